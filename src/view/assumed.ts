import { plural } from '../kit/plural.ts'
import type { Report } from '../report/report.ts'
import type { Caution } from './caution.ts'
import { firstOf } from './words.ts'

const NAMED = 3

/** Workloads that got credentials of another role: which of the two makes a call is in no trace. */
export function assumedCautions({ workloads, compared }: Report): Caution[] {
  const names = workloads.flatMap(({ name, needs, assumed: other }) => {
    if (other === undefined) return []
    const { roles, operations, calls, leftOut = [] } = other
    const doubtful = needs.filter(({ doubt }) => doubt !== undefined)
    const told = [
      roles.length === 0 ? 'which role is in no trace' : firstOf(roles, NAMED),
      ...(calls === 0 ? [] : [`${plural(calls, 'call')} made with it`]),
      ...permissionsIn(doubtful, 'may be its'),
      ...permissionsIn(leftOut, 'left out, since the own role does not grant it')
    ]
    return [`${name}: ${operations.join(', ')}: ${told.join('; ')}`]
  })
  if (names.length === 0) return []
  const kept = compared ? 'kept where the own role grants it' : 'in the suggested policies'
  return [
    {
      title: `${plural(names.length, 'workload')} with another role’s credentials.`,
      text: `With whose a call is made is in no trace. Calls to the other role’s account are that role’s; what else came after is ${kept}, and counts neither as used nor as unused:`,
      names
    }
  ]
}

function permissionsIn(all: readonly { action: string; resource: string }[], what: string): string[] {
  if (all.length === 0) return []
  const listed = all.map(({ action, resource }) => `${action} on ${resource}`)
  return [`${what}: ${firstOf(listed, NAMED)}`]
}
