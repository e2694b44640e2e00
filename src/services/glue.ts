import type { ResourceType } from '../reference/reference.ts'
import { passing } from './pass-role.ts'
import { filled } from './resources/arn-format.ts'
import { byArn } from './resources/by-parameters.ts'
import { type Locator, type Question, hasType, value } from './resources/locator.ts'
import { type Place, type Resource, isPlainName } from './resources/place.ts'
import { type ServiceRules, needing } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  glue: {
    called: { node: 'glue', python: 'glue', java: 'Glue', dotnet: 'Glue' },
    parameters: {
      CatalogId: `
        BatchCreatePartition BatchDeleteConnection BatchDeletePartition BatchDeleteTable
        BatchDeleteTableVersion BatchGetPartition BatchUpdatePartition CreateConnection CreateDatabase
        CreatePartition CreatePartitionIndex CreateTable CreateTableOptimizer CreateUserDefinedFunction
        DeleteCatalog DeleteColumnStatisticsForPartition DeleteColumnStatisticsForTable DeleteConnection
        DeleteDatabase DeletePartition DeletePartitionIndex DeleteTable DeleteTableOptimizer
        DeleteTableVersion DeleteUserDefinedFunction DescribeEntity GetCatalog GetCatalogImportStatus
        GetColumnStatisticsForPartition GetColumnStatisticsForTable GetConnection GetConnections
        GetDataCatalogEncryptionSettings GetDatabase GetDatabases GetEntityRecords GetPartition
        GetPartitionIndexes GetPartitions GetTable GetTableOptimizer GetTableVersion GetTableVersions
        GetTables GetUnfilteredPartitionMetadata GetUnfilteredPartitionsMetadata GetUnfilteredTableMetadata
        GetUserDefinedFunction GetUserDefinedFunctions ImportCatalogToGlue ListEntities
        ListTableOptimizerRuns PutDataCatalogEncryptionSettings SearchTables UpdateCatalog
        UpdateColumnStatisticsForPartition UpdateColumnStatisticsForTable UpdateConnection UpdateDatabase
        UpdatePartition UpdateTable UpdateTableOptimizer UpdateUserDefinedFunction
      `,
      DatabaseName: `
        BatchCreatePartition BatchDeletePartition BatchDeleteTable BatchDeleteTableVersion BatchGetPartition
        BatchUpdatePartition CreateColumnStatisticsTaskSettings CreatePartition CreatePartitionIndex
        CreateTable CreateTableOptimizer CreateUserDefinedFunction DeleteColumnStatisticsForPartition
        DeleteColumnStatisticsForTable DeleteColumnStatisticsTaskSettings DeletePartition
        DeletePartitionIndex DeleteTable DeleteTableOptimizer DeleteTableVersion DeleteUserDefinedFunction
        GetColumnStatisticsForPartition GetColumnStatisticsForTable GetPartition GetPartitionIndexes
        GetPartitions GetTable GetTableOptimizer GetTableVersion GetTableVersions GetTables
        GetUnfilteredPartitionMetadata GetUnfilteredPartitionsMetadata GetUnfilteredTableMetadata
        GetUserDefinedFunction GetUserDefinedFunctions ListTableOptimizerRuns StartColumnStatisticsTaskRun
        StartColumnStatisticsTaskRunSchedule StopColumnStatisticsTaskRun StopColumnStatisticsTaskRunSchedule
        UpdateColumnStatisticsForPartition UpdateColumnStatisticsForTable UpdateColumnStatisticsTaskSettings
        UpdatePartition UpdateTable UpdateTableOptimizer UpdateUserDefinedFunction
      `,
      TableName: `
        BatchCreatePartition BatchDeletePartition BatchDeleteTableVersion BatchGetPartition
        BatchUpdatePartition CreateColumnStatisticsTaskSettings CreatePartition CreatePartitionIndex
        CreateTableOptimizer DeleteColumnStatisticsForPartition DeleteColumnStatisticsForTable
        DeleteColumnStatisticsTaskSettings DeletePartition DeletePartitionIndex DeleteTableOptimizer
        DeleteTableVersion GetColumnStatisticsForPartition GetColumnStatisticsForTable GetPartition
        GetPartitionIndexes GetPartitions GetTableOptimizer GetTableVersion GetTableVersions
        GetUnfilteredPartitionMetadata GetUnfilteredPartitionsMetadata ListTableOptimizerRuns
        StartColumnStatisticsTaskRun StartColumnStatisticsTaskRunSchedule StopColumnStatisticsTaskRun
        StopColumnStatisticsTaskRunSchedule UpdateColumnStatisticsForPartition
        UpdateColumnStatisticsForTable UpdateColumnStatisticsTaskSettings UpdatePartition
        UpdateTableOptimizer
      `,
      JobName: `
        BatchStopJobRun DeleteJob GetJob GetJobRun GetJobRuns StartJobRun UpdateJob
        UpdateJobFromSourceControl UpdateSourceControlFromJob
      `,
      ConnectionName: 'DeleteConnection DescribeEntity GetEntityRecords ListEntities',
      CrawlerName: 'ListCrawls',
      Name: `
        CreateBlueprint CreateJob CreateTable CreateTrigger CreateWorkflow DeleteBlueprint DeleteCrawler
        DeleteDataQualityRuleset DeleteDatabase DeleteTable DeleteTrigger DeleteWorkflow GetBlueprint
        GetConnection GetCrawler GetDataQualityRuleset GetDatabase GetTable GetTrigger
        GetUnfilteredTableMetadata GetWorkflow GetWorkflowRun GetWorkflowRunProperties GetWorkflowRuns
        PutWorkflowRunProperties ResumeWorkflowRun StartCrawler StartTrigger StartWorkflowRun StopCrawler
        StopTrigger StopWorkflowRun UpdateBlueprint UpdateConnection UpdateCrawler UpdateDataQualityRuleset
        UpdateDatabase UpdateTable UpdateTrigger UpdateWorkflow
      `,
      ResourceArn: `
        CreateIntegrationResourceProperty CreateIntegrationTableProperties DeleteIntegrationResourceProperty
        DeleteIntegrationTableProperties DeleteResourcePolicy GetIntegrationResourceProperty
        GetIntegrationTableProperties GetResourcePolicy GetTags PutResourcePolicy TagResource UntagResource
        UpdateIntegrationResourceProperty UpdateIntegrationTableProperties
      `,
      Role: `
        CreateColumnStatisticsTaskSettings CreateCrawler CreateJob CreateMLTransform CreateSession
        StartColumnStatisticsTaskRun StartDataQualityRuleRecommendationRun
        StartDataQualityRulesetEvaluationRun
      `,
      RoleArn: 'CreateDevEndpoint StartBlueprintRun'
    }
  }
}

