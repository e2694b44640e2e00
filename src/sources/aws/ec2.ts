import { DescribeInstancesCommand, EC2Client } from '@aws-sdk/client-ec2'
import { GetInstanceProfileCommand, IAMClient } from '@aws-sdk/client-iam'
import type { Workload } from '../../domain/call.ts'
import { clientConfig, type AwsAccess } from './clients.ts'
import { explain } from './errors.ts'

/**
 * The role in an instance's profile.
 * @throws Error that says why it is not known
 */
export async function readInstanceRole(access: AwsAccess, { name, region }: Workload): Promise<string> {
  const regional = { ...access, region: region === '' ? access.region : region }
  const instances = await new EC2Client(clientConfig(regional))
    .send(new DescribeInstancesCommand({ InstanceIds: [name] }))
    .catch((error: unknown) => {
      throw new Error(explain('ec2:DescribeInstances', error), { cause: error })
    })
  const profile = instances.Reservations?.[0]?.Instances?.[0]?.IamInstanceProfile?.Arn
  if (profile === undefined) throw new Error('the instance has no instance profile, and so no role')
  const InstanceProfileName = profile.slice(profile.lastIndexOf('/') + 1)
  const answer = await new IAMClient(clientConfig(regional))
    .send(new GetInstanceProfileCommand({ InstanceProfileName }))
    .catch((error: unknown) => {
      throw new Error(explain('iam:GetInstanceProfile', error), { cause: error })
    })
  const role = answer.InstanceProfile?.Roles?.[0]?.Arn
  if (role === undefined) throw new Error(`instance profile ${profile} has no role`)
  return role
}
