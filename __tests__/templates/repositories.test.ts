/** Suggestions applied by machine give templates whose excess is gone. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { applyEdits } from './apply-edits.ts'
import { locate } from '../../src/templates/locate.ts'
import { readTemplates } from '../../src/templates/templates.ts'
import type { TemplateFindings } from '../../src/report/report.ts'
import { scanned } from './deployments.ts'
import { repository, REPOSITORIES, type Files } from './deployed-repositories.ts'

function withSuggestions(files: Files, { located }: TemplateFindings): Files {
  return new Map(
    [...files].map(([file, text]) => {
      const edits = located.flatMap((one) => (one.file === file && one.suggestion ? [one.suggestion] : []))
      return [file, applyEdits(text, edits)]
    })
  )
}

/** What the suggestions strike and put in, line by line. */
function changes(files: Files, { located }: TemplateFindings): string[][] {
  const shown = located.flatMap(({ file, suggestion }) => {
    if (suggestion === undefined) return []
    const { startLine, endLine, lines } = suggestion
    const before = (files.get(file) ?? '').split('\n').slice(startLine - 1, endLine)
    const change = [...before.map((line) => `-${line}`), ...lines.map((line) => `+${line}`)]
    return [JSON.stringify([`${file}:${startLine}`, ...change])]
  })
  return [...new Set(shown)].map((change) => JSON.parse(change) as string[])
}

/** Read by people: each is right. */
const SUGGESTIONS = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'repositories', 'suggestions.json'), 'utf8')
) as Record<string, string[][]>

describe.each(REPOSITORIES)('the repository %s', (name, names, deploy) => {
  const files = repository(name, ...names)

  it('has a suggestion for each excess action and resource', async () => {
    const findings = locate(await scanned(deploy(files)), readTemplates(files))
    expect(findings).toMatchObject({ ambiguous: 0, notFound: 0 })
    expect(findings.located.filter(({ withheld }) => withheld !== undefined)).toEqual([])
    expect(changes(files, findings)).toEqual(SUGGESTIONS[name])
  })

  it('has no excess when the suggestions are applied', async () => {
    const before = await scanned(deploy(files))
    expect(before.roles.every(({ unused }) => unused.total > 0)).toBe(true)
    const edited = withSuggestions(files, locate(before, readTemplates(files)))
    const after = await scanned(deploy(edited))
    expect(
      after.roles.map(({ arn, unused, wide, used }) => ({ arn, unused: unused.actions, wide, used }))
    ).toEqual(before.roles.map(({ arn, used }) => ({ arn, unused: [], wide: [], used })))
    expect(after.roles.flatMap(({ grantedElsewhere }) => grantedElsewhere)).toEqual([])
    expect(locate(after, readTemplates(edited)).located).toEqual([])
  })
})
