/**
 * Writes what each `grant…` method of AWS CDK's constructs grants to a role: `src/templates/languages/cdk/grants.json`. Run it where
 * aws-cdk-lib and constructs are installed: `node cdk-grants.mjs > grants.json`. `grant` alone takes the actions that it is given.
 */
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(path.join(process.cwd(), 'index.js'))
const cdk = require('aws-cdk-lib')
const { aws_dynamodb: dynamodb, aws_iam: iam, aws_lambda: lambda, aws_stepfunctions: sfn } = cdk

const key = { name: 'id', type: dynamodb.AttributeType.STRING }
const MAKERS = {
  Table: (stack) => new dynamodb.Table(stack, 'It', { partitionKey: key, stream: 'NEW_IMAGE' }),
  TableV2: (stack) => new dynamodb.TableV2(stack, 'It', { partitionKey: key, dynamoStream: 'NEW_IMAGE' }),
  Bucket: (stack) => new cdk.aws_s3.Bucket(stack, 'It'),
  Queue: (stack) => new cdk.aws_sqs.Queue(stack, 'It'),
  Topic: (stack) => new cdk.aws_sns.Topic(stack, 'It'),
  Secret: (stack) => new cdk.aws_secretsmanager.Secret(stack, 'It'),
  StringParameter: (stack) => new cdk.aws_ssm.StringParameter(stack, 'It', { stringValue: 'a' }),
  Key: (stack) => new cdk.aws_kms.Key(stack, 'It'),
  Stream: (stack) => new cdk.aws_kinesis.Stream(stack, 'It'),
  LogGroup: (stack) => new cdk.aws_logs.LogGroup(stack, 'It'),
  Repository: (stack) => new cdk.aws_ecr.Repository(stack, 'It'),
  EventBus: (stack) => new cdk.aws_events.EventBus(stack, 'It'),
  Function: (stack) =>
    new lambda.Function(stack, 'It', {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.h',
      code: lambda.Code.fromInline('exports.h = 1')
    }),
  StateMachine: (stack) =>
    new sfn.StateMachine(stack, 'It', { definitionBody: sfn.DefinitionBody.fromString('{}') })
}

/** The methods of an object and of what it extends, as dotted paths. */
function grantsOf(it, before = '') {
  const names = new Set()
  for (let one = it; one !== null && one !== Object.prototype; one = Object.getPrototypeOf(one))
    for (const name of Object.getOwnPropertyNames(one)) names.add(name)
  const own = [...names].filter((name) =>
    before === '' ? /^grant[A-Z]/.test(name) : !/^(constructor|_)/.test(name)
  )
  const methods = own.filter((name) => typeof it[name] === 'function').map((name) => before + name)
  return before === '' && typeof it.grants === 'object'
    ? [...methods, ...grantsOf(it.grants, 'grants.')]
    : methods
}

function granted(make, method, ...actions) {
  const app = new cdk.App({ analyticsReporting: false, outdir: process.env.OUT })
  const stack = new cdk.Stack(app, 'S', { synthesizer: new cdk.LegacyStackSynthesizer() })
  const it = make(stack)
  const role = new iam.Role(stack, 'Grantee', { assumedBy: new iam.AccountRootPrincipal() })
  const path = method.split('.')
  const owner = path.slice(0, -1).reduce((one, name) => one[name], it)
  owner[path.at(-1)](role, ...actions)
  const { template } = app.synth().getStackByName('S')
  return Object.entries(template.Resources).flatMap(([id, { Type, Properties }]) =>
    Type === 'AWS::IAM::Policy' && id.startsWith('Grantee')
      ? Properties.PolicyDocument.Statement.flatMap(({ Action }) => [Action].flat())
      : []
  )
}

/** Some have a method of the same name for themselves. */
function takesActions(scratch, make) {
  try {
    return typeof scratch.grant === 'function' && granted(make, 'grant', 'a:B', 'a:C').join() === 'a:B,a:C'
  } catch {
    return false
  }
}

const table = {}
for (const [type, make] of Object.entries(MAKERS)) {
  const scratch = make(new cdk.Stack(new cdk.App(), 'S'))
  const methods = {}
  for (const method of grantsOf(scratch).toSorted((a, b) => (a < b ? -1 : 1))) {
    try {
      const actions = [...new Set(granted(make, method))].toSorted((a, b) => (a < b ? -1 : 1))
      if (actions.length > 0) methods[method] = actions
    } catch {
      // it takes more than a grantee
    }
  }
  table[type] = { actions: takesActions(scratch, make), methods }
}
process.stdout.write(
  `${JSON.stringify({ version: require('aws-cdk-lib/package.json').version, classes: table }, null, 1)}\n`
)
