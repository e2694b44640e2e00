/**
 * Whether this is GitHub Enterprise Server, which has no artifacts of the kind that this action writes, as the official client tells it.
 * https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/shared/config.ts
 */
export function isEnterpriseServer(env: NodeJS.ProcessEnv = process.env): boolean {
  const url = env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const host = URL.canParse(url) ? new URL(url).hostname.toLowerCase() : ''
  return !(host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost'))
}
