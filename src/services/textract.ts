import type { ResourceParameters } from './resources/by-parameters.ts'
import { type ServiceRules, each, readingInput } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  textract: {
    called: { node: 'textract', python: 'textract', java: 'Textract', dotnet: 'Textract' },
    parameters: {
      AdapterId: `
        CreateAdapterVersion DeleteAdapter DeleteAdapterVersion GetAdapter GetAdapterVersion UpdateAdapter
      `,
      AdapterVersion: 'DeleteAdapterVersion GetAdapterVersion',
      ResourceARN: 'ListTagsForResource TagResource UntagResource'
    }
  }
}

const rules: ServiceRules = each(
  'AnalyzeDocument AnalyzeExpense AnalyzeID DetectDocumentText StartDocumentAnalysis StartDocumentTextDetection StartExpenseAnalysis StartLendingAnalysis',
  readingInput(
    'textract',
    'https://docs.aws.amazon.com/textract/latest/dg/security_iam_id-based-policy-examples.html'
  )
)

const resources: ResourceParameters = {
  variables: { AdapterId: ['AdapterId'], AdapterVersion: ['AdapterVersion'] },
  source: `https://docs.aws.amazon.com/textract/latest/dg/API_Reference.html`
}

export const textract: Service = { clients, rules, resources }
