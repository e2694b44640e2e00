/** The one place that reads the repository's files. */
import { open, readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { glob } from 'tinyglobby'
import { decoded } from '../kit/encoding.ts'
import { messageOf, UserError } from '../kit/errors.ts'
import type { Log } from '../kit/log.ts'
import { below, slashed } from '../kit/paths.ts'
import { plural } from '../kit/plural.ts'
import { compare } from '../kit/compare.ts'
import { addressOf, rootOf, trackedIn } from './checkout.ts'
import type { WrittenTemplates } from './locate.ts'
import type { PlanFile } from './languages/template-language.ts'
import type { ToldStack } from './origin.ts'
import {
  IGNORED_GLOBS,
  includedBy,
  isTemplate,
  mayBeTemplate,
  ofProjects,
  readTemplates,
  TEMPLATE_GLOBS
} from './templates.ts'
import { isUnsupported, UNSUPPORTED_GLOBS, unsupportedIn } from './unsupported.ts'
import type { UnreadFile } from './written-statement.ts'

/** CloudFormation takes 1 MB; what other tools read is larger only where a program wrote it. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
const LARGEST_BYTES = 5_000_000
/** Files that may be templates by their name: far more than anybody has. */
const MOST_FILES = 100_000
/** Bytes of all templates together. */
const MOST_BYTES = 200_000_000
/** Files that templates include: far more than anybody has. */
const MOST_INCLUDED = 10_000
/** More of the unreadable are counted. */
const MOST_NAMED = 20

/**
 * Reads the templates of a checked-out repository, and says how many statements they hold and which could not be read.
 * @param folder the repository or a folder in it
 * @param given what the user gave besides: where stacks are deployed from, and files of plans
 * @throws UserError where a plan cannot be read
 */
export async function templatesIn(
  folder: string,
  log: Log,
  given: { told?: readonly ToldStack[]; plans?: readonly string[] } = {}
): Promise<WrittenTemplates> {
  const root = await rootOf(folder)
  const { files, unread } = await filesIn(folder, root)
  const tracked = await trackedIn(root)
  const included = await includedIn(root, files, tracked)
  const plans = (await Promise.all((given.plans ?? []).map(plansAt))).flat().map((plan): PlanFile => {
    const inRoot = below(root, path.resolve(plan.file))
    return inRoot === undefined ? plan : { ...plan, below: inRoot }
  })
  const templates = readTemplates(files, {
    told: given.told ?? [],
    plans,
    unread,
    included,
    ...(tracked !== undefined && { tracked })
  })
  tell(templates, folder, log)
  const url = await addressOf(root, process.env)
  return { ...templates, ...(url !== undefined && { url }) }
}

/** The texts of all files that may be templates, by their paths below the root, and those that are not read. */
async function filesIn(
  folder: string,
  root: string
): Promise<{ files: Map<string, string>; unread: UnreadFile[] }> {
  const start = below(root, path.resolve(folder)) ?? ''
  const found = await glob([...TEMPLATE_GLOBS, ...UNSUPPORTED_GLOBS], {
    cwd: path.resolve(folder),
    ignore: [...IGNORED_GLOBS],
    followSymbolicLinks: false,
    onlyFiles: true
  }).catch(() => [])
  const all = found.map((name) => slashed(name))
  const names = [
    ...ofProjects(all.filter((name) => mayBeTemplate(name) && !isUnsupported(name))),
    ...all.filter(isUnsupported)
  ].sort(compare)
  const files = new Map<string, string>()
  const unread: UnreadFile[] = []
  let bytes = 0
  for (const [position, name] of names.entries()) {
    const file = path.posix.join(start, name)
    if (isUnsupported(file)) continue
    const cut = position >= MOST_FILES || bytes > MOST_BYTES ? 'there are too many files' : undefined
    const text = cut === undefined ? await textIn(root, path.resolve(folder, name)) : { not: cut }
    if (typeof text === 'string') {
      if (!isTemplate({ file, text })) continue
      files.set(file, text)
      bytes += text.length
    } else if (text?.not !== undefined) unread.push({ file, why: text.not })
  }
  return { files, unread: [...unread, ...unsupportedIn(names.map((name) => path.posix.join(start, name)))] }
}

/** The texts of files that templates include: those in the repository alone. @param tracked undefined where that is not known */
async function includedIn(
  root: string,
  files: ReadonlyMap<string, string>,
  tracked: ReadonlySet<string> | undefined
): Promise<Map<string, string>> {
  const included = new Map<string, string>()
  const textOf = async (name: string): Promise<string | undefined> => {
    const known = files.get(name) ?? included.get(name)
    if (known !== undefined || tracked?.has(name) === false) return known
    const text = await textIn(root, path.join(root, name))
    return typeof text === 'string' ? text : undefined
  }
  for (const [file, text] of files) {
    const open = [...includedBy({ file, text }, text)]
    const seen = new Set(open)
    for (let name = open.pop(); name !== undefined && included.size < MOST_INCLUDED; name = open.pop()) {
      const inner = await textOf(name)
      if (inner === undefined) continue
      included.set(name, inner)
      for (const next of includedBy({ file, text }, inner)) {
        if (!seen.has(next)) open.push(next)
        seen.add(next)
      }
    }
  }
  return included
}

function tell({ statements, texts, unread }: Omit<WrittenTemplates, 'url'>, folder: string, log: Log): void {
  log.info(
    texts.size === 0
      ? `No templates with IAM statements were found in ${folder}.`
      : `Found ${plural(statements.length, 'statement')} in ${plural(texts.size, 'template')} of ${folder}.`
  )
  for (const { file, line, why } of unread.slice(0, MOST_NAMED))
    log.warn(`${file}${line === undefined ? '' : `:${line}`} is not read: ${why}.`)
  const more = unread.length - MOST_NAMED
  if (more > 0) log.warn(`${plural(more, 'further file')} could not be read.`)
}

/** A file, or those of a folder such as `cdk.out`. */
async function plansAt(given: string): Promise<PlanFile[]> {
  const isFolder = await stat(given).then(
    (one) => one.isDirectory(),
    () => false
  )
  if (!isFolder) return [await planIn(given)]
  const built = await builtIn(given)
  if (built.length > 0) return built
  const names = await glob(['**/*.json'], {
    cwd: given,
    ignore: ['**/asset.*/**'],
    followSymbolicLinks: false
  })
  const plans = names
    .sort(compare)
    .map((name) => slashed(name))
    .filter((name) => mayBeTemplate(`cdk.out/${name}`))
  if (!plans.some((name) => name.endsWith('.template.json')))
    throw new UserError(
      `the plan "${given}" is a folder without templates of the CDK or of "sam build"`,
      'Give cdk.out, .aws-sam/build, or a file'
    )
  return Promise.all(plans.map((name) => planIn(path.join(given, name))))
}

/**
 * What `sam build` wrote: its template and those that this names, of which each is relative to the one that names it. Folders of functions beside them
 * have whatever files their code has.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-cli-command-reference-sam-build.html
 */
async function builtIn(folder: string): Promise<PlanFile[]> {
  const plans = new Map<string, PlanFile>()
  const open = ['template.yaml']
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const isThere = await stat(path.join(folder, name)).then(
      (one) => one.isFile(),
      () => false
    )
    if (!isThere || name.startsWith('../') || plans.has(name)) continue
    const plan = await planIn(path.join(folder, name))
    plans.set(name, plan)
    for (const [, nested = ''] of plan.text.matchAll(NESTED))
      if (!path.posix.isAbsolute(nested)) open.push(path.posix.join(path.posix.dirname(name), nested))
  }
  return [...plans.values()]
}

