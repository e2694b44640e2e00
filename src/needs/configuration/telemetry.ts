/** The actions by which logs and traces of a function reach AWS. */

/** https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSLambdaBasicExecutionRole.html */
export const LOG_WRITES = ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents']

/** https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html */
export const TRACE_WRITES = ['xray:PutTelemetryRecords', 'xray:PutTraceSegments']
