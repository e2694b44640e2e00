/** Words that every reporter uses for the same thing. */

/** An access level as IAM's console writes it: `Permissions management`. */
export function levelName(level: string): string {
  return level === 'permissions-management'
    ? 'Permissions management'
    : level.charAt(0).toUpperCase() + level.slice(1)
}

/** How wide a granted resource is. */
export const WIDTH = {
  exact: 'resources that it does not use',
  type: 'many resources of one kind',
  service: 'everything of the service',
  all: 'everything'
} as const

/**
 * The first items of a list in one line, and how many more there are.
 * @param most how many are named
 */
export function firstOf(items: readonly string[], most: number): string {
  const rest = items.length - most
  return items.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}

/** Follows actions that a written policy leaves out. */
export const GRANTED = ', which the role grants'
