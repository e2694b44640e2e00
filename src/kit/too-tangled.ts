/** How it is said that a role is too tangled to be compared: a limit of the comparison, and no defect. */

const WHY =
  'cannot be decided: the role’s statements are too many, or too tangled, to compare within the limit'

/** What its owner can do. */
export const UNTANGLE =
  'Merge or remove statements of the role and its permissions boundary, those with NotResource and Deny first, and scan again, or write this policy by hand'

/** @param what cannot be decided, as `whether the role grants …` */
export function tooTangled(what: string): string {
  return `${what} ${WHY}`
}

export function isTooTangled(flaw: string): boolean {
  return flaw.endsWith(WHY)
}
