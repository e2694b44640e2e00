import type { ResourceParameters } from './resources/by-parameters.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  batch: {
    called: { node: 'batch', python: 'batch', java: 'Batch', dotnet: 'Batch' },
    parameters: {
      jobId: 'CancelJob TerminateJob TerminateServiceJob UpdateServiceJob',
      jobQueue: `
        CreateQuotaShare DeleteJobQueue GetJobQueueSnapshot ListQuotaShares SubmitJob SubmitServiceJob
        UpdateJobQueue
      `,
      resourceArn: 'ListTagsForResource TagResource UntagResource'
    }
  }
}

const JOBS = 'jobs are generalised, since each has an id of its own'

const resources: ResourceParameters = {
  variables: { JobQueueName: ['JobQueue'], JobId: ['JobId'] },
  generalised: { job: JOBS, 'service-job': JOBS },
  source: `https://docs.aws.amazon.com/batch/latest/APIReference/`
}

export const batch: Service = { clients, resources }
