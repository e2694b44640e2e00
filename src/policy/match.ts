/**
 * Wildcards as IAM reads them: `*` any run of characters, `?` one character, anywhere in a pattern.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html#reference_policies_elements_resource_wildcards
 */

/**
 * Whether everything that `inner` stands for is matched by `outer`; `inner` is a plain text or a pattern itself. Never a wrong yes;
 * of two patterns that are equal only after rewriting (`a*?` and `a?*`) it may say no. Time is bounded by the product of the lengths.
 */
export function covers(outer: string, inner: string): boolean {
  let o = 0
  let i = 0
  let star = -1
  let resume = 0
  while (i < inner.length) {
    const wanted = outer[o]
    const given = inner[i]
    if (wanted === '*') {
      star = o++
      resume = i
    } else if (wanted === given || (wanted === '?' && given !== '*')) {
      o++
      i++
    } else if (star >= 0) {
      o = star + 1
      i = ++resume
    } else return false
  }
  while (outer[o] === '*') o++
  return o === outer.length
}

/** Actions match in any case. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html */
export function coversAction(pattern: string, action: string): boolean {
  return covers(pattern.toLowerCase(), action.toLowerCase())
}

export function hasWildcard(pattern: string): boolean {
  return pattern.includes('*') || pattern.includes('?')
}

/** In a resource type's format: a part that holds neither colon nor slash. */
const PART = '\u0001'

/**
 * Whether some ARN of a resource type could match a resource pattern.
 * @param format as the reference prints it: `arn:${Partition}:s3:::${BucketName}/${ObjectName}`
 */
export function canMatchFormat(pattern: string, format: string): boolean {
  const parts = format.replaceAll(/\$\{(Partition|Region|Account|BucketName|TableName)\}/g, PART)
  return overlap(pattern, parts.replaceAll(/\$\{[^}]*\}/g, '*'))
}

/** Whether two patterns have a text in common; time is bounded by the product of their lengths. */
function overlap(a: string, b: string): boolean {
  // reachable[j]: some text is matched by a[0..i) and by b[0..j)
  let reachable: boolean[] = [true]
  for (let j = 0; j < b.length; j++) reachable.push(reachable[j] === true && canBeEmpty(b[j]))
  for (let i = 0; i < a.length; i++) {
    const next: boolean[] = [reachable[0] === true && canBeEmpty(a[i])]
    for (let j = 0; j < b.length; j++) {
      const byA = canBeEmpty(a[i]) && (reachable[j + 1] === true || (next[j] === true && fits(a[i], b[j])))
      const byB = canBeEmpty(b[j]) && (next[j] === true || (reachable[j + 1] === true && fits(b[j], a[i])))
      next.push(byA || byB || (reachable[j] === true && fits(a[i], b[j]) && fits(b[j], a[i])))
    }
    reachable = next
  }
  return reachable[b.length] === true
}

function canBeEmpty(token: string | undefined): boolean {
  return token === '*' || token === PART
}

/** Whether a token can stand for the (first) character that another one stands for. */
function fits(token: string | undefined, other: string | undefined): boolean {
  if (token === '*' || token === '?') return true
  if (token === PART) return other !== '/' && other !== ':'
  return (
    token === other || other === '?' || other === '*' || (other === PART && token !== '/' && token !== ':')
  )
}
