/** Packaged templates as plans: what `aws cloudformation package`, `sam package` and `sam build` resolved, on the lines of the source by logical id. */
import path from 'node:path'
import { UserError } from '../../../kit/errors.ts'
import { knownText, mappingAt, textAt, type Mapping, type Place } from '../../template-value.ts'
import type {
  DeployedName,
  Found,
  FoundPolicy,
  FoundStatement,
  Unit,
  UnreadFile,
  WrittenList
} from '../../written-statement.ts'
import type { PlanFile } from '../template-language.ts'
import { readYamlTemplate } from '../yaml-template.ts'

/** A template of the repository, and what it declares. */
export interface SourceTemplate {
  file: string
  unit: Unit
  resources: Mapping | undefined
  found: Found
}

/** What a packaged template says of its source. */
interface Resolved {
  source: SourceTemplate
  found: Found
}

/**
 * @param plans packaged templates
 * @param declarations reads what a template declares
 * @returns sources with what their packaged templates say, by file, and the plans that match no source
 * @throws UserError where a plan is no template
 */
export function resolvedBy(
  plans: readonly PlanFile[],
  sources: readonly SourceTemplate[],
  declarations: (plan: PlanFile, root: Mapping) => Found
): { byFile: ReadonlyMap<string, Resolved>; unread: UnreadFile[] } {
  const byFile = new Map<string, Resolved>()
  const unread: UnreadFile[] = []
  for (const plan of plans) {
    const { root, problem } = readYamlTemplate(plan.text, { serverless: false })
    const resources = mappingAt(root, 'Resources')
    if (root?.kind !== 'mapping' || resources === undefined)
      throw new UserError(
        `the plan "${plan.file}" cannot be read: ${problem?.why ?? 'it has no Resources'}`,
        'Give what "sam build", "sam package" or "aws cloudformation package" wrote'
      )
    const source = sourceOf(plan, new Set(sourceIds(resources).values()), sources)
    if ('why' in source) unread.push({ file: plan.file, why: source.why, text: '' })
    else if (byFile.has(source.file))
      unread.push({
        file: plan.file,
        why: `another plan is of ${source.file} too: the first counts`,
        text: ''
      })
    else byFile.set(source.file, { source, found: resolved(source, resources, declarations(plan, root)) })
  }
  return { byFile, unread }
}

/** `sam build` notes the id that a resource has in the source. */
function sourceIds(resources: Mapping): Map<string, string> {
  return new Map(
    [...resources.entries].map(([id, resource]) => [
      id,
      knownText(textAt(resource, 'Metadata', 'SamResourceId')) ?? id
    ])
  )
}

/** The one template of the same stack: it has the same logical ids, and stands where the packaged one stands or was built. */
function sourceOf(
  plan: PlanFile,
  ids: ReadonlySet<string>,
  sources: readonly SourceTemplate[]
): SourceTemplate | { why: string } {
  const file = plan.below ?? plan.file
  // what is nested is built in a folder of its own, which says nothing of where it stands
  const folder = /(^|\/)\.aws-sam\/build\/.+\//.test(file)
    ? undefined
    : path.posix.dirname(file.replace(/(^|\/)\.aws-sam\/.*$/, '$1template'))
  const byHand = sources.filter(({ unit }) => unit.notEdited === undefined)
  const alike = byHand.filter(
    ({ resources }) =>
      resources?.entries.size === ids.size && [...ids].every((id) => resources.entries.has(id))
  )
  const beside = alike.filter((one) => path.posix.dirname(one.file) === folder)
  const [only] = beside.length > 0 ? beside : alike
  if (only === undefined) return { why: 'as a plan it matches no template that has the same logical ids' }
  if (beside.length > 1 || (beside.length === 0 && alike.length > 1))
    return { why: 'as a plan it matches several templates that have the same logical ids' }
  const isOfAnother = beside.length === 0 && byHand.some((one) => path.posix.dirname(one.file) === folder)
  return isOfAnother
    ? { why: 'as a plan it has other logical ids than the template beside it: package that anew' }
    : only
}

