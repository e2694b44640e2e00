/** When a call needs an action that AWS lists for its operation beside what every such call needs: told by rule, of any service. */
import type { Reference } from '../reference/reference.ts'

/**
 * The first that fits holds; in brackets stand the parameters of the request that make it so.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html, and the like of the other operations
 */
const WHEN: readonly (readonly [action: RegExp, when: string])[] = [
  [/^iam:PassRole$/, 'it passes a role'],
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/using-service-linked-roles.html
  [/^iam:CreateServiceLinkedRole$/, 'the account has no service-linked role of the service yet'],
  [/^kms:(?!Tag|Untag)/, 'a customer managed key encrypts'],
  [/^s3-object-lambda:/, 'it goes through an Object Lambda access point'],
  [/:BypassGovernanceRetention$/, 'it bypasses governance retention (BypassGovernanceRetention)'],
  [/^s3:Put\w*Acl$/, 'it sets an ACL (ACL, Grant…)'],
  [/^s3:Put\w*Retention$/, 'it sets a retention period (ObjectLockMode, ObjectLockRetainUntilDate)'],
  [/^s3:Put\w*LegalHold$/, 'it sets a legal hold (ObjectLockLegalHoldStatus)'],
  [/^s3:Get\w*(?:Retention|LegalHold)$/, 'the answer is to tell the lock'],
  [/^s3:\w*Version(?!ing)\w*$/, 'it names a version (VersionId)'],
  [/^dynamodb:\w+DataForReplication$/, 'a global table replicates the data'],
  [/^logs:Unmask$/, 'it asks for masked data'],
  // https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html
  [/:CallWithBearerToken$/, 'it carries an API key in the place of a signature'],
  // https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/migrate-granularaccess-whatis.html
  [/^aws-portal:/, 'the account still has the older permissions of billing'],
  // https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-tagging-supported.html
  [/^apigateway:PUT$/, 'it sets tags'],
  [/:(?:Set|Associate|Put|Update)\w*Web(?:Acl|ACL)\w*$/, 'it names a web ACL'],
  [/:(?:Put|Set|Update|Create)\w*ResourcePolicy$/, 'it sets a resource policy'],
  [/:(?:Put|Set|Update)\w*Encryption\w*$/, 'it sets the encryption']
]

/**
 * @param prefix of the service that was called
 * @returns words that complete "needed if …"
 */
export function whenNeeded(action: string, prefix: string, reference: Reference): string {
  const known = WHEN.find(([pattern]) => pattern.test(action))?.[1]
  if (known !== undefined) return known
  const [service = '', name = ''] = action.split(':')
  if (reference.action(action)?.level === 'tagging' || /^(?:Tag|Untag)Resource$/.test(name))
    return /^(?:Untag|Remove|Delete)/.test(name) ? 'it removes tags' : 'it sets tags'
  const elsewhere = service === prefix ? '' : ` (${service})`
  const [, passed] = /^Pass([A-Z]\w+)$/.exec(name) ?? []
  return passed === undefined
    ? `it also has to ${wordsOf(name)}${elsewhere}`
    : `it passes a ${wordsOf(passed)}${elsewhere}`
}

/** `DescribeDBInstances`: describe DB instances. */
function wordsOf(name: string): string {
  const words = name.match(/[A-Z]{2,}s?(?![a-z])|[A-Z]?[a-z0-9]+|[A-Z]/g) ?? [name]
  return words.map((word) => (/^[A-Z]{2,}/.test(word) ? word : word.toLowerCase())).join(' ')
}