const NESTED = /^\s*(?:Location|TemplateURL):\s*['"]?([\w./-]{1,500}\.ya?ml)['"]?\s*$/gm

async function planIn(file: string): Promise<PlanFile> {
  try {
    return { file: slashed(file), text: decoded(await readFile(file)) }
  } catch (error) {
    throw new UserError(`the plan "${file}" cannot be read: ${messageOf(error)}`, 'Give a file that exists', {
      cause: error
    })
  }
}

/** Undefined for what stands outside of the repository by a link, or is gone. */
async function textIn(root: string, file: string): Promise<string | { not?: string } | undefined> {
  try {
    if (below(await realpath(root), await realpath(file)) === undefined) return undefined
    const { size } = await stat(file)
    if (size <= LARGEST_BYTES) return decoded(await readFile(file))
    const isTemplateByName = !/\.(json|ya?ml|template|[cm]?[jt]sx?)$/.test(file)
    return isTemplateByName || /\bAWS::[A-Z]|['"]aws-cdk-lib/.test(await beginningOf(file))
      ? { not: 'it is larger than 5 MB' }
      : undefined
  } catch (error) {
    return { not: messageOf(error) }
  }
}

/** Enough to tell a template from other data. */
async function beginningOf(file: string): Promise<string> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(100_000), 0, 100_000, 0)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await handle.close()
  }
}