const GLUE = 'https://docs.aws.amazon.com/glue/latest/webapi/API_'

/** Calls of third-party query engines: the page of each names the action. */
const curated: ServiceRules = {
  GetUnfilteredPartitionMetadata: needing(`${GLUE}GetUnfilteredPartitionMetadata.html`, 'glue:GetPartition'),
  GetUnfilteredPartitionsMetadata: needing(
    `${GLUE}GetUnfilteredPartitionsMetadata.html`,
    'glue:GetPartitions'
  ),
  GetUnfilteredTableMetadata: needing(`${GLUE}GetUnfilteredTableMetadata.html`, 'glue:GetTable')
}

const rules: ServiceRules = {
  // AWSGlueConsoleFullAccess
  ...passing(
    'glue',
    'CreateColumnStatisticsTaskSettings CreateCrawler CreateDevEndpoint CreateJob CreateMLTransform CreateSession StartBlueprintRun StartColumnStatisticsTaskRun StartDataQualityRuleRecommendationRun StartDataQualityRulesetEvaluationRun',
    ['glue.amazonaws.com']
  ),
  ...curated
}

/**
 * A call on a table needs the table, its database and the catalog, each with its own ARN.
 * https://docs.aws.amazon.com/glue/latest/dg/glue-specifying-resource-arns.html#data-catalog-resource-arns
 */
