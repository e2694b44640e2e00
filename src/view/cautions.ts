import { hasEvidence } from '../needs/evidence.ts'
import { WITNESSES } from '../needs/witnesses/witnesses.ts'
import { plural } from '../kit/plural.ts'
import { lackingLine } from '../kit/refused-to-scan.ts'
import { ATTACHED_LIMIT, INLINE_LIMIT, MANAGED_LIMIT, policyFiles, sizeOf } from '../policies/size.ts'
import type { Report } from '../report/report.ts'
import { roleName } from '../kit/role-name.ts'
import { isTooTangled, UNTANGLE } from '../kit/too-tangled.ts'
import { assumedCautions } from './assumed.ts'
import type { Caution } from './caution.ts'
import { unsettledCautions } from './evidence.ts'
import { lackingOf } from './lacking.ts'
import { templateCautions } from './template-cautions.ts'
import { validationCautions } from './validation.ts'
import { firstOf } from './words.ts'

const NAMED = 3

/** Everything that makes the result less than certain. */
export function cautionsOf(report: Report): Caution[] {
  return [
    ...denied(report),
    ...lackingCautions(report),
    ...incomplete(report),
    ...unsettledCautions(report),
    ...earlierRuns(report),
    ...unknownCalls(report),
    ...silent(report),
    ...onTheirWord(report),
    ...assumedCautions(report),
    ...grantedElsewhere(report),
    ...conditions(report),
    ...departures(report),
    ...managed(report),
    ...unproven(report),
    ...tooLong(report),
    ...validationCautions(report),
    ...unread(report),
    ...templateCautions(report),
    ...leftOut(report),
    ...undecided(report)
  ]
}

/** Roles that options leave out; what the configuration file ignores is said nothing of. */
function leftOut({ ignored }: Report): Caution[] {
  const names = ignored.flatMap(({ why }) => why ?? [])
  if (names.length === 0) return []
  return [
    {
      title: `${plural(names.length, 'workload')} left out.`,
      text: 'Options choose the roles that are judged, and nothing is said of these:',
      names: [...new Set(names)]
    }
  ]
}

function denied({ workloads }: Report): Caution[] {
  const all = workloads.flatMap((w) =>
    w.denied.map(
      (d) =>
        `${w.name}: ${d.action}${d.resource === undefined ? '' : ` on ${d.resource}`} (${plural(d.calls, 'call')})`
    )
  )
  if (all.length === 0) return []
  return [
    {
      title: `${plural(all.length, 'action')} denied.`,
      text: 'The suggested policies do not grant what AWS refused:',
      names: all,
      standsApart: true
    }
  ]
}

/** The names of what is not read for it stand with what is not read. */
function lackingCautions(report: Report): Caution[] {
  const lacking = lackingOf(report)
  if (lacking === undefined) return []
  const count = lacking.actions.length + lacking.denied.length
  return [
    {
      title: `The scan lacks ${plural(count, 'permission')}.`,
      text: lackingLine(lacking),
      names: [],
      standsApart: true
    }
  ]
}

/** What the kinds of incomplete evidence count, where it is not traces. */
const COUNTED: Readonly<Record<string, string>> = { malformed: 'document', cut: 'answer' }

function incomplete({ evidence }: Report): Caution[] {
  const stopped =
    evidence.stopped === undefined
      ? []
      : [{ title: 'Reading stopped early.', text: evidence.stopped, names: [] }]
  return [
    ...stopped,
    ...evidence.incomplete.map(({ kind, traces, traceIds, meaning }) => ({
      title: `${plural(traces, COUNTED[kind] ?? 'trace')} ${kind}.`,
      text: `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}:`,
      names: traceIds
    }))
  ]
}

/** Evidence that is not of this run, and what of it could not be had. */
function earlierRuns({ evidence: { earlier }, workloads }: Report): Caution[] {
  if (earlier === undefined) return []
  const needs = workloads.reduce((sum, { fromEarlierRuns = 0 }) => sum + fromEarlierRuns, 0)
  const merged = `${plural(earlier.merged.length, 'report')} of earlier runs, no sight older than ${plural(earlier.maxAgeDays, 'day')}`
  const seen = {
    title: `${plural(needs, 'need')} seen by earlier runs only.`,
    text: `This run’s evidence is merged with that of ${merged}.`,
    names: []
  }
  return earlier.not.length === 0
    ? [seen]
    : [seen, { title: 'Evidence of earlier runs not merged.', text: 'Why:', names: [...earlier.not] }]
}

