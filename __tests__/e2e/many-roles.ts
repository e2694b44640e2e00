import type { SeededRole } from './servers/iam.ts'
import { savedTraces } from './servers/xray-documents.ts'
import { functionArn, GET_ORDER, minutesAgo, policy, roleArn, savedFunctions, savedRoles } from './shop.ts'
import { lambdaTrace } from './traces.ts'

const EVERYTHING = ['s3:Get*', 's3:Put*', 's3:Delete*', 'dynamodb:*', 'sqs:*', 'sns:*', 'iam:*']

/**
 * Saved files of so many functions, each under a role of its own that grants far too much.
 * @param unknown how many functions there are besides whose role is in no file
 */
export function manyRoles(count: number, unknown = 0): Record<string, string> {
  const names = Array.from(
    { length: count + unknown },
    (_, n) => `a-rather-long-name-as-stacks-make-them-${n}`
  )
  const roles = names.slice(0, count).map((name): SeededRole => ({
    RoleName: `${name}-role`,
    inline: { everything: policy([EVERYTHING, '*']) }
  }))
  return {
    'roles.json': savedRoles(roles),
    'functions.json': savedFunctions(
      names.map((name) => ({ FunctionArn: functionArn(name), Role: roleArn(`${name}-role`) }))
    ),
    'traces.json': savedTraces(
      names.map((name) =>
        lambdaTrace({ functionArn: functionArn(name), at: minutesAgo(10), calls: [GET_ORDER] })
      )
    )
  }
}
