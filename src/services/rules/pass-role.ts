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

/** Of a role whose service AWS's documentation does not name. */
export const PASS_ROLE: NeedRule = { action: 'iam:PassRole' }

/**
 * Which service the roles are passed to: what AWS's own managed policies say of `iam:PassedToService`, each on its page of
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/. By IAM prefix, or by action where the operations of a service
 * differ. An operation that passes several roles has a principal for each of them. Principals of partition `aws`.
 */
const PASSED_TO: Readonly<Record<string, readonly string[]>> = {
  // AWSBudgetsActionsWithAWSResourceControlAccess
  budgets: ['budgets.amazonaws.com'],
  // AWSProtonCodeBuildProvisioningServiceRolePolicy, AmazonSageMakerServiceCatalogProductsCodeBuildServiceRolePolicy
  codebuild: ['codebuild.amazonaws.com'],
  // AWSCodePipeline_FullAccess
  codepipeline: ['codepipeline.amazonaws.com'],
  // AmazonDynamoDBFullAccess
  dax: ['dax.amazonaws.com'],
  // AmazonECS_FullAccess: the roles of tasks and of their start, and that of the infrastructure (volumes, gateways)
  ecs: ['ecs-tasks.amazonaws.com', 'ecs.amazonaws.com'],
  // AWSBackupServiceRolePolicyForRestores: a cluster may name a role for its nodes beside its own
  'eks:CreateCluster': ['ec2.amazonaws.com', 'eks.amazonaws.com'],
  'eks:CreateNodegroup': ['ec2.amazonaws.com', 'eks.amazonaws.com'],
  // AmazonSageMakerHyperPodObservabilityAdminAccess
  'eks:CreatePodIdentityAssociation': ['pods.eks.amazonaws.com'],
  // AWSGlueConsoleFullAccess
  glue: ['glue.amazonaws.com'],
  // AWSLambda_FullAccess
  lambda: ['lambda.amazonaws.com'],
  // AWSElementalMediaConvertFullAccess
  mediaconvert: ['mediaconvert.amazonaws.com'],
  // AmazonEventBridgePipesFullAccess
  pipes: ['pipes.amazonaws.com'],
  // NeptuneFullAccess
  'rds:AddRoleToDBCluster': ['rds.amazonaws.com'],
  'rds:RemoveRoleFromDBCluster': ['rds.amazonaws.com'],
  // AmazonSageMakerFullAccess
  sagemaker: ['sagemaker.amazonaws.com'],
  // AmazonEventBridgeSchedulerFullAccess
  scheduler: ['scheduler.amazonaws.com'],
  // AmazonEKSConnectorServiceRolePolicy
  'ssm:CreateActivation': ['ssm.amazonaws.com'],
  // AmazonSageMakerFullAccess
  states: ['states.amazonaws.com']
}

/**
 * What an operation needs in order to pass its roles, with the services they go to where AWS's documentation says it.
 * @param prefix the IAM prefix
 */
export function passingRole(prefix: string, operation: string): NeedRule {
  const passedTo = PASSED_TO[`${prefix}:${operation}`] ?? PASSED_TO[prefix]
  return passedTo === undefined ? PASS_ROLE : { ...PASS_ROLE, passedTo }
}

export const passRole: Readonly<Record<string, ServiceRules>> = Object.fromEntries(
  Object.entries(PASSING).map(([prefix, operations]) => [
    prefix,
    Object.fromEntries(
      operations
        .split(' ')
        .map((name) => [
          name,
          { needs: [{ action: `${prefix}:${name}` }, passingRole(prefix, name)], source: SOURCE }
        ])
    )
  ])
)
