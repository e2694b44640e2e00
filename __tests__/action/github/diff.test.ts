import { describe, expect, it } from '@jest/globals'
import { hunksOf, ShownFile } from '../../../src/action/github/diff.ts'

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
    expect(new ShownFile(hunksOf(PATCH), TEXT).shows(start, end)).toBe(shown)
  })

  it('does not hold lines of another text', () => {
    const file = (patch: string, text: string): [shown: boolean, isOfHead: boolean] => {
      const one = new ShownFile(hunksOf(patch), text)
      return [one.shows(1, 3), one.isOfHead]
    }
    expect(file(PATCH, TEXT.replace('TWO', 'two'))).toEqual([false, false])
    // the lines are there, and others of the file are not as the diff has them
    expect(file(PATCH, TEXT.replace('ten', '10'))).toEqual([true, false])
    expect(file(PATCH, TEXT.replaceAll('\n', '\r\n'))).toEqual([true, true])
    expect(file('', '')).toEqual([false, true])
  })
})
