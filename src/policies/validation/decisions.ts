/** The policy simulator's answers, pair by pair. */
import type { Simulation } from './simulation.ts'

/**
 * What the simulator says of an action: on each resource, and on all of them together.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_EvaluationResult.html
 */
export interface SimulatedAction {
  action: string
  /** `allowed`, `implicitDeny` or `explicitDeny`; of several resources the most restrictive one. */
  decision: string
  /** Condition keys of the policy that the request had no value for. */
  missingKeys: string[]
  /** Empty where no resource was asked. */
  resources: {
    resource: string
    decision: string
    missingKeys: string[]
    /** Only of another account's resource: what each kind of policy alone would decide. */
    byPolicyType: string[]
  }[]
}

export interface Judged {
  /** Needs that the policy does not allow, in words, the decision first. */
  refused: string[]
  /** Needs of which the simulator said nothing, in words, each with the reason. */
  undecided: { need: string; why: string }[]
}

/**
 * Judges every pair of a question.
 * @param answer may hold an action several times, since answers come in pages
 */
export function judgeAnswer(question: Simulation, answer: readonly SimulatedAction[]): Judged {
  const judged: Judged = { refused: [], undecided: [] }
  const asked = question.resources.length === 0 ? [undefined] : question.resources
  for (const action of question.actions) {
    const answers = answer.filter((one) => one.action.toLowerCase() === action.toLowerCase())
    for (const resource of asked) {
      const need = nameOf(question, action, resource)
      const found = decisionOn(answers, resource?.asked)
      if (found === undefined) {
        judged.undecided.push({ need, why: 'iam:SimulateCustomPolicy: IAM gave no decision' })
      } else if (found.decision === 'allowed') {
        continue
      } else if (found.byPolicyType.includes('allowed')) {
        // between accounts both the role's policy and the resource's must allow, and only one of them was given
        judged.undecided.push({
          need,
          why: 'iam:SimulateCustomPolicy: it is a resource of another account, of which no policy was given'
        })
      } else {
        const missing =
          found.missingKeys.length === 0 ? '' : `, without a value for ${found.missingKeys.join(', ')}`
        judged.refused.push(`${found.decision}: ${need}${missing}`)
      }
    }
  }
  return judged
}

/** A question's pairs in words, as errors call them. */
export function namesOf(question: Simulation): string[] {
  const asked = question.resources.length === 0 ? [undefined] : question.resources
  return question.actions.flatMap((action) => asked.map((resource) => nameOf(question, action, resource)))
}

function nameOf(
  { context }: Simulation,
  action: string,
  resource: Simulation['resources'][number] | undefined
): string {
  const sample =
    resource === undefined || resource.asked === resource.needed ? '' : ` (asked as ${resource.asked})`
  const values = context.map((entry) => `${entry.key} = ${entry.values.join(', ')}`).join(' and ')
  return `${action} on ${resource?.needed ?? '*'}${sample}${values === '' ? '' : ` with ${values}`}`
}

function decisionOn(
  answers: readonly SimulatedAction[],
  resource: string | undefined
): { decision: string; missingKeys: string[]; byPolicyType: string[] } | undefined {
  const [first] = answers
  if (first === undefined) return undefined
  const overall = { decision: first.decision, missingKeys: first.missingKeys, byPolicyType: [] }
  if (resource === undefined) return overall
  const specific = answers.flatMap((answer) => answer.resources)
  const own = specific.find((one) => one.resource === resource)
  if (own !== undefined) return own
  // only where nothing is said of single resources, and the most restrictive decision allows, is each one allowed
  return specific.length === 0 && first.decision === 'allowed' ? overall : undefined
}
