import { each, readingInput, type ServiceRules } from './rule.ts'

export const rekognition: ServiceRules = each(
  'CompareFaces DetectCustomLabels DetectFaces DetectLabels DetectModerationLabels DetectProtectiveEquipment DetectText IndexFaces RecognizeCelebrities SearchFacesByImage SearchUsersByImage StartCelebrityRecognition StartContentModeration StartFaceDetection StartFaceSearch StartLabelDetection StartPersonTracking StartSegmentDetection StartTextDetection',
  readingInput('rekognition', 'https://docs.aws.amazon.com/rekognition/latest/dg/images-s3.html')
)
