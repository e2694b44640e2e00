/** When a call needs an action that AWS lists for its operation beside what every such call needs. */
import type { Reference } from '../reference/reference.ts'

/** The first that fits holds. https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html, and the like of the other operations */
const WHEN: readonly (readonly [action: RegExp, when: string])[] = [
  [/^iam:PassRole$/, 'it passes a role'],
  [/^kms:/, 'a customer managed key encrypts'],
  [/^s3-object-lambda:/, 'it goes through an Object Lambda access point'],
  [/^s3:BypassGovernanceRetention$/, 'it bypasses governance retention'],
  [/^s3:Put\w*Acl$/, 'it sets an ACL'],
  [/^s3:Put\w*Retention$/, 'it sets a retention period'],
  [/^s3:Put\w*LegalHold$/, 'it sets a legal hold'],
  [/^s3:Get\w*(?:Retention|LegalHold)$/, 'the answer is to tell the lock'],
  [/^s3:\w*Version$/, 'it names a version'],
  [/^dynamodb:\w+DataForReplication$/, 'a global table replicates the data'],
  [/^logs:Unmask$/, 'it asks for masked data']
]

/** @returns words that complete "needed if …" */
export function whenNeeded(action: string, reference: Reference): string {
  const known = WHEN.find(([pattern]) => pattern.test(action))?.[1]
  if (known !== undefined) return known
  return reference.action(action)?.level === 'tagging'
    ? 'it sets tags'
    : 'its request carries what AWS checks with it'
}