function unknownCalls({ workloads, evidence }: Report): Caution[] {
  const unresolved = workloads.flatMap((w) =>
    w.unresolved.map((u) => `${w.name}: ${u.service} ${u.operation} (${plural(u.calls, 'call')}): ${u.why}`)
  )
  const disagreements = workloads.flatMap((w) =>
    w.disagreements.map(
      (d) =>
        `${w.name}: ${d.service} ${d.operation}: AWS says ${d.refused}, derived was ${d.derived.join(', ') || 'nothing'}`
    )
  )
  const unsent = workloads.flatMap((w) =>
    w.unsent.map((u) => `${w.name}: ${u.service} ${u.operation} (${plural(u.calls, 'call')})`)
  )
  const lost = evidence.unattributed.map(
    (o) =>
      `${o.service} ${o.operation} (${plural(o.calls, 'call')}): ${o.why}${o.notUnderstood === undefined ? '' : `; looks like AWS, not understood: ${o.notUnderstood}`}`
  )
  const list: [string[], string, string][] = [
    [
      unresolved,
      'not fully resolved: their permissions may be too wide, or missing.',
      'Where a resource is unknown the policy holds the narrowest pattern that is sure to fit:'
    ],
    [
      disagreements,
      'where AWS’s refusal contradicts this program.',
      'Please report them; the policies may be wrong here:'
    ],
    [unsent, 'without an answer.', 'They prove no need, since nothing shows that they were sent:'],
    [lost, 'of unknown workloads.', 'They are in no policy:']
  ]
  return list.flatMap(([names, what, text]) =>
    names.length === 0 ? [] : [{ title: `${plural(names.length, 'kind')} of call ${what}`, text, names }]
  )
}

function silent({ workloads }: Report): Caution[] {
  const names = workloads.filter((w) => !hasEvidence(w)).map((w) => w.name)
  if (names.length === 0) return []
  return [
    {
      title: `${plural(names.length, 'workload')} left no trace.`,
      text: 'Nothing is suggested without evidence, and what is needed of a shared role is unknown:',
      names
    }
  ]
}

function unread({ workloads, roles, notRead }: Report): Caution[] {
  const names = [
    ...together(
      workloads.flatMap((w) => w.unread.map((u) => ({ workload: w.name, what: `${u.what}: ${u.why}` })))
    ),
    ...roles.flatMap((r) => r.unread.map((u) => `${r.arn}: ${u.what}: ${u.why}`)),
    ...roles.flatMap((r) =>
      r.unmatched.map((pattern) => `${r.arn}: ${pattern} matches no action that IAM has`)
    )
  ]
  const neverRead =
    notRead.length === 0
      ? []
      : [
          {
            title: 'Policies outside of the roles were not read.',
            text: `They may restrict or grant more: ${notRead.join(', ')}.`,
            names: []
          }
        ]
  return [
    ...(names.length === 0
      ? []
      : [
          {
            title: `${names.length} not read or not understood.`,
            text: 'What they grant or need is unknown:',
            names
          }
        ]),
    ...neverRead
  ]
}

/** What was not read for the same reason, with the workloads that it concerns. */
function together(all: readonly { workload: string; what: string }[]): string[] {
  const byWhat = new Map<string, string[]>()
  for (const { workload, what } of all) byWhat.set(what, [...(byWhat.get(what) ?? []), workload])
  return [...byWhat].map(([what, workloads]) =>
    workloads.length > 1 ? `${plural(workloads.length, 'workload')}: ${what}` : `${workloads[0]}: ${what}`
  )
}

/** Whether a condition held is in no trace, nor what would make it hold. */
function conditions({ roles }: Report): Caution[] {
  // where not all of a role was read, nothing of it is carried over
  return [
    ...usedBehindConditions(
      roles.filter(({ bearing }) => bearing !== undefined),
      'The suggested policies keep the conditions of the role; which values held is in no trace:'
    ),
    ...usedBehindConditions(
      roles.filter(({ bearing }) => bearing === undefined),
      'The suggested policies do not have the conditions, since not all of the role was read. Copy them from the role:'
    )
  ]
}

/** Resources that a line names of a grant. */
const RESOURCES = 2

function usedBehindConditions(roles: Report['roles'], text: string): Caution[] {
  const names = roles.flatMap((role) =>
    role.grants
      .filter(({ conditional }) => conditional)
      .flatMap(({ policy, statement, actions, resources }) =>
        actions
          .filter(({ used }) => used > 0)
          .map(
            ({ action }) =>
              `${roleName(role.arn)}: ${action} on ${firstOf(resources, RESOURCES)}, statement ${statement} of ${policy}`
          )
      )
  )
  if (names.length === 0) return []
  return [{ title: `${plural(names.length, 'used grant')} behind a condition.`, text, names }]
}

