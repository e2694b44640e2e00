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
        GetDataCatalogEncryptionSettings GetDatabase GetDatabases GetEntityRecords
        GetMaterializedViewRefreshTaskRun GetPartition GetPartitionIndexes GetPartitions GetTable
        GetTableOptimizer GetTableVersion GetTableVersions GetTables GetUnfilteredPartitionMetadata
        GetUnfilteredPartitionsMetadata GetUnfilteredTableMetadata GetUserDefinedFunction
        GetUserDefinedFunctions ImportCatalogToGlue ListEntities ListMaterializedViewRefreshTaskRuns
        ListTableOptimizerRuns PutDataCatalogEncryptionSettings SearchTables
        StartMaterializedViewRefreshTaskRun StopMaterializedViewRefreshTaskRun TestConnection UpdateCatalog
        UpdateColumnStatisticsForPartition UpdateColumnStatisticsForTable UpdateConnection UpdateDatabase
        UpdatePartition UpdateTable UpdateTableOptimizer UpdateUserDefinedFunction
      `,
      DatabaseName: `
        BatchCreatePartition BatchDeletePartition BatchDeleteTable BatchDeleteTableVersion BatchGetPartition
        BatchUpdatePartition CreateColumnStatisticsTaskSettings CreateCrawler CreatePartition
        CreatePartitionIndex CreateTable CreateTableOptimizer CreateUserDefinedFunction
        DeleteColumnStatisticsForPartition DeleteColumnStatisticsForTable DeleteColumnStatisticsTaskSettings
        DeletePartition DeletePartitionIndex DeleteTable DeleteTableOptimizer DeleteTableVersion
        DeleteUserDefinedFunction GetColumnStatisticsForPartition GetColumnStatisticsForTable
        GetColumnStatisticsTaskRuns GetColumnStatisticsTaskSettings GetPartition GetPartitionIndexes
        GetPartitions GetTable GetTableOptimizer GetTableVersion GetTableVersions GetTables
        GetUnfilteredPartitionMetadata GetUnfilteredPartitionsMetadata GetUnfilteredTableMetadata
        GetUserDefinedFunction GetUserDefinedFunctions ListMaterializedViewRefreshTaskRuns
        ListTableOptimizerRuns StartColumnStatisticsTaskRun StartColumnStatisticsTaskRunSchedule
        StartMaterializedViewRefreshTaskRun StopColumnStatisticsTaskRun StopColumnStatisticsTaskRunSchedule
        StopMaterializedViewRefreshTaskRun UpdateColumnStatisticsForPartition UpdateColumnStatisticsForTable
        UpdateColumnStatisticsTaskSettings UpdateCrawler UpdatePartition UpdateTable UpdateTableOptimizer
        UpdateUserDefinedFunction
      `,
      TableName: `
        BatchCreatePartition BatchDeletePartition BatchDeleteTableVersion BatchGetPartition
        BatchUpdatePartition CreateColumnStatisticsTaskSettings CreateIntegrationTableProperties
        CreatePartition CreatePartitionIndex CreateTableOptimizer DeleteColumnStatisticsForPartition
        DeleteColumnStatisticsForTable DeleteColumnStatisticsTaskSettings DeleteIntegrationTableProperties
        DeletePartition DeletePartitionIndex DeleteTableOptimizer DeleteTableVersion
        GetColumnStatisticsForPartition GetColumnStatisticsForTable GetColumnStatisticsTaskRuns
        GetColumnStatisticsTaskSettings GetIntegrationTableProperties GetPartition GetPartitionIndexes
        GetPartitions GetTableOptimizer GetTableVersion GetTableVersions GetUnfilteredPartitionMetadata
        GetUnfilteredPartitionsMetadata ListMaterializedViewRefreshTaskRuns ListTableOptimizerRuns
        StartColumnStatisticsTaskRun StartColumnStatisticsTaskRunSchedule
        StartMaterializedViewRefreshTaskRun StopColumnStatisticsTaskRun StopColumnStatisticsTaskRunSchedule
        StopMaterializedViewRefreshTaskRun UpdateColumnStatisticsForPartition UpdateColumnStatisticsForTable
        UpdateColumnStatisticsTaskSettings UpdateIntegrationTableProperties UpdatePartition
        UpdateTableOptimizer
      `,
      JobName: `
        BatchStopJobRun DeleteJob GetJob GetJobBookmark GetJobRun GetJobRuns ResetJobBookmark StartJobRun
        UpdateJob UpdateJobFromSourceControl UpdateSourceControlFromJob
      `,
      ConnectionName: `
        DeleteConnection DescribeEntity GetEntityRecords ListEntities TestConnection
      `,
      CrawlerName: `
        ListCrawls StartCrawlerSchedule StopCrawlerSchedule UpdateCrawlerSchedule
      `,
      Name: `
        CreateBlueprint CreateCatalog CreateCrawler CreateCustomEntityType CreateDataQualityRuleset
        CreateJob CreateMLTransform CreateSecurityConfiguration CreateTable CreateTrigger CreateUsageProfile
        CreateWorkflow DeleteBlueprint DeleteClassifier DeleteCrawler DeleteCustomEntityType
        DeleteDataQualityRuleset DeleteDatabase DeleteSecurityConfiguration DeleteTable DeleteTrigger
        DeleteUsageProfile DeleteWorkflow GetBlueprint GetClassifier GetConnection GetCrawler
        GetCustomEntityType GetDataQualityRuleset GetDatabase GetSecurityConfiguration GetTable GetTrigger
        GetUnfilteredTableMetadata GetUsageProfile GetWorkflow GetWorkflowRun GetWorkflowRunProperties
        GetWorkflowRuns PutWorkflowRunProperties ResumeWorkflowRun StartCrawler StartTrigger
        StartWorkflowRun StopCrawler StopTrigger StopWorkflowRun UpdateBlueprint UpdateConnection
        UpdateCrawler UpdateDataQualityRuleset UpdateDatabase UpdateMLTransform UpdateTable UpdateTrigger
        UpdateUsageProfile UpdateWorkflow
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
/** Operations in which `Name` is the table's, not the database's. */
const NAMES_TABLE = /^(?:Get|Delete|GetUnfiltered)Table(?:Metadata)?$/
/** Parameters that name what is in no catalog, by type. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  connection: ['ConnectionName', 'Name'],
  crawler: ['CrawlerName', 'Name'],
  job: ['JobName', 'Name'],
  trigger: ['Name'],
  workflow: ['Name']
}

const locator: Locator = {
  shownBy: (types) =>
    hasType(types, 'table') ? 'DatabaseName, TableName and Name' : hasType(types, 'job') ? 'JobName' : 'Name',
  usualTypes: (types) =>
    hasType(types, 'rootcatalog') ? types.filter((type) => type.name !== 'catalog') : types,
  locate(question) {
    const { types, place } = question
    const tagged = byArn.locate(question)
    if (tagged !== undefined) return tagged
    if (!types.some((type) => CATALOGUED.includes(type.name))) return plain(question, types)
    const there = inCatalog(question)
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

function catalogued(type: ResourceType, { call, types }: Question, place: Place): Resource[] | undefined {
  const { parameters, operation } = call
  const namesTable = NAMES_TABLE.test(operation)
  const own = value(parameters, 'Name')
  const database = named(value(parameters, 'DatabaseName') ?? (hasType(types, 'table') ? undefined : own))
  const table = named(value(parameters, 'TableName') ?? (namesTable ? own : undefined))
  const at = (resource: string): string =>
    `arn:${place.partition}:glue:${place.region}:${place.account}:${resource}`
  const unless = (known: boolean, what: string): { wider?: string } =>
    known ? {} : { wider: `the trace does not show ${what}` }
  switch (type.name) {
    case 'rootcatalog':
      return [{ arn: at('catalog') }]
    case 'catalog':
      // of the two kinds of catalog it is the account's own, unless CatalogId says another
      return hasType(types, 'rootcatalog') ? [] : undefined
    case 'database':
      return [{ arn: at(`database/${database ?? '*'}`), ...unless(database !== undefined, 'DatabaseName') }]
    case 'table': {
      const both = database === undefined ? '*' : `${database}/${table ?? '*'}`
      const what = database === undefined ? 'DatabaseName' : 'the table'
      return [{ arn: at(`table/${both}`), ...unless(database !== undefined && table !== undefined, what) }]
    }
    case 'userdefinedfunction': {
      const both = database === undefined ? '*' : `${database}/*`
      return [{ arn: at(`userDefinedFunction/${both}`), wider: 'the trace does not show the function' }]
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
