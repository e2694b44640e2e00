/** Remarks on lines, put together: one comment for all that is said of a policy in a file. */
import { createHash } from 'node:crypto'
import { bodyOf, isTooLong, type Remark } from '../../reporters/remarks.ts'
import type { ShownFile } from './diff.ts'

/** A comment on a pull request's lines. */
export interface LineComment {
  file: string
  startLine: number
  endLine: number
  body: string
  fingerprint: string
}

/** A suggestion for more lines than these is not read. */
const MOST_LINES = 60

/**
 * The most dangerous first.
 * @param remarks on lines that the diff shows
 */
export function policyComments(
  remarks: readonly Remark[],
  shownFile: (file: string) => ShownFile | undefined
): LineComment[] {
  const groups = new Map<string, Remark[]>()
  for (const remark of remarks) {
    const known = groups.get(remark.policy)
    if (known === undefined) groups.set(remark.policy, [remark])
    else known.push(remark)
  }
  return [...groups.values()]
    .map((group) => group.toSorted((a, b) => a.danger - b.danger || a.startLine - b.startLine))
    .toSorted((a, b) => (a[0]?.danger ?? 0) - (b[0]?.danger ?? 0))
    .flatMap((group) => {
      const [first, ...others] = group
      if (first === undefined) return []
      const fingerprint =
        others.length === 0
          ? first.fingerprint
          : createHash('sha256')
              .update(
                group
                  .map((one) => one.fingerprint)
                  .toSorted()
                  .join()
              )
              .digest('hex')
              .slice(0, 20)
      const suggested = group.filter(({ instead }) => instead !== undefined)
      const { change, parts } = largest(suggested, shownFile(first.file))
      const { file, startLine, endLine } = change ?? first
      const instead = change?.instead
      // what the comment does not stand on, or does not change, is told with its lines
      const sentences = group.flatMap((one) => {
        const isThere = one.startLine === startLine && one.endLine === endLine
        if (parts.includes(one) || (isThere && one.instead === undefined)) return one.sentences
        const told = one.instead === undefined ? '' : ': the report has the change'
        return [...one.sentences, `That is on ${lines(one)}${told}.`]
      })
      const body = bodyOf({ sentences, ...(instead !== undefined && { instead }) })
      return [{ file, startLine, endLine, body, fingerprint }]
    })
}

/** The first change, together with as many of the others as one suggestion can be. */
function largest(
  suggested: readonly Remark[],
  file: ShownFile | undefined
): { change: Remark | undefined; parts: readonly Remark[] } {
  let [change] = suggested
  let parts = suggested.slice(0, 1)
  for (const one of suggested.slice(1)) {
    const more = together([...parts, one], file)
    if (more === undefined) continue
    change = more
    parts = [...parts, one]
  }
  return { change, parts }
}

/** Several changes as one, with the lines between them; undefined where the diff does not show all of those, or they are too long. */
function together(remarks: readonly Remark[], file: ShownFile | undefined): Remark | undefined {
  const ordered = remarks.toSorted((a, b) => a.startLine - b.startLine)
  const [first] = ordered
  const endLine = Math.max(...ordered.map((one) => one.endLine))
  if (first === undefined || file === undefined || endLine - first.startLine >= MOST_LINES) return undefined
  if (!file.shows(first.startLine, endLine)) return undefined
  const instead: string[] = []
  let next = first.startLine
  for (const one of ordered) {
    if (one.startLine < next) return undefined
    instead.push(...file.lines.slice(next - 1, one.startLine - 1), ...(one.instead ?? []))
    next = one.endLine + 1
  }
  if (isTooLong(instead)) return undefined
  return { ...first, endLine, instead }
}

function lines({ startLine, endLine }: Remark): string {
  return startLine === endLine ? `line ${startLine}` : `lines ${startLine} to ${endLine}`
}
