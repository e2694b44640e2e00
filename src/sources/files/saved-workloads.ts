import * as v from 'valibot'
import type { Workload } from '../../domain/call.ts'
import { readJson, type SavedFile } from './saved-file.ts'

/** `aws ecs describe-task-definition` */
const TaskDefinition = v.object({
  taskDefinition: v.object({ taskDefinitionArn: v.string(), taskRoleArn: v.nullish(v.string()) })
})

/** `aws ec2 describe-instances` */
const Instances = v.object({
  Reservations: v.array(
    v.object({
      Instances: v.array(
        v.object({ InstanceId: v.string(), IamInstanceProfile: v.nullish(v.object({ Arn: v.string() })) })
      )
    })
  )
})

/** `aws iam get-instance-profile` */
const InstanceProfile = v.object({
  InstanceProfile: v.object({ Arn: v.string(), Roles: v.array(v.object({ Arn: v.string() })) })
})

/** `aws stepfunctions describe-state-machine` */
const StateMachine = v.object({ stateMachineArn: v.string(), roleArn: v.string() })

/** `aws bedrock-agentcore-control get-agent-runtime` */
const AgentRuntime = v.object({ agentRuntimeArn: v.string(), roleArn: v.string() })

type Answer = v.InferOutput<
  | typeof TaskDefinition
  | typeof Instances
  | typeof InstanceProfile
  | typeof StateMachine
  | typeof AgentRuntime
>

/** What prints such files. */
export const WORKLOADS_PRINTED_BY = [
  'aws ecs describe-task-definition',
  'aws ec2 describe-instances',
  'aws iam get-instance-profile',
  'aws stepfunctions describe-state-machine',
  'aws bedrock-agentcore-control get-agent-runtime'
]

/** What the files say of tasks, instances, state machines and AgentCore runtimes. */
export class SavedWorkloads {
  /** By task definition without revision, then by revision. */
  readonly #taskRoles = new Map<string, Map<string, string | undefined>>()
  readonly #profileOf = new Map<string, string | undefined>()
  /** Of state machines and runtimes. */
  readonly #roleByArn = new Map<string, string>()
  readonly #roleOfProfile = new Map<string, string | undefined>()

  /** @throws UserError when a file is wrong */
  static async read(files: readonly SavedFile[]): Promise<SavedWorkloads> {
    const workloads = new SavedWorkloads()
    for (const file of files)
      workloads.#add(
        await readJson(
          file,
          v.union([TaskDefinition, Instances, InstanceProfile, StateMachine, AgentRuntime])
        )
      )
    return workloads
  }

  #add(answer: Answer): void {
    if ('taskDefinition' in answer) {
      const { taskDefinitionArn: arn, taskRoleArn } = answer.taskDefinition
      const [, family = arn, revision = ''] = /^(.*):(\d+)$/.exec(arn) ?? []
      const revisions = this.#taskRoles.get(family) ?? new Map<string, string | undefined>()
      this.#taskRoles.set(family, revisions.set(revision, taskRoleArn ?? undefined))
    } else if ('Reservations' in answer) {
      for (const { InstanceId, IamInstanceProfile } of answer.Reservations.flatMap(
        (reservation) => reservation.Instances
      )) {
        this.#profileOf.set(InstanceId, IamInstanceProfile?.Arn)
      }
    } else if ('stateMachineArn' in answer) this.#roleByArn.set(answer.stateMachineArn, answer.roleArn)
    else if ('agentRuntimeArn' in answer) this.#roleByArn.set(answer.agentRuntimeArn, answer.roleArn)
    else this.#roleOfProfile.set(answer.InstanceProfile.Arn, answer.InstanceProfile.Roles[0]?.Arn)
  }

  /** The role of a task, an instance, a state machine or a runtime. @throws Error that says what is not in the files */
  roleOf({ kind, arn, name, revision }: Workload): string {
    if (kind === 'ecs') return this.#taskRole(arn, revision)
    if (kind === 'states' || kind === 'agentcore') {
      const role = this.#roleByArn.get(arn)
      const what = kind === 'states' ? 'the state machine' : 'the runtime'
      if (role === undefined) throw new Error(`${what} is not in the files given as workloads`)
      return role
    }
    if (!this.#profileOf.has(name)) throw new Error('the instance is not in the files given as workloads')
    const profile = this.#profileOf.get(name)
    if (profile === undefined) throw new Error('the instance has no instance profile, and so no role')
    const role = this.#roleOfProfile.get(profile)
    if (role === undefined)
      throw new Error(`instance profile ${profile} is not in the files given as workloads`)
    return role
  }

  /** Reads the revision that the trace shows, else the newest one. */
  #taskRole(family: string, revision: string | undefined): string {
    const revisions = this.#taskRoles.get(family) ?? new Map<string, string | undefined>()
    const asked = revision ?? [...revisions.keys()].toSorted((a, b) => Number(b) - Number(a))[0] ?? ''
    if (!revisions.has(asked)) {
      const which =
        revision === undefined ? 'the task definition' : `revision ${revision} of the task definition`
      throw new Error(`${which} is not in the files given as workloads`)
    }
    const role = revisions.get(asked)
    if (role === undefined) throw new Error('the task definition has no task role')
    return role
  }
}
