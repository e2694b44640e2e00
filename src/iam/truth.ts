/** An answer that may stay open: about a condition or a policy variable of which nothing is known, or a pattern too tangled to decide on. */
export type Truth = 'yes' | 'no' | 'unknown'

/** Yes when all are, of none too. */
export function all(truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no'
  return truths.includes('unknown') ? 'unknown' : 'yes'
}

/** Yes when one is; of none, no. */
export function any(truths: readonly Truth[]): Truth {
  if (truths.includes('yes')) return 'yes'
  return truths.includes('unknown') ? 'unknown' : 'no'
}

export function opposite(truth: Truth): Truth {
  return truth === 'unknown' ? 'unknown' : truth === 'yes' ? 'no' : 'yes'
}
