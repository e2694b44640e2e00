import type { NeedRule, ServiceRules } from './rule.ts'

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html */
const SOURCE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html'

/**
 * Operations that cannot be called without a role to pass (operation-exceptions.json of 2026-08-22, from the service reference and the
 * required parameters of the API models), by IAM prefix, where action and operation have the same name.
 */
const PASSING: Readonly<Record<string, string>> = {
  budgets: 'CreateBudgetAction',
  cloudwatch: 'PutMetricStream',
  codebuild: 'CreateProject',
  codepipeline: 'CreatePipeline UpdatePipeline',
  'cognito-idp': 'CreateUserImportJob',
  comprehend:
    'CreateDocumentClassifier CreateEntityRecognizer CreateFlywheel StartDocumentClassificationJob StartDominantLanguageDetectionJob StartEntitiesDetectionJob StartEventsDetectionJob StartKeyPhrasesDetectionJob StartPiiEntitiesDetectionJob StartSentimentDetectionJob StartTargetedSentimentDetectionJob StartTopicsDetectionJob',
  dax: 'CreateCluster',
  ec2: 'RequestSpotFleet',
  ecs: 'CreateExpressGatewayService',
  eks: 'CreateCapability CreateCluster CreateFargateProfile CreateNodegroup CreatePodIdentityAssociation RegisterCluster',
  geo: 'StartJob',
  glue: 'CreateColumnStatisticsTaskSettings CreateCrawler CreateDevEndpoint CreateJob CreateMLTransform CreateSession StartBlueprintRun StartColumnStatisticsTaskRun StartDataQualityRuleRecommendationRun StartDataQualityRulesetEvaluationRun',
  kinesisanalytics: 'CreateApplication DiscoverInputSchema',
  lambda: 'CreateCapacityProvider',
  logs: 'CreateImportTask CreateScheduledQuery PutDestination UpdateScheduledQuery',
  mediaconvert: 'CreateJob',
  mobiletargeting:
    'CreateExportJob CreateImportJob CreateRecommenderConfiguration PutEventStream UpdateRecommenderConfiguration',
  pipes: 'CreatePipe UpdatePipe',
  rds: 'AddRoleToDBCluster AddRoleToDBInstance CreateDBProxy RemoveRoleFromDBCluster RemoveRoleFromDBInstance RestoreDBClusterFromS3 RestoreDBInstanceFromS3 StartExportTask',
  rekognition: 'CreateStreamProcessor',
  s3: 'CreateAccessGrantsLocation',
  sagemaker:
    'CreateAIBenchmarkJob CreateAIRecommendationJob CreateAutoMLJob CreateAutoMLJobV2 CreateCompilationJob CreateDataQualityJobDefinition CreateFlowDefinition CreateImage CreateInferenceExperiment CreateInferenceRecommendationsJob CreateLabelingJob CreateMlflowApp CreateMlflowTrackingServer CreateModelBiasJobDefinition CreateModelExplainabilityJobDefinition CreateModelQualityJobDefinition CreateNotebookInstance CreateOptimizationJob CreatePartnerApp CreatePipeline CreateProcessingJob CreateTrainingJob RenderUiTemplate',
  scheduler: 'CreateSchedule UpdateSchedule',
  ssm: 'CreateActivation UpdateManagedInstanceRole',
  states: 'CreateStateMachine',
  timestream: 'CreateScheduledQuery',
  transcribe: 'CreateLanguageModel StartMedicalScribeJob',
  translate: 'StartTextTranslationJob'
}

export const PASS_ROLE: NeedRule = { action: 'iam:PassRole' }

export const passRole: Readonly<Record<string, ServiceRules>> = Object.fromEntries(
  Object.entries(PASSING).map(([prefix, operations]) => [
    prefix,
    Object.fromEntries(
      operations
        .split(' ')
        .map((name) => [name, { needs: [{ action: `${prefix}:${name}` }, PASS_ROLE], source: SOURCE }])
    )
  ])
)
