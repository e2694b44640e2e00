import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { Budget, Ended } from '../../../src/kit/budget.ts'
import { idToken } from '../../../src/sources/aws/id-token.ts'

describe("the job's OIDC token", () => {
  let server: Server
  let budget: Budget
  let url: string
  let asked: IncomingMessage[]
  let answers: [number, string][]

  beforeEach(async () => {
    asked = []
    answers = []
    budget = new Budget(10, 'the test is over')
    process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] = 'request-token'
    server = createServer((request, response) => {
      asked.push(request)
      const [status, body] = answers.shift() ?? [404, '']
      response.writeHead(status).end(body)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/oidc/token?api-version=2.0`
  })

  afterEach(async () => {
    delete process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
    budget.close()
    await new Promise((resolve) => server.close(resolve))
  })

  it('is asked for as the runner says, for an audience', async () => {
    answers = [[200, '{"value":"a.b.c"}']]
    expect(await idToken(url, 'sts.amazonaws.com/a b&c', budget)).toBe('a.b.c')
    const [request] = asked
    expect(request?.url).toBe('/oidc/token?api-version=2.0&audience=sts.amazonaws.com%2Fa%20b%26c')
    expect(request?.headers.authorization).toBe('Bearer request-token')
  })

  it('is asked for again where GitHub is not there for a moment', async () => {
    answers = [
      [503, ''],
      [502, '<html>'],
      [200, '{"value":"a.b.c"}']
    ]
    expect(await idToken(url, 'sts.amazonaws.com', budget)).toBe('a.b.c')
    expect(asked).toHaveLength(3)
  })

  it.each<[string, number, string, RegExp]>([
    ['refuses it', 403, '{"message":"OIDC is off"}', /^it answered 403: OIDC is off$/],
    ['says something else', 404, '<html>', /^it answered 404: <html>$/],
    ['gives none', 200, '{"value":""}', /holds no token/],
    ['gives no JSON', 200, '{"value":', /holds no token/]
  ])('is not there when GitHub %s', async (_, status, body, message) => {
    answers = [[status, body]]
    await expect(idToken(url, 'sts.amazonaws.com', budget)).rejects.toThrow(message)
    expect(asked).toHaveLength(1)
  })

  it('is not there when the address is none, or the time is over', async () => {
    await expect(idToken('/oidc', 'sts.amazonaws.com', budget)).rejects.toThrow(
      /ACTIONS_ID_TOKEN_REQUEST_URL/
    )
    budget.end('the test is over')
    await expect(idToken(url, 'sts.amazonaws.com', budget)).rejects.toThrow(Ended)
    expect(asked).toHaveLength(0)
  })
})
