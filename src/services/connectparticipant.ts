import { NO_PERMISSION, type ServiceRules, each } from './rule.ts'
import type { Service } from './service.ts'

const rules: ServiceRules = {
  ...each(
    'CancelParticipantAuthentication CompleteAttachmentUpload CreateParticipantConnection DisconnectParticipant GetAttachment GetAuthenticationUrl GetTranscript SendEvent SendMessage StartAttachmentUpload',
    NO_PERMISSION('https://docs.aws.amazon.com/connect-participant/latest/APIReference/Welcome.html')
  )
}

export const connectparticipant: Service = { rules }
