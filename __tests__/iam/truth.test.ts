/** The IAM language as a table: each case is one rule of AWS's documentation, a request, and the verdict on it. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import { decide } from '../../src/iam/decide.ts'
import { parsePolicy } from '../../src/iam/document.ts'

const FOLDER = path.join(process.cwd(), '__tests__', 'iam', 'truth')

const Sentence = v.pipe(v.string(), v.regex(/^\S.*\S$/))
const Json = v.custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value))

/** A policy document, or its text. */
const Document = v.union([v.string(), Json])

/** A case gives one statement, several statements of one policy, or whole documents. */
const POLICIES = ['statement', 'statements', 'policies'] as const

const Case = v.pipe(
  v.strictObject({
    name: Sentence,
    statement: v.optional(Json),
    statements: v.optional(v.array(Json)),
    policies: v.optional(v.array(Document)),
    boundary: v.optional(Document),
    request: v.strictObject({
      action: v.pipe(v.string(), v.regex(/^[a-z0-9-]+:[A-Za-z0-9]+$/i)),
      resource: v.exactOptional(v.string()),
      context: v.exactOptional(v.record(v.string(), v.array(v.string())))
    }),
    verdict: v.picklist(['allowed', 'explicitly-denied', 'implicitly-denied', 'unknown', 'malformed']),
    error: v.optional(v.pipe(v.string(), v.startsWith('policy '))),
    source: v.pipe(v.string(), v.regex(/^https:\/\/docs\.aws\.amazon\.com\/[\w./-]+\.html(#[\w-]+)?$/)),
    why: v.optional(v.pipe(Sentence, v.endsWith('.')))
  }),
  v.check(
    (c) => POLICIES.filter((form) => c[form] !== undefined).length === 1,
    `one of ${POLICIES.join(', ')}`
  ),
  v.check((c) => (c.error !== undefined) === (c.verdict === 'malformed'), 'an error if and only if malformed')
)
type Case = v.InferOutput<typeof Case>

const themes = readdirSync(FOLDER)
  .sort()
  .map((file) => ({
    theme: path.basename(file, '.json'),
    cases: v.parse(
      v.pipe(v.array(Case), v.nonEmpty()),
      JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'))
    )
  }))

describe.each(themes)('the IAM language: $theme', ({ cases }) => {
  it.each(cases.map((c) => [c.name, c] as const))('%s', (_, c) => {
    const verdict = (): string => verdictOn(c)
    if (c.error === undefined) expect(verdict()).toBe(c.verdict)
    else expect(verdict).toThrow(c.error)
  })
})

describe('the table of the IAM language', () => {
  const names = themes.flatMap(({ cases }) => cases.map(({ name }) => name))

  it('states each rule once', () => {
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('is not cut short', () => {
    expect(names.length).toBeGreaterThanOrEqual(150)
  })
})

function verdictOn(c: Case): string {
  const documents = c.policies ?? [{ Version: '2012-10-17', Statement: c.statements ?? c.statement }]
  const policies = documents.map((document, index) => parsePolicy(`p${index}`, document))
  const boundary = c.boundary === undefined ? undefined : [parsePolicy('boundary', c.boundary)]
  return decide(c.request, policies, boundary).verdict
}
