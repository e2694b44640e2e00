/** Findings on lines of the repository as remarks that a reviewer would make there. */
import { createHash } from 'node:crypto'
import type { TemplateFinding, TemplateFindings } from '../report/report.ts'
import { bounded } from '../view/bounded.ts'
import { code, fenced } from './escape.ts'

/** What is said of some lines. */
export interface Remark {
  file: string
  startLine: number
  endLine: number
  /** Markdown. */
  body: string
  /** The same as long as the same is said of the same file, wherever in it. */
  fingerprint: string
}

/** Names in one sentence; more are counted. */
const MOST_NAMES = 10
/** GitHub takes 65,536 characters a comment, and one that is longer would lose the whole review. */
const LONGEST_SUGGESTION = 20_000

/**
 * One remark for all findings that one change mends, and one for the others of a line.
 * @param findings as they are
 * @param shown the same as they may be shown: masked, or as they are
 * @param suggest whether remarks carry suggestions, which GitHub can apply
 */
export function remarksOf(findings: TemplateFindings, shown: TemplateFindings, suggest: boolean): Remark[] {
  const groups = new Map<string, { exact: TemplateFinding; shown: TemplateFinding }[]>()
  for (const [index, exact] of findings.located.entries()) {
    const { file, startLine, endLine, suggestion } = exact
    const key = JSON.stringify([file, suggestion ?? [startLine, endLine]])
    const pair = { exact, shown: shown.located[index] ?? exact }
    groups.set(key, [...(groups.get(key) ?? []), pair])
  }
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
        body: [...sentences(said), ...(suggest ? proposal(first.exact, first.shown, said) : [])].join('\n\n'),
        fingerprint: fingerprintOf(group.map(({ exact }) => exact))
      }
    ]
  })
}

function sentences(findings: readonly TemplateFinding[]): string[] {
  const bounds = bounded(findings)
  const roles = [...new Set(bounds.map(({ role }) => role))]
  return roles.flatMap((role) => {
    const own = bounds.filter((finding) => finding.role === role)
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

/** The change itself; or why there is none. */
function proposal(
  { suggestion, withheld }: TemplateFinding,
  shown: TemplateFinding,
  said: readonly TemplateFinding[]
): string[] {
  if (suggestion === undefined) return withheld === undefined ? [] : [`No suggestion: ${withheld}.`]
  if (JSON.stringify(suggestion) !== JSON.stringify(shown.suggestion))
    return ['No suggestion: it would show an account id. The report has it.']
  if (suggestion.lines.join('\n').length > LONGEST_SUGGESTION)
    return ['No suggestion: its lines are longer than GitHub takes. The report has it.']
  // what the template itself refers to holds in every environment
  const isNarrowed =
    said.some((finding) => finding.resource !== undefined) &&
    suggestion.lines.some((line) => /arn:aws[\w-]*:/.test(line))
  return [
    ...(isNarrowed
      ? [
          'The resources are those of the traced environment: where the template is deployed to others too, refer to them by its own means instead.'
        ]
      : []),
    // an empty line in it would take the place of what goes
    suggestion.lines.length === 0 ? '```suggestion\n```' : fenced('suggestion', suggestion.lines)
  ]
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
