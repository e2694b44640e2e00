import { passing } from './pass-role.ts'
import type { ResourceParameters } from './resources/by-parameters.ts'
import type { ServiceRules } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  ec2: {
    called: { node: 'ec2', python: 'ec2', java: 'Ec2', dotnet: 'EC2' },
    parameters: {
      InstanceId: `
        AssociateAddress AssociateIamInstanceProfile AttachClassicLinkVpc AttachNetworkInterface
        AttachVolume CreateDelegateMacVolumeOwnershipTask CreateImage CreateInstanceExportTask
        CreateMacSystemIntegrityProtectionModificationTask CreateReplaceRootVolumeTask
        DescribeInstanceAttribute DetachClassicLinkVpc DetachVolume GetConsoleOutput GetConsoleScreenshot
        GetInstanceTpmEkPub GetInstanceUefiData GetLaunchTemplateData GetPasswordData
        ModifyInstanceAttribute ModifyInstanceCapacityReservationAttributes ModifyInstanceCpuOptions
        ModifyInstanceEventStartTime ModifyInstanceMaintenanceOptions ModifyInstanceMetadataOptions
        ModifyInstanceNetworkPerformanceOptions ModifyInstancePlacement ModifyPrivateDnsNameOptions
        ResetInstanceAttribute SendDiagnosticInterrupt
      `,
      InstanceIds: `
        DisableInstanceSqlHaStandbyDetections EnableInstanceSqlHaStandbyDetections MonitorInstances
        RebootInstances StartInstances StopInstances TerminateInstances UnmonitorInstances
      `,
      SnapshotId: `
        CreateReplaceRootVolumeTask CreateVolume DeleteSnapshot DescribeSnapshotAttribute LockSnapshot
        ModifySnapshotAttribute ModifySnapshotTier ResetSnapshotAttribute RestoreSnapshotFromRecycleBin
        RestoreSnapshotTier UnlockSnapshot
      `,
      VolumeId: `
        AttachVolume CreateSnapshot DeleteVolume DescribeVolumeAttribute DetachVolume EnableVolumeIO
        ModifyVolume ModifyVolumeAttribute RestoreVolumeFromRecycleBin
      `
    }
  }
}

const rules: ServiceRules = {
  ...passing('ec2', 'RequestSpotFleet')
}

const resources: ResourceParameters = {
  variables: {
    InstanceId: ['InstanceId', 'InstanceIds'],
    VolumeId: ['VolumeId', 'VolumeIds'],
    SnapshotId: ['SnapshotId', 'SnapshotIds']
  },
  source: `https://docs.aws.amazon.com/AWSEC2/latest/APIReference/`
}

export const ec2: Service = { clients, rules, resources }
