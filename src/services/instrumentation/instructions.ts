/** How each SDK is made to read the list, and what is set for OpenTelemetry, which has none. */
import { fieldsNamed } from '../table.ts'
import type { Sdk } from './sdks.ts'

const SHARED = [
  'Save the JSON on standard output as xray-parameters.json beside the application. It names the request parameters',
  'that hold names and ARNs of resources; values of secrets, messages and items are not among them.',
  ''
]

const NODE = [
  ...SHARED,
  'Node (aws-xray-sdk-core 3), before the first call:',
  '',
  "  import AWSXRay from 'aws-xray-sdk-core'",
  "  AWSXRay.appendAWSWhitelist('./xray-parameters.json')",
  '  const client = AWSXRay.captureAWSv3Client(new SSMClient({}))'
]

const PYTHON = [
  ...SHARED,
  'Python (aws-xray-sdk 2), which has no function for it, after the imports and before the first call:',
  '',
  '  import json',
  '  from aws_xray_sdk.core import patch_all',
  '  from aws_xray_sdk.ext import boto_utils',
  '',
  "  with open('xray-parameters.json') as file:",
  "      for name, service in json.load(file)['services'].items():",
  "          known = boto_utils.whitelist['services'].setdefault(name, {'operations': {}})",
  "          known['operations'].update(service['operations'])",
  '  patch_all()'
]

const JAVA = [
  ...SHARED,
  'Java (AWS SDK 2 with aws-xray-recorder-sdk-aws-sdk-v2), for each client:',
  '',
  '  URL parameters = App.class.getResource("/xray-parameters.json");',
  '  TracingInterceptor xray = new TracingInterceptor(AWSXRay.getGlobalRecorder(), null, parameters);',
  '  SsmClient ssm = SsmClient.builder().overrideConfiguration(c -> c.addExecutionInterceptor(xray)).build();',
  '',
  'Remove aws-xray-recorder-sdk-aws-sdk-v2-instrumentor from the class path: it installs an interceptor of its own with',
  "the SDK's list, and the first interceptor wins. The list takes the place of the SDK's own."
]

const DOTNET = [
  ...SHARED,
  '.NET (AWSXRayRecorder.Handlers.AwsSdk 2), before any client is made:',
  '',
  '  using Amazon.XRay.Recorder.Handlers.AwsSdk;',
  '  AWSSDKHandler.RegisterXRayForAllServices("xray-parameters.json");',
  '',
  "The list takes the place of the SDK's own."
]

export const INSTRUCTIONS: Readonly<Record<Sdk, readonly string[]>> = {
  node: NODE,
  python: PYTHON,
  java: JAVA,
  dotnet: DOTNET
}

/** The attributes that are read, in lines as wide as the others. */
function namesRead(): string[] {
  const lines = ['   Names that are read:']
  const names = fieldsNamed('opentelemetry')
  for (const [index, name] of names.entries()) {
    const last = lines.at(-1) ?? ''
    const next = ` ${name}${index === names.length - 1 ? '.' : ','}`
    if (last.length + next.length > 118) lines.push(`  ${next}`)
    else lines[lines.length - 1] = last + next
  }
  return lines
}

export const OPENTELEMETRY: readonly string[] = [
  'OpenTelemetry has no list of parameters: each instrumentation records what it knows.',
  '',
  '1. Use one that records resources: ADOT (Node, Python), or @opentelemetry/instrumentation-aws-sdk 0.79 or later. Older',
  '   releases record no buckets, secrets, streams or state machines. opentelemetry-instrumentation-botocore records no',
  "   buckets and no function's alias; ADOT for Python does.",
  '',
  '2. On EC2, ECS and EKS let resource detectors name the workload: ADOT installs them, else add',
  '     Node    awsEc2Detector and awsEcsDetector of @opentelemetry/resource-detector-aws',
  '     Python  AwsEc2ResourceDetector and AwsEcsResourceDetector of opentelemetry-sdk-extension-aws',
  '   On Lambda nothing is to be set.',
  '',
  '3. Keep every trace of the tests: OTEL_TRACES_SAMPLER=parentbased_always_on. In Lambda the function must have active tracing.',
  '',
  '4. For operations whose resource no instrumentation records, set the attribute yourself, under a name that is read:',
  '     Node, AwsInstrumentation of @opentelemetry/instrumentation-aws-sdk:',
  '       preRequestHook: (span, { request }) => {',
  '         const { Bucket, SecretId } = request.commandInput',
  "         if (Bucket !== undefined) span.setAttribute('aws.s3.bucket', Bucket)",
  "         if (SecretId !== undefined) span.setAttribute('aws.secretsmanager.secret.arn', SecretId)",
  '       }',
  '     Python, BotocoreInstrumentor:',
  '       def request_hook(span, service_name, operation_name, api_params):',
  "           if 'Bucket' in api_params:",
  "               span.set_attribute('aws.s3.bucket', api_params['Bucket'])",
  ...namesRead(),
  '',
  '5. The collector’s awsxray exporter needs no setting: attributes that are not indexed arrive as metadata, which is read.'
]
