/** The clients that applications call most, by boto's names. */
export const MOST_USED =
  'apigateway apigatewaymanagementapi apigatewayv2 appconfigdata athena bedrock-agent-runtime bedrock-runtime cloudfront cloudwatch cognito-identity cognito-idp comprehend dynamodb dynamodbstreams ec2 ecr ecs efs events firehose glue iam iot-data kinesis kms lambda logs opensearch polly rds-data redshift-data rekognition route53 s3 sagemaker-runtime scheduler secretsmanager ses sesv2 sns sqs ssm stepfunctions sts textract timestream-query timestream-write translate'.split(
    ' '
  )
