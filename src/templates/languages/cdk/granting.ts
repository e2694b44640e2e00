/** Which calls of a program grant something to a role, and what they grant. */
import known from './grants.json' with { type: 'json' }
import { mayBecome } from '../../template-value.ts'
import type { CallEvent } from './calls.ts'
import type { ConstructPath } from './path-index.ts'
import {
  constructsIn,
  entry,
  plain,
  type ConstructValue,
  type ListValue,
  type MadeValue,
  type Site,
  type Value
} from './values.ts'

export type Answer = 'yes' | 'no' | 'unknown'

/** What a call grants, and to whom. */
export interface Grant {
  event: CallEvent
  /** The call, or the statement that it was given. */
  site: Site
  /** Who gets it in a policy that the CDK makes for it; or the policy that it stands in, with its name within a role. */
  target: { grantee: Value } | { policy: ConstructValue; name?: string }
  /** A method of a construct, such as `grantReadData`; or a statement; or neither, where nothing is known of what it grants. */
  method?: {
    receiver: Value
    name: string
    /** Whether the CDK calls it, for something else that is written. */
    isImplied: boolean
  }
  statement?: { value: MadeValue; list?: { sites: readonly Site[]; index: number } }
}

/** Policies of AWS that a call attaches. */
export interface Attachment {
  site: Site
  grantee: Value
  name: string
}

/** A statement of a template. */
export interface GrantedStatement {
  actions: readonly string[]
  /** Each with the constructs that it names, by path, or as text; nothing of both where it is not understood. */
  resources: readonly { paths: readonly (readonly string[])[]; text?: string }[]
}

interface KnownClass {
  /** Whether `grant` takes actions by name. */
  actions: boolean
  methods: Partial<Record<string, readonly string[]>>
}

const CLASSES: Partial<Record<string, KnownClass>> = known.classes

/** Where the CDK puts what a construct that is a policy says. */
const OWN_POLICY = [['Resource']]

/** Where the CDK puts what is granted to a construct. */
const DEFAULT_POLICIES = ['', 'ServiceRole/', 'Role/', 'InstanceRole/'].map((before) =>
  `${before}DefaultPolicy/Resource`.split('/')
)

/** Methods that take statements, and the role within the construct that gets them. */
const TAKING_STATEMENTS: Partial<Record<string, string>> = {
  addToRolePolicy: '',
  addToPolicy: '',
  addToPrincipalPolicy: '',
  addToTaskRolePolicy: 'TaskRole',
  addToExecutionRolePolicy: 'ExecutionRole'
}

/** What sources of a function's events grant it. https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_lambda_event_sources-readme.html */
const EVENT_SOURCES: Partial<Record<string, string>> = {
  SqsEventSource: 'grantConsumeMessages',
  DynamoEventSource: 'grantStreamRead',
  KinesisEventSource: 'grantRead'
}

/** Of these nothing is granted, whatever they are given. */
const SCOPES = new Set(['Construct', 'Stack', 'NestedStack', 'Stage', 'App', 'StackProps'])

/** @param events of a program */
export function grantsIn(events: readonly CallEvent[]): { grants: Grant[]; attachments: Attachment[] } {
  return { grants: events.flatMap(grantsOf), attachments: events.flatMap(attachmentsOf) }
}

