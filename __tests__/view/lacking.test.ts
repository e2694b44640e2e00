import { expect, it } from '@jest/globals'
import { lackingLine, refusedToScan, statementFor } from '../../src/kit/refused-to-scan.ts'
import { lackingOf } from '../../src/view/lacking.ts'
import { evidence, role } from '../judgement/reports.ts'

const refused = (action: string, name: string, more = ''): string =>
  refusedToScan(
    action,
    `User: arn:aws:sts::111122223333:assumed-role/xray-scan/* is not authorized to perform: ${action} on resource: role ${name}${more}`
  )

it('what the scan lacks is told once for all roles, with the statement that allows it', () => {
  const roles = Array.from({ length: 15 }, (_, i) =>
    role(0, 0, {
      arn: `arn:aws:iam::111122223333:role/r${i}`,
      judged: false,
      unread: [
        { what: 'inline policies', why: refused('iam:ListRolePolicies', `r${i}`) },
        {
          what: 'attached policies',
          why: refused('iam:ListAttachedRolePolicies', `r${i}`, ' with an explicit deny in a policy')
        },
        { what: 'other', why: 'the document is not JSON' }
      ]
    })
  )
  const lacking = lackingOf({ roles, workloads: [], evidence: evidence() })
  expect(lacking).toEqual({
    actions: ['iam:ListRolePolicies'],
    denied: ['iam:ListAttachedRolePolicies'],
    role: 'xray-scan'
  })
  if (lacking === undefined) throw new Error('nothing is lacking')
  expect(JSON.parse(statementFor(lacking))).toEqual({
    Effect: 'Allow',
    Action: ['iam:ListRolePolicies'],
    Resource: '*'
  })
  expect(lackingLine(lacking)).toContain('A policy denies iam:ListAttachedRolePolicies explicitly')
})
