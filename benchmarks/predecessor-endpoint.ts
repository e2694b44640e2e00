/** Loaded before the predecessor: its SDK knows no AWS_ENDPOINT_URL. */
import { createRequire } from 'node:module'
import { join } from 'node:path'

interface OlderSdk {
  config: { update(options: { endpoint: string | undefined }): void }
}

const checkout = process.env['PREDECESSOR'] ?? ''
const sdk = createRequire(join(checkout, 'dist', 'index.js'))('aws-sdk') as OlderSdk
sdk.config.update({ endpoint: process.env['AWS_ENDPOINT_URL'] })
