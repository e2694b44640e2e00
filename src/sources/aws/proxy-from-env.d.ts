declare module 'proxy-from-env' {
  /** @returns the proxy's URL; empty where the URL is asked without one */
  export function getProxyForUrl(url: string): string
}
