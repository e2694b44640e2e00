import type { ResourceParameters } from './resources/by-parameters.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  appconfig: {
    called: { node: 'appconfig', python: 'appconfig', java: 'AppConfig', dotnet: 'AppConfig' },
    parameters: {
      ApplicationId: `
        CreateConfigurationProfile CreateEnvironment CreateHostedConfigurationVersion DeleteApplication
        DeleteConfigurationProfile DeleteEnvironment DeleteHostedConfigurationVersion GetApplication
        GetConfigurationProfile GetDeployment GetEnvironment GetHostedConfigurationVersion
        ListConfigurationProfiles ListDeployments ListEnvironments ListHostedConfigurationVersions
        StartDeployment StopDeployment UpdateApplication UpdateConfigurationProfile UpdateEnvironment
        ValidateConfiguration
      `,
      EnvironmentId: `
        DeleteEnvironment GetDeployment GetEnvironment ListDeployments StartDeployment StopDeployment
        UpdateEnvironment
      `,
      ConfigurationProfileId: `
        CreateHostedConfigurationVersion DeleteConfigurationProfile DeleteHostedConfigurationVersion
        GetConfigurationProfile GetHostedConfigurationVersion ListHostedConfigurationVersions
        StartDeployment UpdateConfigurationProfile ValidateConfiguration
      `,
      ResourceArn: 'ListTagsForResource TagResource UntagResource'
    }
  }
}

const resources: ResourceParameters = {
  variables: {
    ApplicationId: ['ApplicationId'],
    EnvironmentId: ['EnvironmentId'],
    ConfigurationProfileId: ['ConfigurationProfileId']
  },
  source: `https://docs.aws.amazon.com/appconfig/2019-10-09/APIReference/`
}

export const appconfig: Service = { clients, resources }
