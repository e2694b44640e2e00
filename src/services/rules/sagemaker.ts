import type { ServiceRules } from './rule.ts'

const SAGEMAKER =
  'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html'

export const sagemaker: ServiceRules = {
  InvokeEndpointWithResponseStream: {
    needs: [{ action: 'sagemaker:InvokeEndpoint' }],
    mayNeed: ['sagemaker:InvokeEndpointWithResponseStream'],
    source: SAGEMAKER
  }
}
