/** Reports whose every name is made of markup, in any number. */
import fc from '../properties.ts'
import type { Report, RoleReport, WorkloadReport } from '../../src/report/report.ts'
import { evidence, report, role, workload } from '../judgement/reports.ts'

/** Stands in every name, so that a name which leaves its place is found. */
export const UNTRUSTED = 'untrusted'

const piece = fc.constantFrom(
  '`',
  '``',
  '|',
  '\\',
  '\n',
  '<b>',
  '</code>',
  '</details>',
  '*',
  '_',
  '@octocat',
  '[x](y)',
  '![i](j)',
  '<!--',
  '"',
  '&lt;',
  ' ',
  '```',
  'ü表'
)
const name = fc
  .array(piece, { maxLength: 6 })
  .map((list) => `${list.join('')}${UNTRUSTED}${list.toReversed().join('')}`)
const names = fc.array(name, { maxLength: 4 })
const count = fc.nat({ max: 5 })

const anyRole: fc.Arbitrary<RoleReport> = fc
  .record({
    arn: name,
    judged: fc.boolean(),
    actions: fc.option(names, { nil: undefined }),
    granted: names,
    needed: names,
    undecided: names,
    unmatched: names,
    unread: names,
    size: count,
    policy: name
  })
  .map(({ arn, judged, actions, granted, needed, undecided, unmatched, unread, size, policy }) => {
    const total = actions?.length ?? size
    return role(0, 0, {
      arn,
      judged,
      granted: total + size,
      used: size,
      blocked: { total: undecided.length, actions: undecided },
      unused: {
        total,
        byAccessLevel: { 'permissions-management': 0, write: total, tagging: 0, read: 0, list: 0 },
        ...(actions !== undefined && { actions: actions.map((action) => ({ action, level: 'write' })) })
      },
      wide: granted.map((action) => ({
        action,
        width: 'service',
        conditional: action.length % 2 === 0,
        granted,
        needed
      })),
      undecided: undecided.map((action) => ({ action, why: action })),
      grants: granted.map((action, statement) => ({
        policy,
        statement,
        sid: policy,
        conditional: false,
        actions: [{ action, used: 1, implied: 1, unused: size, undecided: 0 }],
        resources: [action]
      })),
      grantedElsewhere: needed.map((action) => ({ action, resource: action, why: action })),
      sharing: needed.map((workload) => ({
        workload,
        needs: size,
        onlyForOthers: granted,
        ownRole: workload,
        policyFile: `${'1'.repeat(32)}.policy.json`
      })),
      policies: granted.map((name) => ({ name, version: name })),
      boundary: policy,
      unmatched,
      unread: unread.map((what) => ({ what, why: what }))
    })
  })

const anyWorkload: fc.Arbitrary<WorkloadReport> = fc
  .record({
    arn: name,
    role: fc.option(name, { nil: undefined }),
    traces: count,
    list: names,
    written: fc.boolean()
  })
  .map(({ arn, role: of, traces, list, written }) => {
    const { role: _, ...known } = workload({ arn, name: arn, traces })
    const label = (text: string) => ({ service: text, operation: text, calls: 1 })
    const statements = list.map((text) => ({ Effect: 'Allow' as const, Action: [text], Resource: [text] }))
    return {
      ...known,
      ...(of !== undefined && { role: of }),
      ...(written && {
        policyFile: `${'0'.repeat(32)}.policy.json`,
        policy: { Version: '2012-10-17' as const, Statement: statements }
      }),
      needs: list.map((text) => ({
        action: text,
        resource: text,
        condition: { [text]: { [text]: [text] } },
        reason: text,
        precision: 'exact' as const,
        calls: 1,
        traceIds: [text]
      })),
      implied: list.map((text) => ({ action: text, resource: text, from: text })),
      leftOut: list.map((text) => ({ action: text, when: text })),
      disagreements: list.map((text) => ({ ...label(text), derived: [text], refused: text })),
      ...(list.length > 0 && {
        unproven: list,
        validation: {
          sufficient: { state: 'failed' as const, details: list },
          valid: { state: 'unchecked' as const, details: list },
          noWider: { state: 'passed' as const, details: list }
        }
      }),
      denied: list.map((text) => ({ action: text, resource: text, calls: 1, message: text })),
      failed: list.map((text) => ({ ...label(text), error: text })),
      unsent: list.map((text) => ({ ...label(text), error: text })),
      unresolved: list.map((text) => ({ ...label(text), why: text, remedy: text })),
      unread: list.map((text) => ({ what: text, why: text }))
    }
  })

export const hostileReports: fc.Arbitrary<Report> = fc
  .record({
    verdict: fc.constantFrom('pass', 'excess', 'insufficient-evidence'),
    roles: fc.array(anyRole, { maxLength: 8 }),
    workloads: fc.array(anyWorkload, { maxLength: 8 }),
    list: names,
    compared: fc.boolean()
  })
  .map(({ verdict, roles, workloads, list, compared }) => {
    const calls = list.map((text) => ({
      service: text,
      operation: text,
      calls: 1,
      why: text,
      traceIds: [text]
    }))
    const incomplete = list.map((text) => ({
      kind: 'truncated',
      traces: 1,
      traceIds: [text],
      meaning: 'cut'
    }))
    return report({
      verdict,
      compared,
      roles,
      workloads,
      evidence: evidence({ unattributed: calls, notOurs: calls, incomplete }),
      notRead: ['session policies'],
      gate: {
        failOn: 'any',
        thresholds: [
          {
            name: 'max-unused-actions',
            scope: 'role',
            limit: 0,
            value: 1,
            exceeded: true,
            roles: roles.slice(0, 1).map(({ arn }) => arn)
          }
        ],
        waived: []
      }
    })
  })