function grantsOf(event: CallEvent): Grant[] {
  const { receiver, name, args, site, made } = event
  const [first] = args
  if (receiver?.kind === 'library') return receiver.name === 'Grant' ? ofGrant(event) : others(event)
  if (receiver?.kind === 'attribute' && receiver.name === 'grants')
    return [
      {
        event,
        site,
        target: toFirst(event),
        method: { receiver: receiver.owner, name: `grants.${name}`, isImplied: false }
      }
    ]
  if (receiver !== undefined && /^grant($|[A-Z])/.test(name))
    return [{ event, site, target: toFirst(event), method: { receiver, name, isImplied: false } }]
  if (receiver !== undefined && name === 'addEventSource') {
    const source = first?.kind === 'made' ? EVENT_SOURCES[first.type] : undefined
    const [from] = first?.kind === 'made' ? first.args : []
    return source === undefined || from === undefined
      ? others(event)
      : [
          {
            event,
            site,
            target: { grantee: receiver },
            method: { receiver: from, name: source, isImplied: true }
          }
        ]
  }
  const within = TAKING_STATEMENTS[name]
  if (receiver !== undefined && within !== undefined)
    return statementsFrom(event, { grantee: partOf(receiver, within) }, first)
  if (receiver?.kind === 'construct' && name === 'addStatements')
    return args.flatMap((one) => statementsFrom(event, { policy: receiver }, one))
  if (made.kind !== 'construct' || made.props === undefined) return others(event)
  const { props } = made
  const found = [
    ...statementsFrom(event, { grantee: made }, entry(props, 'initialPolicy')),
    ...inlineIn(event, made)
  ]
  if (/^(Managed)?Policy$/.test(made.type))
    for (const one of [entry(props, 'statements'), documentIn(entry(props, 'document'))])
      found.push(...statementsFrom(event, { policy: made }, one))
  return [...found, ...others(event)]
}

function toFirst({ args: [first] }: CallEvent): Grant['target'] {
  return { grantee: first ?? { kind: 'unknown', parts: [] } }
}

/** https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_iam.Grant.html */
function ofGrant(event: CallEvent): Grant[] {
  const { args, site } = event
  const grantee = entry(args[0], 'grantee')
  return [{ event, site, target: { grantee: grantee ?? { kind: 'unknown', parts: [...args] } } }]
}

function inlineIn(event: CallEvent, made: ConstructValue): Grant[] {
  const policies = entry(made.props, 'inlinePolicies')
  if (policies?.kind !== 'object') return []
  return [...policies.entries].flatMap(([name, document]) =>
    statementsFrom(event, { policy: made, name }, documentIn(document))
  )
}

function documentIn(document: Value | undefined): Value | undefined {
  return document?.kind === 'made' && document.type === 'PolicyDocument'
    ? entry(document.args[0], 'statements')
    : undefined
}

function statementsFrom(event: CallEvent, target: Grant['target'], given: Value | undefined): Grant[] {
  if (given === undefined) return []
  const isList = given.kind === 'list'
  const items = isList ? given.items : [given]
  const found = items.map((value, index): Grant => {
    if (value.kind !== 'made' || value.type !== 'PolicyStatement') return { event, site: event.site, target }
    const sites = isList ? given.sites : undefined
    return {
      event,
      site: value.site,
      target,
      statement: { value, ...(sites !== undefined && { list: { sites, index } }) }
    }
  })
  return isList && !given.whole ? [...found, { event, site: event.site, target }] : found
}

/** A call that has to do with several constructs may grant one something on another. */
function others(event: CallEvent): Grant[] {
  const { receiver, args, made, site, name } = event
  if (SCOPES.has(name)) return []
  const isConstruct = made.kind === 'construct'
  const given = isConstruct ? args.slice(1) : args
  const mentioned = new Set([receiver, ...given].flatMap((one) => [...constructsIn(one, false)]))
  if (isConstruct) mentioned.add(made)
  return mentioned.size < 2
    ? []
    : [{ event, site, target: { grantee: { kind: 'unknown', parts: [...mentioned] } } }]
}

function attachmentsOf({ receiver, name, args, site, made }: CallEvent): Attachment[] {
  const toReceiver = name === 'addManagedPolicy' && receiver !== undefined
  const grantee = toReceiver ? receiver : made
  const given = toReceiver
    ? args[0]
    : made.kind === 'construct'
      ? entry(made.props, 'managedPolicies')
      : undefined
  const items = given?.kind === 'list' ? given.items : given === undefined ? [] : [given]
  return items.flatMap((one) => {
    if (one.kind !== 'made' || one.type !== 'ManagedPolicy.fromAwsManagedPolicyName') return []
    const policy = plain(one.args[0])
    return policy === undefined
      ? []
      : [{ site: toReceiver ? site : one.site, grantee, name: policy.slice(policy.lastIndexOf('/') + 1) }]
  })
}

function partOf(value: Value, within: string): Value {
  if (within === '' || value.kind !== 'construct') return value
  return { ...value, props: undefined, path: value.path && [...value.path, [within]] }
}

