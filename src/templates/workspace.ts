/** The one place that reads the repository's files. */
import { readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { glob } from 'tinyglobby'
import type { Log } from '../kit/log.ts'
import { plural } from '../kit/plural.ts'
import { compare } from '../kit/compare.ts'
import { addressOf, rootOf } from './checkout.ts'
import type { WrittenTemplates } from './locate.ts'
import { IGNORED_GLOBS, mayBeTemplate, readTemplates, TEMPLATE_GLOBS } from './templates.ts'

/** CloudFormation takes no larger template. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
const LARGEST_BYTES = 1_000_000
const MOST_FILES = 5000

/**
 * Reads the templates of a checked-out repository, and says how many statements they hold.
 * @param folder the repository or a folder in it
 */
export async function templatesIn(folder: string, log: Log): Promise<WrittenTemplates> {
  const root = await rootOf(folder)
  const below = toSlashes(path.relative(root, path.resolve(folder)))
  const found = await glob([...TEMPLATE_GLOBS], {
    cwd: path.resolve(folder),
    ignore: [...IGNORED_GLOBS],
    followSymbolicLinks: false,
    onlyFiles: true
  }).catch(() => [])
  const names = found.filter((name) => mayBeTemplate(toSlashes(name))).sort(compare)
  if (names.length > MOST_FILES)
    log.warn(`${folder} has ${names.length} files that may be templates: the first ${MOST_FILES} are read.`)
  const files = new Map<string, string>()
  for (const name of names.slice(0, MOST_FILES)) {
    const text = await textIn(root, path.resolve(folder, name))
    if (text !== undefined) files.set(path.posix.join(below, toSlashes(name)), text)
  }
  const templates = readTemplates(files)
  const { statements, texts } = templates
  log.info(
    statements.length === 0
      ? `No templates with IAM statements were found in ${folder}.`
      : `Found ${plural(statements.length, 'statement')} in ${plural(texts.size, 'template')} of ${folder}.`
  )
  const at = await addressOf(root, process.env)
  return { ...templates, ...(at !== undefined && { at }) }
}

/** Undefined for what is too large, cannot be read, or stands outside of the repository by a link. */
async function textIn(root: string, file: string): Promise<string | undefined> {
  try {
    const real = path.relative(await realpath(root), await realpath(file))
    if (real.startsWith('..') || path.isAbsolute(real)) return undefined
    const { size } = await stat(file)
    return size > LARGEST_BYTES ? undefined : await readFile(file, 'utf8')
  } catch {
    return undefined
  }
}

function toSlashes(file: string): string {
  return file.replaceAll(path.sep, '/')
}
