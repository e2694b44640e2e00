/**
 * Every operation that AWS publishes is recognised, in every form in which an instrumentation writes it, by every name that an SDK gives the
 * service. The forms and names come from scripts that import nothing of `src/`; `npm run recognition` reads them all.
 */
import { expect, it } from '@jest/globals'
import { recognitions } from '../../scripts/recognition.ts'

it('recognises every form of a call, of every SDK, read evenly over all operations', () => {
  const all = recognitions(151)
  expect(all.length).toBeGreaterThan(90)
  expect(Math.min(...all.map(({ asked }) => asked))).toBeGreaterThan(100)
  expect(all.flatMap(({ form, sdk, missed }) => missed.map((line) => `${form}, ${sdk}: ${line}`))).toEqual([])
})
