import { passing } from './pass-role.ts'
import type { ResourceParameters } from './resources/by-parameters.ts'
import type { ServiceRules } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  eks: {
    called: { node: 'eks', python: 'eks', java: 'Eks', dotnet: 'EKS' },
    parameters: {
      clusterName: `
        AssociateAccessPolicy AssociateEncryptionConfig AssociateIdentityProviderConfig CreateAccessEntry
        CreateAddon CreateCapability CreateFargateProfile CreateNodegroup CreatePodIdentityAssociation
        DeleteAccessEntry DeleteAddon DeleteCapability DeleteFargateProfile DeleteNodegroup
        DeletePodIdentityAssociation DescribeAccessEntry DescribeAddon DescribeCapability
        DescribeFargateProfile DescribeIdentityProviderConfig DescribeInsight DescribeInsightsRefresh
        DescribeNodegroup DescribePodIdentityAssociation DisassociateAccessPolicy
        DisassociateIdentityProviderConfig ListAccessEntries ListAddons ListAssociatedAccessPolicies
        ListCapabilities ListFargateProfiles ListIdentityProviderConfigs ListInsights ListNodegroups
        ListPodIdentityAssociations StartInsightsRefresh UpdateAccessEntry UpdateAddon UpdateCapability
        UpdateNodegroupConfig UpdateNodegroupVersion UpdatePodIdentityAssociation
      `,
      fargateProfileName: 'DeleteFargateProfile DescribeFargateProfile',
      nodegroupName: `
        DeleteNodegroup DescribeNodegroup DescribeUpdate ListUpdates UpdateNodegroupConfig
        UpdateNodegroupVersion
      `,
      resourceArn: 'ListTagsForResource TagResource UntagResource',
      roleArn: 'CreateCapability CreateCluster CreatePodIdentityAssociation'
    }
  }
}

const rules: ServiceRules = {
  // AWSBackupServiceRolePolicyForRestores: a cluster may name a role for its nodes beside its own
  ...passing('eks', 'CreateCluster', ['ec2.amazonaws.com', 'eks.amazonaws.com']),
  ...passing('eks', 'CreateNodegroup', ['ec2.amazonaws.com', 'eks.amazonaws.com']),
  // AmazonSageMakerHyperPodObservabilityAdminAccess
  ...passing('eks', 'CreatePodIdentityAssociation', ['pods.eks.amazonaws.com']),
  ...passing('eks', 'CreateCapability CreateFargateProfile RegisterCluster')
}

const resources: ResourceParameters = {
  variables: {
    ClusterName: ['ClusterName'],
    NodegroupName: ['NodegroupName'],
    FargateProfileName: ['FargateProfileName']
  },
  source: `https://docs.aws.amazon.com/eks/latest/APIReference/`
}

export const eks: Service = { clients, rules, resources }
