import { LoopbackServer } from './http-server.ts'
import type { Answer, RecordedRequest } from './http-server.ts'

/** Where GitHub keeps the archives of artifacts: another host than its API, which must not see the token. */
export class BlobServer extends LoopbackServer {
  /** By the artifact's id. */
  readonly archives = new Map<number, Buffer>()

  protected operationOf({ method, path }: RecordedRequest): string | undefined {
    return method === 'GET' && path.startsWith('/blobs/') ? 'getBlob' : undefined
  }

  protected perform(_operation: string, { path }: RecordedRequest): Answer {
    const body = this.archives.get(Number(path.split('/')[2]))
    if (body === undefined) return { status: 404 }
    return { status: 200, headers: { 'content-type': 'application/zip' }, body }
  }

  protected failure(): Answer {
    return { status: 500 }
  }
}
