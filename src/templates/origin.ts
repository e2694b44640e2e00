/** Which part of a repository a deployed role or policy comes of. Where that is not certain, nothing is said. */
import { isCalled, isManaged, isOfAws, lastPart, stackOf } from './deployed-name.ts'
import { HolderIndex, NameIndex } from './name-index.ts'
import { joined, mayBecome } from './template-value.ts'
import type { Claim, DeployedName, Unit, UnreadFile } from './written-statement.ts'

/** What somebody said by hand: a stack's name, or how names of roles begin, and the template or folder that it is deployed from. */
export interface ToldStack {
  name: string
  path: string
}

export type Origin =
  /** The parts of the repository that it can come of, and what in them may be the policy itself. */
  | { units: ReadonlySet<Unit>; policies: readonly Claim[] }
  /** Why none is named. */
  | { none: 'ambiguous' | 'not found'; why: string }

/** What origins are told by. */
export interface Grounds {
  claims: readonly Claim[]
  unread: readonly UnreadFile[]
  told: readonly ToldStack[]
}

export class Origins {
  readonly #roles = new NameIndex<Claim>()
  readonly #ownPolicies = new NameIndex<Claim>()
  readonly #policies = new HolderIndex<Claim>()
  readonly #told: readonly ToldStack[]
  readonly #unread: readonly { unit: Unit; words: string | undefined }[]

