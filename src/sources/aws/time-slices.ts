/** A window of time in Unix seconds; the end is not part of it. */
export interface TimeWindow {
  start: number
  end: number
  /** Whether it was meant to end at the present, by whichever clock. */
  endsNow?: boolean
  /** Whether the start is a time that was given, and not one that lies so long before the end. */
  startIsGiven?: boolean
}

/** X-Ray answers a window one stretch after another, so slices side by side are faster. No limit is documented; AWS's own tools ask for 6 hours at most. */
const SLICES = 12
const SHORTEST = 60
const LONGEST = 60 * 60

/** Cuts a window into slices that touch, none longer than an hour. */
export function timeSlices({ start, end }: TimeWindow): TimeWindow[] {
  const length = Math.min(LONGEST, Math.max(SHORTEST, Math.ceil((end - start) / SLICES)))
  const slices: TimeWindow[] = []
  for (let from = start; from < end; from += length)
    slices.push({ start: from, end: Math.min(end, from + length) })
  return slices
}
