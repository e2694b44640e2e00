/** Findings on lines of the repository as remarks that a reviewer would make there. */
import { createHash } from 'node:crypto'
import { compare } from '../kit/compare.ts'
import type { Report, TemplateFinding, TemplateFindings } from '../report/report.ts'
import { matchesAction } from '../iam/pattern.ts'
import { bounded } from '../view/bounded.ts'
import { dangerOf } from '../view/danger.ts'
import { code, fenced } from './escape.ts'

/** What is said of some lines. */
export interface Remark {
  file: string
  startLine: number
  endLine: number
  /** What is said, in Markdown, one below the other; the change is apart. */
  sentences: readonly string[]
  /** What takes the place of the lines, where it can be suggested. */
  instead?: readonly string[]
  /** The same for remarks on one policy in one file: they are one comment. */
  policy: string
  /** From 0, the most dangerous. */
  danger: number
  /** The same as long as the same is said of the same file, wherever in it. */
  fingerprint: string
}

/** Names in one sentence; more are counted. */
const MOST_NAMES = 10
/** More lines are changed by hand. */
const LONGEST_SUGGESTION = 20_000

/**
 * One remark for all findings that one change mends, and one for the others of a line.
 * @param findings as they are
 * @param shown the same as they may be shown: masked, or as they are
 * @param roles for what the unused actions can do
 * @param suggest whether remarks carry suggestions, which GitHub can apply
 */
export function remarksOf(
  findings: TemplateFindings,
  shown: TemplateFindings,
  suggest: boolean,
  roles: Report['roles']
): Remark[] {
  const groups = new Map<string, { exact: TemplateFinding; shown: TemplateFinding }[]>()
  for (const [index, exact] of findings.located.entries()) {
    const { file, startLine, endLine, suggestion } = exact
    const key = JSON.stringify([file, suggestion ?? [startLine, endLine]])
    const pair = { exact, shown: shown.located[index] ?? exact }
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [pair])
    else known.push(pair)
  }
  const unused = new Map(roles.map((role) => [role.arn, role.unused.actions]))
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const { file, suggestion } = first.exact
    const place = suggestion ?? first.exact
    const said = group.map((pair) => pair.shown)
    return [
      {
        file,
        startLine: place.startLine,
        endLine: place.endLine,
        policy: JSON.stringify([
          file,
          first.exact.policy,
          group.map(({ exact }) => exact.role).toSorted(compare)[0]
        ]),
        danger: Math.min(...group.map(({ exact }) => dangerIn(exact, unused.get(exact.role) ?? []))),
        ...(suggest ? proposal(first.exact, first.shown, said) : { sentences: sentences(said) }),
        fingerprint: fingerprintOf(group.map(({ exact }) => exact))
      }
    ]
  })
}

function sentences(findings: readonly TemplateFinding[]): string[] {
  const bounds = bounded(findings)
  const byRole = new Map<string, TemplateFinding[]>()
  for (const finding of bounds) {
    const own = byRole.get(finding.role)
    if (own === undefined) byRole.set(finding.role, [finding])
    else own.push(finding)
  }
  return [...byRole].flatMap(([role, own]) => {
    const who = `Role ${code(role.slice(role.lastIndexOf('/') + 1))}`
    const isUnused = ({ needed, undecided = [] }: TemplateFinding): boolean =>
      needed.length + undecided.length === 0
    const unused = own.filter((finding) => finding.resource === undefined && isUnused(finding))
    const partly = own.filter((finding) => finding.resource === undefined && !isUnused(finding))
    const wide = own.filter(({ resource }) => resource !== undefined)
    return [
      ...(unused.length === 0
        ? []
        : [`${who}: no traced call and no setting needs ${names(unused.map(({ action }) => action))}.`]),
      ...partly.map((finding) => `${who}: ${partlyNeeded(finding)}`),
      ...wide.map(
        ({ action, resource, needed }) =>
          `${who}: ${code(action)} is granted on ${code(resource ?? '')} and needed on ${names(needed)}.`
      )
    ]
  })
}

