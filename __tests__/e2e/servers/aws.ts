import { AccessAnalyzerService } from './accessanalyzer.ts'
import { awsJsonError, ec2Error, queryError, restJsonError } from './aws-answers.ts'
import type { AwsService } from './aws-answers.ts'
import { CloudWatchService } from './cloudwatch.ts'
import { Ec2Service } from './ec2.ts'
import { EcsService } from './ecs.ts'
import type { Fault } from './faults.ts'
import { LoopbackServer } from './http-server.ts'
import type { Answer, RecordedRequest } from './http-server.ts'
import { IamService } from './iam.ts'
import { LambdaService } from './lambda.ts'
import { LogsService } from './logs.ts'
import { SsoService } from './sso.ts'
import { StatesService } from './states.ts'
import { StsService } from './sts.ts'
import type { TokenIssuer } from './sts.ts'
import { XRayService } from './xray.ts'

type ServiceName =
  | 'cloudwatch'
  | 'accessanalyzer'
  | 'xray'
  | 'logs'
  | 'lambda'
  | 'ecs'
  | 'ec2'
  | 'states'
  | 'iam'
  | 'sso'
  | 'sts'

const SERVICE_OF: Record<string, ServiceName> = {
  GetMetricData: 'cloudwatch',
  ListMetrics: 'cloudwatch',
  GetTraceSummaries: 'xray',
  BatchGetTraces: 'xray',
  GetTraceSegmentDestination: 'xray',
  GetIndexingRules: 'xray',
  DescribeLogGroups: 'logs',
  StartQuery: 'logs',
  GetQueryResults: 'logs',
  StopQuery: 'logs',
  GetFunctionConfiguration: 'lambda',
  ListEventSourceMappings: 'lambda',
  ListFunctionEventInvokeConfigs: 'lambda',
  DescribeTaskDefinition: 'ecs',
  DescribeInstances: 'ec2',
  DescribeStateMachine: 'states',
  GetInstanceProfile: 'iam',
  GetAccountAuthorizationDetails: 'iam',
  ListRolePolicies: 'iam',
  GetRolePolicy: 'iam',
  ListAttachedRolePolicies: 'iam',
  GetPolicy: 'iam',
  GetPolicyVersion: 'iam',
  GetRole: 'iam',
  SimulateCustomPolicy: 'iam',
  ValidatePolicy: 'accessanalyzer',
  CheckNoNewAccess: 'accessanalyzer',
  GetRoleCredentials: 'sso',
  CreateToken: 'sso',
  AssumeRole: 'sts',
  AssumeRoleWithWebIdentity: 'sts',
  GetCallerIdentity: 'sts',
  GetSamplingRules: 'xray',
  ListFunctions: 'lambda'
}

const STATIC_KEY = { accessKeyId: 'AKIASTATICSTATIC0001', secretAccessKey: 'static-secret-of-the-tests' }

const ECS_TARGET = 'AmazonEC2ContainerServiceV20141113.'
const STATES_TARGET = 'AWSStepFunctions.'
const CLOUDWATCH_TARGET = 'GraniteServiceVersion20100801.'
const LOGS_TARGET = 'Logs_20140328.'

/** X-Ray, CloudWatch Logs, Lambda, ECS, EC2, Step Functions, IAM, Access Analyzer, IAM Identity Center and STS behind one endpoint, as AWS_ENDPOINT_URL points at it. */
export class AwsServer extends LoopbackServer {
  readonly xray = new XRayService()
  readonly logs = new LogsService()
  readonly lambda = new LambdaService()
  readonly ecs = new EcsService()
  readonly ec2 = new Ec2Service()
  readonly states = new StatesService()
  readonly cloudwatch = new CloudWatchService()
  readonly iam = new IamService()
  readonly accessanalyzer = new AccessAnalyzerService()
  readonly sts = new StsService()
  readonly sso = new SsoService(this.sts)
  /** Keys that AWS answers with "expired". */
  readonly expiredKeys = new Set<string>()

  constructor(options: { oidc?: TokenIssuer } = {}) {
    super()
    this.sts.issuer = options.oidc
  }

  /** `static` brings keys as configure-aws-credentials leaves them; `none` is for runs that assume a role. */
  environment(credentials: 'static' | 'none' = 'static'): Record<string, string> {
    const endpoint = { AWS_ENDPOINT_URL: this.url }
    if (credentials === 'none') return endpoint
    const { accessKeyId, secretAccessKey } = STATIC_KEY
    return { ...endpoint, AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey }
  }

  /** From now on every key that is in use has expired. */
  expireCredentials(): void {
    for (const { accessKeyId } of [STATIC_KEY, ...this.sts.sessions]) this.expiredKeys.add(accessKeyId)
  }

