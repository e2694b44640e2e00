/** Infrastructure in programs: it is named once, so that nobody takes silence for an answer. */
import type { UnreadFile } from './written-statement.ts'

interface Unsupported {
  file: RegExp
  glob: string
  why: string
}

const UNSUPPORTED: readonly Unsupported[] = [
  {
    file: /(^|\/)Pulumi\.ya?ml$/,
    glob: '**/Pulumi.{yaml,yml}',
    why: 'programs of Pulumi are not read'
  },
  {
    file: /(^|\/)sst\.config\.(ts|js|mjs)$/,
    glob: '**/sst.config.{ts,js,mjs}',
    why: 'programs of SST are not read'
  }
]

export const UNSUPPORTED_GLOBS: readonly string[] = UNSUPPORTED.map(({ glob }) => glob)

export function isUnsupported(file: string): boolean {
  return UNSUPPORTED.some((one) => one.file.test(file))
}

/** Each kind once. @param files by their names */
export function unsupportedIn(files: readonly string[]): UnreadFile[] {
  return UNSUPPORTED.flatMap(({ file: pattern, why }) =>
    files
      .filter((file) => pattern.test(file))
      .slice(0, 1)
      .map((file) => ({ file, why, text: '' }))
  )
}
