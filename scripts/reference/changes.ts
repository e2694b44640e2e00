/** What changed between two compiled references, as Markdown. Pure. */
import { ACCESS_LEVELS, type ReferenceFile, type ServiceEntry } from '../../src/reference/reference.ts'

/** Lines of each list; GitHub takes 65,536 characters of a pull request's text. */
const LONGEST = 100

type Changes = Record<'added' | 'removed' | 'levels' | 'types' | 'operations' | 'operationsGone', string[]>

/**
 * @param longest lines of each list, after which the rest is only counted
 * @returns a paragraph for each kind of change, worst first; says so when nothing changed
 */
export function changesBetween(before: ReferenceFile, after: ReferenceFile, longest = LONGEST): string {
  const names = [...new Set([...Object.keys(before.services), ...Object.keys(after.services)])].sort()
  const newServices = names.filter((name) => before.services[name] === undefined)
  const goneServices = names.filter((name) => after.services[name] === undefined)
  const changes: Changes = {
    added: [],
    removed: [],
    levels: [],
    types: [],
    operations: [],
    operationsGone: []
  }
  for (const name of names) {
    const [old, now] = [before.services[name], after.services[name]]
    if (old !== undefined && now !== undefined) compare(name, old, now, changes)
  }
  const parts = [
    list('Services that are gone', goneServices.map(code), longest),
    list('Actions that are gone', changes.removed, longest),
    list('Access levels', changes.levels, longest),
    list('Resource types of actions', changes.types, longest),
    list('What operations authorise', changes.operations, longest),
    list('Operations that are gone', changes.operationsGone, longest),
    list(
      'New services',
      newServices.map((name) => `${code(name)}: ${after.services[name]?.actions.length ?? 0} actions`),
      longest
    ),
    list('New actions', changes.added, longest)
  ].filter((part) => part !== '')
  const heading = `AWS's service reference of ${after.date}, before that of ${before.date}.`
  return [heading, ...(parts.length === 0 ? ['Nothing changed but the date.'] : parts)].join('\n\n')
}

function compare(service: string, before: ServiceEntry, after: ServiceEntry, changes: Changes): void {
  const [oldActions, newActions] = [actionsOf(before), actionsOf(after)]
  for (const [name, action] of newActions) {
    const old = oldActions.get(name)
    const shown = code(`${service}:${name}`)
    if (old === undefined) changes.added.push(`${shown} (${action.level})`)
    else {
      if (old.level !== action.level) changes.levels.push(`${shown}: ${old.level} → ${action.level}`)
      if (old.types !== action.types)
        changes.types.push(`${shown}: ${old.types || 'none'} → ${action.types || 'none'}`)
    }
  }
  for (const name of oldActions.keys()) {
    if (!newActions.has(name)) changes.removed.push(code(`${service}:${name}`))
  }
  const [oldOperations, newOperations] = [operationsOf(before), operationsOf(after)]
  for (const [name, actions] of oldOperations) {
    const now = newOperations.get(name)
    if (now === undefined) changes.operationsGone.push(code(name))
    else if (now !== actions)
      changes.operations.push(`${code(name)}: ${actions || 'none'} → ${now || 'none'}`)
  }
}

function actionsOf(service: ServiceEntry): Map<string, { level: string; types: string }> {
  return new Map(
    service.actions.map((line) => {
      const [name = '', letter = '', positions = ''] = line.split(':')
      const types =
        positions === '' ? [] : positions.split(',').map((i) => service.types[Number(i)]?.[0] ?? '?')
      const level = ACCESS_LEVELS.find((known) => known.startsWith(letter)) ?? letter
      return [name, { level, types: types.toSorted().join(', ') }]
    })
  )
}

/** `client Operation` to the actions, as one text. */
function operationsOf(service: ServiceEntry): Map<string, string> {
  return new Map(
    Object.entries(service.clients).flatMap(([client, lines]) =>
      lines.map((line): [string, string] => {
        const equals = line.indexOf('=')
        const name = equals < 0 ? line : line.slice(0, equals)
        return [
          `${client} ${name}`,
          (equals < 0 ? name : line.slice(equals + 1)).split(',').sort().join(', ')
        ]
      })
    )
  )
}

function list(title: string, lines: readonly string[], longest: number): string {
  if (lines.length === 0) return ''
  const rest = lines.length > longest ? [`- … and ${lines.length - longest} more`] : []
  return [
    `### ${title} (${lines.length})`,
    '',
    ...lines.slice(0, longest).map((line) => `- ${line}`),
    ...rest
  ].join('\n')
}

function code(text: string): string {
  return `\`${text}\``
}
