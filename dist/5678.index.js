export const id = 5678;
export const ids = [5678];
export const modules = {

/***/ 35678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ parametersOf),
  x: () => (/* binding */ whitelistFor)
});

;// CONCATENATED MODULE: ./lib/src/instrumentation/parameters.json
const parameters_namespaceObject = /*#__PURE__*/JSON.parse('{"$":{"appconfig":{"node":"appconfig","python":"appconfig","java":"AppConfig","dotnet":"AppConfig","parameters":{"ApplicationId":"CreateConfigurationProfile CreateEnvironment CreateHostedConfigurationVersion DeleteApplication DeleteConfigurationProfile DeleteEnvironment DeleteHostedConfigurationVersion GetApplication GetConfigurationProfile GetDeployment GetEnvironment GetHostedConfigurationVersion ListConfigurationProfiles ListDeployments ListEnvironments ListHostedConfigurationVersions StartDeployment StopDeployment UpdateApplication UpdateConfigurationProfile UpdateEnvironment ValidateConfiguration","EnvironmentId":"DeleteEnvironment GetDeployment GetEnvironment ListDeployments StartDeployment StopDeployment UpdateEnvironment","ConfigurationProfileId":"CreateHostedConfigurationVersion DeleteConfigurationProfile DeleteHostedConfigurationVersion GetConfigurationProfile GetHostedConfigurationVersion ListHostedConfigurationVersions StartDeployment UpdateConfigurationProfile ValidateConfiguration"}},"appconfigdata":{"node":"appconfigdata","python":"appconfigdata","java":"AppConfigData","dotnet":"AppConfigData","parameters":{"ApplicationIdentifier":"StartConfigurationSession","EnvironmentIdentifier":"StartConfigurationSession","ConfigurationProfileIdentifier":"StartConfigurationSession"}},"athena":{"node":"athena","python":"athena","java":"Athena","dotnet":"Athena","parameters":{"WorkGroup":"BatchGetPreparedStatement CreateNamedQuery CreateNotebook CreatePreparedStatement DeletePreparedStatement DeleteWorkGroup GetDataCatalog GetDatabase GetPreparedStatement GetTableMetadata GetWorkGroup ImportNotebook ListDataCatalogs ListDatabases ListNamedQueries ListNotebookMetadata ListPreparedStatements ListQueryExecutions ListSessions ListTableMetadata StartQueryExecution StartSession UpdatePreparedStatement UpdateWorkGroup","CatalogName":"GetDatabase GetTableMetadata ListDatabases ListTableMetadata"}},"bedrock-agent-runtime":{"node":"bedrockagentruntime","python":"bedrock-agent-runtime","java":"BedrockAgentRuntime","dotnet":"BedrockAgentRuntime","parameters":{"agentId":"DeleteAgentMemory GetAgentMemory InvokeAgent","agentAliasId":"DeleteAgentMemory GetAgentMemory InvokeAgent","knowledgeBaseId":"Retrieve","flowIdentifier":"GetExecutionFlowSnapshot GetFlowExecution InvokeFlow ListFlowExecutionEvents ListFlowExecutions StartFlowExecution StopFlowExecution","flowAliasIdentifier":"GetExecutionFlowSnapshot GetFlowExecution InvokeFlow ListFlowExecutionEvents ListFlowExecutions StartFlowExecution StopFlowExecution"}},"bedrock-runtime":{"node":"bedrockruntime","python":"bedrock-runtime","java":"BedrockRuntime","dotnet":"BedrockRuntime","parameters":{"modelId":"Converse ConverseStream CountTokens InvokeModel InvokeModelWithBidirectionalStream InvokeModelWithResponseStream StartAsyncInvoke","guardrailIdentifier":"ApplyGuardrail InvokeModel InvokeModelWithResponseStream"}},"cloudwatch":{"node":"cloudwatch","python":"monitoring","java":"CloudWatch","dotnet":"CloudWatch","parameters":{"AlarmName":"DescribeAlarmContributors DescribeAlarmHistory ListAlarmMuteRules PutCompositeAlarm PutMetricAlarm SetAlarmState","AlarmNames":"DeleteAlarms DescribeAlarms DisableAlarmActions EnableAlarmActions","DashboardName":"GetDashboard PutDashboard","DashboardNames":"DeleteDashboards"}},"cognito-identity":{"node":"cognitoidentity","python":"cognito-identity","java":"CognitoIdentity","dotnet":"CognitoIdentity","parameters":{"IdentityPoolId":"DeleteIdentityPool DescribeIdentityPool GetId GetIdentityPoolRoles GetOpenIdTokenForDeveloperIdentity GetPrincipalTagAttributeMap ListIdentities LookupDeveloperIdentity MergeDeveloperIdentities SetIdentityPoolRoles SetPrincipalTagAttributeMap UnlinkDeveloperIdentity UpdateIdentityPool"}},"cognito-idp":{"node":"cognitoidentityprovider","python":"cognito-idp","java":"CognitoIdentityProvider","dotnet":"CognitoIdentityProvider","parameters":{"UserPoolId":"AddCustomAttributes AddUserPoolClientSecret AdminAddUserToGroup AdminConfirmSignUp AdminCreateUser AdminDeleteUser AdminDeleteUserAttributes AdminDisableProviderForUser AdminDisableUser AdminEnableUser AdminForgetDevice AdminGetDevice AdminGetUser AdminInitiateAuth AdminLinkProviderForUser AdminListDevices AdminListGroupsForUser AdminListUserAuthEvents AdminRemoveUserFromGroup AdminResetUserPassword AdminRespondToAuthChallenge AdminSetUserMFAPreference AdminSetUserPassword AdminSetUserSettings AdminUpdateAuthEventFeedback AdminUpdateDeviceStatus AdminUpdateUserAttributes AdminUserGlobalSignOut CreateGroup CreateIdentityProvider CreateManagedLoginBranding CreateResourceServer CreateTerms CreateUserImportJob CreateUserPoolClient CreateUserPoolDomain DeleteGroup DeleteIdentityProvider DeleteManagedLoginBranding DeleteResourceServer DeleteTerms DeleteUserPool DeleteUserPoolClient DeleteUserPoolClientSecret DeleteUserPoolDomain DescribeIdentityProvider DescribeManagedLoginBranding DescribeManagedLoginBrandingByClient DescribeResourceServer DescribeRiskConfiguration DescribeTerms DescribeUserImportJob DescribeUserPool DescribeUserPoolClient GetCSVHeader GetGroup GetIdentityProviderByIdentifier GetLogDeliveryConfiguration GetSigningCertificate GetUICustomization GetUserPoolMfaConfig ListGroups ListIdentityProviders ListResourceServers ListTerms ListUserImportJobs ListUserPoolClientSecrets ListUserPoolClients ListUsers ListUsersInGroup SetLogDeliveryConfiguration SetRiskConfiguration SetUICustomization SetUserPoolMfaConfig StartUserImportJob StopUserImportJob UpdateAuthEventFeedback UpdateGroup UpdateIdentityProvider UpdateManagedLoginBranding UpdateResourceServer UpdateTerms UpdateUserPool UpdateUserPoolClient UpdateUserPoolDomain"}},"dynamodb":{"node":"dynamodb","python":"dynamodb","java":"DynamoDb","dotnet":"DynamoDBv2","parameters":{"TableName":"CreateBackup CreateTable DeleteItem DeleteTable DescribeContinuousBackups DescribeContributorInsights DescribeKinesisStreamingDestination DescribeTable DescribeTableReplicaAutoScaling DescribeTimeToLive DisableKinesisStreamingDestination EnableKinesisStreamingDestination GetItem ListBackups ListContributorInsights PutItem Query Scan UpdateContinuousBackups UpdateContributorInsights UpdateItem UpdateKinesisStreamingDestination UpdateTable UpdateTableReplicaAutoScaling UpdateTimeToLive","IndexName":"DescribeContributorInsights Query Scan UpdateContributorInsights","TableArn":"ExportTableToPointInTime ListExports ListImports","StreamArn":"DisableKinesisStreamingDestination EnableKinesisStreamingDestination UpdateKinesisStreamingDestination","ResourceArn":"DeleteResourcePolicy GetResourcePolicy ListTagsOfResource PutResourcePolicy TagResource UntagResource","BackupArn":"DeleteBackup DescribeBackup RestoreTableFromBackup","ExportArn":"DescribeExport","ImportArn":"DescribeImport","GlobalTableName":"CreateGlobalTable DescribeGlobalTable DescribeGlobalTableSettings UpdateGlobalTable UpdateGlobalTableSettings","TargetTableName":"RestoreTableFromBackup RestoreTableToPointInTime","SourceTableName":"RestoreTableToPointInTime","SourceTableArn":"RestoreTableToPointInTime"}},"dynamodbstreams":{"node":"dynamodbstreams","python":"streams.dynamodb","java":"DynamoDbStreams","dotnet":"DynamoDBStreams","parameters":{"StreamArn":"DescribeStream GetShardIterator","TableName":"ListStreams"}},"ecr":{"node":"ecr","python":"api.ecr","java":"Ecr","dotnet":"ECR","parameters":{"repositoryName":"BatchCheckLayerAvailability BatchDeleteImage BatchGetImage CompleteLayerUpload CreateRepository DeleteLifecyclePolicy DeleteRepository DeleteRepositoryPolicy DescribeImageReplicationStatus DescribeImageScanFindings DescribeImageSigningStatus DescribeImages GetDownloadUrlForLayer GetLifecyclePolicy GetLifecyclePolicyPreview GetRepositoryPolicy InitiateLayerUpload ListImageReferrers ListImages PutImage PutImageScanningConfiguration PutImageTagMutability PutLifecyclePolicy SetRepositoryPolicy StartImageScan StartLifecyclePolicyPreview UpdateImageStorageClass UploadLayerPart","repositoryNames":"BatchGetRepositoryScanningConfiguration DescribeRepositories","registryId":"BatchCheckLayerAvailability BatchDeleteImage BatchGetImage CompleteLayerUpload CreatePullThroughCacheRule CreateRepository DeleteLifecyclePolicy DeletePullThroughCacheRule DeleteRepository DeleteRepositoryPolicy DescribeImageReplicationStatus DescribeImageScanFindings DescribeImageSigningStatus DescribeImages DescribePullThroughCacheRules DescribeRepositories GetDownloadUrlForLayer GetLifecyclePolicy GetLifecyclePolicyPreview GetRepositoryPolicy InitiateLayerUpload ListImageReferrers ListImages PutImage PutImageScanningConfiguration PutImageTagMutability PutLifecyclePolicy SetRepositoryPolicy StartImageScan StartLifecyclePolicyPreview UpdateImageStorageClass UpdatePullThroughCacheRule UploadLayerPart ValidatePullThroughCacheRule"}},"ecs":{"node":"ecs","python":"ecs","java":"Ecs","dotnet":"ECS","parameters":{"cluster":"CreateCapacityProvider CreateExpressGatewayService CreateService CreateTaskSet DeleteAttributes DeleteCapacityProvider DeleteCluster DeleteService DeleteTaskSet DeregisterContainerInstance DescribeCapacityProviders DescribeContainerInstances DescribeServices DescribeTaskSets DescribeTasks DiscoverPollEndpoint ExecuteCommand GetTaskProtection ListAttributes ListContainerInstances ListServiceDeployments ListServices ListTasks PutAttributes PutClusterCapacityProviders RegisterContainerInstance RunTask StartTask StopTask SubmitAttachmentStateChanges SubmitContainerStateChange SubmitTaskStateChange UpdateCapacityProvider UpdateCluster UpdateClusterSettings UpdateContainerAgent UpdateContainerInstancesState UpdateService UpdateServicePrimaryTaskSet UpdateTaskProtection UpdateTaskSet","service":"CreateTaskSet DeleteService DeleteTaskSet DescribeTaskSets ListServiceDeployments UpdateService UpdateServicePrimaryTaskSet UpdateTaskSet","serviceName":"CreateExpressGatewayService CreateService ListTasks","task":"ExecuteCommand StopTask SubmitContainerStateChange SubmitTaskStateChange","tasks":"DescribeTasks GetTaskProtection UpdateTaskProtection","taskDefinition":"CreateService CreateTaskSet DeregisterTaskDefinition DescribeTaskDefinition RunTask StartTask UpdateService"}},"events":{"node":"eventbridge","python":"events","java":"EventBridge","dotnet":"EventBridge","parameters":{"EventBusName":"DeleteRule DescribeRule DisableRule EnableRule ListRuleNamesByTarget ListRules ListTargetsByRule PutPermission PutRule PutTargets RemovePermission RemoveTargets","Name":"ActivateEventSource CreateApiDestination CreateConnection CreateEndpoint CreateEventBus CreatePartnerEventSource DeactivateEventSource DeauthorizeConnection DeleteApiDestination DeleteConnection DeleteEndpoint DeleteEventBus DeletePartnerEventSource DeleteRule DescribeApiDestination DescribeConnection DescribeEndpoint DescribeEventBus DescribeEventSource DescribePartnerEventSource DescribeRule DisableRule EnableRule PutRule UpdateApiDestination UpdateConnection UpdateEndpoint UpdateEventBus","Rule":"ListTargetsByRule PutTargets RemoveTargets"}},"firehose":{"node":"firehose","python":"firehose","java":"Firehose","dotnet":"KinesisFirehose","parameters":{"DeliveryStreamName":"CreateDeliveryStream DeleteDeliveryStream DescribeDeliveryStream ListTagsForDeliveryStream PutRecord PutRecordBatch StartDeliveryStreamEncryption StopDeliveryStreamEncryption TagDeliveryStream UntagDeliveryStream UpdateDestination"}},"glue":{"node":"glue","python":"glue","java":"Glue","dotnet":"Glue","parameters":{"CatalogId":"BatchCreatePartition BatchDeleteConnection BatchDeletePartition BatchDeleteTable BatchDeleteTableVersion BatchGetPartition BatchUpdatePartition CreateConnection CreateDatabase CreatePartition CreatePartitionIndex CreateTable CreateTableOptimizer CreateUserDefinedFunction DeleteCatalog DeleteColumnStatisticsForPartition DeleteColumnStatisticsForTable DeleteConnection DeleteDatabase DeletePartition DeletePartitionIndex DeleteTable DeleteTableOptimizer DeleteTableVersion DeleteUserDefinedFunction DescribeEntity GetCatalog GetCatalogImportStatus GetColumnStatisticsForPartition GetColumnStatisticsForTable GetConnection GetConnections GetDataCatalogEncryptionSettings GetDatabase GetDatabases GetEntityRecords GetMaterializedViewRefreshTaskRun GetPartition GetPartitionIndexes GetPartitions GetTable GetTableOptimizer GetTableVersion GetTableVersions GetTables GetUnfilteredPartitionMetadata GetUnfilteredPartitionsMetadata GetUnfilteredTableMetadata GetUserDefinedFunction GetUserDefinedFunctions ImportCatalogToGlue ListEntities ListMaterializedViewRefreshTaskRuns ListTableOptimizerRuns PutDataCatalogEncryptionSettings SearchTables StartMaterializedViewRefreshTaskRun StopMaterializedViewRefreshTaskRun TestConnection UpdateCatalog UpdateColumnStatisticsForPartition UpdateColumnStatisticsForTable UpdateConnection UpdateDatabase UpdatePartition UpdateTable UpdateTableOptimizer UpdateUserDefinedFunction","DatabaseName":"BatchCreatePartition BatchDeletePartition BatchDeleteTable BatchDeleteTableVersion BatchGetPartition BatchUpdatePartition CreateColumnStatisticsTaskSettings CreateCrawler CreatePartition CreatePartitionIndex CreateTable CreateTableOptimizer CreateUserDefinedFunction DeleteColumnStatisticsForPartition DeleteColumnStatisticsForTable DeleteColumnStatisticsTaskSettings DeletePartition DeletePartitionIndex DeleteTable DeleteTableOptimizer DeleteTableVersion DeleteUserDefinedFunction GetColumnStatisticsForPartition GetColumnStatisticsForTable GetColumnStatisticsTaskRuns GetColumnStatisticsTaskSettings GetPartition GetPartitionIndexes GetPartitions GetTable GetTableOptimizer GetTableVersion GetTableVersions GetTables GetUnfilteredPartitionMetadata GetUnfilteredPartitionsMetadata GetUnfilteredTableMetadata GetUserDefinedFunction GetUserDefinedFunctions ListMaterializedViewRefreshTaskRuns ListTableOptimizerRuns StartColumnStatisticsTaskRun StartColumnStatisticsTaskRunSchedule StartMaterializedViewRefreshTaskRun StopColumnStatisticsTaskRun StopColumnStatisticsTaskRunSchedule StopMaterializedViewRefreshTaskRun UpdateColumnStatisticsForPartition UpdateColumnStatisticsForTable UpdateColumnStatisticsTaskSettings UpdateCrawler UpdatePartition UpdateTable UpdateTableOptimizer UpdateUserDefinedFunction","TableName":"BatchCreatePartition BatchDeletePartition BatchDeleteTableVersion BatchGetPartition BatchUpdatePartition CreateColumnStatisticsTaskSettings CreateIntegrationTableProperties CreatePartition CreatePartitionIndex CreateTableOptimizer DeleteColumnStatisticsForPartition DeleteColumnStatisticsForTable DeleteColumnStatisticsTaskSettings DeleteIntegrationTableProperties DeletePartition DeletePartitionIndex DeleteTableOptimizer DeleteTableVersion GetColumnStatisticsForPartition GetColumnStatisticsForTable GetColumnStatisticsTaskRuns GetColumnStatisticsTaskSettings GetIntegrationTableProperties GetPartition GetPartitionIndexes GetPartitions GetTableOptimizer GetTableVersion GetTableVersions GetUnfilteredPartitionMetadata GetUnfilteredPartitionsMetadata ListMaterializedViewRefreshTaskRuns ListTableOptimizerRuns StartColumnStatisticsTaskRun StartColumnStatisticsTaskRunSchedule StartMaterializedViewRefreshTaskRun StopColumnStatisticsTaskRun StopColumnStatisticsTaskRunSchedule StopMaterializedViewRefreshTaskRun UpdateColumnStatisticsForPartition UpdateColumnStatisticsForTable UpdateColumnStatisticsTaskSettings UpdateIntegrationTableProperties UpdatePartition UpdateTableOptimizer","JobName":"BatchStopJobRun DeleteJob GetJob GetJobBookmark GetJobRun GetJobRuns ResetJobBookmark StartJobRun UpdateJob UpdateJobFromSourceControl UpdateSourceControlFromJob"}},"iot-data":{"node":"iotdataplane","python":"data-ats.iot","java":"IotDataPlane","dotnet":"IotData","parameters":{"thingName":"DeleteThingShadow GetThingShadow ListNamedShadowsForThing UpdateThingShadow","topic":"GetRetainedMessage Publish"}},"kinesis":{"node":"kinesis","python":"kinesis","java":"Kinesis","dotnet":"Kinesis","parameters":{"StreamName":"AddTagsToStream CreateStream DecreaseStreamRetentionPeriod DeleteStream DescribeStream DescribeStreamSummary DisableEnhancedMonitoring EnableEnhancedMonitoring GetShardIterator IncreaseStreamRetentionPeriod ListShards ListTagsForStream MergeShards PutRecord PutRecords RemoveTagsFromStream SplitShard StartStreamEncryption StopStreamEncryption UpdateShardCount UpdateStreamWarmThroughput","StreamARN":"AddTagsToStream DecreaseStreamRetentionPeriod DeleteStream DeregisterStreamConsumer DescribeStream DescribeStreamConsumer DescribeStreamSummary DisableEnhancedMonitoring EnableEnhancedMonitoring GetRecords GetShardIterator IncreaseStreamRetentionPeriod ListShards ListStreamConsumers ListTagsForStream MergeShards PutRecord PutRecords RegisterStreamConsumer RemoveTagsFromStream SplitShard StartStreamEncryption StopStreamEncryption UpdateMaxRecordSize UpdateShardCount UpdateStreamMode UpdateStreamWarmThroughput","ConsumerARN":"DeregisterStreamConsumer DescribeStreamConsumer SubscribeToShard","ResourceARN":"DeleteResourcePolicy GetResourcePolicy ListTagsForResource PutResourcePolicy TagResource UntagResource"}},"kms":{"node":"kms","python":"kms","java":"Kms","dotnet":"KeyManagementService","parameters":{"KeyId":"CancelKeyDeletion CreateGrant Decrypt DeleteImportedKeyMaterial DeriveSharedSecret DescribeKey DisableKey DisableKeyRotation EnableKey EnableKeyRotation Encrypt GenerateDataKey GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext GenerateDataKeyWithoutPlaintext GenerateMac GetKeyLastUsage GetKeyPolicy GetKeyRotationStatus GetParametersForImport GetPublicKey ImportKeyMaterial ListAliases ListGrants ListKeyPolicies ListKeyRotations ListResourceTags PutKeyPolicy ReplicateKey RetireGrant RevokeGrant RotateKeyOnDemand ScheduleKeyDeletion Sign TagResource UntagResource UpdateKeyDescription UpdatePrimaryRegion Verify VerifyMac","AliasName":"CreateAlias DeleteAlias UpdateAlias","TargetKeyId":"CreateAlias UpdateAlias","SourceKeyId":"ReEncrypt","DestinationKeyId":"ReEncrypt"},"answers":{"KeyId":"CancelKeyDeletion Decrypt DeleteImportedKeyMaterial DeriveSharedSecret Encrypt GenerateDataKey GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext GenerateDataKeyWithoutPlaintext GenerateMac GetKeyLastUsage GetKeyRotationStatus GetParametersForImport GetPublicKey ImportKeyMaterial RotateKeyOnDemand ScheduleKeyDeletion Sign Verify VerifyMac"}},"lambda":{"node":"lambda","python":"lambda","java":"Lambda","dotnet":"Lambda","parameters":{"FunctionName":"AddPermission CreateAlias CreateEventSourceMapping CreateFunction CreateFunctionUrlConfig DeleteAlias DeleteFunction DeleteFunctionCodeSigningConfig DeleteFunctionConcurrency DeleteFunctionEventInvokeConfig DeleteFunctionUrlConfig DeleteProvisionedConcurrencyConfig GetAlias GetFunction GetFunctionCodeSigningConfig GetFunctionConcurrency GetFunctionConfiguration GetFunctionEventInvokeConfig GetFunctionRecursionConfig GetFunctionScalingConfig GetFunctionUrlConfig GetPolicy GetProvisionedConcurrencyConfig GetRuntimeManagementConfig Invoke InvokeAsync InvokeWithResponseStream ListAliases ListDurableExecutionsByFunction ListEventSourceMappings ListFunctionEventInvokeConfigs ListFunctionUrlConfigs ListProvisionedConcurrencyConfigs ListVersionsByFunction PublishVersion PutFunctionCodeSigningConfig PutFunctionConcurrency PutFunctionEventInvokeConfig PutFunctionRecursionConfig PutFunctionScalingConfig PutProvisionedConcurrencyConfig PutRuntimeManagementConfig RemovePermission UpdateAlias UpdateEventSourceMapping UpdateFunctionCode UpdateFunctionConfiguration UpdateFunctionEventInvokeConfig UpdateFunctionUrlConfig","Qualifier":"AddPermission CreateFunctionUrlConfig DeleteFunction DeleteFunctionEventInvokeConfig DeleteFunctionUrlConfig DeleteProvisionedConcurrencyConfig GetFunction GetFunctionConfiguration GetFunctionEventInvokeConfig GetFunctionScalingConfig GetFunctionUrlConfig GetPolicy GetProvisionedConcurrencyConfig GetRuntimeManagementConfig Invoke InvokeWithResponseStream ListDurableExecutionsByFunction PutFunctionEventInvokeConfig PutFunctionScalingConfig PutProvisionedConcurrencyConfig PutRuntimeManagementConfig RemovePermission UpdateFunctionEventInvokeConfig UpdateFunctionUrlConfig","UUID":"DeleteEventSourceMapping GetEventSourceMapping UpdateEventSourceMapping","LayerName":"AddLayerVersionPermission DeleteLayerVersion GetLayerVersion GetLayerVersionPolicy ListLayerVersions PublishLayerVersion RemoveLayerVersionPermission"}},"logs":{"node":"cloudwatchlogs","python":"logs","java":"CloudWatchLogs","dotnet":"CloudWatchLogs","parameters":{"logGroupName":"AssociateKmsKey CreateExportTask CreateLogGroup CreateLogStream DeleteLogGroup DeleteLogStream DeleteMetricFilter DeleteRetentionPolicy DeleteSubscriptionFilter DescribeLogStreams DescribeMetricFilters DescribeQueries DescribeSubscriptionFilters DisassociateKmsKey FilterLogEvents GetLogEvents GetLogGroupFields ListTagsLogGroup PutLogEvents PutMetricFilter PutRetentionPolicy PutSubscriptionFilter StartQuery TagLogGroup UntagLogGroup","logGroupNames":"PutQueryDefinition StartQuery","logGroupIdentifier":"DeleteDataProtectionPolicy DeleteIndexPolicy DeleteTransformer DescribeLogStreams FilterLogEvents GetDataProtectionPolicy GetLogEvents GetLogGroupFields GetTransformer PutBearerTokenAuthentication PutDataProtectionPolicy PutIndexPolicy PutLogGroupDeletionProtection PutTransformer","logGroupIdentifiers":"CreateScheduledQuery DescribeFieldIndexes DescribeIndexPolicies DescribeLogGroups StartLiveTail StartQuery UpdateScheduledQuery","logStreamName":"CreateLogStream DeleteLogStream GetLogEvents PutLogEvents"}},"opensearch":{"node":"opensearch","python":"es","java":"OpenSearch","dotnet":"OpenSearchService","parameters":{"DomainName":"AddDataSource AssociatePackage AssociatePackages AuthorizeVpcEndpointAccess CancelDomainConfigChange CancelServiceSoftwareUpdate CreateDomain CreateIndex DeleteDataSource DeleteDomain DeleteIndex DescribeDomain DescribeDomainAutoTunes DescribeDomainChangeProgress DescribeDomainConfig DescribeDomainHealth DescribeDomainNodes DescribeDryRunProgress DescribeInstanceTypeLimits DissociatePackage DissociatePackages GetCompatibleVersions GetDataSource GetDomainMaintenanceStatus GetIndex GetUpgradeHistory GetUpgradeStatus ListDataSources ListDomainMaintenances ListInstanceTypeDetails ListPackagesForDomain ListScheduledActions ListVpcEndpointAccess ListVpcEndpointsForDomain RevokeVpcEndpointAccess RollbackServiceSoftwareUpdate StartDomainMaintenance StartServiceSoftwareUpdate UpdateDataSource UpdateDomainConfig UpdateIndex UpdateScheduledAction UpgradeDomain"}},"rds-data":{"node":"rdsdata","python":"rds-data","java":"RdsData","dotnet":"RDSDataService","parameters":{"resourceArn":"BatchExecuteStatement BeginTransaction CommitTransaction ExecuteStatement RollbackTransaction","secretArn":"BatchExecuteStatement BeginTransaction CommitTransaction ExecuteStatement RollbackTransaction"}},"redshift-data":{"node":"redshiftdata","python":"redshift-data","java":"RedshiftData","dotnet":"RedshiftDataAPIService","parameters":{"ClusterIdentifier":"BatchExecuteStatement DescribeTable ExecuteStatement ListDatabases ListSchemas ListStatements ListTables","WorkgroupName":"BatchExecuteStatement DescribeTable ExecuteStatement ListDatabases ListSchemas ListStatements ListTables","SecretArn":"BatchExecuteStatement DescribeTable ExecuteStatement ListDatabases ListSchemas ListTables"}},"rekognition":{"node":"rekognition","python":"rekognition","java":"Rekognition","dotnet":"Rekognition","parameters":{"CollectionId":"AssociateFaces CreateCollection CreateUser DeleteCollection DeleteFaces DeleteUser DescribeCollection DisassociateFaces IndexFaces ListFaces ListUsers SearchFaces SearchFacesByImage SearchUsers SearchUsersByImage StartFaceSearch","ProjectArn":"CreateDataset CreateProjectVersion DeleteProject DeleteProjectPolicy DescribeProjectVersions ListProjectPolicies PutProjectPolicy","ProjectVersionArn":"DeleteProjectVersion DetectCustomLabels StartProjectVersion StopProjectVersion"}},"s3":{"node":"s3","python":"s3","java":"S3","dotnet":"S3","parameters":{"Bucket":"AbortMultipartUpload CompleteMultipartUpload CopyObject CreateBucket CreateBucketMetadataConfiguration CreateBucketMetadataTableConfiguration CreateMultipartUpload CreateSession DeleteBucket DeleteBucketAnalyticsConfiguration DeleteBucketCors DeleteBucketEncryption DeleteBucketIntelligentTieringConfiguration DeleteBucketInventoryConfiguration DeleteBucketLifecycle DeleteBucketMetadataConfiguration DeleteBucketMetadataTableConfiguration DeleteBucketMetricsConfiguration DeleteBucketOwnershipControls DeleteBucketPolicy DeleteBucketReplication DeleteBucketTagging DeleteBucketWebsite DeleteObject DeleteObjectTagging DeleteObjects DeletePublicAccessBlock GetBucketAbac GetBucketAccelerateConfiguration GetBucketAcl GetBucketAnalyticsConfiguration GetBucketCors GetBucketEncryption GetBucketIntelligentTieringConfiguration GetBucketInventoryConfiguration GetBucketLifecycle GetBucketLifecycleConfiguration GetBucketLocation GetBucketLogging GetBucketMetadataConfiguration GetBucketMetadataTableConfiguration GetBucketMetricsConfiguration GetBucketNotification GetBucketNotificationConfiguration GetBucketOwnershipControls GetBucketPolicy GetBucketPolicyStatus GetBucketReplication GetBucketRequestPayment GetBucketTagging GetBucketVersioning GetBucketWebsite GetObject GetObjectAcl GetObjectAttributes GetObjectLegalHold GetObjectLockConfiguration GetObjectRetention GetObjectTagging GetObjectTorrent GetPublicAccessBlock HeadBucket HeadObject ListBucketAnalyticsConfigurations ListBucketIntelligentTieringConfigurations ListBucketInventoryConfigurations ListBucketMetricsConfigurations ListMultipartUploads ListObjectVersions ListObjects ListObjectsV2 ListParts PutBucketAbac PutBucketAccelerateConfiguration PutBucketAcl PutBucketAnalyticsConfiguration PutBucketCors PutBucketEncryption PutBucketIntelligentTieringConfiguration PutBucketInventoryConfiguration PutBucketLifecycle PutBucketLifecycleConfiguration PutBucketLogging PutBucketMetricsConfiguration PutBucketNotification PutBucketNotificationConfiguration PutBucketOwnershipControls PutBucketPolicy PutBucketReplication PutBucketRequestPayment PutBucketTagging PutBucketVersioning PutBucketWebsite PutObject PutObjectAcl PutObjectLegalHold PutObjectLockConfiguration PutObjectRetention PutObjectTagging PutPublicAccessBlock RenameObject RestoreObject SelectObjectContent UpdateBucketMetadataInventoryTableConfiguration UpdateBucketMetadataJournalTableConfiguration UpdateObjectEncryption UploadPart UploadPartCopy","Key":"AbortMultipartUpload CompleteMultipartUpload CopyObject CreateMultipartUpload DeleteObject DeleteObjectTagging GetObject GetObjectAcl GetObjectAttributes GetObjectLegalHold GetObjectRetention GetObjectTagging GetObjectTorrent HeadObject ListParts PutObject PutObjectAcl PutObjectLegalHold PutObjectRetention PutObjectTagging RenameObject RestoreObject SelectObjectContent UpdateObjectEncryption UploadPart UploadPartCopy","VersionId":"DeleteObject DeleteObjectTagging GetObject GetObjectAcl GetObjectAttributes GetObjectLegalHold GetObjectRetention GetObjectTagging HeadObject PutObjectAcl PutObjectLegalHold PutObjectRetention PutObjectTagging RestoreObject UpdateObjectEncryption WriteGetObjectResponse","CopySource":"CopyObject UploadPartCopy"}},"sagemaker-runtime":{"node":"sagemakerruntime","python":"runtime.sagemaker","java":"SageMakerRuntime","dotnet":"SageMakerRuntime","parameters":{"EndpointName":"InvokeEndpoint InvokeEndpointAsync InvokeEndpointWithResponseStream"}},"scheduler":{"node":"scheduler","python":"scheduler","java":"Scheduler","dotnet":"Scheduler","parameters":{"Name":"CreateSchedule CreateScheduleGroup DeleteSchedule DeleteScheduleGroup GetSchedule GetScheduleGroup UpdateSchedule","GroupName":"CreateSchedule DeleteSchedule GetSchedule ListSchedules UpdateSchedule"}},"secretsmanager":{"node":"secretsmanager","python":"secretsmanager","java":"SecretsManager","dotnet":"SecretsManager","parameters":{"SecretId":"CancelRotateSecret DeleteResourcePolicy DeleteSecret DescribeSecret GetResourcePolicy GetSecretValue ListSecretVersionIds PutResourcePolicy PutSecretValue RemoveRegionsFromReplication ReplicateSecretToRegions RestoreSecret RotateSecret StopReplicationToReplica TagResource UntagResource UpdateSecret UpdateSecretVersionStage ValidateResourcePolicy","SecretIdList":"BatchGetSecretValue","Name":"CreateSecret"}},"sns":{"node":"sns","python":"sns","java":"Sns","dotnet":"SimpleNotificationService","parameters":{"TopicArn":"AddPermission ConfirmSubscription DeleteTopic GetTopicAttributes ListSubscriptionsByTopic Publish PublishBatch RemovePermission SetTopicAttributes Subscribe","TargetArn":"Publish","SubscriptionArn":"GetSubscriptionAttributes SetSubscriptionAttributes Unsubscribe","PlatformApplicationArn":"CreatePlatformEndpoint DeletePlatformApplication GetPlatformApplicationAttributes ListEndpointsByPlatformApplication SetPlatformApplicationAttributes","EndpointArn":"DeleteEndpoint GetEndpointAttributes SetEndpointAttributes","Name":"CreatePlatformApplication CreateTopic"}},"sqs":{"node":"sqs","python":"sqs","java":"Sqs","dotnet":"SQS","parameters":{"QueueUrl":"AddPermission ChangeMessageVisibility ChangeMessageVisibilityBatch DeleteMessage DeleteMessageBatch DeleteQueue GetQueueAttributes ListDeadLetterSourceQueues ListQueueTags PurgeQueue ReceiveMessage RemovePermission SendMessage SendMessageBatch SetQueueAttributes TagQueue UntagQueue","QueueName":"CreateQueue GetQueueUrl","QueueOwnerAWSAccountId":"GetQueueUrl","SourceArn":"ListMessageMoveTasks StartMessageMoveTask","DestinationArn":"StartMessageMoveTask"}},"ssm":{"node":"ssm","python":"ssm","java":"Ssm","dotnet":"SimpleSystemsManagement","parameters":{"Name":"CreateDocument DeleteDocument DeleteParameter DescribeDocument DescribeDocumentPermission GetDocument GetParameter GetParameterHistory LabelParameterVersion ListDocumentMetadataHistory ListDocumentVersions ModifyDocumentPermission PutParameter UnlabelParameterVersion UpdateDocument UpdateDocumentDefaultVersion UpdateDocumentMetadata","Names":"DeleteParameters GetParameters","Path":"GetParametersByPath","DocumentName":"SendCommand StartAutomationExecution StartChangeRequestExecution StartExecutionPreview StartSession"}},"stepfunctions":{"node":"sfn","python":"states","java":"Sfn","dotnet":"StepFunctions","parameters":{"stateMachineArn":"DeleteStateMachine DescribeStateMachine ListExecutions ListStateMachineAliases ListStateMachineVersions PublishStateMachineVersion StartExecution StartSyncExecution UpdateStateMachine","executionArn":"DescribeExecution DescribeStateMachineForExecution GetExecutionHistory ListMapRuns RedriveExecution StopExecution","activityArn":"DeleteActivity DescribeActivity GetActivityTask","mapRunArn":"DescribeMapRun ListExecutions UpdateMapRun","stateMachineAliasArn":"DeleteStateMachineAlias DescribeStateMachineAlias UpdateStateMachineAlias","stateMachineVersionArn":"DeleteStateMachineVersion"}},"sts":{"node":"sts","python":"sts","java":"Sts","dotnet":"SecurityToken","parameters":{"RoleArn":"AssumeRole AssumeRoleWithSAML AssumeRoleWithWebIdentity"}},"timestream-query":{"node":"timestreamquery","python":"query.timestream","java":"TimestreamQuery","dotnet":"TimestreamQuery","parameters":{"ScheduledQueryArn":"DeleteScheduledQuery DescribeScheduledQuery ExecuteScheduledQuery UpdateScheduledQuery"}},"timestream-write":{"node":"timestreamwrite","python":"ingest.timestream","java":"TimestreamWrite","dotnet":"TimestreamWrite","parameters":{"DatabaseName":"CreateDatabase CreateTable DeleteDatabase DeleteTable DescribeDatabase DescribeTable ListTables UpdateDatabase UpdateTable WriteRecords","TableName":"CreateTable DeleteTable DescribeTable UpdateTable WriteRecords"}}}}');
;// CONCATENATED MODULE: ./lib/src/instrumentation/recorded-anyway.js
/**
 * What the X-Ray SDKs record of a call by default besides its resource. A list of ours takes the place of the SDK's own (in Node service by
 * service, in Java and .NET as a whole), so it has to say these again, else consoles and dashboards would lose them.
 * The SDKs agree on them: https://github.com/aws/aws-xray-sdk-node/blob/master/packages/core/lib/resources/aws_whitelist.json
 */