  protected operationOf(request: RecordedRequest): string | undefined {
    const { method, path } = request
    if (method === 'POST' && path === '/TraceSummaries') return 'GetTraceSummaries'
    if (method === 'POST' && path === '/Traces') return 'BatchGetTraces'
    if (method === 'POST' && path === '/GetTraceSegmentDestination') return 'GetTraceSegmentDestination'
    if (method === 'POST' && path === '/GetIndexingRules') return 'GetIndexingRules'
    if (method === 'POST' && path === '/GetSamplingRules') return 'GetSamplingRules'
    if (method === 'GET' && path === '/federation/credentials') return 'GetRoleCredentials'
    if (method === 'POST' && path === '/token') return 'CreateToken'
    if (method === 'GET' && /^\/2015-03-31\/functions\/?$/.test(path)) return 'ListFunctions'
    if (method === 'POST' && path === '/policy/validation') return 'ValidatePolicy'
    if (method === 'POST' && path === '/policy/check-no-new-access') return 'CheckNoNewAccess'
    if (method === 'GET' && /^\/2015-03-31\/functions\/[^/]+\/configuration$/.test(path))
      return 'GetFunctionConfiguration'
    if (method === 'GET' && /^\/2015-03-31\/event-source-mappings\/?$/.test(path))
      return 'ListEventSourceMappings'
    if (method === 'GET' && /^\/2019-09-25\/functions\/[^/]+\/event-invoke-config\/list$/.test(path))
      return 'ListFunctionEventInvokeConfigs'
    const isRpc = method === 'POST' && path === '/'
    const target = request.headers['x-amz-target']
    if (isRpc && target === `${ECS_TARGET}DescribeTaskDefinition`) return 'DescribeTaskDefinition'
    if (isRpc && typeof target === 'string' && target.startsWith(CLOUDWATCH_TARGET)) {
      const operation = target.slice(CLOUDWATCH_TARGET.length)
      return SERVICE_OF[operation] === 'cloudwatch' ? operation : undefined
    }
    if (isRpc && target === `${STATES_TARGET}DescribeStateMachine`) return 'DescribeStateMachine'
    if (isRpc && typeof target === 'string' && target.startsWith(LOGS_TARGET)) {
      const operation = target.slice(LOGS_TARGET.length)
      return SERVICE_OF[operation] === 'logs' ? operation : undefined
    }
    const action = isRpc ? form(request).get('Action') : null
    return action !== null && Object.hasOwn(SERVICE_OF, action) ? action : undefined
  }

  protected perform(operation: string, request: RecordedRequest): Answer {
    const name = serviceOf(operation)
    const refusal = UNSIGNED.has(operation) ? undefined : this.#refusal(name, request)
    if (refusal) return refusal
    const service: AwsService = this[name]
    const { method, path, query, headers } = request
    return service.perform(operation, { method, path, query, headers, input: inputOf(request) })
  }

  protected failure(operation: string, fault: Fault): Answer {
    const { status = 500, code = 'InternalFailure', message = 'Failed on purpose' } = fault
    return errorAnswer(serviceOf(operation), status, code, message)
  }

  #refusal(service: ServiceName, request: RecordedRequest): Answer | undefined {
    const refuse = (code: string, message: string) => errorAnswer(service, 403, code, message)
    const scope = /Credential=([^/,]+)\/\d{8}\/[^/]+\/([^/]+)\/aws4_request/.exec(
      request.headers.authorization ?? ''
    )
    const isQuery = service === 'iam' || service === 'ec2' || service === 'sts'
    if (!scope?.[1])
      return refuse(
        isQuery ? 'MissingAuthenticationToken' : 'MissingAuthenticationTokenException',
        'Missing Authentication Token'
      )
    if (scope[2] !== (SIGNED_AS[service] ?? service))
      return refuse(
        isQuery ? 'SignatureDoesNotMatch' : 'InvalidSignatureException',
        `Credential should be scoped to correct service: '${service}'.`
      )
    if (this.expiredKeys.has(scope[1]))
      return refuse(
        isQuery ? 'ExpiredToken' : 'ExpiredTokenException',
        'The security token included in the request is expired'
      )
    const known = [STATIC_KEY, ...this.sts.sessions].some(({ accessKeyId }) => accessKeyId === scope[1])
    if (known) return undefined
    return refuse(
      isQuery ? 'InvalidClientTokenId' : 'UnrecognizedClientException',
      'The security token included in the request is invalid.'
    )
  }
}

/** What gives credentials needs none; who one is, is not looked at. */
const UNSIGNED = new Set([
  'AssumeRoleWithWebIdentity',
  'CreateToken',
  'GetCallerIdentity',
  'GetRoleCredentials'
])

/** How services sign, where not by their names. */
const SIGNED_AS: Partial<Record<ServiceName, string>> = {
  accessanalyzer: 'access-analyzer',
  cloudwatch: 'monitoring'
}

function serviceOf(operation: string): ServiceName {
  const service = SERVICE_OF[operation]
  if (!service) throw new Error(`No service has the operation ${operation}`)
  return service
}

function errorAnswer(service: ServiceName, status: number, code: string, message: string): Answer {
  if (service === 'ecs' || service === 'states' || service === 'logs' || service === 'cloudwatch')
    return awsJsonError(status, code, message)
  if (service === 'ec2') return ec2Error(status, code, message)
  const speaksXml = service === 'iam' || service === 'sts'
  return speaksXml ? queryError(status, code, message) : restJsonError(status, code, message)
}

function form(request: RecordedRequest): URLSearchParams {
  return new URLSearchParams(request.body.toString())
}

function inputOf(request: RecordedRequest): Record<string, unknown> {
  const isForm = request.headers['content-type']?.includes('x-www-form-urlencoded') ?? false
  if (isForm) return Object.fromEntries(form(request))
  return request.body.length > 0 ? (JSON.parse(request.body.toString()) as Record<string, unknown>) : {}
}
