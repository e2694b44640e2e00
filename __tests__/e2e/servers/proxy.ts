/** A proxy on this machine, in front of hosts that do not exist outside of a test. */
import { createServer, request, type Server } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import type { Certified } from './certificates.ts'

/** Where a host's requests end: the address of a server that speaks HTTP; undefined refuses the tunnel. */
type Route = (host: string) => string | undefined

export class Proxy {
  /** Hosts of plain requests. */
  readonly asked: string[] = []
  /** Hosts with ports of tunnels, those that were refused too. */
  readonly tunnels: string[] = []
  #server: Server | undefined
  #port = 0
  readonly #sockets = new Set<Socket>()
  readonly #route: Route
  readonly #certified: Certified | undefined

  /** @param certified what the hosts behind a tunnel show: without it no tunnel is opened */
  constructor(route: Route, certified?: Certified) {
    this.#route = route
    this.#certified = certified
  }

  async start(): Promise<void> {
    const server = createServer((asked, answer) => {
      const { host, pathname, search } = new URL(asked.url ?? '')
      this.asked.push(host)
      const { hostname, port } = new URL(this.#route(host) ?? 'http://127.0.0.1:1')
      const forwarded = request(
        { hostname, port, path: `${pathname}${search}`, method: asked.method, headers: asked.headers },
        (given) => {
          answer.writeHead(given.statusCode ?? 502, given.headers)
          given.pipe(answer)
        }
      )
      asked.pipe(forwarded)
    })
    server.on('connect', (asked: { url?: string }, socket: Socket) => {
      const host = asked.url ?? ''
      this.tunnels.push(host)
      this.#keep(socket)
      const target = this.#certified === undefined ? undefined : this.#route(host)
      if (target === undefined)
        socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n')
      else void this.#open(socket, target)
    })
    this.#server = server
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
    this.#port = (server.address() as AddressInfo).port
  }

  get url(): string {
    return `http://scan:s3cret-word@127.0.0.1:${this.#port}`
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy()
    this.#server?.close()
    this.#server?.closeAllConnections()
  }

  /** The other end of the tunnel speaks TLS, and hands on what it reads to the server behind it. */
  async #open(socket: Socket, target: string): Promise<void> {
    const { hostname, port } = new URL(target)
    const end = createTlsServer({ ...this.#certified }, (inside) => {
      const behind = this.#keep(connect(Number(port), hostname))
      inside.pipe(behind).pipe(inside)
      inside.on('error', () => behind.destroy())
    })
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    end.emit('connection', socket)
  }

  #keep(socket: Socket): Socket {
    this.#sockets.add(socket)
    socket.on('error', () => socket.destroy())
    return socket
  }
}
