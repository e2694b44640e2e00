/** What `doctor` finds in an account that a scan fits, and in one where it does not. */
import { expect, it } from '@jest/globals'
import { freshWorld } from './world.ts'
import { ORDERS, seedTightShop, TIGHT_ROLE } from './shop.ts'

const world = freshWorld()

it('tells of an account what a scan will meet, and that it can do its work', async () => {
  seedTightShop(world.aws)
  world.aws.lambda.add({
    FunctionArn: `${ORDERS}-old`,
    FunctionName: 'orders-old',
    Role: TIGHT_ROLE,
    TracingConfig: { Mode: 'PassThrough' }
  })
  world.aws.xray.samplingRules = [
    {
      SamplingRule: {
        RuleName: 'Default',
        Priority: 10000,
        FixedRate: 0.05,
        ReservoirSize: 1,
        ServiceName: '*'
      }
    },
    { SamplingRule: { RuleName: 'lp', Priority: 1, FixedRate: 1, ReservoirSize: 1, ServiceName: 'shop' } }
  ]
  const run = await world.command(['doctor'])
  expect(run.stderr).toBe('')
  const lines = run.stdout.trimEnd().split('\n')
  expect(lines[0]).toMatch(/^ok +credentials +arn:aws:iam::123456789012:user\/tester in us-east-1$/)
  expect(lines[1]).toMatch(/^ok +permissions +17 of 17 actions allowed$/)
  expect(lines[2]).toMatch(/^ok +destination of spans +X-Ray holds all of them$/)
  expect(lines[3]).toMatch(/^note +tracing of functions .*PassThrough.*orders-old/)
  expect(lines.slice(4).map((line) => line.replaceAll(/ +/g, ' '))).toEqual([
    'ok sampling rule lp 100 % beside 1 request a second, of shop',
    'note sampling rule Default 5 % beside 1 request a second, of *: send the decision with each request, or a part is not seen'
  ])
  expect(run.exitCode).toBe(0)
})

it('names the permissions that are missing, and ends with 2 where a scan needs one', async () => {
  world.aws.faults.push({ operation: 'GetRole', status: 403, code: 'AccessDenied', message: 'no' })
  world.aws.faults.push({
    operation: 'DescribeInstances',
    status: 403,
    code: 'UnauthorizedOperation',
    message: 'no'
  })
  world.aws.faults.push({
    operation: 'ListFunctions',
    status: 403,
    code: 'AccessDeniedException',
    message: 'no'
  })
  world.aws.xray.destination = { Destination: 'CloudWatchLogs', Status: 'ACTIVE' }
  world.aws.faults.push({ operation: 'GetIndexingRules', status: 403, code: 'AccessDeniedException' })
  const run = await world.command(['doctor'])
  expect(run.stdout).toMatch(
    /^note +destination of spans +CloudWatch Logs .*X-Ray indexes an unknown share \(xray:GetIndexingRules: access denied/m
  )
  expect(run.stdout).toMatch(/^ok +permissions +15 of 17 actions allowed$/m)
  expect(run.stdout).toMatch(/^WRONG +permission iam:GetRole +not allowed: a scan needs it$/m)
  expect(run.stdout).toMatch(
    /^note +permission ec2:DescribeInstances +not allowed: roles of EC2 instances are not known$/m
  )
  expect(run.stdout).toMatch(
    /^note +tracing of functions +lambda:ListFunctions, which only doctor asks: access denied/m
  )
  expect(run.exitCode).toBe(2)
})