/** Where the source says the same, it counts; else what is packaged, on the lines of the source's resource and without edits. */
function resolved(source: SourceTemplate, packaged: Mapping, { policies }: Found): Found {
  const own = byResource(source.found.policies, source.resources)
  const made = new Map<string, FoundPolicy[]>()
  const names = sourceIds(packaged)
  for (const [id, those] of byResource(policies, packaged)) made.set(names.get(id) ?? id, those)
  return {
    roles: source.found.roles,
    policies: [...(source.resources?.entries ?? [])].flatMap(([id, { place }]) => {
      const [written, resolvedOnes] = [own.get(id) ?? [], made.get(id) ?? []]
      const start = source.resources?.keys?.get(id) ?? place.start
      return JSON.stringify(written.map(keyOfPolicy)) === JSON.stringify(resolvedOnes.map(keyOfPolicy))
        ? written
        : resolvedOnes.map((policy) => moved(policy, written, { start, end: start + id.length }))
    })
  }
}

/** Policies by the logical id that they stand in, in one pass: both come in the order of the file. */
function byResource(
  policies: readonly FoundPolicy[],
  resources: Mapping | undefined
): Map<string, FoundPolicy[]> {
  const ranges = [...(resources?.entries ?? [])].map(([id, { place }]) => ({ id, place }))
  const sorted = ranges.toSorted((a, b) => a.place.start - b.place.start)
  const found = new Map<string, FoundPolicy[]>()
  let position = 0
  for (const policy of policies.toSorted((a, b) => a.place.start - b.place.start)) {
    while ((sorted[position]?.place.end ?? Infinity) < policy.place.start) position++
    const id = sorted[position]?.id
    if (id === undefined) continue
    const those = found.get(id) ?? []
    found.set(id, those)
    those.push(policy)
  }
  return found
}

const OTHERWISE = 'the packaged template has it otherwise than its source'

function moved(
  { holders, unread, statements }: FoundPolicy,
  written: readonly FoundPolicy[],
  place: Place
): FoundPolicy {
  const own = written.flatMap((policy) => policy.statements)
  const placed = (list: WrittenList): WrittenList => ({
    items: list.items.map((item) => ({ ...item, place, shared: false })),
    style: 'single',
    shared: false
  })
  return {
    place,
    holders,
    ...(unread !== undefined && { unread }),
    statements: statements.map((statement): FoundStatement => {
      const [only, ...others] = own.filter(
        (one) => JSON.stringify(keyOfStatement(one)) === JSON.stringify(keyOfStatement(statement))
      )
      if (only !== undefined && others.length === 0) return { ...only, notEdited: OTHERWISE }
      return {
        ...(statement.sid !== undefined && { sid: statement.sid }),
        actions: placed(statement.actions),
        resources: placed(statement.resources),
        conditional: statement.conditional,
        place,
        list: {
          place,
          size: statement.list.size,
          style: 'single',
          places: statement.list.places.map(() => place)
        },
        index: statement.index,
        shared: false,
        notEdited: OTHERWISE
      }
    })
  }
}

function keyOfPolicy({ holders, unread, statements }: FoundPolicy): unknown {
  return [holders, unread, statements.map(keyOfStatement)]
}

function keyOfStatement({ sid, actions, resources, conditional }: FoundStatement): unknown {
  const texts = ({ items }: WrittenList): unknown[] => items.map(({ pieces, refersTo }) => [pieces, refersTo])
  return [sid?.pieces, texts(actions), texts(resources), conditional]
}

/** The names of roles and policies that a packaged template writes out. */
export function namesIn({ policies, roles }: Found): Set<string> {
  const all: (DeployedName | undefined)[] = [
    ...roles.map(({ role }) => role),
    ...policies.flatMap(({ holders }) => holders.flatMap(({ managed, policy }) => (managed ? [policy] : [])))
  ]
  return new Set(
    all.flatMap((name) =>
      name !== undefined && 'pieces' in name && name.pieces.length === 1 ? [...name.pieces] : []
    )
  )
}

/** Whether a text is a template that no other tool's plan is. */
export function isPackaged({ text }: PlanFile): boolean {
  return (
    /(^|[\s"{,])"?Resources"?\s*:/.test(text) &&
    /AWS::[A-Z]/.test(text) &&
    !/"(planned_values|format_version)"\s*:/.test(text)
  )
}
