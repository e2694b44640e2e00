import type { ResourceParameters } from './resources/by-parameters.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  elasticache: {
    called: { node: 'elasticache', python: 'elasticache', java: 'ElastiCache', dotnet: 'ElastiCache' },
    parameters: {
      CacheClusterId: `
        CreateCacheCluster CreateSnapshot DeleteCacheCluster DescribeCacheClusters
        ListAllowedNodeTypeModifications ModifyCacheCluster RebootCacheCluster
      `,
      ReplicationGroupId: `
        CompleteMigration CreateCacheCluster CreateReplicationGroup CreateSnapshot DecreaseReplicaCount
        DeleteReplicationGroup DescribeReplicationGroups IncreaseReplicaCount
        ListAllowedNodeTypeModifications ModifyReplicationGroup ModifyReplicationGroupShardConfiguration
        StartMigration TestFailover TestMigration
      `,
      ServerlessCacheName: `
        CreateServerlessCache CreateServerlessCacheSnapshot DeleteServerlessCache
        DescribeServerlessCacheSnapshots DescribeServerlessCaches ModifyServerlessCache
      `
    }
  }
}

const resources: ResourceParameters = {
  variables: {
    CacheClusterId: ['CacheClusterId'],
    ReplicationGroupId: ['ReplicationGroupId'],
    ServerlessCacheName: ['ServerlessCacheName']
  },
  source: `https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/`
}

export const elasticache: Service = { clients, resources }
