import type { Call } from '../domain/call.ts'
import { passing, passingRole } from './pass-role.ts'
import type { ResourceParameters } from './resources/by-parameters.ts'
import { type Locator, hasType, value } from './resources/locator.ts'
import { type Place, arnIn, isPlainName, oneOf } from './resources/place.ts'
import type { ServiceRules } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  lambda: {
    called: { node: 'lambda', python: 'lambda', java: 'Lambda', dotnet: 'Lambda' },
    parameters: {
      FunctionName: `
        AddPermission CreateAlias CreateFunction CreateFunctionUrlConfig DeleteAlias DeleteFunction
        DeleteFunctionCodeSigningConfig DeleteFunctionConcurrency DeleteFunctionEventInvokeConfig
        DeleteFunctionUrlConfig DeleteProvisionedConcurrencyConfig GetAlias GetFunction
        GetFunctionCodeSigningConfig GetFunctionConcurrency GetFunctionConfiguration
        GetFunctionEventInvokeConfig GetFunctionRecursionConfig GetFunctionScalingConfig
        GetFunctionUrlConfig GetPolicy GetProvisionedConcurrencyConfig GetRuntimeManagementConfig Invoke
        InvokeAsync InvokeWithResponseStream ListAliases ListDurableExecutionsByFunction
        ListFunctionEventInvokeConfigs ListFunctionUrlConfigs ListProvisionedConcurrencyConfigs
        ListVersionsByFunction PublishVersion PutFunctionCodeSigningConfig PutFunctionConcurrency
        PutFunctionEventInvokeConfig PutFunctionRecursionConfig PutFunctionScalingConfig
        PutProvisionedConcurrencyConfig PutRuntimeManagementConfig RemovePermission UpdateAlias
        UpdateFunctionCode UpdateFunctionConfiguration UpdateFunctionEventInvokeConfig
        UpdateFunctionUrlConfig
      `,
      Qualifier: `
        AddPermission CreateFunctionUrlConfig DeleteFunction DeleteFunctionEventInvokeConfig
        DeleteFunctionUrlConfig DeleteProvisionedConcurrencyConfig GetFunction GetFunctionConfiguration
        GetFunctionEventInvokeConfig GetFunctionScalingConfig GetFunctionUrlConfig GetPolicy
        GetProvisionedConcurrencyConfig GetRuntimeManagementConfig Invoke InvokeWithResponseStream
        ListDurableExecutionsByFunction PutFunctionEventInvokeConfig PutFunctionScalingConfig
        PutProvisionedConcurrencyConfig PutRuntimeManagementConfig RemovePermission
        UpdateFunctionEventInvokeConfig UpdateFunctionUrlConfig
      `,
      UUID: `
        DeleteEventSourceMapping GetEventSourceMapping UpdateEventSourceMapping
      `,
      LayerName: `
        AddLayerVersionPermission DeleteLayerVersion GetLayerVersion GetLayerVersionPolicy
        PublishLayerVersion RemoveLayerVersionPermission
      `,
      Role: 'CreateFunction'
    },
    recordedAnyway: {
      Invoke: { request: ['InvocationType', 'LogType'], response: ['FunctionError', 'StatusCode'] },
      InvokeAsync: { response: ['Status'] }
    }
  }
}

const curated: ServiceRules = {
  CreateFunction: {
    needs: [{ action: 'lambda:CreateFunction' }, passingRole(['lambda.amazonaws.com'])],
    // for code in a bucket or a registry, layers, and a VPC
    mayNeed: [
      'ec2:DescribeSecurityGroups',
      'ec2:DescribeSubnets',
      'ec2:DescribeVpcs',
      'ecr:BatchGetImage',
      'ecr:GetDownloadUrlForLayer',
      'lambda:GetLayerVersion',
      's3:GetObject',
      's3:GetObjectVersion'
    ],
    source:
      'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html#permissions-executionrole-api'
  }
}

const rules: ServiceRules = {
  // AWSLambda_FullAccess
  ...passing('lambda', 'CreateCapacityProvider', ['lambda.amazonaws.com']),
  ...curated
}

const resources: ResourceParameters = {
  variables: { UUID: ['UUID'], LayerName: ['LayerName'] },
  source: `https://docs.aws.amazon.com/lambda/latest/api/`
}

/**
 * FunctionName in each of its forms: `name`, `name:alias`, `111122223333:function:name`, `function:name`, an ARN, each with or
 * without version or alias. https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html#API_Invoke_RequestParameters
 */
const FUNCTION =
  /^(?:(?:arn:([a-z0-9-]+):lambda:)?(?:([a-z]{2,}(?:-[a-z]+)+-\d+):)?(?:(\d{12}):)?function:)?([A-Za-z0-9_-]+)(?::(\$LATEST|[A-Za-z0-9_-]+))?$/

const locator: Locator = {
  shownBy: ['FunctionName', 'Qualifier'],
  locate({ call, place, types, parameters }) {
    const name = value(call.parameters, 'FunctionName')
    if (name === undefined || !types.some((type) => type.name.startsWith('function'))) return undefined
    const arn = functionArn(name, value(call.parameters, 'Qualifier'), place)
    if (arn === undefined) return undefined
    if (!/:function:[^:]+:[^:]+$/.test(arn) && isShortened(call, parameters)) {
      const wider = 'the instrumentation records a function’s name without its version or alias'
      return oneOf([arn, `${arn}:*`].map((one) => ({ arn: one, wider })))
    }
    if (hasType(types, 'function') || /:function:[^:]+:[^:]+$/.test(arn)) return [{ arn }]
    return [{ arn: `${arn}:*`, wider: 'the trace does not show Qualifier' }]
  }
}

/** Whether the call may have named a version or an alias that the instrumentation leaves out. */
function isShortened({ shortened }: Call, parameters: readonly string[]): boolean {
  return shortened?.includes('FunctionName') === true && parameters.includes('Qualifier')
}

function functionArn(name: string, qualifier: string | undefined, place: Place): string | undefined {
  const found = FUNCTION.exec(name)
  if (found === null) return undefined
  const [, partition = place.partition, region = place.region, account = place.account, plain = '', suffix] =
    found
  // in a full ARN the region and account come in this order; a text that starts with arn: but has not all parts is none
  if (name.startsWith('arn:') && (arnIn(name) === undefined || found[3] === undefined)) return undefined
  const asked = suffix ?? qualifier
  if (asked !== undefined && asked !== '$LATEST' && !isPlainName(asked)) return undefined
  const unqualified = `arn:${partition}:lambda:${region}:${account}:function:${plain}`
  return asked === undefined ? unqualified : `${unqualified}:${asked}`
}

const fields: Service['fields'] = {
  opentelemetry: {
    'faas.invoked_name': 'FunctionName',
    'aws.lambda.function.name': 'FunctionName',
    'aws.lambda.resource_mapping.id': 'UUID',
    'aws.lambda.function.arn': 'FunctionName',
    'aws.lambda.resource.mapping.id': 'UUID'
  }
}

export const lambda: Service = { clients, rules, resources, locator, fields }
