/** Documents that name a test as their proof: the test exists. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'

const DOCUMENTS = ['docs/security.md', 'docs/reliability.md']
/** A cell: the suite's path without its ending, and the test's name; what is in brackets behind it is about the test. */
const NAMED = /\| `([\w/.-]+)`: (.+?)(?: \((?:in the process|renders, without a process)\))? *\|$/

/** How quotes stand in a source. */
function inSource(name: string): string {
  return name.replaceAll("'", '’')
}

describe.each(DOCUMENTS)('%s', (document) => {
  const rows = readFileSync(document, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, suite, name] = NAMED.exec(line) ?? []
      return suite === undefined || name === undefined ? [] : [{ suite, name }]
    })

  it('names tests', () => {
    expect(rows.length).toBeGreaterThan(10)
  })

  it.each(rows)('$suite has the test that it names: $name', ({ suite, name }) => {
    const file = `__tests__/${suite}.test.ts`
    expect(existsSync(file)).toBe(true)
    expect(inSource(readFileSync(file, 'utf8'))).toContain(inSource(name))
  })
})