function partlyNeeded({ action, needed, undecided = [] }: TemplateFinding): string {
  const known = needed.length === 0 ? 'none is known to be needed' : `only ${names(needed)} is needed`
  const open = undecided.length === 0 ? '' : `; nothing shows whether ${names(undecided)} is`
  return `of ${code(action)} ${known}${open}.`
}

/** What is granted on more than it needs is used: it comes behind what is not. */
const OF_WIDTH = 100

function dangerIn({ action, resource }: TemplateFinding, unused: readonly { action: string }[]): number {
  const those = unused.filter((one) => matchesAction(action, one.action))
  const isBroad = /[*?]/.test(action)
  const ranks = [{ action }, ...those].map((one) => dangerOf({ ...one, isBroad, isUsed: false }).rank)
  return resource === undefined ? Math.min(...ranks) : OF_WIDTH
}

/** What is said with the change itself, or with why there is none. */
function proposal(
  { suggestion, withheld }: TemplateFinding,
  shown: TemplateFinding,
  said: readonly TemplateFinding[]
): Pick<Remark, 'sentences' | 'instead'> {
  const own = sentences(said)
  if (suggestion === undefined)
    return { sentences: withheld === undefined ? own : [...own, `No suggestion: ${withheld}.`] }
  if (JSON.stringify(suggestion) !== JSON.stringify(shown.suggestion))
    return { sentences: [...own, 'No suggestion: it would show an account id. The report has it.'] }
  if (isTooLong(suggestion.lines))
    return {
      sentences: [...own, 'No suggestion: its lines are longer than GitHub takes. The report has it.']
    }
  // what the template itself refers to holds in every environment
  const isOfOne =
    said.some((finding) => finding.resource !== undefined) &&
    suggestion.lines.some((line) => /arn:aws[\w-]*:/.test(line))
  return {
    sentences: isOfOne
      ? [
          ...own,
          'The resources are those of the traced environment: where the template is deployed to others too, refer to them by its own means instead.'
        ]
      : own,
    instead: suggestion.lines
  }
}

/** Whether lines are more than a comment has room for, beside what it says. */
export function isTooLong(suggested: readonly string[]): boolean {
  return suggested.join('\n').length > LONGEST_SUGGESTION
}

/** GitHub takes 65,536 characters a comment, and one that is longer would lose the whole review. */
const LONGEST_BODY = 60_000

/** The comment that a remark is. */
export function bodyOf({ sentences: said, instead }: Pick<Remark, 'sentences' | 'instead'>): string {
  // an empty line in it would take the place of what goes
  const change =
    instead === undefined ? [] : [instead.length === 0 ? '```suggestion\n```' : fenced('suggestion', instead)]
  const room = LONGEST_BODY - (change[0]?.length ?? 0)
  const shown: string[] = []
  let length = 0
  for (const sentence of new Set(said)) {
    length += sentence.length + 2
    if (length > room) break
    shown.push(sentence)
  }
  const more = new Set(said).size - shown.length
  return [...shown, ...(more > 0 ? [`${more} more. The report has them.`] : []), ...change].join('\n\n')
}

function names(all: readonly string[]): string {
  const distinct = [...new Set(all)]
  const more = distinct.length - MOST_NAMES
  const shown = distinct.slice(0, MOST_NAMES).map(code).join(', ')
  return more > 0 ? `${shown} and ${more} more` : shown
}

/** Line numbers are left out: they move with every change above. */
function fingerprintOf(findings: readonly TemplateFinding[]): string {
  const content = findings.map(({ file, role, action, resource, needed, suggestion }) => [
    file,
    role,
    action,
    resource ?? null,
    needed,
    suggestion?.lines ?? null
  ])
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 20)
}
