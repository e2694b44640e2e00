import { describe, expect, it } from '@jest/globals'
import { pages, PageTrail, type Page } from '../../../src/sources/aws/pages.ts'

const MARKER = 'AQoEXAMPLEsecretMARKER'

async function* given(list: readonly Page[]): AsyncGenerator<Page> {
  yield* list
}

async function entriesOf(list: readonly Page[]): Promise<unknown[]> {
  const entries: unknown[] = []
  for await (const page of pages(given(list), (one) => one)) entries.push(...page.entries)
  return entries
}

async function messageOf(list: readonly Page[]): Promise<string> {
  return entriesOf(list).then(
    () => 'no error',
    (error: unknown) => String(error)
  )
}

describe('a list of AWS', () => {
  it('of which a page comes twice counts it once', async () => {
    expect(
      await entriesOf([
        { token: 'a', entries: [1, 2] },
        { token: 'b', entries: [1, 2] },
        { token: undefined, entries: [3] }
      ])
    ).toEqual([1, 2, 3])
  })

  it.each<[what: string, list: Page[], why: RegExp]>([
    [
      'gives a token twice',
      [1, 2].map((entry) => ({ token: MARKER, entries: [entry] })),
      /same page token twice/
    ],
    [
      'gives a page again and again',
      Array.from({ length: 9 }, (_, i) => ({ token: `${MARKER}${i}`, entries: [MARKER] })),
      /same page again and again/
    ],
    [
      'has no end',
      Array.from({ length: 10_002 }, (_, i) => ({ token: `${MARKER}${i}`, entries: [i] })),
      /more than 10000 pages/
    ]
  ])('that %s ends reading, and neither token nor entry is told', async (_, list, why) => {
    const message = await messageOf(list)
    expect(message).toMatch(why)
    expect(message).not.toContain(MARKER)
  })

  it('whose last token is empty has ended', () => {
    expect(new PageTrail().next('', false)).toBeUndefined()
  })
})
