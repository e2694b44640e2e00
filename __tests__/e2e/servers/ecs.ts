import { awsJsonAnswer, awsJsonError, text } from './aws-answers.ts'
import type { AwsCall, AwsService } from './aws-answers.ts'
import type { Answer } from './http-server.ts'

export interface SeededTaskDefinition {
  /** With its revision: `arn:aws:ecs:us-east-1:123456789012:task-definition/worker:12`. */
  taskDefinitionArn: string
  taskRoleArn?: string
  status?: 'ACTIVE' | 'INACTIVE'
}

/** DescribeTaskDefinition by family, by family and revision, or by ARN. A family alone is its newest active revision. */
export class EcsService implements AwsService {
  readonly #definitions: SeededTaskDefinition[] = []

  add(...definitions: SeededTaskDefinition[]): void {
    this.#definitions.push(...definitions)
  }

  perform(_operation: string, { input }: AwsCall): Answer {
    const asked = text(input['taskDefinition'])
    const [family, revision] = nameAndRevision(asked)
    const found = this.#definitions
      .filter(({ taskDefinitionArn: arn, status = 'ACTIVE' }) => {
        const [ofFamily, ofRevision] = nameAndRevision(arn)
        const inPlace = !asked.startsWith('arn:') || arn === asked
        return (
          inPlace &&
          family === ofFamily &&
          (revision === undefined ? status === 'ACTIVE' : revision === ofRevision)
        )
      })
      .toSorted((a, b) => revisionOf(b) - revisionOf(a))[0]
    if (!found) return awsJsonError(400, 'ClientException', 'Unable to describe task definition.')
    return awsJsonAnswer({ taskDefinition: taskDefinition(found), tags: [] })
  }
}

/** As both the API and the AWS CLI show it. The execution role is ECS's own, and never the application's. */
export function taskDefinition(seeded: SeededTaskDefinition): object {
  const { taskDefinitionArn: arn, taskRoleArn, status = 'ACTIVE' } = seeded
  const [family = ''] = nameAndRevision(arn)
  return {
    taskDefinitionArn: arn,
    containerDefinitions: [
      { name: 'app', image: 'public.ecr.aws/acme/app:1', cpu: 0, essential: true, portMappings: [] }
    ],
    family,
    ...(taskRoleArn !== undefined && { taskRoleArn }),
    executionRoleArn: `arn:aws:iam::${arn.split(':')[4] ?? ''}:role/ecsTaskExecutionRole`,
    networkMode: 'awsvpc',
    revision: revisionOf(seeded),
    volumes: [],
    status,
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512'
  }
}

function nameAndRevision(nameOrArn: string): [family: string | undefined, revision: string | undefined] {
  const [family, revision] = (nameOrArn.split('/').at(-1) ?? '').split(':')
  return [family, revision]
}

function revisionOf({ taskDefinitionArn }: SeededTaskDefinition): number {
  return Number(nameAndRevision(taskDefinitionArn)[1])
}
