/** Every file that is generated from the sources. `npm run generate` writes them, and a test fails when one is stale. */
import { readFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import { withInputsAndOutputs } from './action-yml.ts'
import { architecturePicture } from './architecture.ts'
import { withHosts } from './network.ts'
import { operationsDocument } from './operations.ts'
import { pageAssets } from './page.ts'
import { documentsWithName, withRepositoryName } from './repository-name.ts'
import { configurationSchema, reportSchema } from './schemas.ts'
import { withTables } from './tables.ts'
import { withDialects } from './tracing.ts'
import { FIGURES, withReferenceFigures } from '../reference/figures.ts'

interface GeneratedFile {
  file: string
  /** @param written the file as it stands, for those of which only parts are generated */
  content: (written: string) => string | Promise<string>
  /** Whether `npm run format` leaves it alone, and so do we. */
  asItIs?: true
}

export const GENERATED: readonly GeneratedFile[] = [
  { file: 'action.yml', content: withInputsAndOutputs },
  { file: 'docs/options.md', content: withTables },
  { file: 'docs/report.schema.json', content: reportSchema },
  { file: 'docs/least-privilege.schema.json', content: configurationSchema },
  { file: 'docs/tracing.md', content: withDialects },
  { file: 'docs/network.md', content: withHosts },
  { file: 'docs/operations.md', content: operationsDocument, asItIs: true },
  { file: 'src/reporters/html/page.json', content: pageAssets, asItIs: true },
  { file: 'docs/architecture.svg', content: architecturePicture, asItIs: true },
  { file: 'src/kit/version.ts', content: withRepositoryName, asItIs: true },
  ...['README.md', 'docs/migrating.md'].map((file) => ({ file, content: statingFigures })),
  ...documentsWithName().map((file) => ({ file, content: withRepositoryName, asItIs: true as const }))
]

/** @returns what should stand in the file, formatted as `npm run format` would */
export async function generate({ file, content, asItIs }: GeneratedFile): Promise<string> {
  const text = await content(await readFile(file, 'utf8').catch(() => ''))
  return asItIs === true ? text : format(text, { ...(await resolveConfig(file)), filepath: file })
}

async function statingFigures(written: string): Promise<string> {
  return withReferenceFigures(written, JSON.parse(await readFile(FIGURES, 'utf8')))
}
