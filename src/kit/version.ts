/** The version in package.json, put here by a test's insistence: the bundle has no package.json beside it. */
export const VERSION = '0.1.0'
