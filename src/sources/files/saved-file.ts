/** Saved answers of the AWS CLI instead of AWS itself: a laptop, a fork's pull request or a demo needs no account. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { buffer } from 'node:stream/consumers'
import * as v from 'valibot'
import { Ended, type Budget } from '../../kit/budget.ts'
import { decoded } from '../../kit/encoding.ts'
import { messageOf, UserError } from '../../kit/errors.ts'
import { tooLongForMemory } from '../../kit/memory.ts'
import { globOf, slashed } from '../../kit/paths.ts'
import { misfit } from '../../kit/shape.ts'

/** A file that an option names; `-` is standard input. */
export interface SavedFile {
  file: string
  /** How the user's face calls the option. */
  label: string
  /** The commands of the AWS CLI that print what the option takes. */
  printedBy: readonly string[]
}

/** Standard input, read once however many options name it. */
let standardInput: Promise<Buffer> | undefined
let inputBudget: Budget | undefined

/** Files are read, and standard input that nobody closes is waited for, as long as this lasts. */
export function endInputWith(budget: Budget): void {
  inputBudget = budget
}

/** Whether files are to be read no more. */
export function inputHasEnded(): boolean {
  return inputBudget?.ended !== undefined
}

/** @throws Ended when they are not */
export function checkInput(): void {
  inputBudget?.check()
}

/** Why a file cannot be read for its length; undefined where it can, or is none. */
export async function whyTooLong(file: string): Promise<string | undefined> {
  const found = file === '-' ? undefined : await stat(file).catch(() => undefined)
  return found === undefined ? undefined : tooLongForMemory(found.size)
}

/** @throws Ended when the budget ends first */
async function readInput(): Promise<Buffer> {
  standardInput ??= buffer(process.stdin)
  return inputBudget === undefined ? standardInput : inputBudget.race(standardInput)
}

/**
 * The files that one name stands for: itself, all in a folder, or those that a glob matches, sorted. Those in hidden folders, like `.git`,
 * belong to tools: a folder stands for none of them.
 * @throws UserError when there are none
 */
export async function filesIn(saved: SavedFile): Promise<SavedFile[]> {
  const { file } = saved
  if (file === '-') return [saved]
  const found = await stat(file).catch(() => undefined)
  if (found !== undefined && !found.isDirectory()) return [saved]
  const { base, isGlob, matches } = found === undefined ? await globbed(file) : inFolder(file)
  // a name that is no file and no pattern is told by whoever reads it
  if (!isGlob) return [saved]
  const entries = await readdir(base === '' ? '.' : base, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      throw wrongFile(saved, `of which the folder cannot be read (${messageOf(error)})`, error)
    }
  )
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((name) => matches(name))
    .sort()
  if (files.length === 0)
    throw wrongFile(saved, found === undefined ? 'which matches no file' : 'a folder without files')
  return files.map((name) => ({ ...saved, file: name }))
}

/** Where to look, and for what. */
interface Looked {
  base: string
  isGlob: boolean
  matches: (name: string) => boolean
}

function inFolder(folder: string): Looked {
  return {
    base: folder,
    isGlob: true,
    matches: (name) => !/(?:^|\/)\./.test(slashed(relative(folder, name)))
  }
}

async function globbed(file: string): Promise<Looked> {
  const { default: picomatch } = await import('picomatch/posix.js')
  const { base, isGlob } = picomatch.scan(globOf(file))
  const isMatch = picomatch(globOf(file).replace(/^\.\//, ''), { dot: false })
  return { base, isGlob, matches: (name) => isMatch(slashed(name)) }
}

/** @throws UserError when the file cannot be read or is empty; Ended when standard input does not end in time */
export async function readText(saved: SavedFile): Promise<string> {
  return readOr(saved.file, (what, cause) => wrongFile(saved, what, cause))
}

/** @throws UserError when the file that an argument names cannot be read or is empty */
export async function readArgument(file: string, remedy: string): Promise<string> {
  return readOr(file, (what, cause) => new UserError(`the file is "${file}", ${what}`, remedy, { cause }))
}

async function readOr(file: string, wrong: (what: string, cause?: unknown) => UserError): Promise<string> {
  const tooLong = await whyTooLong(file)
  if (tooLong !== undefined) throw wrong(`which is too long: ${tooLong}`)
  let content: string
  try {
    content = decoded(file === '-' ? await readInput() : await readFile(file))
  } catch (error) {
    if (error instanceof Ended) throw error
    const several = await severalIn(file)
    throw wrong(several ?? `which cannot be read (${messageOf(error)})`, error)
  }
  if (content.trim() === '') throw wrong('which is empty')
  return content
}

/** What to say of a name that is no file, and whose words are: they were meant one by one. */
async function severalIn(file: string): Promise<string | undefined> {
  const names = file.split(/[\s,]+/)
  if (names.length < 2) return undefined
  const found = await Promise.all(names.map((name) => stat(name).catch(() => undefined)))
  return found.includes(undefined)
    ? undefined
    : `which are ${names.length} files in one: in a workflow each stands on a line of its own, in a shell without quotes around all of them`
}

/** @throws UserError when the file cannot be read, is empty, is not JSON or has another shape */
export async function readJson<S extends v.GenericSchema>(
  saved: SavedFile,
  schema: S
): Promise<v.InferOutput<S>> {
  return parseJson(saved, await readText(saved), schema)
}

/** @throws UserError when the text is not JSON or has another shape */
export function parseJson<S extends v.GenericSchema>(
  saved: SavedFile,
  content: string,
  schema: S
): v.InferOutput<S> {
  let json: unknown
  try {
    json = JSON.parse(content)
  } catch (error) {
    throw wrongFile(saved, `which is not JSON (${messageOf(error)})`, error)
  }
  const parsed = v.safeParse(schema, json)
  if (parsed.success) return parsed.output
  throw wrongFile(saved, `which has another shape: ${misfit(parsed.issues)}`)
}

/** @param besides the shapes that are read too */
export function wrongFile(
  { file, label, printedBy }: SavedFile,
  what: string,
  cause?: unknown,
  besides?: string
): UserError {
  return new UserError(
    `${label} is "${file}", ${what}`,
    `Give a file with what ${choiceOf(printedBy.map((command) => `"${command}"`))} prints${besides === undefined ? '' : `, or ${besides}`}`,
    { cause }
  )
}

/** `a, b or c`. */
function choiceOf(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words)
}
