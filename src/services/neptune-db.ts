import { type OperationRule, type ServiceRules, each, needing } from './rule.ts'
import type { Service } from './service.ts'

const NEPTUNE = 'https://docs.aws.amazon.com/neptune/latest/userguide/iam-dp-actions.html'

const byLanguage: OperationRule = {
  ...needing(
    NEPTUNE,
    'neptune-db:DeleteDataViaQuery',
    'neptune-db:ReadDataViaQuery',
    'neptune-db:WriteDataViaQuery'
  ),
  oneOf: 'the query, which decides whether data are read, written or deleted'
}

const neptuneAction = (action: string): OperationRule => needing(NEPTUNE, `neptune-db:${action}`)

const rules: ServiceRules = {
  ...each('CancelGremlinQuery CancelOpenCypherQuery', neptuneAction('CancelQuery')),
  ...each('DeletePropertygraphStatistics DeleteSparqlStatistics', neptuneAction('DeleteStatistics')),
  ...each(
    'ExecuteGremlinExplainQuery ExecuteGremlinProfileQuery ExecuteOpenCypherExplainQuery',
    neptuneAction('ReadDataViaQuery')
  ),
  ...each('ExecuteGremlinQuery ExecuteOpenCypherQuery', byLanguage),
  ...each(
    'GetGremlinQueryStatus GetOpenCypherQueryStatus ListGremlinQueries ListOpenCypherQueries',
    neptuneAction('GetQueryStatus')
  ),
  ...each('GetMLDataProcessingJob GetMLEndpoint GetMLModelTrainingJob GetMLModelTransformJob', (operation) =>
    neptuneAction(`${operation}Status`)
  ),
  ...each('GetPropertygraphStatistics GetSparqlStatistics', neptuneAction('GetStatisticsStatus')),
  ...each('GetPropertygraphStream GetSparqlStream', neptuneAction('GetStreamRecords')),
  ...each('GetPropertygraphSummary GetRDFGraphSummary', neptuneAction('GetGraphSummary')),
  ...each('ManagePropertygraphStatistics ManageSparqlStatistics', neptuneAction('ManageStatistics')),
  ExecuteFastReset: neptuneAction('ResetDatabase')
}

export const neptuneDb: Service = { rules }
