/**
 * docs/operations.md: how far AWS's reference and our rules reach. Over every operation of every client the share with a definite answer,
 * and for the most used services each operation where a rule of ours says something else than AWS's list of possible actions.
 */
import { readFileSync } from 'node:fs'
import { markdownTable } from 'markdown-table'
import * as v from 'valibot'
import { needsOf, type Derivation } from '../../src/needs/needs.ts'
import { loadReference, type Reference } from '../../src/reference/reference.ts'
import { curatedRule } from '../../src/services/table.ts'
import type { Workload } from '../../src/domain/call.ts'
import { MOST_USED } from './most-used.ts'

const ANYWHERE: Workload = {
  arn: 'arn:aws:lambda:us-east-1:123456789012:function:any',
  kind: 'lambda',
  name: 'any',
  partition: 'aws',
  region: 'us-east-1',
  account: '123456789012'
}

const File = v.object({
  services: v.record(v.string(), v.object({ clients: v.record(v.string(), v.array(v.string())) }))
})

interface Row {
  prefix: string
  client: string
  operation: string
  listed: string[]
  found: Derivation
}

/** @returns the document, as Markdown */
export async function operationsDocument(): Promise<string> {
  const reference = await loadReference()
  const rows = rowsOf(reference)
  const different = whereRulesDiffer(rows)
  return [
    '# How far the reference and our rules reach',
    'Written by `npm run generate`. The reference lists what an operation *may* need; a rule of ours says what it does need, with its source in `src/services/`.',
    `## Operations (${rows.length}, reference of ${reference.date})`,
    table(['answer', 'operations', 'share'], answersOf(rows)),
    '## Unknown, by client',
    table(['client', 'operations', 'which'], unknownOf(rows)),
    `## Where a rule of ours stands beside AWS’s list (${MOST_USED.length} clients, ${different.length} operations)`,
    table(['operation', 'AWS lists', 'we say', 'may need', 'the trace does not show', 'source'], different)
  ]
    .map((part) => `${part}\n`)
    .join('\n')
}

/** Every operation of every client. */
function rowsOf(reference: Reference): Row[] {
  const file = v.parse(File, JSON.parse(readFileSync('src/reference/reference.json', 'utf8')))
  return Object.entries(file.services).flatMap(([prefix, { clients }]) =>
    Object.keys(clients).flatMap((client) =>
      (clients[client] ?? []).map((line) => {
        const operation = line.split('=')[0] ?? ''
        return {
          prefix,
          client,
          operation,
          listed: reference.authorizedActions(prefix, client, operation) ?? [],
          found: needsOf({ service: client, operation, parameters: {}, outcome: 'ok' }, ANYWHERE, reference)
        }
      })
    )
  )
}

/** What is known of an operation's actions; that the trace does not show a resource is another matter. */
function answer({ prefix, client, operation, found }: Row): string {
  const rule = curatedRule(prefix, client, operation)
  if (found.needs.length === 0 && found.unresolved === undefined) return 'no permission needed'
  if (found.needs.length === 0) {
    return found.mayNeed.some((action) => !action.endsWith(':*'))
      ? 'unknown: AWS lists several actions and none has the operation’s name'
      : 'unknown: AWS lists no action, and none has the operation’s name'
  }
  if (rule?.oneOf !== undefined) return 'one of several actions, all of them granted'
  if (rule?.unseen !== undefined) return 'definite, and more in the caller’s name that no trace shows'
  return rule === undefined ? 'definite, by AWS’s reference' : 'definite, by a rule of ours'
}

function answersOf(rows: readonly Row[]): string[][] {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(answer(row), (counts.get(answer(row)) ?? 0) + 1)
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, count]) => [name, String(count), `${((100 * count) / rows.length).toFixed(2)} %`])
}

function unknownOf(rows: readonly Row[]): string[][] {
  const unknown = new Map<string, string[]>()
  for (const row of rows) {
    if (!answer(row).startsWith('unknown')) continue
    unknown.set(row.client, [...(unknown.get(row.client) ?? []), row.operation])
  }
  return [...unknown]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([client, names]) => [
      client,
      String(names.length),
      names.slice(0, 8).join(' ') + (names.length > 8 ? ' …' : '')
    ])
}

function whereRulesDiffer(rows: readonly Row[]): string[][] {
  return rows
    .filter(({ client }) => MOST_USED.includes(client))
    .flatMap(({ prefix, client, operation, listed, found }) => {
      const rule = curatedRule(prefix, client, operation)
      if (rule === undefined) return []
      const actions = [...new Set(found.needs.map(({ action }) => action))].sort()
      return [
        [
          `${client} ${operation}`,
          listed.join(' ') || '—',
          actions.join(' ') || 'none',
          found.mayNeed.join(' ') || '—',
          rule.oneOf === undefined ? (rule.unseen ?? '') : `one of: ${rule.oneOf}`,
          rule.source
        ]
      ]
    })
}

/** Without padding: columns as wide as the longest of 250 lists of actions help nobody. */
function table(head: string[], rows: string[][]): string {
  return markdownTable([head, ...rows], { alignDelimiters: false })
}
