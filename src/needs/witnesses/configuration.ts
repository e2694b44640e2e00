/** A workload's configuration: what AWS does with its role outside of its code, which no trace shows. */
import type { Testimony } from '../../domain/testimony.ts'
import { impliedNeeds, UNKNOWN_FUNCTION, type SettingClaim } from '../configuration/implied.ts'
import { isRoleOnly } from '../configuration/role-only.ts'
import type { Witness, WorkloadAsked } from './witness.ts'

export const configuration: Witness = {
  name: 'configuration',
  onWorkload: (asked) => saidBy(asked).map(testimonyOf)
}

/** Functions have claims in common: of each there is one testimony. */
const testimonies = new WeakMap<SettingClaim, Testimony>()

function testimonyOf(said: SettingClaim): Testimony {
  const known = testimonies.get(said)
  if (known !== undefined) return known
  const { setting, ...claim } = said
  const made: Testimony = {
    witness: 'configuration',
    proof: setting === undefined ? { kind: 'page', url: EXECUTION_ROLE } : { kind: 'setting', setting },
    ...claim
  }
  testimonies.set(said, made)
  return made
}

const EXECUTION_ROLE = 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html'

/** Of a function of which only the role is known, everything stays open. */
function saidBy({ workload, traces, configuration: known }: WorkloadAsked): readonly SettingClaim[] {
  if (isRoleOnly(workload, known)) return UNKNOWN_FUNCTION
  if (known instanceof Error || known.lambda === undefined) return []
  const { needs, mayNeed } = impliedNeeds(workload, known.lambda, traces > 0)
  return [...needs, ...mayNeed]
}
