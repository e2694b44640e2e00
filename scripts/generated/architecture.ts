/** docs/architecture.svg: the rooms of src/ as boxes, what they import as arrows, and the way of a trace through them as numbers. */
import { floorsOf, importGraph, withoutImplied, type ImportGraph } from '../import-graph.ts'

/** What a room is for, in the few words that fit into its box, and which step of a trace's way it is. */
const ROOMS: Readonly<Record<string, { what: string; step?: number }>> = {
  'index.ts': { what: 'which face?' },
  start: { what: 'a run’s id and its start' },
  cli: { what: 'the terminal', step: 8 },
  action: { what: 'the runner, GitHub', step: 8 },
  'scan.ts': { what: 'gather, derive, validate' },
  sources: { what: 'AWS, files, earlier runs', step: 1 },
  options: { what: 'one row each' },
  reporters: { what: 'comment, tables, SARIF', step: 7 },
  view: { what: 'counted, named, ordered', step: 7 },
  judgement: { what: 'excess, limits, the gate', step: 5 },
  policies: { what: 'write, size, prove', step: 4 },
  needs: { what: 'calls to permissions', step: 3 },
  templates: { what: 'the lines that grant' },
  traces: { what: 'documents to calls', step: 2 },
  services: { what: 'what each AWS service does' },
  report: { what: 'the result, as a type', step: 6 },
  iam: { what: 'the policy language' },
  reference: { what: 'AWS’s own list' },
  domain: { what: 'the nouns' },
  kit: { what: 'small tools' }
}

const BOX = { width: 178, height: 44 }
const GAP = { across: 26, down: 34 }
/** How wide the slot is through which an arrow passes a floor without ending there. */
const PASSAGE = 26
const MARGIN = 16

/** A room, or the place where a long arrow passes a floor. */
interface Node {
  name: string
  isRoom: boolean
  floor: number
  /** The middle, from the left. */
  x: number
}

/** Between two neighbouring floors. */
interface Stretch {
  upper: Node
  lower: Node
  isLast: boolean
}

/**
 * @returns the picture, as SVG
 * @throws Error when a room has no words here, or rooms import each other in a circle
 */
export function architecturePicture(): string {
  const graph = withoutImplied(importGraph('src'))
  const missing = [...graph.keys()].filter((room) => ROOMS[room] === undefined)
  if (missing.length > 0)
    throw new Error(`scripts/generated/architecture.ts does not say what ${missing.join(', ')} is for`)
  const { floors, stretches } = placed(graph)
  const width = Math.max(...floors.map(widthOf)) + 2 * MARGIN
  const height = floors.length * (BOX.height + GAP.down) - GAP.down + 2 * MARGIN
  for (const nodes of floors) arrange(nodes, (width - widthOf(nodes)) / 2)
  const top = ({ floor }: Node): number => MARGIN + (floors.length - 1 - floor) * (BOX.height + GAP.down)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui, sans-serif">`,
    '<title>The rooms of src/, from the top to the bottom, with their imports as arrows and the way of a trace as numbers</title>',
    `<style>${STYLE}</style>`,
    '<marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="tip" d="M0 0 8 4 0 8z"/></marker>',
    ...stretches.map((stretch) => arrow(stretch, top)),
    ...floors.flat().flatMap((node) => (node.isRoom ? [box(node, top(node))] : [])),
    '</svg>',
    ''
  ].join('\n')
}

const STYLE = [
  'rect{fill:#fff;stroke:#57606a}text{fill:#1f2328;font-size:11px}.name{font-size:13px;font-weight:600}',
  '.import{fill:none;stroke:#8c959f}.tip{fill:#8c959f}.way{stroke:#0969da;stroke-width:2}circle{fill:#0969da}.step{fill:#fff;font-weight:600}',
  '@media(prefers-color-scheme:dark){rect{fill:#161b22;stroke:#8b949e}text{fill:#e6edf3}.way{stroke:#4493f8}}'
].join('')

