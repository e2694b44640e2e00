/** The times that queries are asked of: whole seconds, both ends of which are part of them. */
import type { Stretch } from './logs-insights.ts'

/** No time is cut into more. */
const MOST = 400

/** Cuts a time into about so many parts, newest first. */
export function stretches({ start, end }: Stretch, parts: number): Stretch[] {
  const length = Math.max(1, Math.ceil((end - start + 1) / Math.min(MOST, Math.max(1, parts))))
  const cut: Stretch[] = []
  for (let last = end; last >= start; last -= length)
    cut.push({ start: Math.max(start, last - length + 1), end: last })
  return cut
}

/** Two parts of a time that is longer than a second, newest first. */
export function halves({ start, end }: Stretch): Stretch[] {
  const middle = Math.floor((start + end) / 2)
  return [
    { start: middle + 1, end },
    { start, end: middle }
  ]
}
