import type { ResourceParameters } from './resources/by-parameters.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  es: {
    called: {
      node: 'elasticsearchservice',
      python: 'es',
      java: 'ElasticsearchService',
      dotnet: 'Elasticsearch'
    },
    parameters: {
      ARN: 'AddTags ListTags RemoveTags',
      DomainName: `
        AssociatePackage CancelDomainConfigChange CancelElasticsearchServiceSoftwareUpdate
        CreateElasticsearchDomain DeleteElasticsearchDomain DescribeDomainAutoTunes
        DescribeDomainChangeProgress DescribeElasticsearchDomain DescribeElasticsearchDomainConfig
        DissociatePackage GetCompatibleElasticsearchVersions GetUpgradeHistory GetUpgradeStatus
        ListPackagesForDomain StartElasticsearchServiceSoftwareUpdate UpdateElasticsearchDomainConfig
        UpgradeElasticsearchDomain
      `,
      DomainNames: 'DescribeElasticsearchDomains'
    }
  }
}

const resources: ResourceParameters = {
  variables: { DomainName: ['DomainName', 'DomainNames'] },
  arns: ['ARN', 'Arn'],
  source: `https://docs.aws.amazon.com/opensearch-service/latest/APIReference/`
}

export const es: Service = { clients, resources }
