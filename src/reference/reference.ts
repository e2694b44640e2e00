/**
 * AWS's service authorization reference, compiled by `npm run reference`: which actions IAM has, at which access level,
 * on which resource types, and which of them each API operation may need.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/service-reference.html
 */

/** Access levels in the order of harm, worst first. https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html */
export const ACCESS_LEVELS = ['permissions-management', 'write', 'tagging', 'read', 'list'] as const
export type AccessLevel = (typeof ACCESS_LEVELS)[number]

/** The generated file: see scripts/compile-reference.ts. */
export interface ReferenceFile {
  /** The day on which AWS's reference was read, `YYYY-MM-DD`. */
  date: string
  services: Record<string, ServiceEntry>
}

export interface ServiceEntry {
  /** `[name, ...ARN formats]` of each resource type. */
  types: string[][]
  /** `Name:level:positions in types`, the level by its first letter. */
  actions: string[]
  /** Per SDK client the operations: `Name`, or `Name=Action,other-service:Action` where that is not the action of the same name alone. */
  clients: Record<string, string[]>
}

export interface ResourceType {
  name: string
  /** As AWS prints them: `arn:${Partition}:s3:::${BucketName}/${ObjectName}`. */
  formats: string[]
}

export interface Action {
  /** As IAM spells it: `s3:GetObject`. */
  name: string
  level: AccessLevel
  /** Empty when IAM takes only `*` as resource of this action. */
  types: ResourceType[]
}

interface Service {
  actions: Map<string, Action>
  clients: Map<string, Map<string, string[]>>
}

const LEVEL_OF: Record<string, AccessLevel> = {
  p: 'permissions-management',
  w: 'write',
  t: 'tagging',
  r: 'read',
  l: 'list'
}

export class Reference {
  readonly date: string
  readonly #file: ReferenceFile
  readonly #services = new Map<string, Service>()

  constructor(file: ReferenceFile) {
    this.date = file.date
    this.#file = file
  }

  /** All service prefixes that IAM has actions for, sorted. */
  prefixes(): string[] {
    return Object.keys(this.#file.services)
  }

  /** The action of this name in any case (`S3:getobject`), or undefined when IAM has none. */
  action(name: string): Action | undefined {
    const colon = name.indexOf(':')
    return this.#service(name.slice(0, colon).toLowerCase())?.actions.get(name.slice(colon + 1).toLowerCase())
  }

  /** Every action of a service, sorted by name; none for an unknown prefix. */
  actionsOf(prefix: string): Iterable<Action> {
    return this.#service(prefix)?.actions.values() ?? []
  }

  /**
   * The actions that an operation of an SDK client *may* need (`['s3:GetObject', …]`): AWS lists what it can authorise, not
   * what each call requires. Undefined when the reference does not know the operation; empty when it knows it without actions.
   */
  authorizedActions(prefix: string, client: string, operation: string): string[] | undefined {
    return this.#service(prefix)?.clients.get(client)?.get(operation)
  }

  /** The operations of an SDK client, as the API spells them. */
  operations(prefix: string, client: string): Iterable<string> {
    return this.#service(prefix)?.clients.get(client)?.keys() ?? []
  }

  /** The SDK clients of a service, in boto's spelling. */
  clients(prefix: string): string[] {
    return [...(this.#service(prefix)?.clients.keys() ?? [])]
  }

  #service(prefix: string): Service | undefined {
    const known = this.#services.get(prefix)
    if (known !== undefined) return known
    const entry = Object.hasOwn(this.#file.services, prefix) ? this.#file.services[prefix] : undefined
    if (entry === undefined) return undefined
    const service = unpack(prefix, entry)
    this.#services.set(prefix, service)
    return service
  }
}

function unpack(prefix: string, entry: ServiceEntry): Service {
  const types = entry.types.map(([name = '', ...formats]): ResourceType => ({ name, formats }))
  const actions = new Map<string, Action>()
  for (const line of entry.actions) {
    const [name = '', level = '', positions = ''] = line.split(':')
    actions.set(name.toLowerCase(), {
      name: `${prefix}:${name}`,
      level: LEVEL_OF[level] ?? 'write',
      types: positions === '' ? [] : positions.split(',').flatMap((i) => types[Number(i)] ?? [])
    })
  }
  const clients = new Map<string, Map<string, string[]>>()
  for (const [client, lines] of Object.entries(entry.clients)) {
    clients.set(client, new Map(lines.map((line) => operation(prefix, line))))
  }
  return { actions, clients }
}

function operation(prefix: string, line: string): [string, string[]] {
  const equals = line.indexOf('=')
  if (equals < 0) return [line, [`${prefix}:${line}`]]
  const list = line.slice(equals + 1)
  const actions =
    list === '' ? [] : list.split(',').map((name) => (name.includes(':') ? name : `${prefix}:${name}`))
  return [line.slice(0, equals), actions]
}

let loaded: Promise<Reference> | undefined

/** The compiled reference, read on first use only (about 1 MB of JSON). */
export function loadReference(): Promise<Reference> {
  loaded ??= import('./reference.json', { with: { type: 'json' } }).then(
    (module) => new Reference(module.default as ReferenceFile)
  )
  return loaded
}
