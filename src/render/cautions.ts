import { plural } from '../plural.ts'
import type { Report } from '../report.ts'

/** One thing to know before anything is removed: what it is, and the untrusted names that belong to it. */
export interface Caution {
  title: string
  text: string
  names: string[]
}

/** Everything that makes the result less than certain. */
export function cautions(report: Report): Caution[] {
  return [
    ...denied(report),
    ...incomplete(report),
    ...unknownCalls(report),
    ...silent(report),
    ...tooLong(report),
    ...unread(report),
    ...undecided(report)
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
      names: all
    }
  ]
}

function incomplete({ evidence }: Report): Caution[] {
  const stopped =
    evidence.stopped === undefined
      ? []
      : [{ title: 'Reading stopped early.', text: evidence.stopped, names: [] }]
  return [
    ...stopped,
    ...evidence.incomplete.map(({ kind, traces, traceIds, meaning }) => ({
      title: `${plural(traces, kind === 'malformed' ? 'document' : 'trace')} ${kind}.`,
      text: `They are ${meaning}:`
        .replace('They are documents', 'Documents')
        .replace('They are X-Ray', 'X-Ray'),
      names: traceIds
    }))
  ]
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
    (o) => `${o.service} ${o.operation} (${plural(o.calls, 'call')}): ${o.why}`
  )
  const list: [string[], string, string][] = [
    [
      unresolved,
      'not fully resolved.',
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
  const names = workloads.filter((w) => w.traces === 0).map((w) => w.name)
  if (names.length === 0) return []
  return [
    {
      title: `${plural(names.length, 'workload')} left no trace.`,
      text: 'Nothing is suggested for them, and what they need of a shared role is unknown:',
      names
    }
  ]
}

function unread({ workloads, roles, compared }: Report): Caution[] {
  const names = [
    ...workloads.flatMap((w) => w.unread.map((u) => `${w.name}: ${u.what}: ${u.why}`)),
    ...roles.flatMap((r) => r.unread.map((u) => `${r.arn}: ${u.what}: ${u.why}`)),
    ...roles.flatMap((r) =>
      r.unmatched.map((pattern) => `${r.arn}: ${pattern} matches no action that IAM has`)
    )
  ]
  const notRead = compared
    ? [
        {
          title: 'Not read:',
          text: 'permissions boundaries, service control policies, resource policies, event source mappings and asynchronous destinations.',
          names: []
        }
      ]
    : []
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
    ...notRead
  ]
}

function undecided({ roles }: Report): Caution[] {
  const names = roles.filter((r) => r.judged).flatMap((r) => r.undecided.map((u) => `${u.action}: ${u.why}`))
  const distinct = [...new Set(names)]
  if (distinct.length === 0) return []
  return [
    {
      title: `${plural(distinct.length, 'action')} undecided.`,
      text: 'Granted, and nothing shows whether they are needed. Not counted as unused:',
      names: distinct
    }
  ]
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length */
const MANAGED_LIMIT = 6144
const INLINE_LIMIT = 10_240

function tooLong({ workloads }: Report): Caution[] {
  const names = workloads.flatMap(({ name, policy }) => {
    const { length } = JSON.stringify(
      policy === undefined ? {} : { Version: policy.Version, Statement: policy.Statement }
    )
    return length > MANAGED_LIMIT ? [`${name}: ${length} characters`] : []
  })
  if (names.length === 0) return []
  const text = `A managed policy may have ${MANAGED_LIMIT} characters, the inline policies of a role ${INLINE_LIMIT} together:`
  return [
    {
      title: `${plural(names.length, 'policy')} above IAM’s size limit.`,
      text,
      names
    }
  ]
}
