import type { ResourceParameters } from './resources/by-parameters.ts'
import type { ServiceRules } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  polly: {
    called: { node: 'polly', python: 'polly', java: 'Polly', dotnet: 'Polly' },
    parameters: {
      LexiconNames: `
        StartSpeechSynthesisStream StartSpeechSynthesisTask SynthesizeSpeech
      `
    }
  }
}

const rules: ServiceRules = {
  StartSpeechSynthesisTask: {
    needs: [{ action: 'polly:StartSpeechSynthesisTask' }],
    mayNeed: ['s3:PutObject', 'sns:Publish'],
    unseen: 'the bucket of the speech file, to which the permissions of the caller write',
    source: 'https://docs.aws.amazon.com/polly/latest/dg/asynchronous-iam.html'
  }
}

const resources: ResourceParameters = {
  variables: { LexiconName: ['LexiconNames'] },
  source: 'https://docs.aws.amazon.com/polly/latest/dg/API_Reference.html'
}

export const polly: Service = { clients, rules, resources }
