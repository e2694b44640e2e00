/** Which part of a repository a deployed role or policy comes of. Where that is not certain, nothing is said. */
import { isCalled, isManaged, isOfAws, lastPart, logicalPartOf, stackOf } from './deployed-name.ts'
import { HolderIndex, NameIndex } from './name-index.ts'
import { Namesakes, wordsOf } from './namesakes.ts'
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
  readonly #roles = new Declared(roleOf)
  readonly #ownPolicies = new Declared(policyOf)
  readonly #policies = new HolderIndex<Claim>()
  readonly #policiesOf = new Map<Unit, HolderIndex<Claim>>()
  readonly #told: readonly ToldStack[]
  readonly #unread: readonly { unit: Unit; words: string | undefined }[]

  constructor({ claims, unread, told }: Grounds) {
    for (const claim of claims) {
      const { holder, declaresRole } = claim
      if (declaresRole) this.#roles.add(claim)
      else {
        this.#policies.add(holder, claim)
        const own = this.#policiesOf.get(claim.unit) ?? new HolderIndex()
        this.#policiesOf.set(claim.unit, own)
        own.add(holder, claim)
      }
      if (holder.managed) this.#ownPolicies.add(claim)
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
    const { namesakes, stacks } = (isOwnPolicy ? this.#ownPolicies : this.#roles).find(
      deployed,
      told === undefined ? undefined : isTold
    )
    const unread =
      told === undefined
        ? this.#unread.flatMap(({ unit: one, words }) =>
            !namesakes.paths.has(one.path) && mayName(words, deployed) ? [one] : []
          )
        : []
    const count = namesakes.units.length + unread.length
    const unit = oneOf(namesakes, unread, deployed, stacks)
    if (unit === undefined && count > 0)
      return {
        none: 'ambiguous',
        why: `${listed(namesakes.firstPaths(unread), count)} may ${count === 1 ? '' : 'each '}be what it is deployed from`
      }
    if (unit !== undefined && unread.includes(unit))
      return {
        none: 'ambiguous',
        why: `${unit.path}, which could not be read, may be what it is deployed from`
      }
    if (unit !== undefined && told === undefined && isElsewhere(unit, stacks))
      return { none: 'not found', why: `${unit.path} is deployed under another name` }
    // where the unit itself names both, nothing elsewhere comes into question
    const here = unit && [...(this.#policiesOf.get(unit)?.find(role, policy).keys() ?? [])]
    const isWhole = here?.some(
      ({ holder }) =>
        isCalled(holder.role, role) === 'yes' && isCalled(holder.policy, lastPart(policy)) === 'yes'
    )
    if (unit !== undefined && here !== undefined && isWhole === true)
      return { units: new Set([unit]), policies: here }
    const policies = [...this.#policies.find(role, policy).keys()].filter(isTold)
    const units = new Set(namesakes.units)
    const found = [
      ...(unit === undefined ? [] : [unit]),
      ...policies.flatMap(({ unit: own }) => (units.has(own) ? [] : [own]))
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
function oneOf(
  namesakes: Namesakes,
  unread: readonly Unit[],
  deployed: string,
  stacks: readonly string[]
): Unit | undefined {
  const [first = unread[0]] = namesakes.units
  if (namesakes.units.length + unread.length === 1) return first
  const named = namesakes.named(deployed, stacks)
  const [only, ...others] = named.size > 0 ? named : namesakes.hinted(stacks[0], unread)
  return others.length === 0 ? only : undefined
}

/** What the stack is called, if the names are those that CloudFormation makes. */
function stacksOf(names: readonly (DeployedName | undefined)[], deployed: string): string[] {
  const stacks = names.flatMap((name) =>
    name !== undefined && 'logicalId' in name ? (stackOf(name.logicalId, deployed) ?? []) : []
  )
  return [...new Set(stacks)]
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

function listed(first: readonly string[], count: number): string {
  return count > first.length ? `${first.join(', ')} and ${count - first.length} more` : first.join(' and ')
}

/** Claims by the name that they declare. */
class Declared {
  readonly #nameOf: (claim: Claim) => DeployedName | undefined
  readonly #all = new NameIndex<Claim>()
  /** Those with any other name than one that CloudFormation makes. */
  readonly #others = new NameIndex<Claim>()
  /** What is found of a logical id is the same for every stack. */
  readonly #known = new Map<string, Namesakes>()

  constructor(nameOf: (claim: Claim) => DeployedName | undefined) {
    this.#nameOf = nameOf
  }

  add(claim: Claim): void {
    const name = this.#nameOf(claim)
    this.#all.add(name, claim)
    if (name !== undefined && !('logicalId' in name)) this.#others.add(name, claim)
  }

  /**
   * @param isTold which of them come into question, where somebody said it by hand
   * @returns those that declare a deployed name, and what its stack is called, if that is a name that CloudFormation makes
   */
  find(
    deployed: string,
    isTold: ((claim: Claim) => boolean) | undefined
  ): { namesakes: Namesakes; stacks: readonly string[] } {
    const isIt = (claim: Claim): boolean => isCalled(this.#nameOf(claim), deployed) === 'yes'
    const made = logicalPartOf(deployed)
    if (made === undefined || isTold !== undefined || this.#others.find(deployed).some(isIt)) {
      const claims = edited(
        this.#all.find(deployed).filter((claim) => (isTold === undefined || isTold(claim)) && isIt(claim))
      )
      return {
        namesakes: new Namesakes(unitsOf(claims)),
        stacks: stacksOf(claims.map(this.#nameOf), deployed)
      }
    }
    const namesakes =
      this.#known.get(made.logicalId) ?? new Namesakes(unitsOf(edited(this.#all.find(deployed).filter(isIt))))
    this.#known.set(made.logicalId, namesakes)
    return { namesakes, stacks: namesakes.units.length > 0 ? [made.stack] : [] }
  }
}
