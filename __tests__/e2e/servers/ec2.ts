import { ec2Answer, ec2Error } from './aws-answers.ts'
import type { AwsCall, AwsService, XmlObject } from './aws-answers.ts'
import type { Answer } from './http-server.ts'

export interface SeededInstance {
  InstanceId: string
  /** ARN of its instance profile, if it has one. */
  profile?: string
}

/** DescribeInstances by instance id, as `InstanceId.1=…` asks for it. */
export class Ec2Service implements AwsService {
  readonly #instances = new Map<string, SeededInstance>()

  add(...instances: SeededInstance[]): void {
    for (const instance of instances) this.#instances.set(instance.InstanceId, instance)
  }

  perform(operation: string, { input }: AwsCall): Answer {
    const asked = Object.entries(input).flatMap(([name, value]) =>
      /^InstanceId\.\d+$/.test(name) ? [String(value)] : []
    )
    const unknown = asked.find((id) => !this.#instances.has(id))
    if (unknown !== undefined)
      return ec2Error(400, 'InvalidInstanceID.NotFound', `The instance ID '${unknown}' does not exist`)
    const found = [...this.#instances.values()].filter(
      ({ InstanceId }) => asked.length === 0 || asked.includes(InstanceId)
    )
    return ec2Answer(operation, { reservationSet: found.map(reservation) })
  }
}

function reservation({ InstanceId, profile }: SeededInstance): XmlObject {
  const instance = {
    instanceId: InstanceId,
    imageId: 'ami-0c7217cdde317cfec',
    instanceState: { code: 16, name: 'running' },
    instanceType: 't3.micro',
    iamInstanceProfile: profile === undefined ? undefined : { arn: profile, id: 'AIPAEXAMPLEEXAMPLE123' }
  }
  return { reservationId: 'r-0123456789abcdef0', ownerId: '123456789012', instancesSet: [instance] }
}