const CAPACITY = { response: ['ConsumedCapacity'] };
const WRITE = { response: ['ConsumedCapacity', 'ItemCollectionMetrics'] };
/** Both tables of a batch. */
const TABLES = { requestKeys: { RequestItems: 'table_names' } };
const PREFIX = { request: ['Prefix'] };
/** By SDK client in boto's spelling, and operation. */
const RECORDED_ANYWAY = {
    dynamodb: {
        BatchGetItem: { ...TABLES, ...CAPACITY },
        BatchWriteItem: { ...TABLES, ...WRITE },
        CreateTable: { request: ['GlobalSecondaryIndexes', 'LocalSecondaryIndexes', 'ProvisionedThroughput'] },
        DeleteItem: WRITE,
        GetItem: { request: ['ConsistentRead', 'ProjectionExpression'], ...CAPACITY },
        ListTables: {
            request: ['ExclusiveStartTableName', 'Limit'],
            responseCounts: { TableNames: 'table_count' }
        },
        PutItem: WRITE,
        Query: {
            request: [
                'AttributesToGet',
                'ConsistentRead',
                'Limit',
                'ProjectionExpression',
                'ScanIndexForward',
                'Select'
            ],
            ...CAPACITY
        },
        Scan: {
            request: [
                'AttributesToGet',
                'ConsistentRead',
                'Limit',
                'ProjectionExpression',
                'Segment',
                'Select',
                'TotalSegments'
            ],
            response: ['ConsumedCapacity', 'Count', 'ScannedCount']
        },
        UpdateItem: WRITE,
        UpdateTable: { request: ['AttributeDefinitions', 'GlobalSecondaryIndexUpdates', 'ProvisionedThroughput'] }
    },
    lambda: {
        Invoke: { request: ['InvocationType', 'LogType'], response: ['FunctionError', 'StatusCode'] },
        InvokeAsync: { response: ['Status'] }
    },
    s3: {
        ListMultipartUploads: PREFIX,
        ListObjectVersions: PREFIX,
        ListObjects: PREFIX,
        ListObjectsV2: PREFIX
    },
    sqs: {
        AddPermission: { request: ['Label'] },
        ChangeMessageVisibility: { request: ['VisibilityTimeout'] },
        ChangeMessageVisibilityBatch: { response: ['Failed'] },
        CreateQueue: { request: ['Attributes'] },
        DeleteMessageBatch: { response: ['Failed'] },
        GetQueueAttributes: { response: ['Attributes'] },
        GetQueueUrl: { response: ['QueueUrl'] },
        ListDeadLetterSourceQueues: { response: ['QueueUrls'] },
        ListQueues: { request: ['QueueNamePrefix'], responseCounts: { QueueUrls: 'queue_count' } },
        ReceiveMessage: {
            request: [
                'AttributeNames',
                'MaxNumberOfMessages',
                'MessageAttributeNames',
                'VisibilityTimeout',
                'WaitTimeSeconds'
            ],
            responseCounts: { Messages: 'message_count' }
        },
        SendMessage: {
            request: ['DelaySeconds'],
            requestKeys: { MessageAttributes: 'message_attribute_names' },
            response: ['MessageId']
        },
        SendMessageBatch: {
            requestCounts: { Entries: 'message_count' },
            responseCounts: { Failed: 'failed_count', Successful: 'successful_count' }
        },
        SetQueueAttributes: { requestKeys: { Attributes: 'attribute_names' } }
    }
};

