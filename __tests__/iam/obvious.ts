/**
 * The policy language read a second time: as slow, naive and short as can be, and with no code of src/iam in it. What both readings say is
 * wrong only if both are wrong in the same way. It knows no policy variables but `${*}`, `${?}` and `${$}`; fill the others first.
 */

// A pattern is rewritten with a sign for each wildcard, so that `*` and `?` are left to mean themselves.
const ANY_RUN = '\uE000'
const RUN_WITHOUT_COLON = '\uE001'
const ANY_ONE = '\uE002'
const ONE_BUT_COLON = '\uE003'

/** The ways to read a pattern; a text matches the pattern when it matches one of them. */
type Readings = readonly string[]

/** A condition's value, or an action: wildcards match anything. */
export function readText(pattern: string, variables = false): Readings {
  return [withSigns(pattern, variables, () => true)]
}

/**
 * A resource. An ARN of fewer than six parts is also read with `*` for each part that is missing.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function readResource(pattern: string, variables = false): Readings {
  if (!pattern.startsWith('arn:')) return readText(pattern, variables)
  const missing = Math.max(0, 6 - pattern.split(':').length)
  const whole = missing === 0 ? [pattern] : [pattern, pattern + ':*'.repeat(missing)]
  return whole.map((arn) =>
    withSigns(arn, variables, (before, wildcard, after) => {
      const lastPart = before.split(':').length > 5
      return lastPart || (wildcard === '*' && (after === '' || after.startsWith(':')))
    })
  )
}

function withSigns(
  pattern: string,
  variables: boolean,
  crossesColons: (before: string, wildcard: string, after: string) => boolean
): string {
  const inVersion2012 = /\$\{([*?$])\}|[*?]/g
  return pattern.replace(variables ? inVersion2012 : /()[*?]/g, (written, escaped: string, at: number) => {
    if (escaped) return escaped
    const crosses = crossesColons(pattern.slice(0, at), written, pattern.slice(at + 1))
    if (written === '*') return crosses ? ANY_RUN : RUN_WITHOUT_COLON
    return crosses ? ANY_ONE : ONE_BUT_COLON
  })
}

export function obviouslyMatches(readings: Readings, text: string): boolean {
  return readings.some((reading) => matchesReading(reading, text))
}

function matchesReading(reading: string, text: string): boolean {
  if (reading === '') return text === ''
  const takesOne = text !== '' && takes(reading, text)
  if (!startsWithRun(reading)) return takesOne && matchesReading(reading.slice(1), text.slice(1))
  return matchesReading(reading.slice(1), text) || (takesOne && matchesReading(reading, text.slice(1)))
}

const startsWithRun = (reading: string): boolean => /^[\uE000\uE001]/.test(reading)

/** Whether the first sign of a reading takes the first character of a text. */
function takes(reading: string, text: string): boolean {
  if (reading.startsWith(ANY_RUN) || reading.startsWith(ANY_ONE)) return true
  if (reading.startsWith(RUN_WITHOUT_COLON) || reading.startsWith(ONE_BUT_COLON)) return !text.startsWith(':')
  return reading[0] === text[0]
}

/** A text that matches `inner` and not `outer`, of the shortest; absent where `outer` contains `inner`. */
export function textBeyond(outer: Readings, inner: Readings): string | undefined {
  return shortestText(outer, inner, (inOuter, inInner) => inInner && !inOuter)
}

/** A text that matches both, of the shortest; absent where there is none. */
export function textInBoth(a: Readings, b: Readings): string | undefined {
  return shortestText(a, b, (inA, inB) => inA && inB)
}

/**
 * Tries all texts, the shortest first. What may follow a text depends only on what remains of the patterns to be matched after it: of
 * texts with the same remains one is followed, so that the search ends. A letter that is in neither pattern stands for all such letters.
 */
function shortestText(
  a: Readings,
  b: Readings,
  wanted: (inA: boolean, inB: boolean) => boolean
): string | undefined {
  const letters = new Set(
    [a, b, ':z']
      .flat()
      .join('')
      .split('')
      .filter((sign) => !/[\uE000-\uE003]/.test(sign))
  )
  const seen = new Set<string>()
  const texts = [{ text: '', a: [...a], b: [...b] }]
  for (const { text, a, b } of texts) {
    if (wanted(obviouslyMatches(a, ''), obviouslyMatches(b, ''))) return text
    for (const letter of letters) {
      const afterB = remains(b, letter)
      // Both questions are about texts that match b.
      if (afterB.length === 0) continue
      const next = { text: text + letter, a: remains(a, letter), b: afterB }
      const key = JSON.stringify([next.a, next.b])
      if (!seen.has(key)) texts.push(next)
      seen.add(key)
    }
  }
  return undefined
}

function remains(readings: Readings, letter: string): string[] {
  return [...new Set(readings.flatMap((reading) => remainsOf(reading, letter)))].sort()
}

function remainsOf(reading: string, letter: string): string[] {
  if (reading === '') return []
  const rest = reading.slice(1)
  if (!startsWithRun(reading)) return takes(reading, letter) ? [rest] : []
  return [...(takes(reading, letter) ? [reading] : []), ...remainsOf(rest, letter)]
}

type OneOrMany<T> = T | readonly T[]

/** A statement as it stands in a document. */
export interface PlainStatement {
  Sid?: string
  Effect: 'Allow' | 'Deny'
  Action?: OneOrMany<string>
  NotAction?: OneOrMany<string>
  Resource?: OneOrMany<string>
  NotResource?: OneOrMany<string>
  Condition?: Record<string, Record<string, OneOrMany<string | boolean>>>
}

