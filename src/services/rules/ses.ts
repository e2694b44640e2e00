import { needing, type ServiceRules } from './rule.ts'

const SES = 'https://docs.aws.amazon.com/ses/latest/dg/control-user-access.html'

/** Of the API's second version a message may be simple, raw or templated, and each has an action of the first version. */
export const ses: ServiceRules = {
  SendBulkEmail: {
    ...needing(SES, 'ses:SendBulkEmail'),
    mayNeed: ['ses:SendBulkTemplatedEmail', 'ses:SendEmail']
  },
  SendEmail: {
    ...needing(SES, 'ses:SendEmail'),
    mayNeed: ['ses:SendRawEmail', 'ses:SendTemplatedEmail']
  }
}
