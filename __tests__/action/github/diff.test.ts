import { describe, expect, it } from '@jest/globals'
import { hunksOf, isShown } from '../../../src/action/github/diff.ts'

const PATCH = [
  '@@ -1,3 +1,3 @@ Resources:',
  ' one',
  '-two',
  '+TWO',
  ' three',
  '@@ -10 +10,2 @@',
  '+ten',
  '+@@ -1 +1 @@',
  '\\ No newline at end of file'
].join('\n')
const TEXT = 'one\nTWO\nthree\n4\n5\n6\n7\n8\n9\nten\n@@ -1 +1 @@'

describe('the right side of a patch', () => {
  it('is added lines and those around them', () => {
    expect(hunksOf(PATCH)).toEqual([
      { startLine: 1, lines: ['one', 'TWO', 'three'] },
      { startLine: 10, lines: ['ten', '@@ -1 +1 @@'] }
    ])
  })

  it.each([
    [1, 3, true],
    [2, 2, true],
    [10, 11, true],
    [3, 4, false],
    [3, 10, false],
    [5, 5, false],
    [11, 12, false]
  ])('holds lines %i to %i: %s', (start, end, shown) => {
    expect(isShown(hunksOf(PATCH), TEXT, start, end)).toBe(shown)
  })

  it('does not hold lines of another text', () => {
    expect(isShown(hunksOf(PATCH), TEXT.replace('TWO', 'two'), 1, 3)).toBe(false)
    expect(isShown(hunksOf(PATCH), TEXT.replaceAll('\n', '\r\n'), 1, 3)).toBe(true)
    expect(isShown(hunksOf(''), '', 1, 1)).toBe(false)
  })
})
