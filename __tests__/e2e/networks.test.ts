/** How AWS is reached: through a proxy that the environment names, in other partitions, at another address. */
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { reportOf } from './report-reading.ts'
import { seedTightShop } from './shop.ts'
import { freshWorld } from './world.ts'

const world = freshWorld()

/** A proxy on this machine. Hosts under `.example` are AWS's server; a tunnel to any other is refused. */
class Proxy {
  readonly asked: string[] = []
  readonly tunnels: string[] = []
  readonly #server: Server

  constructor(target: () => string) {
    this.#server = createServer((asked, answer) => {
      const { host, pathname, search } = new URL(asked.url ?? '')
      this.asked.push(host)
      const { hostname, port } = new URL(target())
      const forwarded = request(
        { hostname, port, path: `${pathname}${search}`, method: asked.method, headers: asked.headers },
        (given) => {
          answer.writeHead(given.statusCode ?? 502, given.headers)
          given.pipe(answer)
        }
      )
      asked.pipe(forwarded)
    })
    this.#server.on('connect', (asked: { url?: string }, socket) => {
      this.tunnels.push(asked.url ?? '')
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n')
    })
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => void this.#server.listen(0, '127.0.0.1', resolve))
  }

  get url(): string {
    return `http://scan:s3cret-word@127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  close(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }
}

describe('a proxy', () => {
  let proxy: Proxy
  beforeEach(async () => {
    proxy = new Proxy(() => world.aws.url)
    await proxy.start()
  })
  afterEach(() => proxy.close())

  it('is used for what the environment sends through it, and for nothing that NO_PROXY excepts', async () => {
    seedTightShop(world.aws)
    const run = await world.command(['--compare'], {
      env: {
        HTTP_PROXY: proxy.url,
        NO_PROXY: 'unused.example',
        AWS_ENDPOINT_URL: 'http://aws.example',
        AWS_ENDPOINT_URL_IAM: world.aws.url
      }
    })
    expect(run.exitCode).toBe(0)
    expect(new Set(proxy.asked)).toEqual(new Set(['aws.example']))
    const report = reportOf(run)
    expect(report.roles.every(({ judged }) => judged)).toBe(true)
    expect(report.evidence.endpoints).toEqual([
      'AWS_ENDPOINT_URL: http://aws.example',
      `AWS_ENDPOINT_URL_IAM: ${world.aws.url}`
    ])
    expect(run.stdout).toContain('AWS was asked at another address')
  })

  it('that refuses is named, without its password', async () => {
    const run = await world.command(['--timeout', '20'], {
      env: { https_proxy: proxy.url, AWS_ENDPOINT_URL: '' }
    })
    expect(run.exitCode).toBe(2)
    expect(new Set(proxy.tunnels)).toContain('xray.us-east-1.amazonaws.com:443')
    const told = `${run.stdout}${run.stderr}`
    expect(told).toContain('407')
    expect(told).toContain(new URL(proxy.url).host)
    expect(told + JSON.stringify(run.files)).not.toContain('s3cret-word')
  })
})
