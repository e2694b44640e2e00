/** Where in the repository's templates excess is granted. Nothing is said without a unique match. */
import type { Report, TemplateFinding, TemplateFindings } from '../report/report.ts'
import { compare } from '../kit/compare.ts'
import { isCalled, isOfAws, lastPart } from './deployed-name.ts'
import { deployedStatements, isExcessive, type DeployedStatement } from './deployed-statement.ts'
import { findingsIn, type Match } from './findings.ts'
import { HolderIndex } from './name-index.ts'
import type { NamedMatch } from './named-policies.ts'
import { Origins, type Origin, type ToldStack } from './origin.ts'
import { knownText, mayBecome, type Text } from './template-value.ts'
import type { Claim, Holder, Unit, UnreadFile, WrittenStatement } from './written-statement.ts'

export interface WrittenTemplates {
  statements: readonly WrittenStatement[]
  claims: readonly Claim[]
  unread: readonly UnreadFile[]
  /** What somebody said by hand of where stacks are deployed from. */
  told: readonly ToldStack[]
  /** The text of each file that has statements or claims. */
  texts: ReadonlyMap<string, string>
  /** Where the files can be seen, without a slash at the end; absent where that is not known. */
  url?: string
}

/** Where a deployed statement stands: the statement itself, what grants it without being read, or why neither is named. */
type Found =
  { statement: WrittenStatement } | { claim: Claim } | { none: 'ambiguous' | 'not found'; why: string }

/** @param report of which roles and workloads are looked at */
export function locate(
  report: Pick<Report, 'roles' | 'workloads'>,
  templates: WrittenTemplates
): TemplateFindings {
  const { texts, url, unread } = templates
  const search = new Search(templates)
  const matches = new Map<WrittenStatement, DeployedStatement[]>()
  const named = new Map<Claim, DeployedStatement[]>()
  const located: TemplateFinding[] = []
  const all = deployedStatements(report)
  const unlocated = new Map<string, NonNullable<TemplateFindings['unlocated']>[number]>()
  const counts = { ambiguous: 0, 'not found': 0 }
  for (const deployed of all) {
    const found = search.find(deployed)
    if ('statement' in found) {
      listAt(matches, found.statement).push(deployed)
      const { role, policy } = deployed
      for (const why of reasonsOf(found.statement, deployed)) {
        counts['not found']++
        unlocated.set(JSON.stringify([role, policy, why]), { role, policy, why })
      }
    } else if ('claim' in found) listAt(named, found.claim).push(deployed)
    else if (isExcessive(deployed)) {
      const { role, policy } = deployed
      counts[found.none]++
      unlocated.set(JSON.stringify([role, policy, found.why]), { role, policy, why: found.why })
    }
  }
  const byFile = new Map<string, { matches: Match[]; named: NamedMatch[] }>()
  const inFile = (file: string): { matches: Match[]; named: NamedMatch[] } => {
    const known = byFile.get(file) ?? { matches: [], named: [] }
    byFile.set(file, known)
    return known
  }
  for (const [written, deployed] of matches)
    if (deployed.some(isExcessive)) inFile(written.file).matches.push({ written, deployed })
  const sizes = sizesOf(all)
  for (const [claim, deployed] of named)
    if (deployed.some(isExcessive))
      inFile(claim.file).named.push({
        claim,
        deployed,
        whole: deployed.length === sizes.get(policyKey(deployed[0]))
      })
  for (const [file, together] of byFile)
    located.push(...findingsIn(texts.get(file) ?? '', together.matches, together.named))
  return {
    ...(url !== undefined && { url }),
    located: located.toSorted(byPlace),
    ambiguous: counts.ambiguous,
    notFound: counts['not found'],
    ...(unlocated.size > 0 && {
      unlocated: [...unlocated].toSorted(([a], [b]) => compare(a, b)).map(([, one]) => one)
    }),
    ...(unread.length > 0 && {
      unread: unread.map(({ file, line, why }) => ({ file, ...(line !== undefined && { line }), why }))
    })
  }
}

