/** The only way in which anything gets onto the page: elements by name, text as text. */

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>
export type Child = Node | string | undefined | readonly Child[]

/** @param attributes `false` and `undefined` leave one out, `true` gives it without a value */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    made.setAttribute(key, value === true ? '' : String(value))
  }
  append(made, children)
  return made
}

/** Adds nodes, and texts as text. */
export function append(to: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === undefined) continue
    if (typeof child === 'string' || child instanceof Node) to.append(child)
    else append(to, child)
  }
}

/** A count and its noun: `1 role`, `3 roles`. */
export function plural(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** A number with its thousands apart. */
export function grouped(count: number): string {
  return count.toLocaleString('en-US')
}
