import { needing, type ServiceRules } from './rule.ts'

const GLUE = 'https://docs.aws.amazon.com/glue/latest/webapi/API_'

/** Calls of third-party query engines: the page of each names the action. */
export const glue: ServiceRules = {
  GetUnfilteredPartitionMetadata: needing(`${GLUE}GetUnfilteredPartitionMetadata.html`, 'glue:GetPartition'),
  GetUnfilteredPartitionsMetadata: needing(
    `${GLUE}GetUnfilteredPartitionsMetadata.html`,
    'glue:GetPartitions'
  ),
  GetUnfilteredTableMetadata: needing(`${GLUE}GetUnfilteredTableMetadata.html`, 'glue:GetTable')
}