function listAt<K, V>(map: Map<K, V[]>, key: K): V[] {
  const list = map.get(key) ?? []
  map.set(key, list)
  return list
}

/** Why parts of a statement that are excess have no place, each once. */
function reasonsOf({ unplaced }: WrittenStatement, { actions, resources }: DeployedStatement): Set<string> {
  if (unplaced === undefined) return new Set()
  const ofActions = actions.flatMap(({ pattern, standing }) =>
    standing === 'kept' ? [] : (unplaced.actions.get(pattern) ?? [])
  )
  const isWide = resources.some(({ wide }) => wide.length > 0)
  return new Set(isWide && unplaced.resources !== undefined ? [...ofActions, unplaced.resources] : ofActions)
}

/** How many statements each policy of a role has. */
function sizesOf(all: readonly DeployedStatement[]): Map<string, number> {
  const sizes = new Map<string, number>()
  for (const one of all) sizes.set(policyKey(one), (sizes.get(policyKey(one)) ?? 0) + 1)
  return sizes
}

function policyKey(one: Pick<DeployedStatement, 'role' | 'policy'> | undefined): string {
  return JSON.stringify([one?.role, one?.policy])
}

class Search {
  readonly #places: Origins
  /** Of each unit, by what is written in them: one that computes something stands under what it leaves open. */
  readonly #byContent = new Map<Unit, Map<string, HolderIndex<WrittenStatement>>>()
  /** The same for every statement of a policy. */
  readonly #origins = new Map<string, Origin>()

  constructor(templates: WrittenTemplates) {
    this.#places = new Origins(templates)
    for (const statement of templates.statements) {
      const { actions, resources, sid } = statement
      const allowed = keyOf(actions.items.map((item) => knownText(item)))
      if (allowed === undefined) continue
      const name = sid === undefined ? '' : (knownText(sid) ?? OPEN)
      const key = contentKey(allowed, name, keyOf(resources.items.map((item) => knownText(item))) ?? OPEN)
      const ofUnit = this.#byContent.get(statement.unit) ?? new Map<string, HolderIndex<WrittenStatement>>()
      this.#byContent.set(statement.unit, ofUnit)
      const index = ofUnit.get(key) ?? new HolderIndex()
      ofUnit.set(key, index)
      for (const holder of statement.holders) index.add(holder, statement)
    }
  }

  find(deployed: DeployedStatement): Found {
    const role = lastPart(deployed.role)
    const { policy } = deployed
    const origin = this.#originOf(role, policy)
    if ('none' in origin) return origin
    const alike = this.#alike(deployed, role, origin.units)
    const candidates = editedFirst([...alike.keys()].filter((written) => fits(written, deployed)))
    const rivals = origin.policies.filter(
      ({ unit, unread }) => unread !== undefined && origin.units.has(unit)
    )
    const [only] = candidates
    if (only === undefined) return fromUnread(rivals, policy)
    if (candidates.length > 1)
      return { none: 'ambiguous', why: `it stands in ${listed(candidates.map(({ file }) => file))} alike` }
    const isNamed = alike.get(only)?.some((holder) => isCalled(holder.policy, lastPart(policy)) === 'yes')
    const rival = rivals.find(({ unit }) => unit !== only.unit || isNamed !== true)
    if (rival !== undefined)
      return { none: 'ambiguous', why: `${rival.unread ?? ''} in ${rival.file} may grant it too` }
    return { statement: only }
  }