/** Where a suggested policy is wider than the role, but for what calls prove to be granted elsewhere. */
function departures({ workloads }: Report): Caution[] {
  const names = workloads.flatMap(({ name, departures: own = [], implied }) =>
    own
      .filter(
        ({ kind, action, resource }) =>
          kind !== 'elsewhere' || implied.some((one) => one.action === action && one.resource === resource)
      )
      .map(({ action, resource, why, policy, statement }) => {
        const where = policy === undefined ? '' : ` (statement ${statement} of ${policy})`
        return `${name}: ${action} on ${resource}: ${why}${where}`
      })
  )
  if (names.length === 0) return []
  const text = 'Look at these before the suggested policies take the place of the roles’:'
  return [{ title: `${plural(names.length, 'permission')} wider than the role.`, text, names }]
}

/** Needs that stand on the word of a witness of which readers should know, such as use of keys. */
function onTheirWord({ workloads }: Report): Caution[] {
  return WITNESSES.flatMap(({ name: said, words }) => {
    if (words === undefined) return []
    const names = workloads
      .filter(hasEvidence)
      .flatMap(({ name, implied }) =>
        implied.flatMap(({ action, resource, witness }) =>
          witness === said ? [`${name}: ${action} on ${resource}`] : []
        )
      )
    if (names.length === 0) return []
    return [{ title: `${words.kept(names.length)}.`, text: words.why, names }]
  })
}

/** Roles whose permissions are not their account's to edit. */
function managed({ roles }: Report): Caution[] {
  const names = roles.flatMap(({ arn, managedBy }) =>
    managedBy === undefined ? [] : [`${roleName(arn)}: ${managedBy}`]
  )
  if (names.length === 0) return []
  const text = 'Their findings are told, and the policies are no replacement:'
  return [{ title: `${plural(names.length, 'role')} not yours to edit.`, text, names }]
}

function grantedElsewhere({ roles }: Report): Caution[] {
  const names = roles.flatMap((role) =>
    role.grantedElsewhere.map(
      ({ action, resource, why }) => `${roleName(role.arn)}: ${action} on ${resource}: ${why}`
    )
  )
  if (names.length === 0) return []
  const text = 'The calls were answered, and are in the suggested policies:'
  return [{ title: `${plural(names.length, 'permission')} used, but not granted by the role.`, text, names }]
}

function unproven({ workloads }: Report): Caution[] {
  const all = workloads.flatMap(({ name, unproven: flaws = [] }) =>
    flaws.map((flaw) => ({ text: `${name}: ${flaw}`, isTangled: isTooTangled(flaw) }))
  )
  const named = (isTangled: boolean): string[] =>
    all.filter((flaw) => flaw.isTangled === isTangled).map(({ text }) => text)
  const cautions: Caution[] = [
    {
      title: 'A defect of this program.',
      text: 'No policy is given, since it would not be enough or be more than is needed. Please report it:',
      names: named(false)
    },
    {
      title: 'Roles with too many statements to compare.',
      text: `No policy is given, since it might be wider than the role. ${UNTANGLE}:`,
      names: named(true)
    }
  ]
  return cautions.filter(({ names }) => names.length > 0)
}

function undecided({ roles }: Report): Caution[] {
  const byWhy = new Map<string, Set<string>>()
  for (const { action, why } of roles.filter((r) => r.judged).flatMap((r) => r.undecided))
    byWhy.set(why, (byWhy.get(why) ?? new Set()).add(action))
  const distinct = new Set([...byWhy.values()].flatMap((actions) => [...actions]))
  const names = [...byWhy].map(([why, actions]) => `${firstOf([...actions].sort(), NAMED)}: ${why}`)
  if (names.length === 0) return []
  return [
    {
      title: `${plural(distinct.size, 'action')} undecided.`,
      text: 'Granted, and nothing shows whether it is needed. Not counted as unused:',
      names
    }
  ]
}

function tooLong({ workloads }: Report): Caution[] {
  const names = workloads.flatMap((workload) => {
    const sizes = policyFiles(workload).map(([, part]) => sizeOf(part))
    const size = sizes.reduce((sum, one) => sum + one, 0)
    if (size <= MANAGED_LIMIT) return []
    const beyond = sizes.filter((one) => one > MANAGED_LIMIT).length
    const troubles = [
      ...(beyond === 0
        ? []
        : [`${plural(beyond, 'file')} too long: one action on one resource takes that much`]),
      ...(size > INLINE_LIMIT ? ['too long for inline policies'] : []),
      ...(sizes.length > ATTACHED_LIMIT ? ['more files than a role takes managed policies by default'] : [])
    ]
    return [
      [`${workload.name}: ${size} characters in ${plural(sizes.length, 'file')}`, ...troubles].join('; ')
    ]
  })
  if (names.length === 0) return []
  return [
    {
      title: `${plural(names.length, 'policy')} above the size of a managed policy.`,
      text: `Such a policy stands in several files, each within the ${MANAGED_LIMIT} characters of a managed policy. All inline policies of a role may have ${INLINE_LIMIT} together. A role takes ${ATTACHED_LIMIT} managed policies by default, and up to 20 by quota:`,
      names
    }
  ]
}
