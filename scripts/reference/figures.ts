/** What AWS's service reference says of AWS's own tools: how many actions they know, and which a serverless application typically needs that they do not. */
import * as v from 'valibot'

/** https://docs.aws.amazon.com/service-authorization/latest/reference/service-reference.html */
const GENERATED = 'IAM Access Analyzer Policy Generation'
const LAST_ACCESSED = 'IAM Action Last Accessed'

/** What code calls while it serves a request, of the services that serverless applications are made of. */
const TYPICAL: Readonly<Record<string, readonly string[]>> = {
  appconfig: ['GetLatestConfiguration'],
  bedrock: ['InvokeModel', 'InvokeModelWithResponseStream'],
  cloudwatch: ['PutMetricData'],
  comprehend: ['DetectSentiment'],
  dynamodb: [
    'BatchGetItem',
    'BatchWriteItem',
    'DeleteItem',
    'GetItem',
    'PutItem',
    'Query',
    'Scan',
    'UpdateItem'
  ],
  elasticfilesystem: ['ClientMount', 'ClientWrite'],
  events: ['PutEvents'],
  'execute-api': ['Invoke', 'ManageConnections'],
  firehose: ['PutRecord', 'PutRecordBatch'],
  glue: ['GetTable'],
  iot: ['Publish'],
  kinesis: ['GetRecords', 'PutRecord', 'PutRecords'],
  kms: ['Decrypt', 'Encrypt', 'GenerateDataKey', 'Sign'],
  lambda: ['InvokeFunction'],
  logs: ['CreateLogStream', 'PutLogEvents'],
  polly: ['SynthesizeSpeech'],
  'rds-data': ['ExecuteStatement'],
  rekognition: ['DetectLabels'],
  s3: ['DeleteObject', 'GetObject', 'ListBucket', 'PutObject'],
  scheduler: ['CreateSchedule'],
  secretsmanager: ['GetSecretValue'],
  ses: ['SendEmail'],
  sns: ['Publish'],
  sqs: ['DeleteMessage', 'ReceiveMessage', 'SendMessage'],
  ssm: ['GetParameter', 'GetParameters', 'GetParametersByPath'],
  states: ['SendTaskFailure', 'SendTaskSuccess', 'StartExecution', 'StartSyncExecution'],
  sts: ['AssumeRole'],
  textract: ['AnalyzeDocument'],
  transcribe: ['StartTranscriptionJob'],
  translate: ['TranslateText'],
  xray: ['PutTelemetryRecords', 'PutTraceSegments']
}

/** Where they are kept. */
export const FIGURES = 'docs/aws-tools.json'

/** What that file holds. */
const ReferenceFigures = v.object({
  /** Of the reference. */
  date: v.string(),
  actions: v.number(),
  /** Actions that Access Analyzer's policy generation knows, and those with last-accessed data. */
  generated: v.number(),
  lastAccessed: v.number(),
  /** Typical actions, of which policy generation does not know the second. */
  typical: v.array(v.string()),
  unsupported: v.array(v.string())
})
type ReferenceFigures = v.InferOutput<typeof ReferenceFigures>

interface ReferenceService {
  Name: string
  Actions: readonly { Name: string; SupportedBy?: Record<string, boolean> | undefined }[]
}

/** @throws Error when a typical action is not in the reference, since AWS has renamed it */
export function figuresOf(services: readonly ReferenceService[], date: string): ReferenceFigures {
  const support = new Map<string, Record<string, boolean>>(
    services.flatMap(({ Name: service, Actions }) =>
      Actions.map(({ Name, SupportedBy = {} }) => [`${service}:${Name}`, SupportedBy] as const)
    )
  )
  const knownBy = (tool: string): number =>
    [...support.values()].filter((tools) => tools[tool] === true).length
  const typical = Object.entries(TYPICAL).flatMap(([service, actions]) =>
    actions.map((a) => `${service}:${a}`)
  )
  const missing = typical.filter((action) => !support.has(action))
  if (missing.length > 0) throw new Error(`the reference has no ${missing.join(', ')}`)
  return {
    date,
    actions: support.size,
    generated: knownBy(GENERATED),
    lastAccessed: knownBy(LAST_ACCESSED),
    typical,
    unsupported: typical.filter((action) => support.get(action)?.[GENERATED] !== true)
  }
}

/**
 * @param written a document as it stands
 * @param figures what FIGURES holds, parsed
 * @returns the same with the reference's date and figures wherever it states them
 * @throws ValiError when the figures have another shape
 */
export function withReferenceFigures(written: string, figures: unknown): string {
  const { date, actions, generated, lastAccessed, typical, unsupported } = v.parse(ReferenceFigures, figures)
  const share = (part: number): string => `${((100 * part) / actions).toFixed(1)} %`
  return written
    .replaceAll(/(service reference of )\d{4}-\d\d-\d\d/g, `$1${date}`)
    .replaceAll(/\bof \d+ typical actions/g, `of ${typical.length} typical actions`)
    .replaceAll(/(\bmarks |not generated: )\d+/g, `$1${unsupported.length}`)
    .replaceAll(
      /[\d.]+ %( of all actions; last-accessed data for )[\d.]+ %/g,
      `${share(generated)}$1${share(lastAccessed)}`
    )
}