  /** Those of the role and the policy that allow the same actions, and whose Sid and resources may be the same. */
  #alike(
    { policy, actions, sid = '', resources }: DeployedStatement,
    role: string,
    units: ReadonlySet<Unit>
  ): Map<WrittenStatement, Holder[]> {
    const allowed = keyOf(actions.map(({ pattern }) => pattern)) ?? ''
    const where = [keyOf(resources.map(({ pattern }) => pattern)) ?? '', OPEN]
    const keys = [sid, OPEN].flatMap((name) => where.map((resource) => contentKey(allowed, name, resource)))
    return new Map(
      [...units].flatMap((unit) =>
        keys.flatMap((key) => [...(this.#byContent.get(unit)?.get(key)?.find(role, policy) ?? [])])
      )
    )
  }

  #originOf(role: string, policy: string): Origin {
    const key = JSON.stringify([role, policy])
    const origin = this.#origins.get(key) ?? this.#places.find(role, policy)
    this.#origins.set(key, origin)
    return origin
  }
}

/** Stands for what the template computes. */
const OPEN = '\0'

function contentKey(...parts: readonly string[]): string {
  return JSON.stringify(parts)
}

/** What grants without being read can be named where nothing else comes into question. */
function fromUnread(rivals: readonly Claim[], policy: string): Found {
  const [only] = rivals
  if (only === undefined)
    return {
      none: 'not found',
      why: isOfAws(policy)
        ? 'no template attaches it'
        : 'its template grants it in no statement that is the same'
    }
  if (only.unplaced !== undefined) return { none: 'not found', why: only.unplaced }
  const isOne = rivals.every(({ file, place }) => file === only.file && place.start === only.place.start)
  return isOne
    ? { claim: only }
    : { none: 'ambiguous', why: `it may stand in ${listed(rivals.map(({ file }) => file))}` }
}

function editedFirst(statements: readonly WrittenStatement[]): readonly WrittenStatement[] {
  const byHand = statements.filter(({ unit }: { unit: Unit }) => unit.notEdited === undefined)
  return byHand.length > 0 ? byHand : statements
}

/** Undefined where the template computes one. */
function keyOf(texts: readonly (string | undefined)[]): string | undefined {
  const known = texts.flatMap((text) => text?.toLowerCase() ?? [])
  return known.length < texts.length ? undefined : [...new Set(known)].sort(compare).join(' ')
}

function fits(written: WrittenStatement, deployed: DeployedStatement): boolean {
  const { sid } = written
  const hasSid = sid === undefined || knownText(sid) === '' ? undefined : sid
  if (hasSid === undefined ? deployed.sid !== undefined : !mayBecome(hasSid.pieces, deployed.sid ?? ''))
    return false
  if (deployed.conditional && !written.conditional) return false
  const patterns = deployed.resources.map(({ pattern }) => pattern)
  return areSame(written.resources.items, patterns)
}

/** Whether every text may have become one of the patterns, and every pattern come of one of the texts. */
function areSame(texts: readonly Text[], patterns: readonly string[]): boolean {
  const known = new Set(texts.flatMap((text) => knownText(text) ?? []))
  const computed = texts.filter((text) => knownText(text) === undefined)
  const deployed = new Set(patterns)
  return (
    [...known].every((text) => deployed.has(text)) &&
    computed.every(({ pieces }) => patterns.some((pattern) => mayBecome(pieces, pattern))) &&
    patterns.every(
      (pattern) => known.has(pattern) || computed.some(({ pieces }) => mayBecome(pieces, pattern))
    )
  )
}

function listed(files: readonly string[]): string {
  const distinct = [...new Set(files)].sort(compare)
  return distinct.length > 3
    ? `${distinct.slice(0, 3).join(', ')} and ${distinct.length - 3} more files`
    : distinct.join(' and ')
}

function byPlace(a: TemplateFinding, b: TemplateFinding): number {
  return (
    compare(a.file, b.file) ||
    a.startLine - b.startLine ||
    compare(a.role, b.role) ||
    compare(a.policy, b.policy) ||
    compare(a.action, b.action) ||
    compare(a.resource ?? '', b.resource ?? '')
  )
}
