import { passing } from './pass-role.ts'
import type { ResourceParameters } from './resources/by-parameters.ts'
import type { ServiceRules } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  sagemaker: {
    called: { node: 'sagemaker', python: 'api.sagemaker', java: 'SageMaker', dotnet: 'SageMaker' },
    parameters: {
      EndpointName: `
        CreateEndpoint CreateInferenceComponent DeleteEndpoint DescribeEndpoint UpdateEndpoint
        UpdateEndpointWeightsAndCapacities
      `,
      ExecutionRoleArn: 'CreatePartnerApp',
      FeatureGroupName: `
        CreateFeatureGroup DeleteFeatureGroup DescribeFeatureGroup DescribeFeatureMetadata
        UpdateFeatureGroup UpdateFeatureMetadata
      `,
      ResourceArn: 'AddTags DeleteTags ListTags',
      RoleArn: `
        CreateAIBenchmarkJob CreateAIRecommendationJob CreateAutoMLJob CreateAutoMLJobV2
        CreateCompilationJob CreateDataQualityJobDefinition CreateFlowDefinition CreateImage
        CreateInferenceExperiment CreateInferenceRecommendationsJob CreateLabelingJob CreateMlflowApp
        CreateMlflowTrackingServer CreateModelBiasJobDefinition CreateModelExplainabilityJobDefinition
        CreateModelQualityJobDefinition CreateNotebookInstance CreateOptimizationJob CreatePipeline
        CreateProcessingJob CreateTrainingJob RenderUiTemplate
      `,
      TrainingJobName: `
        CreateTrainingJob DeleteTrainingJob DescribeTrainingJob StopTrainingJob UpdateTrainingJob
      `
    }
  },
  'sagemaker-featurestore-runtime': {
    called: {
      node: 'sagemakerfeaturestoreruntime',
      python: 'featurestore-runtime.sagemaker',
      java: 'SageMakerFeatureStoreRuntime',
      dotnet: 'SageMakerFeatureStoreRuntime'
    },
    parameters: {
      FeatureGroupName: 'DeleteRecord GetRecord PutRecord'
    }
  },
  'sagemaker-runtime': {
    called: {
      node: 'sagemakerruntime',
      python: 'runtime.sagemaker',
      java: 'SageMakerRuntime',
      dotnet: 'SageMakerRuntime'
    },
    parameters: {
      EndpointName: 'InvokeEndpoint InvokeEndpointAsync InvokeEndpointWithResponseStream'
    }
  }
}

const SAGEMAKER =
  'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html'

const curated: ServiceRules = {
  InvokeEndpointWithResponseStream: {
    needs: [{ action: 'sagemaker:InvokeEndpoint' }],
    mayNeed: ['sagemaker:InvokeEndpointWithResponseStream'],
    source: SAGEMAKER
  }
}

const rules: ServiceRules = {
  // AmazonSageMakerFullAccess
  ...passing(
    'sagemaker',
    'CreateAIBenchmarkJob CreateAIRecommendationJob CreateAutoMLJob CreateAutoMLJobV2 CreateCompilationJob CreateDataQualityJobDefinition CreateFlowDefinition CreateImage CreateInferenceExperiment CreateInferenceRecommendationsJob CreateLabelingJob CreateMlflowApp CreateMlflowTrackingServer CreateModelBiasJobDefinition CreateModelExplainabilityJobDefinition CreateModelQualityJobDefinition CreateNotebookInstance CreateOptimizationJob CreatePartnerApp CreatePipeline CreateProcessingJob CreateTrainingJob RenderUiTemplate',
    ['sagemaker.amazonaws.com']
  ),
  ...curated
}

const resources: ResourceParameters = {
  variables: {
    EndpointName: ['EndpointName'],
    FeatureGroupName: ['FeatureGroupName'],
    TrainingJobName: ['TrainingJobName']
  },
  alternatives: [['endpoint', 'inference-component']],
  source: `https://docs.aws.amazon.com/sagemaker/latest/APIReference/`
}

export const sagemaker: Service = { clients, rules, resources }
