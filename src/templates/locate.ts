/** Where in the repository's templates excess is granted, and what of their text may go. Nothing is said without a unique match. */
import type { Report, SourceFinding, SourceFindings } from '../report/report.ts'
import { compare } from '../kit/compare.ts'
import { lastPart, mayBeRole, mayHold } from './deployed-name.ts'
import { deployedStatements, type DeployedAction, type DeployedStatement } from './deployed-statement.ts'
import { lineAt, lineEditsOf } from './edits.ts'
import { withInstead, withoutItems, type Changed } from './statement-changes.ts'
import { knownText, mayBecome, type Place } from './template-value.ts'
import type { WrittenStatement } from './written-statement.ts'

export interface WrittenTemplates {
  statements: readonly WrittenStatement[]
  /** Of each file that has statements. */
  texts: ReadonlyMap<string, string>
  /** Where the files can be seen, without a slash at the end; absent where that is not known. */
  at?: string
}

/** Where a finding's lines can be seen on GitHub; undefined where that is not known. */
export function linkTo(
  { at }: SourceFindings,
  place: Pick<SourceFinding, 'file' | 'startLine' | 'endLine'>
): string | undefined {
  const { file, startLine, endLine } = place
  if (at === undefined) return undefined
  const lines = startLine === endLine ? `L${startLine}` : `L${startLine}-L${endLine}`
  return `${at}/${file.split('/').map(encodeURIComponent).join('/')}#${lines}`
}

/** A statement of a template and what is deployed of it. */
interface Match {
  written: WrittenStatement
  deployed: DeployedStatement[]
}

/** @param report of which roles and workloads are looked at */
export function locate(
  report: Pick<Report, 'roles' | 'workloads'>,
  { statements, texts, at }: WrittenTemplates
): SourceFindings {
  const { matches, ambiguous, notFound } = matched(deployedStatements(report), statements)
  const byFile = new Map<string, Match[]>()
  for (const match of matches) {
    byFile.set(match.written.file, [...(byFile.get(match.written.file) ?? []), match])
  }
  const located = [...byFile].flatMap(([file, together]) => findingsIn(texts.get(file) ?? '', together))
  return { ...(at !== undefined && { at }), located: located.toSorted(byPlace), ambiguous, notFound }
}

function matched(
  deployed: readonly DeployedStatement[],
  statements: readonly WrittenStatement[]
): { matches: Match[]; ambiguous: number; notFound: number } {
  const byActions = new Map<string, WrittenStatement[]>()
  for (const statement of statements) {
    const key = keyOf(statement.actions.items.map((item) => knownText(item)))
    if (key !== undefined) byActions.set(key, [...(byActions.get(key) ?? []), statement])
  }
  const matches = new Map<WrittenStatement, DeployedStatement[]>()
  let ambiguous = 0
  let notFound = 0
  for (const one of deployed) {
    const candidates = (byActions.get(keyOf(one.actions.map(({ pattern }) => pattern)) ?? '') ?? []).filter(
      (written) => fits(written, one)
    )
    const [only] = candidates
    if (only !== undefined && candidates.length === 1) matches.set(only, [...(matches.get(only) ?? []), one])
    else if (isExcessive(one) && !isOfAws(one.policy)) {
      if (only === undefined) notFound++
      else ambiguous++
    }
  }
  const all = [...matches].map(([written, those]) => ({ written, deployed: those }))
  return { matches: all.filter((match) => match.deployed.some(isExcessive)), ambiguous, notFound }
}

/** Undefined where the template computes an action. */
function keyOf(actions: readonly (string | undefined)[]): string | undefined {
  const known = actions.flatMap((action) => action?.toLowerCase() ?? [])
  return known.length < actions.length ? undefined : [...new Set(known)].sort(compare).join(' ')
}