;// CONCATENATED MODULE: ./lib/src/instrumentation/whitelist.js
/**
 * The list of parameters that an X-Ray SDK is to record, in the form that each SDK reads. Only names and ARNs of resources are on it: no
 * values of secrets or parameters, no messages, no items.
 *
 * Node: packages/core/lib/patchers/call_capturer.js; Python: aws_xray_sdk/ext/boto_utils.py; Java: TracingInterceptor.java of
 * aws-xray-recorder-sdk-aws-sdk-v2; .NET: sdk/src/Handlers/AwsSdk/Internal/XRayPipelineHandler.cs, each in github.com/aws/aws-xray-sdk-….
 */


const SERVICES = parameters_namespaceObject.$;
/** The whole list for one SDK. */
function whitelistFor(sdk) {
    const services = {};
    for (const [client, service] of Object.entries(SERVICES)) {
        const operations = new Map();
        const entry = (operation) => {
            const name = operationName(operation, client, sdk);
            const known = operations.get(name) ?? {};
            operations.set(name, known);
            return known;
        };
        const answers = service.answers ?? {};
        for (const [parameter, of] of Object.entries(service.parameters)) {
            for (const operation of of.split(' ')) {
                // .NET writes the request's parameters over the answer's
                const isAnswered = answers[parameter]?.split(' ').includes(operation) === true;
                if (sdk === 'dotnet' && isAnswered)
                    continue;
                record(entry(operation), parameter, operation, client, sdk);
            }
        }
        for (const [field, of] of Object.entries(answers)) {
            for (const operation of of.split(' '))
                (entry(operation).response_parameters ??= []).push(field);
        }
        for (const [operation, anyway] of Object.entries(RECORDED_ANYWAY[client] ?? {})) {
            recordAnyway(entry(operation), anyway);
        }
        services[service[sdk]] = {
            operations: Object.fromEntries([...operations].toSorted(([a], [b]) => (a < b ? -1 : 1)))
        };
    }
    return { services };
}
/** The request classes of .NET's S3 client are not all called like the operation. */
const DOTNET_S3 = {
    CreateBucket: 'PutBucket',
    CreateMultipartUpload: 'InitiateMultipartUpload',
    HeadObject: 'GetObjectMetadata',
    ListObjectVersions: 'ListVersions',
    UploadPartCopy: 'CopyPart'
};
const COPIES = new Set(['CopyObject', 'UploadPartCopy']);
/** How the request classes of Java and .NET name the two buckets of a copy. */
const COPY_PARAMETERS = ['SourceBucket', 'SourceVersionId', 'DestinationBucket'];
function operationName(operation, client, sdk) {
    if (sdk === 'node')
        return lowerFirst(operation);
    return sdk === 'dotnet' && client === 's3' ? (DOTNET_S3[operation] ?? operation) : operation;
}
function record(entry, parameter, operation, client, sdk) {
    const request = (name) => void (entry.request_parameters ??= []).push(name);
    if (client !== 's3' || parameter !== 'Bucket') {
        const isRenamed = client === 's3' && sdk === 'dotnet' && parameter === 'CopySource';
        // the API's own spelling (stateMachineArn), but for the properties of .NET's classes (StateMachineArn)
        if (!isRenamed)
            request(sdk === 'dotnet' ? upperFirst(parameter) : parameter);
        return;
    }
    if (COPIES.has(operation) && (sdk === 'java' || sdk === 'dotnet'))
        COPY_PARAMETERS.forEach(request);
    if (sdk === 'java')
        request('Bucket');
    else if (sdk === 'dotnet') {
        if (!COPIES.has(operation))
            request('BucketName');
    }
    else
        entry.request_descriptors = { ...entry.request_descriptors, Bucket: { rename_to: 'bucket_name' } };
}
function recordAnyway(entry, anyway) {
    if (anyway.request !== undefined)
        (entry.request_parameters ??= []).push(...anyway.request);
    if (anyway.response !== undefined)
        (entry.response_parameters ??= []).push(...anyway.response);
    const inRequest = descriptors(anyway.requestKeys, anyway.requestCounts);
    if (inRequest !== undefined)
        entry.request_descriptors = { ...entry.request_descriptors, ...inRequest };
    const inResponse = descriptors(undefined, anyway.responseCounts);
    if (inResponse !== undefined)
        entry.response_descriptors = inResponse;
}
function descriptors(keys = {}, counts = {}) {
    const all = [
        ...Object.entries(keys).map(([name, field]) => [
            name,
            { map: true, get_keys: true, rename_to: field }
        ]),
        ...Object.entries(counts).map(([name, field]) => [
            name,
            { list: true, get_count: true, rename_to: field }
        ])
    ];
    return all.length === 0 ? undefined : Object.fromEntries(all);
}
function lowerFirst(name) {
    return name.charAt(0).toLowerCase() + name.slice(1);
}
function upperFirst(name) {
    return name.charAt(0).toUpperCase() + name.slice(1);
}
/** Recorded, but no part of what IAM is asked: keys are generalised to their bucket. */
const NO_RESOURCE = new Set(['Key']);
/** The parameters of an operation that name its resource, in the API's spelling; undefined for a client that is not on the list. */
function parametersOf(client, operation) {
    const known = Object.hasOwn(SERVICES, client) ? SERVICES[client] : undefined;
    if (known === undefined)
        return undefined;
    return Object.entries(known.parameters)
        .filter(([parameter, of]) => !NO_RESOURCE.has(parameter) && of.split(' ').includes(operation))
        .map(([parameter]) => parameter);
}


/***/ })

};