/** Every room on its floor, with passages for the arrows that cross floors, so ordered that few arrows cross each other. */
function placed(graph: ImportGraph): { floors: Node[][]; stretches: Stretch[] } {
  const height = floorsOf(graph)
  const floors: Node[][] = Array.from({ length: Math.max(...height.values()) + 1 }, () => [])
  const add = (name: string, isRoom: boolean, floor: number): Node => {
    const node = { name, isRoom, floor, x: 0 }
    floors[floor]?.push(node)
    return node
  }
  const rooms = new Map([...graph.keys()].map((room) => [room, add(room, true, height.get(room) ?? 0)]))
  const stretches: Stretch[] = []
  for (const [room, targets] of graph) {
    for (const target of targets) {
      const [first, last] = [rooms.get(room), rooms.get(target)]
      if (first === undefined || last === undefined) continue
      let upper = first
      for (let floor = first.floor - 1; floor > last.floor; floor--) {
        const passage = add(`${room} ${target}`, false, floor)
        stretches.push({ upper, lower: passage, isLast: false })
        upper = passage
      }
      stretches.push({ upper, lower: last, isLast: true })
    }
  }
  for (const nodes of floors) nodes.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (let sweep = 0; sweep < 8; sweep++) untangle(floors, stretches, sweep % 2 === 0)
  return { floors, stretches }
}

/** Orders each floor by the mean of its neighbours on the floor before: downwards, or upwards. */
function untangle(floors: readonly Node[][], stretches: readonly Stretch[], isDownwards: boolean): void {
  for (const nodes of isDownwards ? floors.toReversed() : floors) {
    const means = new Map(
      nodes.map((node) => {
        const neighbours = stretches.flatMap(({ upper, lower }) =>
          isDownwards && lower === node ? [upper.x] : !isDownwards && upper === node ? [lower.x] : []
        )
        const sum = neighbours.reduce((total, x) => total + x, 0)
        return [node, neighbours.length === 0 ? node.x : sum / neighbours.length]
      })
    )
    nodes.sort((a, b) => (means.get(a) ?? 0) - (means.get(b) ?? 0))
    arrange(nodes, -widthOf(nodes) / 2)
  }
}

function widthOf(nodes: readonly Node[]): number {
  return nodes.reduce((width, node) => width + (node.isRoom ? BOX.width : PASSAGE) + GAP.across, -GAP.across)
}

/** Beside each other, from this place on. */
function arrange(nodes: readonly Node[], left: number): void {
  let edge = left
  for (const node of nodes) {
    const width = node.isRoom ? BOX.width : PASSAGE
    node.x = edge + width / 2
    edge += width + GAP.across
  }
}

function arrow({ upper, lower, isLast }: Stretch, top: (node: Node) => number): string {
  const start = top(upper) + BOX.height
  const end = top(lower)
  const through = lower.isRoom ? '' : `V${end + BOX.height}`
  const bend = (start + end) / 2
  const path = `M${upper.x} ${start}C${upper.x} ${bend} ${lower.x} ${bend} ${lower.x} ${isLast ? end - 1 : end}${through}`
  return `<path class="import" d="${path}"${isLast ? ' marker-end="url(#tip)"' : ''}/>`
}

function box({ name, x }: Node, top: number): string {
  const { what = '', step } = ROOMS[name] ?? {}
  const left = x - BOX.width / 2
  return [
    `<rect${step === undefined ? '' : ' class="way"'} x="${left}" y="${top}" width="${BOX.width}" height="${BOX.height}" rx="6"/>`,
    `<text class="name" x="${x}" y="${top + 18}" text-anchor="middle">${name.endsWith('.ts') ? name : `${name}/`}</text>`,
    `<text x="${x}" y="${top + 34}" text-anchor="middle">${what}</text>`,
    ...(step === undefined
      ? []
      : [
          `<circle cx="${left}" cy="${top}" r="9"/>`,
          `<text class="step" x="${left}" y="${top + 4}" text-anchor="middle">${step}</text>`
        ])
  ].join('')
}
