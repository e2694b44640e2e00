/** Every AWS service that has something to say, by IAM prefix, or by SDK client where the clients of one prefix have operations of the same name. */
import type { Service } from './service.ts'
import { apigateway } from './apigateway.ts'
import { appconfig } from './appconfig.ts'
import { athena } from './athena.ts'
import { batch } from './batch.ts'
import { bedrock } from './bedrock.ts'
import { bedrockAgentcore } from './bedrock-agentcore.ts'
import { budgets } from './budgets.ts'
import { cassandra } from './cassandra.ts'
import { cloudformation } from './cloudformation.ts'
import { cloudfront } from './cloudfront.ts'
import { cloudwatch } from './cloudwatch.ts'
import { codebuild } from './codebuild.ts'
import { codepipeline } from './codepipeline.ts'
import { cognitoIdentity } from './cognito-identity.ts'
import { cognitoIdp } from './cognito-idp.ts'
import { comprehend } from './comprehend.ts'
import { connectparticipant } from './connectparticipant.ts'
import { dax } from './dax.ts'
import { dynamodb } from './dynamodb.ts'
import { ec2 } from './ec2.ts'
import { ecr } from './ecr.ts'
import { ecs } from './ecs.ts'
import { eks } from './eks.ts'
import { elasticache } from './elasticache.ts'
import { elasticfilesystem } from './elasticfilesystem.ts'
import { es } from './es.ts'
import { events } from './events.ts'
import { executeApi } from './execute-api.ts'
import { firehose } from './firehose.ts'
import { geo } from './geo.ts'
import { glue } from './glue.ts'
import { iam } from './iam.ts'
import { iot } from './iot.ts'
import { iotfleetwise } from './iotfleetwise.ts'
import { kafka } from './kafka.ts'
import { kinesis } from './kinesis.ts'
import { kinesisanalytics } from './kinesisanalytics.ts'
import { kms } from './kms.ts'
import { lambda } from './lambda.ts'
import { logs } from './logs.ts'
import { mediaconvert } from './mediaconvert.ts'
import { mobiletargeting } from './mobiletargeting.ts'
import { neptuneDb } from './neptune-db.ts'
import { pipes } from './pipes.ts'
import { polly } from './polly.ts'
import { rds } from './rds.ts'
import { rdsData } from './rds-data.ts'
import { redshiftData } from './redshift-data.ts'
import { rekognition } from './rekognition.ts'
import { s3 } from './s3.ts'
import { s3ObjectLambda } from './s3-object-lambda.ts'
import { s3Outposts } from './s3-outposts.ts'
import { s3control } from './s3control.ts'
import { s3express } from './s3express.ts'
import { sagemaker } from './sagemaker.ts'
import { scheduler } from './scheduler.ts'
import { secretsmanager } from './secretsmanager.ts'
import { ses } from './ses.ts'
import { signin } from './signin.ts'
import { sns } from './sns.ts'
import { sqs } from './sqs.ts'
import { ssm } from './ssm.ts'
import { sso } from './sso.ts'
import { ssoOidc } from './sso-oidc.ts'
import { states } from './states.ts'
import { sts } from './sts.ts'
import { textract } from './textract.ts'
import { timestream } from './timestream.ts'
import { transcribe } from './transcribe.ts'
import { translate } from './translate.ts'
import { verifiedpermissions } from './verifiedpermissions.ts'
import { xray } from './xray.ts'

export const SERVICES: Readonly<Record<string, Service>> = {
  apigateway,
  appconfig,
  athena,
  batch,
  bedrock,
  'bedrock-agentcore': bedrockAgentcore,
  budgets,
  cassandra,
  cloudformation,
  cloudfront,
  cloudwatch,
  codebuild,
  codepipeline,
  'cognito-identity': cognitoIdentity,
  'cognito-idp': cognitoIdp,
  comprehend,
  connectparticipant,
  dax,
  dynamodb,
  ec2,
  ecr,
  ecs,
  eks,
  elasticache,
  elasticfilesystem,
  es,
  events,
  'execute-api': executeApi,
  firehose,
  geo,
  glue,
  iam,
  iot,
  iotfleetwise,
  kafka,
  kinesis,
  kinesisanalytics,
  kms,
  lambda,
  logs,
  mediaconvert,
  mobiletargeting,
  'neptune-db': neptuneDb,
  pipes,
  polly,
  rds,
  'rds-data': rdsData,
  'redshift-data': redshiftData,
  rekognition,
  s3,
  's3-object-lambda': s3ObjectLambda,
  's3-outposts': s3Outposts,
  s3control,
  s3express,
  sagemaker,
  scheduler,
  secretsmanager,
  ses,
  signin,
  sns,
  sqs,
  ssm,
  sso,
  'sso-oidc': ssoOidc,
  states,
  sts,
  textract,
  timestream,
  transcribe,
  translate,
  verifiedpermissions,
  xray
}
