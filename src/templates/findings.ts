/** What is said of the places that grant excess, and what of their text may go. */
import type { TemplateFinding } from '../report/report.ts'
import { compare } from '../kit/compare.ts'
import { accountOf, lastPart, stackOfHolder } from './deployed-name.ts'
import { NameIndex } from './name-index.ts'
import type { Deployment } from './own-words.ts'
import type { DeployedAction, DeployedResource, DeployedStatement } from './deployed-statement.ts'
import { lineEditsOf, Neighbours, type Changed, type LineEdit } from './edits.ts'
import { lineAt } from './lines.ts'
import { changesOf, goingOf, plansOf, type NamedMatch } from './named-policies.ts'
import { withInstead, withoutItems, withoutPolicies } from './statement-changes.ts'
import { knownText, mayBecome, type Place } from './template-value.ts'
import type { Emptied, Holder, WrittenStatement } from './written-statement.ts'

/** A statement of a template and what is deployed of it. */
export interface Match {
  written: WrittenStatement
  deployed: DeployedStatement[]
}

/** The excess of a policy whose statements are not read, on its place. */
function namedFindings(text: string, { claim, deployed }: NamedMatch): TemplateFinding[] {
  const { file, place } = claim
  return deployed.flatMap(({ role, policy, actions, resources }) => {
    const rest = { role, policy, file, ...linesOf(text, place) }
    return [
      ...actions
        .filter(({ standing }) => standing !== 'kept')
        .map(({ pattern, needed, undecided }) => ({
          ...rest,
          action: pattern,
          needed: [...needed],
          ...(undecided.length > 0 && { undecided: [...undecided] })
        })),
      ...resources.flatMap(({ pattern, wide }) =>
        wide.map(({ action, needed }) => ({ ...rest, action, resource: pattern, needed: [...needed] }))
      )
    ]
  })
}

/** What stands for a finding until all changes of its file are known. */
interface Draft {
  finding: TemplateFinding
  changed: Changed
}

/** The excess in several statements of one file, each with the change that mends it. */
export function findingsIn(
  text: string,
  matches: readonly Match[],
  named: readonly NamedMatch[]
): TemplateFinding[] {
  const plans = plansOf(named)
  const { going, removals } = goingIn(text, matches, goingOf(plans))
  const written = matches.flatMap((match) => [
    ...actionDrafts(text, match, going.get(match.written)),
    ...resourceDrafts(text, match)
  ])
  const others = written.flatMap(({ changed }) => ('change' in changed ? [changed.change] : []))
  const drafts = [...written, ...namedDrafts(text, changesOf(plans, removals), new Neighbours(others))]
  // findings that one change mends share it, and with it the edit
  const edits = lineEditsOf(
    text,
    drafts.flatMap(({ changed }) => ('change' in changed ? [changed.change] : []))
  )
  const sharing = new Map<LineEdit, number>()
  for (const { changed } of drafts) {
    const edit = 'change' in changed ? edits.get(changed.change) : undefined
    if (edit !== undefined) sharing.set(edit, (sharing.get(edit) ?? 0) + 1)
  }
  const tooLong = new Set(
    [...sharing].flatMap(([edit, times]) => (lengthOf(edit) * times > MOST_CHARACTERS ? [edit] : []))
  )
  return drafts.map(({ finding, changed }) => {
    if ('withheld' in changed) return { ...finding, withheld: changed.withheld }
    const edit = edits.get(changed.change)
    if (edit !== undefined && tooLong.has(edit))
      return { ...finding, withheld: 'its lines are too long to be written anew for each of its changes' }
    return edit === undefined ? finding : { ...finding, suggestion: { ...edit, lines: [...edit.lines] } }
  })
}

/** Of what takes the place of the same lines, as often as findings share it: a line may be as long as a file. */
const MOST_CHARACTERS = 2_000_000

function lengthOf({ lines }: LineEdit): number {
  return lines.reduce((length, line) => length + line.length + 1, 0)
}

function namedDrafts(text: string, changes: ReadonlyMap<NamedMatch, Changed>, others: Neighbours): Draft[] {
  return [...changes].flatMap(([match, changed]) => {
    const isClear = 'withheld' in changed || !others.collide(changed.change)
    return namedFindings(text, match).map((finding) => ({
      finding,
      changed: isClear ? changed : { withheld: 'it cannot be changed together with what stands beside it' }
    }))
  })
}

