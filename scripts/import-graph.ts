/** Which room of src/ imports which: a room is a folder there, or one of the two files beside them. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'

/** Rooms by name, each with the rooms that it imports. */
export type ImportGraph = ReadonlyMap<string, ReadonlySet<string>>

/** @param root the folder of the rooms */
export function importGraph(root: string): ImportGraph {
  const graph = new Map<string, Set<string>>()
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'))
    .sort()
  for (const file of files) {
    const room = roomOf(file)
    const imported = graph.get(room) ?? new Set()
    graph.set(room, imported)
    for (const target of importsOf(file, readFileSync(join(root, file), 'utf8')))
      if (roomOf(target) !== room) imported.add(roomOf(target))
  }
  return graph
}

/** The files that a file imports, types among them, and those that it loads late. */
function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g)].map(([, target = '']) =>
    posix.join(dirname(file), target)
  )
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? ''
}

/**
 * How high each room stands: one above the highest room that it imports.
 * @throws Error when rooms import each other in a circle
 */
export function floorsOf(graph: ImportGraph): ReadonlyMap<string, number> {
  const floors = new Map<string, number>()
  const floorOf = (room: string, above: readonly string[]): number => {
    if (above.includes(room)) throw new Error(`rooms import each other: ${[...above, room].join(', ')}`)
    const floor =
      floors.get(room) ??
      1 + Math.max(-1, ...[...(graph.get(room) ?? [])].map((target) => floorOf(target, [...above, room])))
    floors.set(room, floor)
    return floor
  }
  for (const room of graph.keys()) floorOf(room, [])
  return floors
}

/** The imports that do not follow from others: A to C is left out where A imports B and B, in the end, C. */
export function withoutImplied(graph: ImportGraph): ImportGraph {
  const below = (room: string): Set<string> => {
    const found = new Set<string>()
    for (const target of graph.get(room) ?? []) for (const each of [target, ...below(target)]) found.add(each)
    return found
  }
  return new Map(
    [...graph].map(([room, targets]) => [
      room,
      new Set(
        [...targets].filter(
          (target) => ![...targets].some((other) => other !== target && below(other).has(target))
        )
      )
    ])
  )
}