/** The constructs that a policy of a template may be of, as the place of `constructsOf`. */
export function constructsWith(policy: readonly string[]): (readonly string[])[] {
  return above(policy, [...OWN_POLICY, ...DEFAULT_POLICIES])
}

/** The constructs whose policies a call may write in; undefined for any. */
export function constructsOf({ target }: Pick<Grant, 'target'>): ConstructPath[] {
  return 'policy' in target ? [target.policy.path] : granteesIn(target.grantee)
}

/** @param seen constructs whose roles are looked at already: a program may say of one that it is its own */
function granteesIn(grantee: Value, seen = new Set<Value>()): ConstructPath[] {
  if (grantee.kind === 'construct') {
    if (seen.has(grantee)) return []
    seen.add(grantee)
    const role = entry(grantee.props, 'role')
    return role === undefined ? [grantee.path] : granteesIn(role, seen)
  }
  const parts = [...constructsIn(grantee, true)]
  return parts.length === 0 ? [undefined] : parts.flatMap((part) => granteesIn(part, seen))
}

/** A path without each of these endings that it has. */
function above(made: readonly string[], endings: readonly (readonly string[])[]): (readonly string[])[] {
  return endings.flatMap((tail) => {
    const length = made.length - tail.length
    return length > 0 && tail.every((id, index) => made[length + index] === id) ? [made.slice(0, length)] : []
  })
}

/** Whether what a call grants stands in a policy of a template. */
export function isFor({ target }: Pick<Grant, 'target'>, policy: readonly string[], name?: string): Answer {
  if ('policy' in target) {
    if (target.name !== name) return 'no'
    return isPath(target.policy, policy, OWN_POLICY)
  }
  return name === undefined ? granteeIs(target.grantee, policy) : 'no'
}

function granteeIs(grantee: Value, policy: readonly string[], seen = new Set<Value>()): Answer {
  if (grantee.kind === 'construct') {
    if (seen.has(grantee)) return 'no'
    seen.add(grantee)
    const role = entry(grantee.props, 'role')
    return role === undefined ? isPath(grantee, policy, DEFAULT_POLICIES) : granteeIs(role, policy, seen)
  }
  const parts = [...constructsIn(grantee, true)]
  return parts.length === 0 || parts.some((part) => granteeIs(part, policy, seen) !== 'no') ? 'unknown' : 'no'
}

/** Whether something is attached to the role of a template. */
export function isHeldBy({ grantee }: Attachment, role: readonly string[]): Answer {
  const holder = holderOf(grantee)
  return holder === undefined ? 'unknown' : isPath(holder, role, OWN_ROLES)
}

/** The construct whose role it is in the end; undefined where that is not known. */
function holderOf(grantee: Value): ConstructValue | undefined {
  const seen = new Set<Value>()
  let holder = grantee
  while (holder.kind === 'construct' && !seen.has(holder)) {
    seen.add(holder)
    const given = entry(holder.props, 'role')
    if (given === undefined) return holder
    holder = given
  }
  return undefined
}

/** Where the CDK puts the role of a construct. */
const OWN_ROLES = [['Resource'], ['ServiceRole', 'Resource'], ['Role', 'Resource']]

/** The constructs that a role of a template may be of. */
export function constructsWithRole(role: readonly string[]): (readonly string[])[] {
  return above(role, OWN_ROLES)
}

/** The constructs whose roles something may be attached to; undefined for any. */
export function constructsAttachedTo({ grantee }: Attachment): ConstructPath[] {
  return [holderOf(grantee)?.path]
}

function isPath(
  { path }: ConstructValue,
  made: readonly string[],
  behind: readonly (readonly string[])[]
): Answer {
  if (path === undefined) return 'unknown'
  return behind.some(
    (tail) =>
      made.length === path.length + tail.length &&
      isBelow(path, made) &&
      tail.every((id, index) => made[path.length + index] === id)
  )
    ? 'yes'
    : 'no'
}

function isBelow(path: readonly (readonly string[])[], made: readonly string[]): boolean {
  return made.length >= path.length && path.every((pieces, index) => mayBecome(pieces, made[index] ?? ''))
}