/**
 * The statements that go as a whole, with how; where none would be left their policy goes too, if that can be done.
 * @param more policies that go for other reasons
 */
function goingIn(
  text: string,
  matches: readonly Match[],
  more: readonly Emptied[]
): { going: Map<WrittenStatement, Changed>; removals: Map<Emptied, Changed> } {
  const byList = new Map<string, WrittenStatement[]>()
  for (const match of matches) {
    const { written } = match
    const isGone = fatesIn(match).every((fate) => fate === 'goes')
    if (!isGone || reservation(match) !== undefined) continue
    const key = `${written.list.place.start}-${written.list.place.end}`
    const known = byList.get(key)
    if (known === undefined) byList.set(key, [written])
    else known.push(written)
  }
  const lists = [...byList.values()]
  const emptied = withoutPolicies(text, [
    ...more,
    ...lists.flatMap(([first, ...others]) =>
      first?.list.emptied !== undefined && others.length + 1 === first.list.size ? [first.list.emptied] : []
    )
  ])
  const going = new Map<WrittenStatement, Changed>()
  for (const statements of lists) {
    const [first] = statements
    if (first === undefined) continue
    const { places, style, size, emptied: policy } = first.list
    const positions = statements.map(({ index }) => index)
    const changes =
      statements.length < size ? withoutItems(text, places, style, positions) : new Map<number, Changed>()
    const removal = policy && emptied.get(policy)
    const whole = removal !== undefined && 'change' in removal ? removal : NONE_LEFT
    for (const statement of statements) going.set(statement, changes.get(statement.index) ?? whole)
  }
  return { going, removals: emptied }
}

const NONE_LEFT: Changed = { withheld: 'no statement of the policy would be left' }

/** Why nothing of a statement may be changed though it is excess; undefined where it may. */
function reservation({ written, deployed }: Match): string | undefined {
  const notEdited = written.unit.notEdited ?? written.notEdited
  if (notEdited !== undefined) return notEdited
  if (written.shared || written.actions.shared || written.resources.shared)
    return 'a YAML anchor shares it with other places'
  if (written.holders.some(({ several }) => several === true)) return NOT_COMPARED
  const roles = new Set(deployed.map(({ role }) => role))
  if (roles.size < written.holders.length) return NOT_COMPARED
  const holders = new NameIndex<Holder>()
  for (const holder of written.holders) holders.add(holder.role, holder)
  const compared = new Set([...roles].flatMap((role) => holders.find(lastPart(role))))
  const isCompared = written.holders.every((holder) => holder.role !== undefined && compared.has(holder))
  return isCompared ? undefined : NOT_COMPARED
}

const NOT_COMPARED = 'roles that were not compared may hold it too'

/** How much of each action all roles that hold it can do without: all, all but some, or nothing. */
function fatesIn({ written, deployed }: Match): ('goes' | 'stays' | string[])[] {
  const each = deployed.map(actionsIn)
  return written.actions.items.map(({ pieces: [pattern = ''] }) => {
    const actions = each.flatMap((one) => one.get(pattern.toLowerCase()) ?? [])
    if (actions.some(({ standing }) => standing === 'kept')) return 'stays'
    const kept = [...new Set(actions.flatMap(({ needed, undecided }) => [...needed, ...undecided]))].sort(
      compare
    )
    return kept.length === 0 ? 'goes' : kept
  })
}

/** By pattern, in small letters. */
function actionsIn({ actions }: DeployedStatement): Map<string, DeployedAction> {
  return new Map(actions.toReversed().map((action) => [action.pattern.toLowerCase(), action]))
}

const NEEDED_ELSEWHERE = { withheld: 'another role that holds it may need it' }

