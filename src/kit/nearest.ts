/** What someone may have meant. */

const AT_MOST = 3
/** Shorter common beginnings say nothing. */
const COMMON = 3

/** `Did you mean …? `, or nothing when no name is near: names that begin alike or hold each other, best first. */
export function nearest(given: string, names: readonly string[]): string {
  const wanted = given.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  const near = names
    .map((name) => ({ name, score: likeness(wanted, name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
    .slice(0, AT_MOST)
    .map(({ name }) => name)
  return near.length === 0 ? '' : `Did you mean ${near.join(', ').replace(/, ([^,]*)$/, ' or $1')}? `
}

function likeness(wanted: string, name: string): number {
  const [short, long] = wanted.length < name.length ? [wanted, name] : [name, wanted]
  if (short.length > 1 && long.includes(short)) return 1 + short.length / long.length
  let common = 0
  while (common < short.length && short[common] === long[common]) common++
  return common < Math.min(COMMON, short.length) || common === 0 ? 0 : common / long.length
}
