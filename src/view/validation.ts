/** What AWS itself said of the written policies, in words. */
import { plural } from '../kit/plural.ts'
import type { Check, Report, Validation } from '../report/report.ts'
import type { Caution } from './caution.ts'

/** The three answers in one line: `enough passed, valid passed`. The third is left out where roles were not compared. */
export function validationLine({ sufficient, valid, noWider }: Validation): string {
  return [
    `enough ${sufficient.state}${bySamples(sufficient)}`,
    `valid ${valid.state}`,
    ...(noWider === undefined ? [] : [`no wider than the role ${noWider.state}`])
  ].join(', ')
}

/** A check that passed has details where a pattern was asked as one resource. */
function bySamples({ state, details }: Check): string {
  return state === 'passed' && details.length > 0 ? ' (patterns by a sample)' : ''
}

/** For a list of facts; empty where AWS was not asked. */
export function validationCount({ workloads }: Report): string {
  const asked = workloads.flatMap(({ validation }) => validation ?? [])
  if (asked.length === 0) return ''
  const passed = asked.filter(({ sufficient, valid, noWider = valid }) =>
    [sufficient, valid, noWider].every(({ state }) => state === 'passed')
  )
  return `${passed.length} of ${plural(asked.length, 'policy')} passed AWS’s own checks`
}

const ANSWERS: readonly {
  check: keyof Validation
  state: Check['state']
  what: string
  text: string
}[] = [
  {
    check: 'sufficient',
    state: 'failed',
    what: 'not enough, as AWS says.',
    text: 'By the policy IAM’s simulator does not allow what the workload needs:'
  },
  {
    check: 'valid',
    state: 'failed',
    what: 'not valid, as AWS says.',
    text: 'IAM Access Analyzer finds errors:'
  },
  {
    check: 'valid',
    state: 'passed',
    what: 'that AWS has remarks on.',
    text: 'IAM Access Analyzer finds no error, and this:'
  },
  {
    check: 'noWider',
    state: 'failed',
    what: 'wider than the role is today, as AWS says.',
    text: 'That is right where the role lacks what the configuration implies, or where a resource’s policy granted a call. IAM Access Analyzer’s reasons:'
  },
  ...(['sufficient', 'valid', 'noWider'] as const).map((check) => ({
    check,
    state: 'unchecked' as const,
    what: `not checked by AWS: ${{ sufficient: 'whether it is enough', valid: 'whether it is valid', noWider: 'whether it is wider than the role' }[check]}.`,
    text: 'That is no pass:'
  }))
]

/** What AWS was asked and did not simply agree to. */
export function validationCautions({ workloads }: Report): Caution[] {
  return ANSWERS.flatMap(({ check, state, what, text }) => {
    const policies = workloads.flatMap(({ name, validation }) => {
      const details = validation?.[check]?.state === state ? validation[check].details : []
      return details.length === 0 ? [] : [details.map((detail) => `${name}: ${detail}`)]
    })
    if (policies.length === 0) return []
    return [{ title: `${plural(policies.length, 'policy')} ${what}`, text, names: policies.flat() }]
  })
}
