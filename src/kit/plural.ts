/** `1 role`, `2 roles`; `1 day`, `2 days`; `1 policy`, `2 policies`. */
export function plural(n: number, noun: string): string {
  if (n === 1) return `${n} ${noun}`
  return `${n} ${/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`}`
}
