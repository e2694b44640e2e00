import { createHash } from 'node:crypto'
import type { Fault } from './faults.ts'
import { json, LoopbackServer } from './http-server.ts'
import type { Answer, RecordedRequest } from './http-server.ts'
import { readZip } from './zip.ts'

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/'
const TWIRP_OPERATIONS = ['CreateArtifact', 'FinalizeArtifact', 'ListArtifacts', 'DeleteArtifact']
const RUN = 'ce7f54c7-61c7-4aae-887f-30da475f5f1a'
const JOB = 'ca395085-040a-526b-2ce8-bdc85f692774'

interface StoredArtifact {
  id: number
  blocks: Map<string, Buffer>
  blob?: Buffer
  finalized: boolean
  expiresAt?: string
  mimeType?: string
}

/**
 * The Results service that @actions/artifact speaks to, with the blob store its upload URLs point at.
 * Operations: CreateArtifact, FinalizeArtifact, ListArtifacts, DeleteArtifact, PutBlock, PutBlockList, PutBlob.
 * A failure with a status that heals (5xx, 429) makes the real client wait for seconds; 403 fails at once.
 */
export class ArtifactServer extends LoopbackServer {
  /** What the service holds, by artifact and path in its archive; of what is not zipped by its name. */
  readonly uploaded = new Map<string, Map<string, Buffer>>()
  /** Where uploads are sent to: a host of its own, as GitHub's storage has one. */
  storage: string | undefined
  readonly runtimeToken = [
    { alg: 'RS256' },
    { scp: `Actions.Example Actions.Results:${RUN}:${JOB}` },
    'signature'
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')

  #nextId = 5001
  readonly #stored = new Map<string, StoredArtifact>()

  environment(): Record<string, string> {
    return { ACTIONS_RESULTS_URL: `${this.url}/`, ACTIONS_RUNTIME_TOKEN: this.runtimeToken }
  }

  /** Puts in an artifact that an earlier attempt of the same run left. */
  seed(name: string, files: Record<string, string> = {}): void {
    this.#stored.set(name, { id: this.#nextId++, blocks: new Map(), finalized: true })
    const contents = Object.entries(files).map(([path, content]): [string, Buffer] => [
      path,
      Buffer.from(content)
    ])
    this.uploaded.set(name, new Map(contents))
  }

  idOf(name: string): number | undefined {
    return this.#stored.get(name)?.id
  }

  /** RFC 3339 time that the client asked for, if it did. */
  expiryOf(name: string): string | undefined {
    return this.#stored.get(name)?.expiresAt
  }

  protected operationOf({ method, path, query }: RecordedRequest): string | undefined {
    if (method === 'POST' && path.startsWith(SERVICE))
      return TWIRP_OPERATIONS.find((operation) => path === SERVICE + operation)
    if (method !== 'PUT' || !path.startsWith('/blobs/')) return undefined
    const component = query.get('comp')
    if (component === null) return 'PutBlob'
    return { block: 'PutBlock', blocklist: 'PutBlockList' }[component]
  }

  protected perform(operation: string, request: RecordedRequest): Answer {
    if (!TWIRP_OPERATIONS.includes(operation)) return this.#store(operation, request)
    const input = JSON.parse(request.body.toString()) as Record<string, unknown>
    if (request.headers.authorization !== `Bearer ${this.runtimeToken}`)
      return twirpError(401, 'unauthenticated', 'Authentication required')
    const foreign = input['workflow_run_backend_id'] !== RUN || input['workflow_job_run_backend_id'] !== JOB
    if (foreign) return twirpError(403, 'permission_denied', 'The token does not belong to this job')
    const name = typeof input['name'] === 'string' ? input['name'] : ''
    if (operation === 'CreateArtifact') return this.#create(name, input)
    if (operation === 'FinalizeArtifact') return this.#finalize(name, input)
    return operation === 'ListArtifacts' ? this.#list(input) : this.#delete(name)
  }

  protected failure(operation: string, fault: Fault): Answer {
    const { status = 403, code = 'internal', message = 'Failed on purpose' } = fault
    return TWIRP_OPERATIONS.includes(operation) ? twirpError(status, code, message) : blobError(status, code)
  }

  #create(name: string, input: Record<string, unknown>): Answer {
    if (name === '' || /[":<>|*?\r\n\\/]/.test(name))
      return twirpError(400, 'invalid_argument', 'invalid name')
    // The name is taken from here on, though the upload may fail later.
    if (this.#stored.has(name))
      return twirpError(
        409,
        'already_exists',
        'an artifact with this name already exists on the workflow run'
      )
    const artifact: StoredArtifact = { id: this.#nextId++, blocks: new Map(), finalized: false }
    if (typeof input['expires_at'] === 'string') artifact.expiresAt = input['expires_at']
    if (typeof input['mime_type'] === 'string') artifact.mimeType = input['mime_type']
    this.#stored.set(name, artifact)
    const path = `/blobs/actions-results/${artifact.id}/artifact.zip`
    return json(200, {
      ok: true,
      signed_upload_url: `${this.storage ?? this.url}${path}?se=2099-01-01&sig=signature-${artifact.id}`
    })
  }

  #store(operation: string, { path, query, body }: RecordedRequest): Answer {
    const artifact = [...this.#stored.values()].find(({ id }) => path.split('/')[3] === String(id))
    if (!artifact) return blobError(404, 'BlobNotFound')
    if (query.get('sig') !== `signature-${artifact.id}`) return blobError(403, 'AuthenticationFailed')
    if (operation === 'PutBlock') artifact.blocks.set(query.get('blockid') ?? '', body)
    else if (operation === 'PutBlob') artifact.blob = body
    else {
      const listed = body.toString().matchAll(/<(?:Latest|Uncommitted)>([^<]*)</g)
      const blocks = [...listed].map(([, id]) => artifact.blocks.get(id ?? ''))
      if (blocks.includes(undefined)) return blobError(400, 'InvalidBlockList')
      artifact.blob = Buffer.concat(blocks.filter((block) => block !== undefined))
    }
    return {
      status: 201,
      headers: { etag: '"0x1"', 'last-modified': new Date(0).toUTCString(), 'x-ms-request-id': '1' }
    }
  }

  #finalize(name: string, input: Record<string, unknown>): Answer {
    const artifact = this.#stored.get(name)
    if (!artifact?.blob) return twirpError(404, 'not_found', 'artifact not found')
    const { blob, mimeType = 'application/zip' } = artifact
    const hash = `sha256:${createHash('sha256').update(blob).digest('hex')}`
    if (Number(input['size']) !== blob.length || (input['hash'] ?? hash) !== hash)
      return twirpError(400, 'invalid_argument', 'size or hash is not that of the uploaded file')
    artifact.finalized = true
    this.uploaded.set(name, mimeType === 'application/zip' ? readZip(blob) : new Map([[name, blob]]))
    return json(200, { ok: true, artifact_id: String(artifact.id) })
  }

  #list(input: Record<string, unknown>): Answer {
    const wanted = input['name_filter']
    const found = [...this.#stored].filter(([name, { finalized }]) => finalized && (wanted ?? name) === name)
    return json(200, {
      artifacts: found.map(([name, { id, blob }]) => ({
        workflow_run_backend_id: RUN,
        workflow_job_run_backend_id: JOB,
        database_id: String(id),
        name,
        size: String(blob?.length ?? 0)
      }))
    })
  }

  #delete(name: string): Answer {
    const artifact = this.#stored.get(name)
    if (!artifact) return twirpError(404, 'not_found', 'artifact not found')
    this.#stored.delete(name)
    this.uploaded.delete(name)
    return json(200, { ok: true, artifact_id: String(artifact.id) })
  }
}

function twirpError(status: number, code: string, msg: string): Answer {
  return json(status, { code, msg })
}

function blobError(status: number, code: string): Answer {
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`
  return { status, headers: { 'content-type': 'application/xml', 'x-ms-error-code': code }, body }
}
