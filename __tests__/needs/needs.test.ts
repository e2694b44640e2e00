/** The tables of `cases/`: one call, what it needs, and where that is written. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { LocatedPermission } from '../../src/domain/testimony.ts'
import { needsOf } from '../../src/needs/needs.ts'
import { loadReference } from '../../src/reference/reference.ts'
import { lambdaFunction } from '../../src/domain/workload.ts'
import type { Call } from '../../src/domain/call.ts'

interface Case {
  name: string
  /** ARN of the function that calls. */
  workload?: string
  call: Pick<Call, 'service' | 'operation' | 'region' | 'account' | 'parameters' | 'dialect' | 'shortened'>
  expected: Pick<LocatedPermission, 'action' | 'resource' | 'precision'>[]
  unresolved?: true
  /** All of it, where a case says it. */
  mayNeed?: string[]
  /** A page of AWS's documentation, or a fact of our own. */
  source: string
}

/** Who calls, where a case does not say. */
const USUAL_WORKLOAD = 'arn:aws:lambda:eu-west-1:111122223333:function:shop'
const FOLDER = path.join(process.cwd(), '__tests__', 'needs', 'cases')
const reference = await loadReference()

for (const file of readdirSync(FOLDER).sort()) {
  const cases = JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as Case[]

  describe(`needs of calls: ${path.basename(file, '.json')}`, () => {
    it.each(cases.map((c) => [c.name, c] as const))(
      '%s',
      (_, { workload, call, expected, unresolved, mayNeed }) => {
        const caller = lambdaFunction(workload ?? USUAL_WORKLOAD)
        if (caller === undefined) throw new Error(`${workload} is no function`)
        const derivation = needsOf({ region: caller.region, ...call, outcome: 'ok' }, caller, reference)
        const needs = derivation.needs.map(({ action, resource, precision }) => ({
          action,
          resource,
          precision
        }))
        expect(byAction(needs)).toEqual(byAction(expected))
        expect(derivation.unresolved !== undefined).toBe(unresolved === true)
        if (mayNeed !== undefined) expect(derivation.mayNeed).toEqual(mayNeed)
      }
    )

    it('gives a source for every case: a page, or a file of this project', () => {
      expect(cases.filter(({ source }) => !isSource(source)).map(({ name }) => name)).toEqual([])
    })
  })
}

/** Pages of those who define what is cited; or a document of this project that exists, and what it says. */
function isSource(source: string): boolean {
  const [file = ''] = source.split(': ')
  return (
    /^https:\/\/(?:docs\.aws\.amazon\.com|aws\.amazon\.com|aws-otel\.github\.io|opentelemetry\.io|github\.com\/[\w-]+\/[\w-]+)\/\S+$/.test(
      source
    ) ||
    (/^[\w/]+\.md$/.test(file) && existsSync(file))
  )
}

describe('a need that is not exact', () => {
  it.each([
    ['S3', {}, 'Bucket'],
    ['S3', { Bucket: ['uploads'] }, 'keys']
  ])('says why: %s %j', (service, parameters, word) => {
    const caller = lambdaFunction(USUAL_WORKLOAD)
    if (caller === undefined) throw new Error('unreachable')
    const call: Call = { service, operation: 'GetObject', region: 'eu-west-1', parameters, outcome: 'ok' }
    expect(needsOf(call, caller, reference).needs[0]?.reason).toContain(word)
  })
})

describe('a role to pass', () => {
  const conditionsOf = (
    service: string,
    operation: string,
    workload = USUAL_WORKLOAD,
    role?: string
  ): unknown[] => {
    const caller = lambdaFunction(workload)
    if (caller === undefined) throw new Error('unreachable')
    const parameters = role === undefined ? {} : { RoleArn: [role] }
    return needsOf(
      { service, operation, region: caller.region, parameters, outcome: 'ok' },
      caller,
      reference
    ).needs.flatMap(({ action, condition }) => (action === 'iam:PassRole' ? [condition] : []))
  }
  const passedTo = (...services: string[]) => ({ StringEquals: { 'iam:PassedToService': services } })

  it.each([
    ['Lambda', 'CreateFunction', ['lambda.amazonaws.com']],
    ['SFN', 'CreateStateMachine', ['states.amazonaws.com']],
    ['Glue', 'CreateJob', ['glue.amazonaws.com']],
    ['SageMaker', 'CreateTrainingJob', ['sagemaker.amazonaws.com']],
    ['Scheduler', 'CreateSchedule', ['scheduler.amazonaws.com']],
    ['Pipes', 'CreatePipe', ['pipes.amazonaws.com']],
    ['CodeBuild', 'CreateProject', ['codebuild.amazonaws.com']],
    ['CodePipeline', 'CreatePipeline', ['codepipeline.amazonaws.com']],
    // a task may have volumes, which ECS itself makes under another role
    ['ECS', 'RunTask', ['ecs-tasks.amazonaws.com', 'ecs.amazonaws.com']],
    ['EKS', 'CreateCluster', ['ec2.amazonaws.com', 'eks.amazonaws.com']],
    ['EKS', 'CreatePodIdentityAssociation', ['pods.eks.amazonaws.com']]
  ])('goes to the service of %s %s', (service, operation, principals) => {
    expect(conditionsOf(service, operation)).toEqual([passedTo(...principals)])
    const role = 'arn:aws:iam::111122223333:role/shop'
    expect(conditionsOf(service, operation, USUAL_WORKLOAD, role)).toEqual([passedTo(...principals)])
  })

  it.each([
    ['EKS', 'CreateFargateProfile'],
    ['Comprehend', 'StartEntitiesDetectionJob'],
    ['S3', 'PutBucketReplication']
  ])('has no condition where AWS does not name the service: %s %s', (service, operation) => {
    expect(conditionsOf(service, operation)).toEqual([undefined])
  })

  it.each(['arn:aws-cn:lambda:cn-north-1', 'arn:aws-us-gov:lambda:us-gov-west-1'])(
    'has no condition in another partition, where principals may have other names: %s',
    (place) => {
      expect(conditionsOf('Lambda', 'CreateFunction', `${place}:111122223333:function:shop`)).toEqual([
        undefined
      ])
    }
  )

  it('has a condition only where it is passed', () => {
    const caller = lambdaFunction(USUAL_WORKLOAD)
    if (caller === undefined) throw new Error('unreachable')
    const call: Call = {
      service: 'Lambda',
      operation: 'CreateFunction',
      region: 'eu-west-1',
      parameters: {},
      outcome: 'ok'
    }
    const other = needsOf(call, caller, reference).needs.find(
      ({ action }) => action === 'lambda:CreateFunction'
    )
    expect(other).not.toHaveProperty('condition')
  })
})

function byAction<T extends { action: string; resource: string }>(needs: readonly T[]): T[] {
  const key = (need: T): string => `${need.action} ${need.resource}`
  return needs.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}
