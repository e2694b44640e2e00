/** What AWS refused the scan itself: the sentence that tells it, and what would allow it, read from such sentences. */
import { compare } from './compare.ts'

const REMEDY = 'Allow the action to the role of this scan'
const ACTION = /\b[a-z0-9-]+:[A-Z][A-Za-z0-9]+/g
/** AWS's own words. https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html */
const PERFORM = /is not authorized to perform: ([a-z0-9-]+:[A-Za-z0-9]+)/
const ROLE = /:assumed-role\/([\w+=,.@-]+)\//

/** @param question which actions were tried, and @param said what AWS answered, without a full stop */
export function refusedToScan(question: string, said: string): string {
  return `${question}: access denied (${said}). ${REMEDY}`
}

/** What a scan's own role lacks. */
export interface Lacking {
  /** Sorted. */
  actions: readonly string[]
  /** Those that a policy denies explicitly, which no further statement allows; sorted. */
  denied: readonly string[]
  /** Name of the scan's role, where AWS tells it. */
  role?: string
}

/**
 * @param sentences whatever says why something is not known
 * @returns absent where none of them tells of a refusal
 */
export function lackingIn(sentences: readonly string[]): Lacking | undefined {
  const allowed = new Set<string>()
  const denied = new Set<string>()
  const roles = new Set<string>()
  for (const sentence of new Set(sentences)) {
    const [question, said] = sentence.split(': access denied (', 2)
    if (question === undefined || said === undefined || !sentence.includes(REMEDY)) continue
    const named = PERFORM.exec(said)?.[1]
    const actions = named === undefined ? (question.match(ACTION) ?? []) : [named]
    const to = /with an explicit deny/.test(said) ? denied : allowed
    for (const action of actions) to.add(action)
    const role = ROLE.exec(said)?.[1]
    if (role !== undefined) roles.add(role)
  }
  if (allowed.size + denied.size === 0) return undefined
  const [role, ...others] = roles
  return {
    actions: [...allowed].toSorted(compare),
    denied: [...denied].toSorted(compare),
    // of several accounts, each has a role of its own
    ...(role !== undefined && others.length === 0 && { role })
  }
}

/** The statement that allows it, in one line of JSON; empty where a statement does not help. */
export function statementFor({ actions }: Lacking): string {
  return actions.length === 0 ? '' : JSON.stringify({ Effect: 'Allow', Action: actions, Resource: '*' })
}

/** All of it in one line. */
export function lackingLine(lacking: Lacking): string {
  const { actions, denied, role } = lacking
  const who = role === undefined ? 'The role of this scan' : `The role of this scan, ${role},`
  const statement = statementFor(lacking)
  return [
    `${who} lacks ${[...actions, ...denied].join(', ')}.`,
    ...(statement === '' ? [] : [`Add to its policy: ${statement}`]),
    ...(denied.length === 0 ? [] : [`A policy denies ${denied.join(', ')} explicitly: change that policy.`])
  ].join(' ')
}
