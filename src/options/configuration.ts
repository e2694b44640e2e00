/** What may stand in the configuration file. Published as docs/least-privilege.schema.json. */
import * as v from 'valibot'
import { nearest } from '../kit/nearest.ts'
import { ROLE_THRESHOLDS, THRESHOLDS } from '../judgement/thresholds.ts'
import { ACTION_FORM, RESOURCE_FORM } from '../iam/document.ts'
import { STAGE_PATTERN } from '../judgement/identity.ts'

const A_LIMIT = 'must be a whole number of at least 0'

/** Messages complete a sentence that begins with the key: `thresholds.max-unused-write must be …`. */
const limit = v.pipe(v.number(A_LIMIT), v.integer(A_LIMIT), v.minValue(0, A_LIMIT))
const match = (names: string): v.GenericSchema<string> =>
  v.pipe(
    v.string('must be a pattern like orders-*'),
    v.minLength(1, 'must not be empty'),
    v.description(`a pattern of ${names}, like orders-* or {orders,invoices}-api`)
  )
const words = v.pipe(v.string('must be a text'), v.regex(/\S/, 'must not be empty'))
const STAGED = 'must be a pattern with {stage} once, like shop-{stage}-*, or a list of them'
const stagePattern = v.pipe(v.string(STAGED), v.regex(STAGE_PATTERN, STAGED))
const listOf = <S extends v.GenericSchema>(item: S): v.NullishSchema<v.ArraySchema<S, string>, undefined> =>
  v.nullish(v.array(item, 'must be a list'))

const thresholds = keys(limitsNamed(THRESHOLDS))
const roleThresholds = keys(limitsNamed(ROLE_THRESHOLDS))

export const Configuration = keys({
  thresholds: v.nullish(v.pipe(thresholds, v.description('limits for every role, and for all together'))),
  'fail-on': v.exactOptional(v.picklist(['any', 'new', 'never'], 'must be any, new or never')),
  roles: listOf(keys({ match: match('names of roles, without path'), thresholds: roleThresholds })),
  workloads: listOf(
    keys({
      match: match('names of workloads'),
      thresholds: v.exactOptional(
        v.pipe(roleThresholds, v.description('limits for the role that such a workload runs under'))
      ),
      ignore: v.exactOptional(
        v.pipe(v.literal(true, 'must be true, or left out'), v.description('say nothing of such workloads'))
      )
    })
  ),
  identity: v.nullish(
    v.pipe(
      v.union([stagePattern, v.array(stagePattern, STAGED)], STAGED),
      v.description(
        'patterns of names of roles, workloads and resources that differ by stage only, like shop-{stage}-*: what is the same but for the stage is compared'
      )
    )
  ),
  waivers: listOf(
    keys({
      role: match('names of roles, without path'),
      action: v.pipe(
        v.string('must be an action like s3:DeleteObject or s3:*'),
        v.regex(ACTION_FORM, 'must be an action like s3:DeleteObject or s3:*, or *')
      ),
      resource: v.exactOptional(
        v.pipe(
          v.string('must be an ARN, also with wildcards, or *'),
          v.regex(RESOURCE_FORM, 'must be an ARN, also with wildcards, or *')
        )
      ),
      reason: words,
      owner: words,
      expires: v.pipe(
        v.string('must be a day like 2027-01-31'),
        v.isoDate('must be a day like 2027-01-31'),
        v.check(isDay, 'must be a day that the calendar has'),
        v.description('the last day on which it holds, in UTC')
      )
    })
  )
})

export type Configuration = v.InferOutput<typeof Configuration>

/** Whether the calendar has a day: JavaScript takes February 31 for March 3. What is of another form is told as that. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().startsWith(day)
}

/** A mapping of these keys and no others; `constructor`, which every object of JavaScript has, is another one. */
function keys<E extends v.ObjectEntries>(
  entries: E
): v.StrictObjectSchema<E, (issue: v.StrictObjectIssue) => string> {
  const own = { ...entries }
  Object.setPrototypeOf(own, null)
  return v.strictObject(own, ({ expected, received }) => {
    if (expected === 'Object') return 'must be a mapping of keys to values'
    if (expected !== 'never') return 'is missing'
    return `is no key that exists. ${nearest(received, Object.keys(entries))}`.trim()
  })
}

function limitsNamed(
  named: readonly { name: string; help: string }[]
): Record<string, v.ExactOptionalSchema<v.GenericSchema<number>, undefined>> {
  return Object.fromEntries(
    named.map(({ name, help }) => [name, v.exactOptional(v.pipe(limit, v.description(help)))])
  )
}
