import { DescribeTaskDefinitionCommand, ECSClient } from '@aws-sdk/client-ecs'
import type { Workload } from '../../domain/call.ts'
import { clientConfig, type AwsAccess } from './clients.ts'
import { explain } from './errors.ts'

/**
 * The task role of a task definition: of the revision that the trace shows, else of the newest active one.
 * @throws Error that says why it is not known
 */
export async function readTaskRole(
  access: AwsAccess,
  { name, partition, region, account, revision }: Workload
): Promise<string> {
  const client = new ECSClient(clientConfig({ ...access, region }))
  const taskDefinition = revision === undefined ? name : `${name}:${revision}`
  const answer = await client
    .send(new DescribeTaskDefinitionCommand({ taskDefinition }))
    .catch((error: unknown) => {
      throw new Error(explain('ecs:DescribeTaskDefinition', error), { cause: error })
    })
  const role = answer.taskDefinition?.taskRoleArn
  if (role === undefined || role === '') throw new Error('the task definition has no task role')
  // both forms are allowed: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinition.html
  return role.startsWith('arn:') ? role : `arn:${partition}:iam::${account}:role/${role}`
}
