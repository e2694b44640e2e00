import { each, readingInput, type ServiceRules } from './rule.ts'

export const textract: ServiceRules = each(
  'AnalyzeDocument AnalyzeExpense AnalyzeID DetectDocumentText StartDocumentAnalysis StartDocumentTextDetection StartExpenseAnalysis StartLendingAnalysis',
  readingInput(
    'textract',
    'https://docs.aws.amazon.com/textract/latest/dg/security_iam_id-based-policy-examples.html'
  )
)