export interface PlainPolicy {
  Version?: '2012-10-17' | '2008-10-17'
  Statement: OneOrMany<PlainStatement>
}

/** Of a key that is not in the context nothing is known; an empty list says that the request has no such key. */
export interface PlainRequest {
  action: string
  resource?: string
  context: Readonly<Record<string, readonly string[]>>
}

interface ObviousDecision {
  verdict: 'allowed' | 'explicitly-denied' | 'implicitly-denied' | 'unknown'
  /** `policy number/statement number`; the boundary's policies are counted after the others. Empty where nothing allows or denies. */
  by: string[]
  /** Statements that may or may not allow or deny. */
  open: string[]
}

type Answer = 'yes' | 'no' | 'unknown'
const all = (answers: Answer[]): Answer =>
  answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes'
const some = (answers: Answer[]): Answer =>
  answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no'
const not = (answer: Answer): Answer => (answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'unknown')

const listOf = <T>(value: OneOrMany<T> | undefined): T[] =>
  value === undefined ? [] : ([value].flat() as T[])

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html */
export function obviousDecision(
  request: PlainRequest,
  policies: readonly PlainPolicy[],
  boundary?: readonly PlainPolicy[]
): ObviousDecision {
  const answered = [...policies, ...(boundary ?? [])].flatMap((policy, number) =>
    listOf(policy.Statement).map((statement, index) => ({
      name: `${number}/${index}`,
      effect: statement.Effect,
      inBoundary: number >= policies.length,
      answer: applies(statement, policy.Version === '2012-10-17', request)
    }))
  )
  const denies = answered.filter(({ effect }) => effect === 'Deny')
  const allows = answered.filter(({ effect }) => effect === 'Allow')
  const answersOf = (statements: typeof answered): Answer[] => statements.map(({ answer }) => answer)
  const denied = some(answersOf(denies))
  const allowed = all([
    some(answersOf(allows.filter(({ inBoundary }) => !inBoundary))),
    boundary === undefined ? 'yes' : some(answersOf(allows.filter(({ inBoundary }) => inBoundary)))
  ])
  const named = (statements: typeof answered, answer: Answer): string[] =>
    statements.filter((statement) => statement.answer === answer).map(({ name }) => name)
  const open = named(answered, 'unknown')
  if (denied === 'yes') return { verdict: 'explicitly-denied', by: named(denies, 'yes'), open }
  if (allowed === 'no') return { verdict: 'implicitly-denied', by: [], open }
  if (denied === 'no' && allowed === 'yes') return { verdict: 'allowed', by: named(allows, 'yes'), open }
  return { verdict: 'unknown', by: [], open }
}

function applies(statement: PlainStatement, variables: boolean, request: PlainRequest): Answer {
  const { Action, NotAction, Resource, NotResource, Condition } = statement
  const speaksOfAction = (pattern: string): Answer =>
    obviouslyMatches(readText(pattern.toLowerCase()), request.action.toLowerCase()) ? 'yes' : 'no'
  const speaksOfResource = (pattern: string): Answer => resourceAnswer(pattern, variables, request.resource)
  return all([
    NotAction === undefined
      ? some(listOf(Action).map(speaksOfAction))
      : not(some(listOf(NotAction).map(speaksOfAction))),
    NotResource === undefined
      ? some(listOf(Resource).map(speaksOfResource))
      : not(some(listOf(NotResource).map(speaksOfResource))),
    ...Object.entries(Condition ?? {}).flatMap(([operator, tests]) =>
      Object.entries(tests).map(([key, values]) =>
        conditionAnswer(operator, key, listOf(values).map(String), variables, request.context)
      )
    )
  ])
}

/** A requested resource that is a pattern stands for all that it matches: the answer is unknown when it holds for a part of that. */
function resourceAnswer(pattern: string, variables: boolean, requested: string | undefined): Answer {
  if (requested === undefined) return pattern === '*' ? 'yes' : 'no'
  const readings = readResource(pattern, variables)
  const stoodFor = readResource(requested)
  if (stoodFor.join() === requested) return obviouslyMatches(readings, requested) ? 'yes' : 'no'
  if (textBeyond(readings, stoodFor) === undefined) return 'yes'
  return textInBoth(readings, stoodFor) === undefined ? 'no' : 'unknown'
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
function conditionAnswer(
  operator: string,
  key: string,
  values: string[],
  variables: boolean,
  context: PlainRequest['context']
): Answer {
  const known = Object.entries(context).find(([name]) => name.toLowerCase() === key.toLowerCase())
  if (known === undefined) return 'unknown'
  const [actual] = known[1]
  const plain = values.map((value) => (variables ? value.replaceAll(/\$\{([*?$])\}/g, '$1') : value))
  if (operator === 'Null') return plain.includes(String(actual === undefined)) ? 'yes' : 'no'
  if (actual === undefined) return operator.includes('Not') ? 'yes' : 'no'
  const like = values.some((value) => obviouslyMatches(readText(value, variables), actual))
  const equal = plain.includes(actual)
  if (operator === 'StringLike') return like ? 'yes' : 'no'
  if (operator === 'StringNotLike') return like ? 'no' : 'yes'
  if (operator === 'StringNotEquals') return equal ? 'no' : 'yes'
  if (operator === 'StringEquals' || operator === 'Bool') return equal ? 'yes' : 'no'
  throw new Error(`not an operator that the obvious reading knows: ${operator}`)
}
