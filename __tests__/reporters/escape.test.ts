import { describe, expect, it } from '@jest/globals'
import fc from '../properties.ts'
import { code, codeInCell, fenced, html, oneLine } from '../../src/reporters/escape.ts'
import { activeMarkup, cellsOf, outsideCode } from './reading.ts'

/** Text that is mostly what Markdown and HTML are made of. */
const hostile = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      '`',
      '|',
      '\\',
      '\n',
      '<',
      '>',
      '*',
      '_',
      '@',
      '[',
      ']',
      '(',
      '!',
      '&',
      ' ',
      'a',
      '~',
      '#'
    )
  }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '``',
    '`',
    ' ` ',
    '\\`',
    '|',
    '\\|',
    '\\\\|',
    '</code>',
    '<!--',
    '@octocat',
    '```\nx',
    '\u001b[31m',
    ''
  )
)

describe('oneLine', () => {
  it.each([
    ['a\nb', 'a b'],
    ['a\r\n\tb', 'a b'],
    ['\u001b[31mred', ' [31mred'],
    ['a\u2028b\u2029c', 'a b c'],
    ['a\u202eb\u2066c', 'aU+202EbU+2066c'],
    ['pay\u200bpal\ufeff\u00ad', 'payU+200BpalU+FEFFU+00AD'],
    ['tag\u{e0041}', 'tagU+E0041'],
    ['half \ud83d of a pair, \udc00', 'half U+D83D of a pair, U+DC00'],
    ['a whole one 😀', 'a whole one 😀'],
    ['a\u0085b\u007fc', 'a b c'],
    ['plain – text ü 表', 'plain – text ü 表']
  ])('makes %j to %j', (text, expected) => {
    expect(oneLine(text)).toBe(expected)
  })

  it('leaves no control character and no line break', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(oneLine(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
      })
    )
  })
})

describe('code', () => {
  it.each([
    ['plain', '`plain`'],
    ['a`b', '``a`b``'],
    ['`a`', '`` `a` ``'],
    ['a``b', '```a``b```']
  ])('writes %j as %j', (text, expected) => {
    expect(code(text)).toBe(expected)
  })

  it('is one code span that nothing leaves, whatever the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(outsideCode(`before ${code(text)} after`)).toBe('before  after')
      })
    )
  })
})

describe('codeInCell', () => {
  it('is one cell and one code span, whatever the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const cells = cellsOf(`| before | ${codeInCell(text)} | after |`)
        expect(cells).toHaveLength(3)
        expect(outsideCode(cells[1] ?? '').trim()).toBe('')
      })
    )
  })

  it('shows the text that it was given', () => {
    expect(cellsOf(`| ${codeInCell('a|b')} |`)).toEqual(['`a|b`'])
  })
})

describe('fenced', () => {
  it('is one block that no line of it ends', () => {
    fc.assert(
      fc.property(fc.array(hostile.map(oneLine), { maxLength: 5 }), (lines) => {
        expect(outsideCode(`before\n${fenced('diff', lines)}\nafter`)).toBe('before\nafter')
      })
    )
  })
})

describe('html', () => {
  it('has no element, whatever the text, and reads as the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = html(text)
        expect(escaped).not.toMatch(/[<>"]/)
        const read = escaped
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&')
        expect(read).toBe(oneLine(text))
      })
    )
  })
})

describe('the reading that these tests rely on', () => {
  it.each([
    ['a `b` c', 'a  c'],
    ['a `b c', 'a `b c'],
    ['`` a ` b `` c', ' c'],
    ['\\`a`', '\\`a`'],
    ['<code>a</code>b', 'b'],
    ['```\na\n```\nb', 'b']
  ])('of %j outside code is %j', (text, expected) => {
    expect(outsideCode(text)).toBe(expected)
  })

  it.each([
    ['\\<b>', ['>']],
    ['\\\\<b', ['<']],
    ['plain', []],
    ['\\*a\\*', []]
  ])('of %j finds the markup %j', (text, expected) => {
    expect(activeMarkup(text)).toEqual(expected)
  })
})
