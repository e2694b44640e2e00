/** What is asked through a proxy, and where AWS may stand. In e2e/networks all of it is asked in earnest. */
import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from '@jest/globals'
import { HttpRequest } from '@smithy/core/protocols'
import { ASKED } from '../../../src/sources/aws/endpoints.ts'
import { hasProxy, throughProxy } from '../../../src/sources/aws/proxy.ts'

const VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'NO_PROXY', 'no_proxy']
afterEach(() => {
  for (const variable of VARIABLES) delete process.env[variable]
})

async function isProxied(address: string): Promise<boolean> {
  const { protocol, hostname, port } = new URL(address)
  const request = new HttpRequest({ protocol, hostname, ...(port !== '' && { port: Number(port) }) })
  return (await throughProxy(request, 1000)) !== undefined
}

describe('NO_PROXY', () => {
  it.each([
    ['', true],
    ['*', false],
    ['iam.amazonaws.com', false],
    ['amazonaws.com', false],
    ['.amazonaws.com', false],
    [' other.example , .AmazonAWS.com ', false],
    ['amazonaws.com:443', false],
    ['amazonaws.com:8443', true],
    ['aws.com', true],
    // as no client of GitHub's knows networks by their prefix either
    ['10.0.0.0/8', true]
  ])('of "%s" leaves https://iam.amazonaws.com to the proxy: %s', async (excepted, expected) => {
    process.env['https_proxy'] = 'http://proxy.example:3128'
    process.env['NO_PROXY'] = excepted
    expect(await isProxied('https://iam.amazonaws.com')).toBe(expected)
  })

  it.each(['http://127.0.0.1:4566', 'http://[::1]:4566', 'http://localhost:4566'])(
    'is not needed for %s',
    async (address) => {
      process.env['HTTP_PROXY'] = 'http://proxy.example:3128'
      expect(await isProxied(address)).toBe(false)
    }
  )
})

it('HTTP_PROXY says nothing of https', async () => {
  process.env['HTTP_PROXY'] = 'http://proxy.example:3128'
  expect([hasProxy(), await isProxied('https://iam.amazonaws.com')]).toEqual([true, false])
})

it.each(['proxy.example:3128', 'socks5://proxy.example:1080', 'http://'])(
  'a proxy at %s is none, which is said',
  async (address) => {
    process.env['HTTPS_PROXY'] = address
    await expect(isProxied('https://iam.amazonaws.com')).rejects.toThrow('like http://proxy.example.com:3128')
  }
)

it('other addresses are looked for of every service that is asked', () => {
  const loaded = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(`src/${file}`, 'utf8').matchAll(/'@aws-sdk\/client-([a-z0-9-]+)'/g)])
    .map(([, name]) => name)
  expect(new Set(Object.keys(ASKED))).toEqual(new Set([...loaded, 'sts']))
})
