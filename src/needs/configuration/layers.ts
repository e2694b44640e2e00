/**
 * What AWS's own layers do under a function's role beside its code. A layer is known by its name, since AWS publishes it from another
 * account in each region. Other layers imply nothing: they are code like the function's own, and Lambda itself needs no permission of the
 * role for them. https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html
 */
import type { Workload } from '../../domain/call.ts'
import type { FunctionConfiguration } from './configuration.ts'
import { needEach, maybeEach } from '../../domain/testimony.ts'
import { together, type Implied } from './together.ts'
import { LOG_WRITES, TRACE_WRITES } from './telemetry.ts'

type Variables = NonNullable<NonNullable<FunctionConfiguration['Environment']>['Variables']>

interface KnownLayer {
  name: RegExp
  /** @param cause the layer, as it is told */
  implies: (cause: string, logGroup: (name: string) => string, variables: Variables) => Implied
}

/** What the exporters that AWS builds into a collector may need, where it has a configuration of its own. https://aws-otel.github.io/docs/getting-started/lambda */
const EXPORTERS = ['aps:RemoteWrite', 'cloudwatch:PutMetricData', ...LOG_WRITES, 's3:GetObject']

const LAYERS: readonly KnownLayer[] = [
  {
    // https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Lambda-Insights-Getting-Started-custom-runtime.html
    name: /^LambdaInsightsExtension/,
    implies: (cause, logGroup) => ({
      needs: needEach(LOG_WRITES, logGroup('/aws/lambda-insights'), cause),
      mayNeed: []
    })
  },
  {
    // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/CloudWatchLambdaApplicationSignalsExecutionRolePolicy.html
    name: /^AWSOpenTelemetryDistro/,
    implies: (cause, logGroup, { OTEL_AWS_APPLICATION_SIGNALS_ENABLED: signals }) => ({
      needs: [
        ...needEach(['xray:PutTraceSegments'], '*', cause),
        ...(signals?.toLowerCase() === 'false'
          ? []
          : needEach(LOG_WRITES, logGroup('/aws/application-signals/data'), `${cause} (Application Signals)`))
      ],
      mayNeed: []
    })
  },
  {
    // https://aws-otel.github.io/docs/getting-started/lambda
    name: /^aws-otel-/,
    implies: (cause, _, variables) => {
      const own =
        variables.OPENTELEMETRY_COLLECTOR_CONFIG_URI ?? variables.OPENTELEMETRY_COLLECTOR_CONFIG_FILE ?? ''
      const why = `the collector in ${cause} has a configuration of its own, which is not read`
      return {
        needs: needEach(TRACE_WRITES, '*', cause),
        mayNeed: own === '' ? [] : maybeEach(EXPORTERS, why)
      }
    }
  },
  {
    // https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_lambda.html
    name: /^AWS-Parameters-and-Secrets-Lambda-Extension/,
    implies: (cause) =>
      outsideOfTraces(cause, ['kms:Decrypt', 'secretsmanager:GetSecretValue', 'ssm:GetParameter'])
  },
  {
    // https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-integration-lambda-extensions.html
    name: /^AWS-AppConfig-Extension/,
    implies: (cause, _, { AWS_APPCONFIG_EXTENSION_ROLE_ARN: role }) =>
      outsideOfTraces(cause, [
        'appconfig:GetLatestConfiguration',
        'appconfig:StartConfigurationSession',
        ...((role ?? '') === '' ? [] : ['sts:AssumeRole'])
      ])
  }
]

/** An extension asks AWS in a process of its own, which no tracing SDK sees; what for, only its callers know. */
function outsideOfTraces(cause: string, actions: readonly string[]): Implied {
  const why = `the extension in ${cause} may use it, outside of the traced code`
  return { needs: [], mayNeed: maybeEach(actions, why) }
}

/** @param workload the function, in whose region and account the layers write their logs */
export function layersOf({ Layers, Environment }: FunctionConfiguration, workload: Workload): Implied {
  const { partition, region, account } = workload
  const logGroup = (name: string): string => `arn:${partition}:logs:${region}:${account}:log-group:${name}:*`
  return together(
    (Layers ?? []).flatMap(({ Arn }) => {
      const [, name = ''] = /:layer:([^:]+)/.exec(Arn) ?? []
      return LAYERS.filter((layer) => layer.name.test(name)).map((layer) =>
        layer.implies(`layer ${Arn}`, logGroup, Environment?.Variables ?? {})
      )
    })
  )
}
