/** What runs beside an application under its role: no trace shows it, and no function has it. */
import { maybeEach, testify, type Testimony } from '../../domain/testimony.ts'
import type { Witness } from './witness.ts'

const NAME = 'neighbour'

/** The X-Ray daemon or an OpenTelemetry collector beside an application may send its traces under the application's role. */
export const SENDING_TRACES: readonly Testimony[] = testify(
  maybeEach(
    ['xray:GetSampling*', 'xray:PutSpans*', 'xray:PutTelemetryRecords', 'xray:PutTraceSegments'],
    'the daemon or collector that sends traces may run under the role'
  ),
  NAME,
  { kind: 'page', url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-daemon.html' }
)

/**
 * What runs beside an application on an instance or in a task, under its role: Systems Manager's agent, ECS Exec, CloudWatch's agent, and
 * what mounts file systems. https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html
 */
export const AGENTS: readonly Testimony[] = testify(
  maybeEach(
    [
      'cloudwatch:PutMetricData',
      'ec2messages:*',
      'elasticfilesystem:Client*',
      'logs:CreateLog*',
      'logs:PutLogEvents',
      's3files:Client*',
      'ssm:UpdateInstanceInformation',
      'ssmmessages:*'
    ],
    'an agent beside the application may use it, which no trace shows'
  ),
  NAME,
  { kind: 'page', url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/ssm-agent.html' }
)

export const neighbour: Witness = {
  name: NAME,
  onRole: ({ workloads }) =>
    workloads.some(({ workload }) => workload.kind !== 'lambda') ? [...SENDING_TRACES, ...AGENTS] : []
}
