/** Reports for the browser: the demo's, one of a thousand roles, one whose every name wants to be markup. */
import { ACCESS_LEVELS } from '../../src/reference/reference.ts'
import type { Report, RoleReport, WorkloadReport } from '../../src/report/report.ts'
import { report, role, workload } from '../judgement/reports.ts'

const SERVICES =
  's3 dynamodb sqs sns iam kms logs lambda ec2 ecs rds ssm states events kinesis firehose glue athena secretsmanager cloudwatch xray sts ses ecr eks route53 cloudfront apigateway cognito-idp batch bedrock sagemaker'.split(
    ' '
  )
const VERBS = ['Get', 'List', 'Put', 'Delete', 'Update', 'Create', 'Describe', 'Tag', 'Invoke', 'Send']

function actionsOf(service: string, count: number): string[] {
  return Array.from(
    { length: count },
    (_, i) => `${service}:${VERBS[i % VERBS.length]}Something${Math.floor(i / VERBS.length) || ''}`
  )
}

/** Roles of ten policies each, with what they use, what configuration needs, and what nobody uses. */
export function manyRoles(count: number): Report {
  const roles: RoleReport[] = []
  const workloads: WorkloadReport[] = []
  for (let n = 0; n < count; n++) {
    const arn = `arn:aws:iam::111122223333:role/team-${n % 37}/a-rather-long-name-as-stacks-make-them-${n}`
    const runs = `arn:aws:lambda:eu-west-1:111122223333:function:worker-${n}`
    const services = Array.from({ length: 10 }, (_, i) => SERVICES[(n + i * 3) % SERVICES.length] ?? 's3')
    const all = services.map((service) => actionsOf(service, 12))
    const used = all.map((actions) => actions.slice(0, 2))
    const unused = all.flatMap((actions) => actions.slice(3))
    const levels = Object.fromEntries(
      ACCESS_LEVELS.map((level) => [level, level === 'write' ? unused.length : 0])
    )
    roles.push(
      role(0, 0, {
        arn,
        workloads: [runs],
        judged: n % 25 !== 24,
        coverage: { seen: n, requests: n * 3 + 1, regime: 'sample', leastCovered: runs },
        granted: all.flat().length,
        used: used.flat().length,
        implied: all.length,
        unused: {
          total: unused.length,
          byAccessLevel: { ...role(0).unused.byAccessLevel, ...levels },
          actions: unused.map((action) => ({ action, level: 'write' }))
        },
        policies: services.map((service) => ({ name: `${service}-access`, version: 'v3' })),
        grants: services.map((service) => ({
          policy: `${service}-access`,
          statement: 0,
          conditional: false,
          actions: [{ action: `${service}:*`, used: 2, implied: 1, unused: 9, undecided: 0 }],
          resources: ['*']
        }))
      })
    )
    workloads.push(
      workload({
        arn: runs,
        name: `worker-${n}`,
        role: arn,
        coverage: { seen: n, requests: n * 3 + 1, regime: 'sample', why: 'sampled at a third' },
        policyFile: `${String(n).padStart(32, '0')}.policy.json`,
        policy: {
          Version: '2012-10-17',
          Statement: used.map((Action) => ({
            Effect: 'Allow',
            Action,
            Resource: ['arn:aws:s3:::a-bucket/*']
          }))
        },
        needs: used.flat().map((action) => ({
          action,
          resource: `arn:aws:s3:::bucket-of-worker-${n}/*`,
          precision: 'generalised',
          reason: 'object keys are generalised to the whole bucket',
          calls: 7,
          traceIds: Array.from({ length: 5 }, (_, i) => `1-6afb0d04-${String(n * 5 + i).padStart(24, '0')}`)
        })),
        implied: all.map((actions) => ({
          action: actions[2] ?? '',
          resource: '*',
          from: 'active tracing',
          witness: 'configuration'
        }))
      })
    )
  }
  return report({ verdict: 'report', workloads, roles })
}

export const MARKUP = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(2)>',
  '<!--',
  '"><svg onload=alert(3)>',
  'javascript:alert(4)',
  '__proto__',
  'constructor',
  '\u05d0\u05d1\u05d2 \u202egnp.exe',
  'line\u2028break\u0007',
  '😀\ud800',
  'w'.repeat(5000)
]

/** Every name, action, resource, reason and trace id is one of these. */
export function hostile(): Report {
  const roles = MARKUP.map((text, i) =>
    role(0, 0, {
      arn: `arn:aws:iam::111122223333:role/${text}`,
      workloads: [text],
      granted: 4,
      unused: {
        total: 1,
        byAccessLevel: { ...role(1).unused.byAccessLevel },
        actions: [{ action: `s3:${text}`, level: text }]
      },
      wide: [{ action: text, width: 'all', conditional: false, granted: [text], needed: [text] }],
      undecided: [{ action: `${text}:x`, why: text }],
      policies: [{ name: text, version: text }],
      boundary: text,
      grants: [
        {
          policy: text,
          statement: i,
          sid: text,
          conditional: true,
          actions: [
            { action: text, used: 0, implied: 0, unused: 2, undecided: 0 },
            { action: `s3:${text}`, used: 0, implied: 0, unused: 1, undecided: 0 }
          ],
          resources: [text]
        }
      ],
      grantedElsewhere: [{ action: text, resource: text, why: text }],
      unread: [{ what: text, why: text }],
      unmatched: [text]
    })
  )
  const workloads = MARKUP.map((text) =>
    workload({
      arn: text,
      name: text,
      role: `arn:aws:iam::111122223333:role/${text}`,
      policyFile: `${'0'.repeat(32)}.policy.json`,
      policy: {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Action: [text], Resource: [text], Condition: { [text]: { [text]: [text] } } }
        ]
      },
      needs: [
        { action: `s3:${text}`, resource: text, precision: 'wider', reason: text, calls: 1, traceIds: [text] }
      ],
      implied: [{ action: text, resource: text, from: text, witness: text }],
      leftOut: [{ action: text, when: text }],
      denied: [{ action: text, resource: text, calls: 1, message: text }]
    })
  )
  return report({ verdict: 'excess', reasons: MARKUP, roles, workloads })
}
