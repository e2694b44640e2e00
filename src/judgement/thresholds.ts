/** What can be limited: seven counts, each per role and over all judged roles. They can be recounted by hand in the report. */
import { ACCESS_LEVELS, type AccessLevel } from '../reference/reference.ts'
import type { RoleReport } from '../report/report.ts'

/** The counts of a judged role that limits are held against. */
export type Counted = NonNullable<RoleReport['counted']>

type CountName = `unused-${AccessLevel}` | 'unused-actions' | 'wide-resources'
export type RoleThreshold = `max-${CountName}`
export type TotalThreshold = `max-total-${CountName}`
export type ThresholdName = RoleThreshold | TotalThreshold
/** Limits by name; absent where none is set. */
export type Thresholds = Readonly<Partial<Record<ThresholdName, number>>>

interface Count {
  name: CountName
  /** Completes "a role grants more … than this". */
  what: string
  count: (counted: Counted) => number
}

const COUNTS: readonly Count[] = [
  ...ACCESS_LEVELS.map((level): Count => ({
    name: `unused-${level}`,
    what: `unused actions of access level ${level}`,
    count: ({ unused }) => unused[level]
  })),
  {
    name: 'unused-actions',
    what: 'unused actions',
    count: ({ unused }) => ACCESS_LEVELS.reduce((sum, level) => sum + unused[level], 0)
  },
  {
    name: 'wide-resources',
    what: 'used actions on more resources than needed',
    count: ({ wide }) => wide
  }
]

/** In the order in which they are shown. */
export const ROLE_THRESHOLDS = COUNTS.map(({ name, what, count }) => ({
  name: `max-${name}` as const,
  help: `fail when a role grants more ${what} than this`,
  count
}))

/** In the order in which they are shown. */
export const TOTAL_THRESHOLDS = COUNTS.map(({ name, what, count }) => ({
  name: `max-total-${name}` as const,
  help: `fail when all judged roles together grant more ${what} than this`,
  count
}))

/** All of them, those per role first. */
export const THRESHOLDS: readonly { name: ThresholdName; help: string; count: Count['count'] }[] = [
  ...ROLE_THRESHOLDS,
  ...TOTAL_THRESHOLDS
]
