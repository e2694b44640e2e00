/** Files that are whole or not there: written beside their place, and moved to it when all of them stand. */
import { rmSync } from 'node:fs'
import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { messageOf, UserError } from './errors.ts'

export interface WholeFile {
  path: string
  /** Whole, or in pieces that are made while they are written. */
  text: string | Iterable<string>
}

/** Files are moved in milliseconds: who holds a folder longer (ms) was killed. */
const HELD_AT_MOST = 10_000
const ASKED_AGAIN_AFTER = 50
/** Of some thousand files more would be open than a process may have. */
const WRITTEN_AT_ONCE = 64
/** Another name than any file of a scan has. */
const LOCK = '.xray-least-privilege.lock'

/** What a process that ends in the middle takes away again. */
const unfinished = new Set<string>()
process.on('exit', () => {
  for (const file of unfinished) rmSync(file, { force: true })
})

/**
 * Writes files into one folder, which is made where there is none: all of them whole, or none. Of two processes that write into one folder
 * the later one's files stand, never some of each.
 * What stands there and is no file, such as /dev/stdout or a pipe, is written to and not replaced.
 * @param folder that holds the files
 * @param files made a few at a time, so that they need not be in memory together
 * @throws the error of the file system: the folder is none, or cannot be written to; the disk is full
 */
export async function writeWhole(folder: string, files: Iterable<WholeFile>): Promise<void> {
  const folders = new Set<string>()
  const moved: { from: string; to: string }[] = []
  try {
    for (const some of fewAtATime(files)) {
      for (const one of [folder, ...some.map((file) => path.dirname(file.path))]) {
        if (!folders.has(one)) await makeFolder(one)
        folders.add(one)
      }
      const streams = await Promise.all(some.map(isStream))
      const places = some.map(({ path: to }, i) => {
        if (streams[i] === true) return to
        const from = besideOf(to)
        unfinished.add(from)
        moved.push({ from, to })
        return from
      })
      await Promise.all(some.map(({ path: to, text }, i) => writeFile(places[i] ?? to, together(text))))
    }
    if (moved.length === 0) return
    await holding(path.join(folder, LOCK), async () => {
      for (const { from, to } of moved) await rename(from, to)
    })
  } finally {
    await Promise.all(moved.map(({ from }) => rm(from, { force: true }).catch(() => undefined)))
    for (const { from } of moved) unfinished.delete(from)
  }
}

/** What is made in pieces may be made of as much as all other files together: it is written by itself, and let go. */
function* fewAtATime(files: Iterable<WholeFile>): Generator<WholeFile[]> {
  let some: WholeFile[] = []
  for (const file of files) {
    some.push(file)
    if (typeof file.text === 'string' && some.length < WRITTEN_AT_ONCE) continue
    yield some
    some = []
  }
  if (some.length > 0) yield some
}

/** Characters; what is written by itself takes a call of the file system. */
const WRITTEN_TOGETHER = 256 * 1024

function together(text: WholeFile['text']): string | Iterable<string> {
  return typeof text === 'string' ? text : joined(text)
}

function* joined(pieces: Iterable<string>): Generator<string> {
  let some: string[] = []
  let length = 0
  for (const piece of pieces) {
    some.push(piece)
    length += piece.length
    if (length < WRITTEN_TOGETHER) continue
    yield some.join('')
    some = []
    length = 0
  }
  yield some.join('')
}

/** Whether an error of `writeWhole` is one of the file system, and not of what is written. */
export function isOfFiles(error: unknown): boolean {
  return error instanceof Error && 'code' in error
}

/**
 * What to tell the user of an error of `writeWhole`.
 * @param option with its value: `--output-dir is "out"`
 * @param remedy what mends it where the place is wrong, as a sentence without a full stop
 */
export function notWritten(option: string, error: unknown, remedy: string): UserError {
  const isPlace = !(error instanceof Error && 'code' in error && /^E[MN]FILE$/.test(String(error.code)))
  return new UserError(
    `${option}, which cannot be written to (${messageOf(error)})`,
    isPlace ? remedy : 'Too many files are open: raise the limit ("ulimit -n" shows it)',
    { cause: error }
  )
}

async function isStream({ path: file }: WholeFile): Promise<boolean> {
  const found = await stat(file).catch(() => undefined)
  return found !== undefined && !found.isFile() && !found.isDirectory()
}

function besideOf(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`)
}

/**
 * Makes a folder and those above it, one by one: below /proc Node's own recursive way never ends.
 * @throws the error of the file system
 */
async function makeFolder(folder: string): Promise<void> {
  const missing: string[] = []
  for (let ancestor = path.resolve(folder); ; ancestor = path.dirname(ancestor)) {
    const found = await stat(ancestor).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    })
    if (found?.isDirectory() === true) break
    if (found !== undefined) throw Object.assign(new Error(`${ancestor} is no folder`), { code: 'ENOTDIR' })
    missing.unshift(ancestor)
  }
  for (const one of missing) {
    await mkdir(one).catch((error: NodeJS.ErrnoException) => {
      // another process made it meanwhile
      if (error.code !== 'EEXIST') throw error
    })
  }
}

/** Does work while no other process does the same. */
async function holding(lock: string, work: () => Promise<void>): Promise<void> {
  for (let waited = 0; ; waited += ASKED_AGAIN_AFTER) {
    const isTaken = await open(lock, 'wx').then(
      async (handle) => {
        await handle.close()
        return false
      },
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') return true
        throw error
      }
    )
    if (!isTaken) break
    if (waited >= HELD_AT_MOST) await rm(lock, { force: true })
    await sleep(ASKED_AGAIN_AFTER)
  }
  unfinished.add(lock)
  try {
    await work()
  } finally {
    await rm(lock, { force: true })
    unfinished.delete(lock)
  }
}
