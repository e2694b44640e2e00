import type { ResourceParameters } from './resources/by-parameters.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  efs: {
    called: { node: 'efs', python: 'elasticfilesystem', java: 'Efs', dotnet: 'ElasticFileSystem' },
    parameters: {
      AccessPointId: 'DeleteAccessPoint DescribeAccessPoints DescribeMountTargets',
      FileSystemId: `
        CreateAccessPoint CreateMountTarget CreateTags DeleteFileSystem DeleteFileSystemPolicy DeleteTags
        DescribeAccessPoints DescribeBackupPolicy DescribeFileSystemPolicy DescribeFileSystems
        DescribeLifecycleConfiguration DescribeMountTargets DescribeReplicationConfigurations DescribeTags
        PutBackupPolicy PutFileSystemPolicy PutLifecycleConfiguration UpdateFileSystem
        UpdateFileSystemProtection
      `
    }
  }
}

const resources: ResourceParameters = {
  variables: { FileSystemId: ['FileSystemId'], AccessPointId: ['AccessPointId'] },
  source: `https://docs.aws.amazon.com/efs/latest/ug/api-reference.html`
}

export const elasticfilesystem: Service = { clients, resources }