function fits(written: WrittenStatement, deployed: DeployedStatement): boolean {
  const { sid } = written
  const hasSid = sid === undefined || knownText(sid) === '' ? undefined : sid
  if (hasSid === undefined ? deployed.sid !== undefined : !mayBecome(hasSid.pieces, deployed.sid ?? ''))
    return false
  if (deployed.conditional && !written.conditional) return false
  const patterns = deployed.resources.map(({ pattern }) => pattern)
  const { items } = written.resources
  return (
    patterns.every((pattern) => items.some(({ pieces }) => mayBecome(pieces, pattern))) &&
    items.every(({ pieces }) => patterns.some((pattern) => mayBecome(pieces, pattern))) &&
    written.holders.some((holder) => mayHold(holder, lastPart(deployed.role), deployed.policy))
  )
}

function isExcessive({ actions, resources }: DeployedStatement): boolean {
  return actions.some(({ standing }) => standing !== 'kept') || resources.some(({ wide }) => wide.length > 0)
}

/** Policies of AWS itself stand in no repository. */
function isOfAws(policy: string): boolean {
  return /^arn:[^:]+:iam::aws:/.test(policy)
}

/** What stands for a finding until all changes of its file are known. */
interface Draft {
  finding: SourceFinding
  changed: Changed
}

function findingsIn(text: string, matches: readonly Match[]): SourceFinding[] {
  const going = goingOf(text, matches)
  const drafts = matches.flatMap((match) => [
    ...actionDrafts(text, match, going.get(match.written)),
    ...resourceDrafts(text, match)
  ])
  // findings that one change mends share it, and with it the edit
  const edits = lineEditsOf(
    text,
    drafts.flatMap(({ changed }) => ('change' in changed ? [changed.change] : []))
  )
  return drafts.map(({ finding, changed }) => {
    if ('withheld' in changed) return { ...finding, withheld: changed.withheld }
    const edit = edits.get(changed.change)
    return edit === undefined ? finding : { ...finding, suggestion: { ...edit, lines: [...edit.lines] } }
  })
}

/** The statements that go as a whole, with how; those that would leave no statement behind stay. */
function goingOf(text: string, matches: readonly Match[]): Map<WrittenStatement, Changed> {
  const byList = new Map<string, WrittenStatement[]>()
  for (const match of matches) {
    const { written } = match
    const isGone = written.actions.items.every((item) => combined(match, item.pieces[0] ?? '') === 'goes')
    if (!isGone || reservation(match) !== undefined) continue
    const key = `${written.list.place.start}-${written.list.place.end}`
    byList.set(key, [...(byList.get(key) ?? []), written])
  }
  const going = new Map<WrittenStatement, Changed>()
  for (const statements of byList.values()) {
    const [first] = statements
    if (first === undefined) continue
    const { places, style, size } = first.list
    const positions = statements.map(({ index }) => index)
    const changes =
      statements.length < size ? withoutItems(text, places, style, positions) : new Map<number, Changed>()
    for (const statement of statements) {
      going.set(statement, changes.get(statement.index) ?? NONE_LEFT)
    }
  }
  return going
}

const NONE_LEFT: Changed = { withheld: 'no statement of the policy would be left' }

/** Why nothing of a statement may be changed though it is excess; undefined where it may. */
function reservation({ written, deployed }: Match): string | undefined {
  if (written.generated) return 'a tool writes this file'
  if (written.shared || written.actions.shared || written.resources.shared)
    return 'a YAML anchor shares it with other places'
  const isCompared = written.holders.every(
    (holder) => holder.several !== true && deployed.some(({ role }) => mayBeRole(holder, lastPart(role)))
  )
  const isOneEach = new Set(deployed.map(({ role }) => role)).size >= written.holders.length
  return isCompared && isOneEach ? undefined : 'roles that were not compared may hold it too'
}

/** What of an action all roles that hold it can do without: all, all but some, or nothing. */
function combined({ deployed }: Match, pattern: string): 'goes' | 'stays' | string[] {
  const actions = deployed.flatMap((one) => actionIn(one, pattern) ?? [])
  if (actions.some(({ standing }) => standing === 'kept')) return 'stays'
  const needed = [...new Set(actions.flatMap((action) => action.needed))].sort(compare)
  return needed.length === 0 ? 'goes' : needed
}

