/** Names from outside as names of files that every system takes. */
import { createHash } from 'node:crypto'

/** Of the name itself: with what is added, paths stay well below the 255 characters of a file's name. */
const LONGEST = 100
/** https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/**
 * A name of letters, digits, `_`, `.` and `-` for each thing. What is not unique by that, in any case of letters, or is no name for a
 * file, has some characters of the key's digest at its end, whatever else there is.
 * @param names by a key that tells things apart, such as an ARN
 */
export function fileNames(names: ReadonlyMap<string, string>): Map<string, string> {
  const plain = new Map([...names].map(([key, name]) => [key, name.replaceAll(/[^A-Za-z0-9_.-]/g, '_')]))
  const uses = new Map<string, number>()
  for (const name of plain.values()) uses.set(name.toLowerCase(), (uses.get(name.toLowerCase()) ?? 0) + 1)
  return new Map(
    [...plain].map(([key, name]) => {
      const isOwn =
        uses.get(name.toLowerCase()) === 1 &&
        name.length <= LONGEST &&
        !DEVICE.test(name) &&
        !/^[.-]|^$|\.$/.test(name)
      const digest = createHash('sha256').update(key).digest('hex').slice(0, 8)
      return [key, isOwn ? name : `${name.replace(/^[.-]+/, '').slice(0, LONGEST)}-${digest}`]
    })
  )
}
