/** Templates whose lines end as on Windows say what they say with other ends of lines, on the same lines. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readTemplates } from '../../src/templates/templates.ts'

const FOLDER = path.join(import.meta.dirname, 'tools')

function filesOf(project: string, ends: string): Map<string, string> {
  const folder = path.join(FOLDER, project)
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(path.join(folder, name)).isFile()
  )
  return new Map(
    names.map((name) => [
      `${project}/${name.replaceAll('\\', '/')}`,
      readFileSync(path.join(folder, name), 'utf8').replaceAll(/\r?\n/g, ends)
    ])
  )
}

/** What is said of each statement, and on which lines. */
function saidIn(files: Map<string, string>): unknown[] {
  const { statements, claims, unread } = readTemplates(files)
  const lineOf = (file: string, offset: number): number =>
    (files.get(file) ?? '').slice(0, offset).split('\n').length
  return [
    statements.map(({ file, place, actions, resources }) => [
      file,
      lineOf(file, place.start),
      lineOf(file, place.end),
      [actions, resources].map((list) =>
        list?.items.map((item) => [lineOf(file, item.place.start), lineOf(file, item.place.end)])
      )
    ]),
    claims.map(({ file, place, holder }) => [file, lineOf(file, place.start), holder]),
    unread.map(({ file, line, why }) => [file, line, why])
  ]
}

describe('lines that end as on Windows', () => {
  it.each(['cdk', 'packaged', 'serverless', 'terraform'])('are read alike: %s', (project) => {
    const said = saidIn(filesOf(project, '\n'))
    expect(JSON.stringify(said).length).toBeGreaterThan(500)
    expect(saidIn(filesOf(project, '\r\n'))).toEqual(said)
  })
})