const CATALOGUED = ['rootcatalog', 'catalog', 'database', 'table', 'tableversion', 'userdefinedfunction']
/** Operations in which `Name` is the database's, though they are on its tables as well. */
const NAMES_DATABASE = /^(?:Delete|Get|Update)Database$/
/** Operations in which `Name` is the table's, not the database's. */
const NAMES_TABLE = /^(?:Create|Delete|Get|GetUnfiltered|Update)Table(?:Metadata)?$/
/** Parameters that name what is in no catalog, by type. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  blueprint: ['Name'],
  connection: ['ConnectionName', 'Name'],
  crawler: ['CrawlerName', 'Name'],
  dataQualityRuleset: ['Name'],
  job: ['JobName', 'Name'],
  trigger: ['Name'],
  workflow: ['Name']
}

const locator: Locator = {
  shownBy: (types) =>
    hasType(types, 'table')
      ? ['CatalogId', 'DatabaseName', 'TableName', 'Name']
      : ['CatalogId', ...types.flatMap((type) => OTHERS[type.name] ?? []), 'Name'],
  locate(question) {
    const { types, place } = question
    const tagged = byArn.locate(question)
    if (tagged !== undefined) return tagged
    if (!types.some((type) => CATALOGUED.includes(type.name))) return plain(question, types)
    const isSilent = !question.parameters.some((name) => question.call.parameters[name] !== undefined)
    const there = isSilent ? undefined : inCatalog(question)
    if (there === undefined || types.length > 6) return undefined
    return types.flatMap(
      (type) => catalogued(type, question, there) ?? plain(question, [type]) ?? anyOf(type, place)
    )
  }
}

/** The account whose catalog it is; a catalog of another kind is not worked out. */
function inCatalog({ call, place }: Question): Place | undefined {
  const id = value(call.parameters, 'CatalogId')
  if (id === undefined) return place
  return /^\d{12}$/.test(id) ? { ...place, account: id } : undefined
}

function catalogued(
  type: ResourceType,
  { call, types, parameters: recordable }: Question,
  place: Place
): Resource[] | undefined {
  const { parameters, operation } = call
  const namesTable = NAMES_TABLE.test(operation)
  const own = value(parameters, 'Name')
  const database = named(
    value(parameters, 'DatabaseName') ??
      (NAMES_DATABASE.test(operation) || !hasType(types, 'table') ? own : undefined)
  )
  const table = named(value(parameters, 'TableName') ?? (namesTable ? own : undefined))
  const arnOf = (resource: string): string =>
    `arn:${place.partition}:glue:${place.region}:${place.account}:${resource}`
  const nameOfDatabase = recordable.includes('DatabaseName') ? 'DatabaseName' : 'the database'
  const unless = (known: boolean, what: string): { wider?: string } =>
    known ? {} : { wider: `the trace does not show ${what}` }
  switch (type.name) {
    case 'rootcatalog':
      return [{ arn: arnOf('catalog') }]
    case 'catalog':
      // it is the account's own catalog, unless CatalogId says another
      return hasType(types, 'rootcatalog') ? [] : undefined
    case 'database':
      return [
        { arn: arnOf(`database/${database ?? '*'}`), ...unless(database !== undefined, nameOfDatabase) }
      ]
    case 'table': {
      const both = database === undefined ? '*' : `${database}/${table ?? '*'}`
      const what = database === undefined ? nameOfDatabase : 'the table'
      return [{ arn: arnOf(`table/${both}`), ...unless(database !== undefined && table !== undefined, what) }]
    }
    case 'userdefinedfunction': {
      const both = database === undefined ? '*' : `${database}/*`
      return [{ arn: arnOf(`userDefinedFunction/${both}`), wider: 'the trace does not show the function' }]
    }
    default:
      return undefined
  }
}

function named(name: string | undefined): string | undefined {
  return name !== undefined && isPlainName(name) && !/[/:]/.test(name) ? name : undefined
}

function plain({ call, place }: Question, types: readonly ResourceType[]): Resource[] | undefined {
  const [type, ...others] = types
  if (type === undefined || others.length > 0) return undefined
  const shown = OTHERS[type.name]
    ?.map((name) => value(call.parameters, name))
    .find((name) => name !== undefined)
  const name = named(shown)
  const format = type.formats[0]
  if (name === undefined || format === undefined) return undefined
  const variable = /\$\{([^}]+)\}$/.exec(format)?.[1] ?? ''
  return [{ arn: filled(format, place, new Map([[variable, name]])) }]
}

function anyOf(type: ResourceType, place: Place): Resource[] {
  return type.formats.map((format) => ({
    arn: filled(format, place, new Map()),
    wider: `the trace does not show the ${type.name}`
  }))
}

export const glue: Service = { clients, rules, locator }