/** Whether a call grants an action. */
export function allows({ method, statement }: Grant, action: string): Answer {
  const same = (one: string): boolean => one.toLowerCase() === action.toLowerCase()
  if (statement !== undefined) {
    const { actions, whole } = actionsOf(statement.value)
    return actions.some((one) => same(plain(one) ?? '')) ? 'yes' : whole ? 'no' : 'unknown'
  }
  if (method === undefined) return 'unknown'
  const classes = classesOf(method.receiver)
  const answers = classes.map(({ methods }): Answer => {
    if (methods[method.name]?.some(same) === true) return 'yes'
    return Object.values(methods).some((actions) => actions?.some(same) === true) ? 'no' : 'unknown'
  })
  if (method.name === 'grant' || answers.length === 0) return 'unknown'
  return answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no'
}

/** The actions of a statement that is written out. */
export function actionsOf(statement: MadeValue): {
  actions: readonly Value[]
  whole: boolean
  list?: ListValue
} {
  const given = entry(statement.args[0], 'actions')
  if (given?.kind !== 'list') return { actions: [], whole: false }
  const whole = given.whole && !statement.changed && given.items.every((item) => plain(item) !== undefined)
  return { actions: given.items, whole, list: given }
}

/** The class of a construct; every one that is known where its type is not. */
function classesOf(receiver: Value): KnownClass[] {
  const own = receiver.kind === 'construct' ? CLASSES[receiver.type] : undefined
  if (own !== undefined) return [own]
  return receiver.kind === 'construct' && receiver.type !== ''
    ? []
    : Object.values(CLASSES).flatMap((one) => one ?? [])
}

/** Whether `grant` of a construct takes actions by name. */
export function takesActions(receiver: Value): boolean {
  return receiver.kind === 'construct' && CLASSES[receiver.type]?.actions === true
}

/** Whether a call grants something on the resources of a statement. */
export function isOn(grant: Grant, { resources }: GrantedStatement): Answer {
  if (grant.statement !== undefined) return isOnAll(grant.statement.value, resources)
  const constructs =
    grant.method === undefined && 'grantee' in grant.target
      ? [...constructsIn(grant.target.grantee, false)]
      : grant.method?.receiver.kind === 'construct'
        ? [grant.method.receiver]
        : []
  if (constructs.length === 0) return 'unknown'
  const isIt = constructs.some(
    ({ path, imported }) =>
      path !== undefined &&
      !imported &&
      resources.some(({ paths }) => paths.some((made) => made.length > path.length && isBelow(path, made)))
  )
  if (isIt) return 'yes'
  const isKnown = constructs.every(({ path, imported }) => path !== undefined && !imported)
  const isOfApp = resources.every(({ paths }) => paths.length > 0)
  const isUnderstood = resources.every(({ paths, text }) => paths.length > 0 || text !== undefined)
  return isOfApp || (isKnown && isUnderstood) ? 'no' : 'unknown'
}

function isOnAll(statement: MadeValue, resources: GrantedStatement['resources']): Answer {
  const given = entry(statement.args[0], 'resources')
  if (given?.kind !== 'list' || !given.whole || statement.changed) return 'unknown'
  const answers = resources.map(({ paths, text }) => {
    const each = given.items.map((item): Answer => {
      const written = plain(item)
      if (written !== undefined) return written === text ? 'yes' : text === undefined ? 'unknown' : 'no'
      // of a stack: its region or account
      const constructs = [...constructsIn(item, true)].filter(({ type }) => !SCOPES.has(type))
      if (constructs.length === 0) return 'unknown'
      const isIt = constructs.some(
        ({ path, imported }) =>
          path !== undefined &&
          !imported &&
          paths.some((made) => made.length > path.length && isBelow(path, made))
      )
      if (isIt) return 'yes'
      return constructs.every(({ path, imported }) => path !== undefined && !imported) &&
        (paths.length > 0 || text !== undefined)
        ? 'no'
        : 'unknown'
    })
    return each.includes('yes') ? 'yes' : each.includes('unknown') ? 'unknown' : 'no'
  })
  if (answers.every((answer) => answer === 'no')) return 'no'
  return answers.includes('yes') && !answers.includes('unknown') ? 'yes' : 'unknown'
}