  constructor({ claims, unread, told }: Grounds) {
    for (const claim of claims) {
      const { holder, declaresRole } = claim
      if (declaresRole) this.#roles.add(holder.role, claim)
      else this.#policies.add(holder, claim)
      if (holder.managed) this.#ownPolicies.add(holder.policy, claim)
    }
    this.#told = told
    // a file that could not be read may be the one: it counts like a template of which nothing is known
    this.#unread = unread.map(({ file, text }) => ({
      unit: { path: file, stacks: [] },
      words: text && wordsIn(text)
    }))
  }

  /**
   * @param role the name of a role
   * @param policy the name of an inline policy, the ARN of a managed one
   */
  find(role: string, policy: string): Origin {
    const told = toldFor(role, this.#told)
    const isTold = ({ unit }: Claim): boolean => told === undefined || isAt(unit, told.path)
    // a policy of the account's own stands where it is declared; whatever else where the role is
    const isOwnPolicy = isManaged(policy) && !isOfAws(policy)
    const deployed = isOwnPolicy ? lastPart(policy) : role
    const nameOf = isOwnPolicy ? policyOf : roleOf
    const declaring = edited(
      (isOwnPolicy ? this.#ownPolicies : this.#roles)
        .find(deployed)
        .filter((claim) => isTold(claim) && isCalled(nameOf(claim), deployed) === 'yes')
    )
    const units = unitsOf(declaring)
    const stacks = stacksOf(declaring.map(nameOf), deployed)
    const read = new Set(units.map(({ path }) => path))
    const unread =
      told === undefined
        ? this.#unread.filter(({ unit: { path }, words }) => !read.has(path) && mayName(words, deployed))
        : []
    const all = [...units, ...unread.map((file) => file.unit)]
    const unit = oneOf(all, deployed, stacks)
    if (unit === undefined && all.length > 0)
      return {
        none: 'ambiguous',
        why: `${listed(all.map(({ path }) => path))} may ${all.length === 1 ? '' : 'each '}be what it is deployed from`
      }
    if (unit !== undefined && !units.includes(unit))
      return {
        none: 'ambiguous',
        why: `${unit.path}, which could not be read, may be what it is deployed from`
      }
    if (unit !== undefined && told === undefined && isElsewhere(unit, stacks))
      return { none: 'not found', why: `${unit.path} is deployed under another name` }
    // where the unit itself names both, nothing elsewhere comes into question
    const policies = [...this.#policies.find(role, policy).keys()].filter(isTold)
    const isWhole = policies.some(
      ({ unit: own, holder }) =>
        own === unit &&
        isCalled(holder.role, role) === 'yes' &&
        isCalled(holder.policy, lastPart(policy)) === 'yes'
    )
    const found = [
      ...(unit === undefined ? [] : [unit]),
      ...policies.flatMap(({ unit: own }) => (isWhole || units.includes(own) ? [] : [own]))
    ]
    const byHand = found.filter(({ notEdited }) => notEdited === undefined)
    return found.length > 0
      ? { units: new Set(byHand.length > 0 ? byHand : found), policies }
      : {
          none: 'not found',
          why: told === undefined ? 'no template declares it' : `${told.path} does not declare it`
        }
  }
}

function roleOf({ holder }: Claim): DeployedName | undefined {
  return holder.role
}

function policyOf({ holder }: Claim): DeployedName | undefined {
  return holder.policy
}

/** What tools wrote is left aside where somebody wrote the same. */
function edited(claims: readonly Claim[]): readonly Claim[] {
  const byHand = claims.filter(({ unit }) => unit.notEdited === undefined)
  return byHand.length > 0 ? byHand : claims
}

function unitsOf(claims: readonly Claim[]): Unit[] {
  return [...new Set(claims.map(({ unit }) => unit))]
}

/** The only one, or the one of several that the stack's name speaks for. */
function oneOf(units: readonly Unit[], deployed: string, stacks: readonly string[]): Unit | undefined {
  const [first, ...others] = units
  if (others.length === 0) return first
  const named = units.filter((unit) => isNamed(unit, deployed, stacks))
  if (named.length > 0) return named.length === 1 ? named[0] : undefined
  const hinted = hintedBy(stacks[0], units)
  return hinted.length === 1 ? hinted[0] : undefined
}

/** What the stack is called, if the names are those that CloudFormation makes. */
function stacksOf(names: readonly (DeployedName | undefined)[], deployed: string): string[] {
  const stacks = names.flatMap((name) =>
    name !== undefined && 'logicalId' in name ? (stackOf(name.logicalId, deployed) ?? []) : []
  )
  return [...new Set(stacks)]
}

/** Whether the repository says that a unit is deployed under the name that the deployed thing begins with. */
function isNamed(unit: Unit, deployed: string, stacks: readonly string[]): boolean {
  if (unit.names?.has(deployed) === true) return true
  return unit.stacks.some((pieces) =>
    stacks.length > 0
      ? stacks.some((stack) => mayBecome(pieces, stack))
      : mayBecome(joined([pieces, ['-', '']]), deployed)
  )
}

/** Whether a unit's stacks are all known by name, and the deployed one has no word in common with any. */
function isElsewhere(unit: Unit, stacks: readonly string[]): boolean {
  const words = new Set(stacks.flatMap(wordsOf))
  return (
    words.size > 0 &&
    unit.stacks.length > 0 &&
    unit.stacks.every(
      (pieces) => pieces.length === 1 && !wordsOf(pieces.join('')).some((word) => words.has(word))
    )
  )
}

/** The units of which a folder or the file is called like a part of the stack's name, as that of no other is. */
function hintedBy(stack: string | undefined, units: readonly Unit[]): Unit[] {
  if (stack === undefined) return []
  const name = `-${wordsOf(stack).join('-')}-`
  const hints = new Map<string, Set<Unit>>()
  for (const unit of units) {
    for (const segment of segmentsOf(unit)) {
      if (name.includes(`-${segment}-`)) hints.set(segment, (hints.get(segment) ?? new Set<Unit>()).add(unit))
    }
  }
  return [...new Set([...hints.values()].flatMap((those) => (those.size === 1 ? [...those] : [])))]
}

function segmentsOf({ path }: Unit): string[] {
  return path.split('/').map((segment) => wordsOf(segment.replace(/\.\w+$/, '')).join('-'))
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
}

function toldFor(role: string, told: readonly ToldStack[]): ToldStack | undefined {
  return told
    .filter(({ name }) => role === name || role.startsWith(`${name}-`))
    .toSorted((a, b) => b.name.length - a.name.length)[0]
}

function isAt(unit: Unit, path: string): boolean {
  return unit.path === path || unit.path.startsWith(`${path.replace(/\/$/, '')}/`)
}

/** Each word of a text once: that is much less to search for every role. */
function wordsIn(text: string): string {
  return [...new Set(text.match(/[A-Za-z0-9]{4,}/g))].join(' ')
}

/** Whether a text that could not be read has a word that tells the name from others; too short ones do not count. */
function mayName(text: string | undefined, deployed: string): boolean {
  const parts = deployed.split(/[^A-Za-z0-9]+/).filter((part) => part.length >= 4)
  return (
    text === undefined ||
    parts.some((part) => text.includes(part) || (part.length > 8 && text.includes(part.replace(/Role$/, ''))))
  )
}

function listed(paths: readonly string[]): string {
  const shown = [...paths].sort().slice(0, 3)
  return paths.length > shown.length
    ? `${shown.join(', ')} and ${paths.length - shown.length} more`
    : shown.join(' and ')
}
