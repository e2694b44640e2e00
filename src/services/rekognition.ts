import { passing } from './pass-role.ts'
import type { ResourceParameters } from './resources/by-parameters.ts'
import { type ServiceRules, each, readingInput } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  rekognition: {
    called: { node: 'rekognition', python: 'rekognition', java: 'Rekognition', dotnet: 'Rekognition' },
    parameters: {
      CollectionId: `
        AssociateFaces CreateUser DeleteCollection DeleteFaces DeleteUser DescribeCollection
        DisassociateFaces IndexFaces ListFaces ListUsers SearchFaces SearchFacesByImage SearchUsers
        SearchUsersByImage StartFaceSearch
      `,
      ProjectArn: `
        CreateDataset CreateProjectVersion DeleteProject DeleteProjectPolicy DescribeProjectVersions
        ListProjectPolicies PutProjectPolicy
      `,
      ProjectVersionArn: `
        DeleteProjectVersion DetectCustomLabels StartProjectVersion StopProjectVersion
      `,
      ResourceArn: 'ListTagsForResource TagResource UntagResource',
      RoleArn: 'CreateStreamProcessor'
    }
  }
}

const curated: ServiceRules = each(
  'CompareFaces DetectCustomLabels DetectFaces DetectLabels DetectModerationLabels DetectProtectiveEquipment DetectText IndexFaces RecognizeCelebrities SearchFacesByImage SearchUsersByImage StartCelebrityRecognition StartContentModeration StartFaceDetection StartFaceSearch StartLabelDetection StartPersonTracking StartSegmentDetection StartTextDetection',
  readingInput('rekognition', 'https://docs.aws.amazon.com/rekognition/latest/dg/images-s3.html')
)

const rules: ServiceRules = {
  ...passing('rekognition', 'CreateStreamProcessor'),
  ...curated
}

const resources: ResourceParameters = {
  variables: { CollectionId: ['CollectionId'] },
  arns: ['ProjectArn', 'ProjectVersionArn'],
  source: `https://docs.aws.amazon.com/rekognition/latest/APIReference/`
}

export const rekognition: Service = { clients, rules, resources }
