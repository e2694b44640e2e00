/**
 * Messages of AWS, of GitHub and in traces, before they enter a report or a log: nothing secret or personal goes on from here. A message
 * may hold whatever the caller sent, and a report is kept as an artifact that many can read; GitHub's runner masks secrets in logs only.
 */

/** Characters of a message that are kept. */
const LONGEST = 1000
/** Of a longer one no more is looked at: what looks for secrets takes time by the length. */
const LOOKED_AT = 8000
/** Stands where something was cut out. */
const CUT = '…'

/** Answers whose shape is known, and that are of no use beyond their first sentence. */
const KNOWN_SHAPES: readonly RegExp[] = [
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-troubleshooting.html: the whole request follows, its session token too
  /\bThe Canonical String for this request should have been[\s\S]*/i,
  /\bThe String-to-Sign should have been[\s\S]*/i,
  // https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html
  /\bEncoded authorization failure message:\s*[\w+/=-]*/i,
  // what the SDK says to programmers about an answer that it could not read
  /\s*\bDeserialization error: to see the raw response, inspect the hidden field \{error\}\.\$response on this object\.?/
]

/** Secrets by their own form. */
const SECRETS: readonly RegExp[] = [
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
  /\b(?:AKIA|ASIA|ABIA|ACCA|AIDA|AROA|AGPA|AIPA|ANPA|ANVA|APKA|ASCA)[A-Z0-9]{12,}\b/g,
  // https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
  /\b(?:gh[pousr]_|github_pat_)\w{10,}/g,
  // https://docs.slack.dev/authentication/tokens
  /\b(?:xox[a-z]|xapp)(?:\.xox[a-z])?-[\w-]{8,}/g,
  // a JSON web token, such as GitHub's of OIDC
  /\beyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]+)?/g,
  /-----BEGIN [A-Z ]+-----[\s\S]*?(?:-----END [A-Z ]+-----|$)/g,
  // a secret access key: 40 characters, not a commit's
  /(?<![\w+/=-])(?=[\w+/]*[A-Z])(?=[\w+/]*[a-z])(?=[\w+/]*\d)[A-Za-z0-9+/]{40}(?![\w+/=-])/g,
  // a session token or another long secret: ARNs and names have separators within so many characters
  /(?<![\w+/=-])[A-Za-z0-9+/]{80,}={0,2}/g
]

/** Secrets by the name that stands before them, which may be that of a permission of a workflow too: `X-Amz-Signature=…`, `"x-amz-security-token": "…"`, `Authorization: Bearer …`, `db_pwd=…`, `\"password\": \"…\"` of JSON in JSON. The key of a secret at the end of an ARN is none: `secret:shop-AbCdEf:password::`. */
const NAMED_SECRET =
  /((?:(?:security|session|access|id|oidc|bearer)[-_]?token|signature|(?:secret|access|api)[-_]?key|client[-_]?secret|password|passwd|pwd|passphrase|credential|authorization|cookie)(?!::(?:[\s"',)]|$))\\*["']?\s*[:=]\s*)(?!(?:write|read|none)\b)(?:\\+"(?:[^"\\]|\\+[^"\\])*\\+"|"[^"]*"|'[^']*'|(?:Bearer|Basic|token)\s+[^\s,;"']+|[^\s,;&"')]+)/gi
const BEARER = /\bBearer\s+[^\s,;"')]+/g

/** What names people, or what an application does for them. */
const PERSONAL: readonly (readonly [RegExp, string])[] = [
  // the query of a URL, where signed requests have their signature
  [/(https?:\/\/[^\s?"'<>]+)\?[^\s"'<>)]*/gi, `$1?${CUT}`],
  // a session's name, which is often an e-mail address
  [/(\barn:[\w-]+:sts::\d*:(?:assumed-role\/[^/\s"']+|federated-user)\/)[^\s"')]+/g, '$1*'],
  // an object's key, quoted with its blanks, or not
  [/(["'])(arn:[\w-]+:s3:::[^/"'\s]+\/)(?:(?!\1).)*\1/g, '$1$2*$1'],
  [/(\barn:[\w-]+:s3:::[^/\s"']+\/)[^\s"')]+/g, '$1*'],
  [/(\barn:[\w-]+:s3:[\w-]*:\d*:accesspoint\/[^/\s"']+\/object\/)[^\s"')]+/g, '$1*'],
  // a person's device. https://docs.aws.amazon.com/sns/latest/dg/mobile-push-send-devicetoken.html
  [/(\barn:[\w-]+:sns:[\w-]*:\d*:endpoint\/[^/\s"']+\/[^/\s"']+\/)[^\s"')]+/g, '$1*'],
  [/[\w.%+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g, CUT],
  // telephone numbers: as E.164 writes them, or as so many digits that are no account's
  [/\+\d[\d ().-]{5,20}\d/g, CUT],
  [/(?<![\w:/.=-])(?!\d{12}(?!\d))\d{9,15}(?![\w:/=-])/g, CUT]
]

/**
 * A message without tokens, signatures, access keys, telephone numbers, e-mail addresses, object keys and session names, in a length that
 * is bounded. Cleaning it again changes nothing.
 */
export function cleanMessage(message: string): string {
  let text = message.length > LOOKED_AT ? message.slice(0, LOOKED_AT) : message
  for (const shape of KNOWN_SHAPES) text = text.replace(shape, '').trimEnd()
  text = text.replaceAll(NAMED_SECRET, `$1${CUT}`).replaceAll(BEARER, `Bearer ${CUT}`)
  for (const secret of SECRETS) text = text.replaceAll(secret, CUT)
  for (const [personal, instead] of PERSONAL) text = text.replaceAll(personal, instead)
  return text.length > LONGEST ? `${beginning(text, LONGEST - 1)}${CUT}` : text
}

/** The first characters of a text, no pair of surrogates torn. */
export function beginning(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '')
}
