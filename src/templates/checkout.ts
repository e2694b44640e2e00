/** What git's own folder tells of a checked-out repository, without running git. */
import { access, readFile } from 'node:fs/promises'
import path from 'node:path'

/** The folder that git's own is in, at or above a folder; else that folder itself. Paths on GitHub start there. */
export async function rootOf(folder: string): Promise<string> {
  const start = path.resolve(folder)
  for (let above = start; ; above = path.dirname(above)) {
    const isRoot = await access(path.join(above, '.git')).then(
      () => true,
      () => false
    )
    if (isRoot) return above
    if (path.dirname(above) === above) return start
  }
}

/**
 * Where GitHub shows the files of the commit that is checked out, like `https://github.com/acme/shop/blob/<commit>`.
 * @param env the runner's variables
 * @returns undefined where another repository is checked out, or the commit is not known
 */
export async function addressOf(root: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env
  if (server === undefined || repository === undefined) return undefined
  const git = path.join(root, '.git')
  const config = await textOf(path.join(git, 'config'))
  const isThis = config.split(/\r?\n/).some(
    (line) =>
      /^\s*url\s*=/.test(line) &&
      line
        .trim()
        .replace(/\.git$/, '')
        .endsWith(`/${repository}`)
  )
  const head = await textOf(path.join(git, 'HEAD'))
  const branch = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1]
  const commit = branch === undefined ? head : await textOf(path.join(git, branch))
  return isThis && /^[0-9a-f]{40,64}$/.test(commit) ? `${server}/${repository}/blob/${commit}` : undefined
}

async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').then(
    (text) => text.trim(),
    () => ''
  )
}

/**
 * The files that git tracks, as its index lists them.
 * @returns paths below the root, with slashes; undefined where there is no index that can be read
 */
export async function trackedIn(root: string): Promise<ReadonlySet<string> | undefined> {
  const pointer = await textOf(path.join(root, '.git'))
  // a work tree beside others has a file that names the folder
  const folder = /^gitdir: (.+)$/.exec(pointer)?.[1]
  const git = folder === undefined ? path.join(root, '.git') : path.resolve(root, folder)
  const index = await readFile(path.join(git, 'index')).catch(() => undefined)
  return index === undefined ? undefined : pathsIn(index)
}

/** https://git-scm.com/docs/index-format */
const ENTRY_BYTES = 62
const EXTENDED = 0x4000
const CHECKSUM_BYTES = 20

/** Undefined for a form that is not known, or whose entries stand elsewhere. */
function pathsIn(index: Buffer): Set<string> | undefined {
  if (index.length < 12 || index.toString('latin1', 0, 4) !== 'DIRC') return undefined
  const version = index.readUInt32BE(4)
  const entries = index.readUInt32BE(8)
  if (version < 2 || version > 4) return undefined
  const paths = new Set<string>()
  let offset = 12
  let before = ''
  for (let entry = 0; entry < entries; entry++) {
    if (offset + ENTRY_BYTES > index.length) return undefined
    const flags = index.readUInt16BE(offset + ENTRY_BYTES - 2)
    const isExtended = version > 2 && (flags & EXTENDED) !== 0
    let name = offset + ENTRY_BYTES + (isExtended ? 2 : 0)
    let kept = ''
    if (version === 4) {
      const [cut, next] = variableInteger(index, name)
      kept = before.slice(0, before.length - cut)
      name = next
    }
    const end = index.indexOf(0, name)
    if (end === -1) return undefined
    const file = kept + index.toString('utf8', name, end)
    paths.add(file)
    before = file
    const length = end - offset
    // earlier versions fill up to a multiple of eight bytes
    offset = version === 4 ? end + 1 : offset + (length - (length % 8)) + 8
  }
  return isWhole(index, offset) ? paths : undefined
}

/** False where a part of the entries stands in another index, or stands for a whole folder. */
function isWhole(index: Buffer, firstExtension: number): boolean {
  for (let offset = firstExtension; offset + 8 <= index.length - CHECKSUM_BYTES;) {
    if (['link', 'sdir'].includes(index.toString('latin1', offset, offset + 4))) return false
    offset += 8 + index.readUInt32BE(offset + 4)
  }
  return true
}

/** As git's packs write offsets. @returns the number, and where the next byte stands */
function variableInteger(bytes: Buffer, start: number): [value: number, next: number] {
  let position = start
  let byte = bytes[position++] ?? 0
  let value = byte & 127
  while ((byte & 128) !== 0) {
    byte = bytes[position++] ?? 0
    value = ((value + 1) << 7) | (byte & 127)
  }
  return [value, position]
}
