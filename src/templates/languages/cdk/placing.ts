/** The statements of a policy that the CDK made, on the lines of the program that grant them. Where that is not certain, why. */
import { compare } from '../../../kit/compare.ts'
import { lineAt } from '../../lines.ts'
import type { Wording } from '../../own-words.ts'
import type { Place, Text } from '../../template-value.ts'
import type { FoundStatement, StatementList, WrittenStatement } from '../../written-statement.ts'
import {
  actionsOf,
  allows,
  constructsOf,
  constructsWith,
  isFor,
  isOn,
  takesActions,
  type Grant,
  type GrantedStatement
} from './granting.ts'
import { PathIndex } from './path-index.ts'
import { entry, plain, type Site, type TextValue, type Value } from './values.ts'

/** A statement of a policy, as the template has it and as it is read of it. */
export interface MadeStatement {
  found: FoundStatement
  granted: GrantedStatement
}

/** A policy of a template: where the CDK has it, and its name within a role's own. */
export interface MadePolicy {
  path: readonly string[]
  name?: string
  statements: readonly MadeStatement[]
}

export type PlacedStatement = Pick<WrittenStatement, 'file'> & FoundStatement

/** How programs write what takes a text's place. */
export const IN_PROGRAM: Wording = {
  text(text, instead) {
    const quote = /^['"`]/.exec(instead)?.[0] ?? "'"
    return `${quote}${text}${quote}`
  },
  resource: () => ({ withheld: 'what is needed has no words of the program yet' })
}

type Placing = { grant: Grant } | { why: string }

const NOWHERE: Place = { start: 0, end: 0 }

export class Placings {
  /** By the constructs that they may be for. */
  readonly #grants = new PathIndex<Grant>()
  /** How often each place grants something. */
  readonly #times = new Map<string, number>()
  /** The statements that a place may be where they are granted. */
  readonly #statements = new Map<string, Set<MadeStatement>>()
  readonly #placings = new Map<MadeStatement, Map<string, Placing>>()

  /**
   * @param grants of the whole program
   * @param policies all that the CDK made
   */
  constructor(grants: readonly Grant[], policies: readonly MadePolicy[]) {
    for (const grant of grants) for (const path of constructsOf(grant)) this.#grants.add(path, grant)
    for (const { site } of grants) this.#times.set(keyOf(site), (this.#times.get(keyOf(site)) ?? 0) + 1)
    for (const policy of policies) this.#place(policy)
  }

  #place({ path, name, statements }: MadePolicy): void {
    const ours = this.#grants.find(constructsWith(path)).flatMap((grant) => {
      const answer = isFor(grant, path, name)
      return answer === 'no' ? [] : [{ grant, isSure: answer === 'yes' }]
    })
    for (const statement of statements) {
      const here = ours.flatMap(({ grant, isSure }) => {
        const answer = isOn(grant, statement.granted)
        return answer === 'no' ? [] : [{ grant, isSure, isOnIt: answer === 'yes' }]
      })
      const placings = new Map<string, Placing>()
      for (const action of statement.granted.actions) {
        const those = here.flatMap((one) => {
          const answer = allows(one.grant, action)
          return answer === 'no' ? [] : [{ ...one, isAllowed: answer === 'yes' }]
        })
        for (const { grant } of those) {
          const key = keyOf(grant.site)
          this.#statements.set(key, (this.#statements.get(key) ?? new Set<MadeStatement>()).add(statement))
        }
        const [one] = those
        const sites = [...new Set(those.map(({ grant }) => lineOf(grant.site)))].sort(compare)
        const isOne = new Set(those.map(({ grant }) => keyOf(grant.site))).size === 1
        placings.set(
          action,
          one === undefined
            ? { why: 'no call that is read grants it: the CDK may grant it of itself' }
            : !isOne
              ? { why: `${sites.slice(0, 3).join(' and ')} may each grant it` }
              : those.some(isCertain)
                ? { grant: one.grant }
                : { why: `${sites[0] ?? ''} may grant it, which is not certain` }
        )
      }
      this.#placings.set(statement, placings)
    }
  }

  /** @param file for a statement of which nothing has a place */
  written(statement: MadeStatement, file: string): PlacedStatement {
    const placings = this.#placings.get(statement) ?? new Map<string, Placing>()
    const grants = [...placings.values()].flatMap((one) => ('grant' in one ? [one.grant] : []))
    const [first] = grants
    if (first === undefined) return inNoPlace(statement, placings, file)
    const isOne =
      grants.length === placings.size && grants.every(({ site }) => keyOf(site) === keyOf(first.site))
    const why = isOne ? this.#reservation(first, statement) : 'several calls make the statement'
    const whole = isOne && why === undefined ? ofOneCall(first, statement) : undefined
    if (whole !== undefined) return { file: first.site.source.file, ...whole }
    const own = first.site.source
    const actions = new Map<string, string>()
    for (const [action, placing] of placings) {
      if ('why' in placing) actions.set(action, placing.why)
      else if (placing.grant.site.source !== own)
        actions.set(action, `${lineOf(placing.grant.site)} grants it`)
    }
    const placeOfAction = (action: string): Place => {
      const placing = placings.get(action)
      return placing !== undefined && 'grant' in placing ? actionPlace(placing.grant, action) : NOWHERE
    }
    return {
      ...statement.found,
      file: own.file,
      place: first.site.place,
      list: alone(first.site.place),
      index: 0,
      actions: {
        items: statement.granted.actions.map((action) => textAt(action, placeOfAction(action), false)),
        style: 'flow',
        shared: false
      },
      resources: atPlace(statement.found, first.site.place),
      notEdited: why ?? 'it is not written in one place',
      unplaced: { actions, ...(!isOne && { resources: 'several calls grant what is on it' }) }
    }
  }

  /** Why a place that is certain is not changed. */
  #reservation(grant: Grant, statement: MadeStatement): string | undefined {
    const key = keyOf(grant.site)
    if ((this.#times.get(key) ?? 0) > 1) return 'the program comes by it several times'
    if ([...(this.#statements.get(key) ?? [])].some((one) => one !== statement))
      return 'it may grant what stands in other statements too'
    return undefined
  }
}

function isCertain(one: { grant: Grant; isSure: boolean; isOnIt: boolean; isAllowed: boolean }): boolean {
  const isKnown = one.grant.method !== undefined || one.grant.statement !== undefined
  return isKnown && one.isSure && (one.isOnIt || one.isAllowed)
}

/** A statement that came of one call and nothing else, with what may be changed of it. */
function ofOneCall(grant: Grant, { found, granted }: MadeStatement): FoundStatement | undefined {
  return grant.statement === undefined ? ofMethod(grant, found, granted) : ofStatement(grant, found, granted)
}

/** A call like `table.grantReadData(fn)`. */
function ofMethod(
  { event, site, method }: Grant,
  found: FoundStatement,
  { actions }: GrantedStatement
): FoundStatement | undefined {
  if (method === undefined) return undefined
  const { place, source } = site
  const { receiver, name, isImplied } = method
  const rewritten = instead(event.node, receiver, name, source.text)
  return {
    ...found,
    place,
    list: { ...alone(place), ...(event.statement !== undefined && { emptied: { lines: event.statement } }) },
    index: 0,
    actions: { items: actions.map((action) => textAt(action, place, false)), style: 'flow', shared: false },
    resources: atPlace(found, place),
    ...(isImplied
      ? { notEdited: 'the CDK grants it with what is written' }
      : hasKey(receiver) && { notEdited: 'a key may be granted with it' }),
    rewritten
  }
}

/** The same call with actions by name. */
function instead(
  node: Grant['event']['node'],
  receiver: Value,
  name: string,
  text: string
): NonNullable<FoundStatement['rewritten']> {
  return (actions) => {
    const [grantee, ...more] = node.arguments
    const { callee } = node
    if (!takesActions(receiver) || name.startsWith('grants.'))
      return { withheld: 'its construct has no method that grants actions by name' }
    if (grantee == null || more.length > 0 || !('property' in callee))
      return { withheld: 'the call is given more than who is granted it' }
    const [start, end] = [callee.property.start ?? 0, node.end ?? 0]
    const given = text.slice(grantee.start ?? 0, grantee.end ?? 0)
    const quote = text.includes('"') && !text.includes("'") ? '"' : "'"
    const listed = actions.map((action) => `, ${quote}${action}${quote}`).join('')
    return { change: [{ start, end, text: `grant(${given}${listed})` }] }
  }
}

/** Whether a construct has, or may have, a key that its grants are granted with. */
function hasKey(receiver: Value): boolean {
  if (receiver.kind !== 'construct') return true
  const { props } = receiver
  if (props === undefined) return receiver.imported
  if (props.kind !== 'object') return !receiver.imported
  return (
    !props.whole ||
    [...props.entries.keys()].some(
      (key) => /key$|encrypt|kms|replica/i.test(key) && key !== 'partitionKey' && key !== 'sortKey'
    )
  )
}

/** A statement that is written out. */
function ofStatement(
  { event, site, statement }: Grant,
  found: FoundStatement,
  { actions }: GrantedStatement
): FoundStatement | undefined {
  if (statement === undefined) return undefined
  const written = actionsOf(statement.value)
  const texts = written.actions.filter((one): one is TextValue => one.kind === 'text')
  const isSame =
    written.whole &&
    new Set(texts.map((one) => plain(one)?.toLowerCase())).size === actions.length &&
    texts.every((one) => actions.some((action) => action.toLowerCase() === plain(one)?.toLowerCase()))
  const places = written.list?.sites ?? []
  if (!isSame || !places.every((one) => isWithin(one, site))) return undefined
  return {
    ...found,
    place: site.place,
    ...listOf(statement.list, event, site),
    actions: {
      items: texts.map((one, index) => textAt(plain(one) ?? '', places[index]?.place ?? site.place, true)),
      style: 'flow',
      shared: false
    },
    resources: resourcesOf(found, entry(statement.value.args[0], 'resources'), site)
  }
}

function listOf(
  list: NonNullable<Grant['statement']>['list'],
  event: Grant['event'],
  site: Site
): { list: StatementList; index: number } {
  const sites = list?.sites ?? []
  const [first, last] = [sites[0], sites.at(-1)]
  if (list === undefined || first === undefined || last === undefined)
    return {
      list: {
        ...alone(site.place),
        ...(event.statement !== undefined &&
          isWithin(site, event.site) && { emptied: { lines: event.statement } })
      },
      index: 0
    }
  return {
    list: {
      place: { start: first.place.start, end: last.place.end },
      size: sites.length,
      style: 'flow',
      places: sites.map(({ place }) => place)
    },
    index: list.index
  }
}

/** As the template has them, each in the place of the literal that it comes of, if it is one. */
function resourcesOf(
  found: FoundStatement,
  given: Value | undefined,
  site: Site
): WrittenStatement['resources'] {
  const items = given?.kind === 'list' ? given.items : []
  return {
    items: found.resources.items.map((item) => {
      const literal = items.find(
        (one): one is TextValue =>
          one.kind === 'text' &&
          plain(one) !== undefined &&
          plain(one) === item.pieces[0] &&
          item.pieces.length === 1
      )
      const own = literal?.site !== undefined && isWithin(literal.site, site) ? literal.site : undefined
      return { ...item, place: own?.place ?? site.place, literal: own !== undefined, shared: false }
    }),
    style: 'flow',
    shared: false
  }
}

function atPlace(found: FoundStatement, place: Place): WrittenStatement['resources'] {
  return {
    items: found.resources.items.map((item) => ({ ...item, place, literal: false, shared: false })),
    style: 'flow',
    shared: false
  }
}

function inNoPlace(
  { found, granted }: MadeStatement,
  placings: ReadonlyMap<string, Placing>,
  file: string
): PlacedStatement {
  const reasons = [...placings].map(([action, one]) => [action, 'why' in one ? one.why : ''] as const)
  return {
    ...found,
    file,
    place: NOWHERE,
    list: alone(NOWHERE),
    index: 0,
    actions: {
      items: granted.actions.map((action) => textAt(action, NOWHERE, false)),
      style: 'flow',
      shared: false
    },
    resources: atPlace(found, NOWHERE),
    unplaced: {
      actions: new Map(reasons),
      resources: reasons[0]?.[1] ?? 'no call that is read grants it'
    }
  }
}

function actionPlace({ site, statement }: Grant, action: string): Place {
  if (statement === undefined) return site.place
  const written = actionsOf(statement.value)
  const index = written.actions.findIndex((one) => plain(one)?.toLowerCase() === action.toLowerCase())
  const own = written.list?.sites?.[index]
  return own !== undefined && isWithin(own, site) ? own.place : site.place
}

function alone(place: Place): StatementList {
  return { place, size: 1, style: 'single', places: [place] }
}

function textAt(action: string, place: Place, literal: boolean): Text {
  return { kind: 'text', pieces: [action], literal, place, shared: false }
}

function isWithin(inner: Site, outer: Site): boolean {
  return (
    inner.source === outer.source &&
    inner.place.start >= outer.place.start &&
    inner.place.end <= outer.place.end
  )
}

function keyOf({ source, place }: Site): string {
  return `${source.file}:${place.start}`
}

function lineOf({ source, place }: Site): string {
  return `${source.file}:${lineAt(source.text, place.start)}`
}
