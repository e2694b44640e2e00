import { each, type OperationRule, type ServiceRules } from './rule.ts'

/** Services that read their input from a bucket, or write their output to one, with the permissions of the caller. */
function reading(prefix: string, source: string): (operation: string) => OperationRule {
  return (operation) => ({
    needs: [{ action: `${prefix}:${operation}` }],
    mayNeed: ['s3:GetObject', ...(operation.startsWith('Start') ? ['iam:PassRole', 's3:PutObject'] : [])],
    unseen:
      'whether the input came with the request or lies in a bucket, which is read with the permissions of the caller',
    source
  })
}

export const rekognition: ServiceRules = each(
  'CompareFaces DetectCustomLabels DetectFaces DetectLabels DetectModerationLabels DetectProtectiveEquipment DetectText IndexFaces RecognizeCelebrities SearchFacesByImage SearchUsersByImage StartCelebrityRecognition StartContentModeration StartFaceDetection StartFaceSearch StartLabelDetection StartPersonTracking StartSegmentDetection StartTextDetection',
  reading('rekognition', 'https://docs.aws.amazon.com/rekognition/latest/dg/images-s3.html')
)

export const textract: ServiceRules = each(
  'AnalyzeDocument AnalyzeExpense AnalyzeID DetectDocumentText StartDocumentAnalysis StartDocumentTextDetection StartExpenseAnalysis StartLendingAnalysis',
  reading(
    'textract',
    'https://docs.aws.amazon.com/textract/latest/dg/security_iam_id-based-policy-examples.html'
  )
)

export const transcribe: ServiceRules = each(
  'StartCallAnalyticsJob StartMedicalTranscriptionJob StartTranscriptionJob',
  (operation) => ({
    needs: [{ action: `transcribe:${operation}` }],
    mayNeed: ['iam:PassRole', 's3:GetObject', 's3:PutObject', 'transcribe:TagResource'],
    unseen:
      'the buckets of the media file and of the transcript, for which the permissions of the caller are used',
    source: 'https://docs.aws.amazon.com/transcribe/latest/dg/security_iam_id-based-policy-examples.html'
  })
)

export const polly: ServiceRules = {
  StartSpeechSynthesisTask: {
    needs: [{ action: 'polly:StartSpeechSynthesisTask' }],
    mayNeed: ['s3:PutObject', 'sns:Publish'],
    unseen: 'the bucket of the speech file, to which the permissions of the caller write',
    source: 'https://docs.aws.amazon.com/polly/latest/dg/asynchronous-iam.html'
  }
}
