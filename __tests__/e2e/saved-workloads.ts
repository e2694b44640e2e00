/** What the AWS CLI prints of tasks and instances, for the offline runs. */
import { taskDefinitionArn } from './otel-traces.ts'
import { taskDefinition } from './servers/ecs.ts'
import { ACCOUNT, roleArn } from './shop.ts'

/** `aws ecs describe-task-definition` */
export function savedTask(family: string, revision: number, role?: string): string {
  const definition = taskDefinition({
    taskDefinitionArn: taskDefinitionArn(family, revision),
    ...(role !== undefined && { taskRoleArn: roleArn(role) })
  })
  return JSON.stringify({ taskDefinition: definition, tags: [] })
}

/** `aws ec2 describe-instances`, with another instance that has no profile. */
export function savedInstances(instanceId: string, profile: string): string {
  const reservation = (instance: object) => ({ Groups: [], OwnerId: ACCOUNT, Instances: [instance] })
  return JSON.stringify({
    Reservations: [
      reservation({ InstanceId: 'i-0000000000000000a', State: { Code: 16, Name: 'running' } }),
      reservation({
        InstanceId: instanceId,
        ImageId: 'ami-0c7217cdde317cfec',
        IamInstanceProfile: { Arn: profile, Id: 'AIPAEXAMPLEEXAMPLE123' }
      })
    ]
  })
}

/** `aws iam get-instance-profile` */
export function savedProfile(profile: string, role: string): string {
  return JSON.stringify({
    InstanceProfile: {
      Path: '/',
      InstanceProfileName: profile.split('/').at(-1),
      Arn: profile,
      Roles: [{ Path: '/', RoleName: role, Arn: roleArn(role) }]
    }
  })
}
