import { restJsonAnswer, restJsonError, text } from './aws-answers.ts'
import type { AwsCall, AwsService } from './aws-answers.ts'
import type { Answer } from './http-server.ts'
import { allows, list, readPolicy } from './policy-reading.ts'
import type { ReadPolicy, ReadStatement } from './policy-reading.ts'

export interface SeededFinding {
  findingType: 'ERROR' | 'SECURITY_WARNING' | 'WARNING' | 'SUGGESTION'
  issueCode: string
  findingDetails: string
  path?: object[]
}

/** ValidatePolicy and CheckNoNewAccess: both need no analyzer. */
export class AccessAnalyzerService implements AwsService {
  /** Found in every policy, besides what really is wrong with it. */
  readonly findings: SeededFinding[] = []
  /** Findings on a page. */
  pageSize = 100
  /** The documents that were compared. */
  readonly compared: { existing: ReadPolicy; written: ReadPolicy }[] = []

  perform(operation: string, { input, query }: AwsCall): Answer {
    if (input['policyType'] !== 'IDENTITY_POLICY') return invalid('policyType is wrong')
    return operation === 'ValidatePolicy'
      ? this.#validate(readPolicy(text(input['policyDocument'])), query.get('nextToken') ?? '')
      : this.#compare(
          readPolicy(text(input['existingPolicyDocument'])),
          readPolicy(text(input['newPolicyDocument']))
        )
  }

  #validate(policy: ReadPolicy, token: string): Answer {
    const unknown = Object.keys(policy).filter((name) => !['Version', 'Id', 'Statement'].includes(name))
    const all: SeededFinding[] = [
      ...this.findings,
      ...unknown.map((name) => ({
        findingType: 'ERROR' as const,
        issueCode: 'INVALID_POLICY_ELEMENT',
        findingDetails: `The policy element ${name} is not valid.`
      }))
    ]
    const first = Number(token.replace('token-', ''))
    const next = first + this.pageSize
    return restJsonAnswer({
      findings: all.slice(first, next).map(({ path = [], ...finding }) => ({
        ...finding,
        learnMoreLink:
          'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html',
        locations: [{ path, span: { start: PLACE, end: PLACE } }]
      })),
      ...(next < all.length && { nextToken: `token-${next}` })
    })
  }

  #compare(existing: ReadPolicy, written: ReadPolicy): Answer {
    const sids = existing.Statement.flatMap(({ Sid }) => Sid ?? [])
    if (new Set(sids).size < sids.length) return invalid('Statement IDs (SID) must be unique.')
    this.compared.push({ existing, written })
    const wider = written.Statement.flatMap((statement, index) => (isNew(statement, existing) ? [index] : []))
    const grants = wider.length === 0 ? 'do not grant' : 'grant'
    return restJsonAnswer({
      result: wider.length === 0 ? 'PASS' : 'FAIL',
      message: `The modified permissions ${grants} new access compared to your existing policy.`,
      reasons: wider.map((index) => ({
        description: `New access in the statement with index: ${index}.`,
        statementIndex: index
      }))
    })
  }
}

const PLACE = { line: 1, column: 0, offset: 0 }

function isNew({ Action = [], Resource = [] }: ReadStatement, existing: ReadPolicy): boolean {
  return list(Action).some((action) =>
    list(Resource).some((resource) => !existing.Statement.some((old) => allows(old, action, resource)))
  )
}

function invalid(message: string): Answer {
  return restJsonError(400, 'ValidationException', message)
}
