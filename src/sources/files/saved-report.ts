import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { digestOf } from '../../kit/digest.ts'
import { messageOf } from '../../kit/errors.ts'
import { decoded } from '../../kit/encoding.ts'
import { misfit } from '../../kit/shape.ts'
import { sharedAs, withoutReferences } from '../../kit/shared-json.ts'
import type { Baseline, BaselineSource, NoBaseline } from '../../judgement/baseline.ts'
import { Report, SHARED_VERSION } from '../../report/report.ts'

/**
 * The report in the text of a report.json.
 * @returns with it, whether it was edited after its scan
 * @throws Error that says what it is instead: `not JSON (…)`
 */
export function parseReport(text: string): { report: Report; edited: boolean } {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new Error(`not JSON (${messageOf(error)})`, { cause: error })
  }
  const whole = isShared(json) ? withoutShared(json) : json
  const parsed = v.safeParse(Report, whole)
  if (parsed.success) {
    const report = isShared(json) && isObject(whole) ? sharedAs(whole, parsed.output) : parsed.output
    return { report, edited: !isObject(whole) || digestOf(whole) !== report.digest }
  }
  throw new Error(`no report of version 1 or ${SHARED_VERSION}: ${misfit(parsed.issues)}`)
}

/** @throws Error where a reference leads nowhere */
function withoutShared(json: { shared: unknown[] }): object {
  try {
    return { ...withoutReferences(json), version: 1 }
  } catch (error) {
    throw new Error(`no report of version ${SHARED_VERSION}: ${messageOf(error)}`, { cause: error })
  }
}

function isObject(json: unknown): json is object {
  return typeof json === 'object' && json !== null
}

function isShared(json: unknown): json is { shared: unknown[] } {
  return (
    isObject(json) &&
    'version' in json &&
    json.version === SHARED_VERSION &&
    'shared' in json &&
    Array.isArray(json.shared)
  )
}

/** A baseline in a file. */
export class SavedBaseline implements BaselineSource {
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  async find(): Promise<Baseline | NoBaseline> {
    const from = this.#file
    const text = await readFile(from)
      .then(decoded)
      .catch((error: unknown) => new Error(messageOf(error)))
    if (text instanceof Error) return { from, state: 'refused', why: `it cannot be read (${text.message})` }
    try {
      const { report, edited } = parseReport(text)
      return edited
        ? { from, state: 'refused', why: 'its digest does not fit: it was edited after its scan' }
        : { from, report }
    } catch (error) {
      return { from, state: 'refused', why: `it is ${messageOf(error)}` }
    }
  }
}