function actionDrafts(text: string, match: Match, whole: Changed | undefined): Draft[] {
  const { written, deployed } = match
  const { items, style } = written.actions
  const reserved = reservation(match)
  const fates = fatesIn(match)
  const each = deployed.map((one) => ({ ...one, known: actionsIn(one) }))
  const going = fates.flatMap((fate, index) => (fate === 'goes' ? [index] : []))
  const places = items.map(({ place }) => place)
  const struck =
    whole === undefined && going.length < items.length ? withoutItems(text, places, style, going) : undefined
  const staying = items.flatMap((item, index) => {
    const fate = fates[index] ?? 'stays'
    return fate === 'goes' ? [] : fate === 'stays' ? [item.pieces[0] ?? ''] : fate
  })
  const rewritten =
    reserved === undefined ? written.rewritten?.([...new Set(staying)].sort(compare)) : undefined
  const changedAt = (index: number): Changed => {
    const fate = fates[index] ?? 'stays'
    if (reserved !== undefined) return { withheld: reserved }
    if (rewritten !== undefined) return whole ?? rewritten
    if (fate === 'stays') return NEEDED_ELSEWHERE
    if (fate !== 'goes')
      return withInstead(text, written.actions, index, fate, (one, instead) => ({
        text: written.wording.text(one, instead)
      }))
    return whole ?? struck?.get(index) ?? NEEDED_ELSEWHERE
  }
  return items.flatMap((item, index) => {
    const action = item.pieces[0] ?? ''
    if (written.unplaced?.actions.has(action) === true) return []
    // once for all roles: it is one change
    const changed = changedAt(index)
    return each.flatMap(({ role, policy, known }) => {
      const found = known.get(action.toLowerCase())
      if (found === undefined || found.standing === 'kept') return []
      const needed = [...found.needed]
      const undecided = found.undecided.length > 0 && { undecided: [...found.undecided] }
      const place = { file: written.file, ...linesOf(text, item.place) }
      const finding = { role, policy, action, needed, ...undecided, ...place }
      return [{ finding, changed }]
    })
  })
}

function resourceDrafts(text: string, match: Match): Draft[] {
  const { written } = match
  if (written.unplaced?.resources !== undefined) return []
  const reserved = reservation(match)
  const { items } = written.resources
  const byItem = resourcesByItem(match)
  return items.flatMap((item, index) => {
    const wideOnes = byItem.get(index) ?? []
    const needed = [...new Set(wideOnes.flatMap((resource) => resource.needed))].sort(compare)
    const isKnown = wideOnes.length > 0 && wideOnes.every((resource) => resource.needed.length > 0)
    const changed: Changed =
      reserved !== undefined
        ? { withheld: reserved }
        : isKnown
          ? withInstead(text, written.resources, index, needed, (arn, instead) =>
              written.wording.resource(arn, instead, deploymentOf(match))
            )
          : { withheld: 'which resources are needed is not known exactly for all that it allows' }
    return wideOnes.flatMap(({ role, policy, pattern, wide }) =>
      wide.map((one) => ({
        finding: {
          role,
          policy,
          action: one.action,
          resource: pattern,
          needed: [...one.needed],
          file: written.file,
          ...linesOf(text, item.place)
        },
        changed
      }))
    )
  })
}

function deploymentOf({ written, deployed }: Match): Deployment {
  const [one] = deployed
  const role = lastPart(one?.role ?? '')
  const policy = one?.policy ?? ''
  const regions = [...new Set(deployed.flatMap((each) => each.regions))]
  const stack = written.holders.flatMap((holder) => stackOfHolder(holder, role, policy) ?? [])[0]
  return {
    role,
    policy,
    regions,
    account: accountOf(one?.role ?? ''),
    place: written.place,
    ...(stack !== undefined && { stack })
  }
}

type ResourceOfRole = DeployedResource & Pick<DeployedStatement, 'role' | 'policy'>

/** The deployed resources that can only have come of one item, by its position. */
function resourcesByItem({ written, deployed }: Match): Map<number, ResourceOfRole[]> {
  const known = new Map<string, number[]>()
  const computed: { pieces: readonly string[]; index: number }[] = []
  for (const [index, item] of written.resources.items.entries()) {
    const text = knownText(item)
    if (text === undefined) computed.push({ pieces: item.pieces, index })
    else known.set(text, [...(known.get(text) ?? []), index])
  }
  const byItem = new Map<number, ResourceOfRole[]>()
  for (const { role, policy, resources } of deployed) {
    for (const resource of resources) {
      const { pattern } = resource
      const [only, ...others] = [
        ...(known.get(pattern) ?? []),
        ...computed.flatMap(({ pieces, index }) => (mayBecome(pieces, pattern) ? [index] : []))
      ]
      if (only === undefined || others.length > 0) continue
      const list = byItem.get(only) ?? []
      byItem.set(only, list)
      list.push({ role, policy, ...resource })
    }
  }
  return byItem
}

function linesOf(text: string, { start, end }: Place): { startLine: number; endLine: number } {
  return { startLine: lineAt(text, start), endLine: lineAt(text, end) }
}
