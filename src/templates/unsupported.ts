/** Infrastructure in programs: it is named once, so that nobody takes silence for an answer. */
import type { UnreadFile } from './written-statement.ts'

interface Unsupported {
  file: RegExp
  glob: string
  why: string
  /** Whether its text names what is deployed of it, so that it may be where a role comes of. */
  names: boolean
}

const UNSUPPORTED: readonly Unsupported[] = [
  {
    file: /(^|\/)Pulumi\.ya?ml$/,
    glob: '**/Pulumi.{yaml,yml}',
    why: 'programs of Pulumi are not read',
    names: false
  },
  {
    file: /(^|\/)sst\.config\.(ts|js|mjs)$/,
    glob: '**/sst.config.{ts,js,mjs}',
    why: 'programs of SST are not read',
    names: false
  },
  {
    file: /(^|\/)serverless\.(ts|js|cjs|mjs)$/,
    glob: '**/serverless.{ts,js,cjs,mjs}',
    why: 'the Serverless Framework’s configuration is read in YAML and JSON, not in programs',
    names: true
  }
]

export const UNSUPPORTED_GLOBS: readonly string[] = UNSUPPORTED.map(({ glob }) => glob)

export function isUnsupported(file: string): boolean {
  return UNSUPPORTED.some((one) => one.file.test(file))
}

/** Each kind once, but for those whose texts name what is deployed of them. @param files with their texts */
export function unsupportedIn(files: readonly { file: string; text: string }[]): UnreadFile[] {
  return UNSUPPORTED.flatMap(({ file: pattern, why, names }) => {
    const those = files.filter(({ file }) => pattern.test(file))
    return (names ? those : those.slice(0, 1)).map(({ file, text }) => ({
      file,
      why,
      text: names ? text : ''
    }))
  })
}
