import { passing } from './pass-role.ts'
import type { ServiceRules } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  neptune: {
    called: { node: 'neptune', python: 'rds', java: 'Neptune', dotnet: 'Neptune' },
    parameters: {
      RoleArn: 'AddRoleToDBCluster RemoveRoleFromDBCluster'
    }
  },
  rds: {
    called: { node: 'rds', python: 'rds', java: 'Rds', dotnet: 'RDS' },
    parameters: {
      IamRoleArn: 'StartExportTask',
      ResourceArn: `
        DisableHttpEndpoint EnableHttpEndpoint ModifyActivityStream StartActivityStream StopActivityStream
      `,
      RoleArn: `
        AddRoleToDBCluster AddRoleToDBInstance CreateDBProxy RemoveRoleFromDBCluster
        RemoveRoleFromDBInstance
      `
    }
  }
}

const rules: ServiceRules = {
  // NeptuneFullAccess
  ...passing('rds', 'AddRoleToDBCluster', ['rds.amazonaws.com']),
  ...passing('rds', 'RemoveRoleFromDBCluster', ['rds.amazonaws.com']),
  ...passing(
    'rds',
    'AddRoleToDBInstance CreateDBProxy RemoveRoleFromDBInstance RestoreDBClusterFromS3 RestoreDBInstanceFromS3 StartExportTask'
  )
}

export const rds: Service = { clients, rules }
