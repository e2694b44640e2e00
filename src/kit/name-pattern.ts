import picomatch from 'picomatch/posix.js'

const known = new Map<string, (name: string) => boolean>()

/**
 * Whether the name of a role or a workload is one that a pattern of the configuration file stands for.
 * @param pattern a glob such as `orders-*` or `{orders,invoices}-api`; `*` stands for slashes too, since names are no paths,
 *   and `[!w]` for any character but w, as in a shell
 */
export function matchesName(pattern: string, name: string): boolean {
  let matcher = known.get(pattern)
  if (matcher === undefined) {
    matcher = picomatch(pattern, { bash: true, dot: true, posix: true })
    known.set(pattern, matcher)
  }
  return matcher(name)
}
