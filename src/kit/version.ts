/** The version in package.json, put here by a test's insistence: the bundle has no package.json beside it. */
export const VERSION = '0.1.0'

/** Where the project lives: the name stands in package.json, and `npm run generate` puts it here. */
export const HOME_PAGE = 'https://github.com/OWNER/xray-least-privilege'
