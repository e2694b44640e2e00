/** By whose limits a verdict is given: the file, each limit with what set it, and fail-on. Whoever reads a verdict must be able to tell. */
import type { Gate } from '../report/report.ts'

/** Limits that are named; the report has all. */
const NAMED = 8

/** How a face calls what was given to it. */
export type Given = 'input' | 'option'

/** The file that counted, as `.github/least-privilege.yml of branch main`; absent where there was none. */
export function rulingFile({ configuration }: Gate): string | undefined {
  return configuration === undefined ? undefined : `${configuration.file} of ${configuration.place}`
}

/** Each limit with what set it, and fail-on, as a text without markup: `max-unused-actions 20 (input), fail-on any (default)`. */
export function rulingLimits({ thresholds, failOn, failOnSetBy }: Gate, given: Given): string {
  const set = (origin: string | undefined): string =>
    origin === undefined ? '' : ` (${origin === 'option' ? given : origin})`
  const rest = thresholds.length - NAMED
  const limits = thresholds.slice(0, NAMED).map(({ name, match, ofNames, limit, setBy }) => {
    const whose = match === undefined ? '' : ` for ${ofNames ?? 'roles'} ${match}`
    return `${name} ${limit}${whose}${set(setBy)}`
  })
  return [
    ...(limits.length === 0 ? ['no limit'] : limits),
    ...(rest > 0 ? [`${rest} more limits in report.json`] : []),
    `fail-on ${failOn}${set(failOnSetBy)}`
  ].join(', ')
}