function actionIn({ actions }: DeployedStatement, pattern: string): DeployedAction | undefined {
  return actions.find((action) => action.pattern.toLowerCase() === pattern.toLowerCase())
}

const NEEDED_ELSEWHERE = { withheld: 'another role that holds it may need it' }

function actionDrafts(text: string, match: Match, whole: Changed | undefined): Draft[] {
  const { written, deployed } = match
  const { items, style } = written.actions
  const reserved = reservation(match)
  const fates = items.map((item) => combined(match, item.pieces[0] ?? ''))
  const going = fates.flatMap((fate, index) => (fate === 'goes' ? [index] : []))
  const places = items.map(({ place }) => place)
  const struck =
    whole === undefined && going.length < items.length ? withoutItems(text, places, style, going) : undefined
  const changedAt = (index: number): Changed => {
    const fate = fates[index] ?? 'stays'
    if (reserved !== undefined) return { withheld: reserved }
    if (fate === 'stays') return NEEDED_ELSEWHERE
    if (fate !== 'goes') return withInstead(text, written.actions, index, fate, written.quoted)
    return whole ?? struck?.get(index) ?? NEEDED_ELSEWHERE
  }
  return items.flatMap((item, index) => {
    const action = item.pieces[0] ?? ''
    // once for all roles: it is one change
    const changed = changedAt(index)
    return deployed.flatMap((one) => {
      const found = actionIn(one, action)
      if (found === undefined || found.standing === 'kept') return []
      const { role, policy } = one
      const needed = [...found.needed]
      const finding = { role, policy, action, needed, file: written.file, ...linesOf(text, item.place) }
      return [{ finding, changed }]
    })
  })
}

function resourceDrafts(text: string, match: Match): Draft[] {
  const { written, deployed } = match
  const reserved = reservation(match)
  const { items } = written.resources
  return items.flatMap((item, index) => {
    const wideOnes = deployed.flatMap(({ role, policy, resources }) =>
      resources
        .filter(({ pattern }) => onlyItemOf(match, pattern) === index)
        .map((resource) => ({ role, policy, ...resource }))
    )
    const needed = [...new Set(wideOnes.flatMap((resource) => resource.needed))].sort(compare)
    const isKnown = wideOnes.length > 0 && wideOnes.every((resource) => resource.needed.length > 0)
    const changed: Changed =
      reserved !== undefined
        ? { withheld: reserved }
        : isKnown
          ? withInstead(text, written.resources, index, needed, written.quoted)
          : { withheld: 'which resources are needed is not known exactly for all that it allows' }
    return wideOnes.flatMap(({ role, policy, pattern, wide }) =>
      wide.map((one) => ({
        finding: {
          role,
          policy,
          action: one.action,
          resource: pattern,
          needed: [...one.needed],
          file: written.file,
          ...linesOf(text, item.place)
        },
        changed
      }))
    )
  })
}

/** The item that a deployed resource can only have come of. */
function onlyItemOf({ written }: Match, pattern: string): number | undefined {
  const { items } = written.resources
  const found = items.flatMap(({ pieces }, index) => (mayBecome(pieces, pattern) ? [index] : []))
  return found.length === 1 ? found[0] : undefined
}

function linesOf(text: string, { start, end }: Place): { startLine: number; endLine: number } {
  return { startLine: lineAt(text, start), endLine: lineAt(text, end) }
}

function byPlace(a: SourceFinding, b: SourceFinding): number {
  return (
    compare(a.file, b.file) ||
    a.startLine - b.startLine ||
    compare(a.role, b.role) ||
    compare(a.policy, b.policy) ||
    compare(a.action, b.action) ||
    compare(a.resource ?? '', b.resource ?? '')
  )
}
