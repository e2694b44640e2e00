/** A module's resources: the roles that it makes, the policies that they hold, and what is attached to them. */
import { itemsOf, type Place, type TemplateValue } from '../../template-value.ts'
import {
  inline,
  nameFrom,
  orEmptied,
  type Claim,
  type DeployedName,
  type FoundStatement,
  type Holder,
  type Unit,
  type WrittenStatement
} from '../../written-statement.ts'
import { blockNamed, isJson, isRepeated, isSource, nameOf, type PlacedBlock } from './blocks.ts'
import type { Block } from './hcl.ts'
import type { Wording } from '../../own-words.ts'
import { inFile, PolicyDocuments } from './policy-documents.ts'
import { namedByAttachment } from './attachments.ts'
import { madeByModule, moduleStatements, type MadeByModule } from './published-modules.ts'
import { wordingOf } from './references.ts'

interface HeldPolicy {
  /** As inputs of a module. */
  statements?: TemplateValue
  policy: TemplateValue | undefined
  holders: Holder[]
  file: string
  place: Place
}

/** A block that attaches a managed policy: a role to itself, any other to the roles that it names. */
interface Attaching {
  block: PlacedBlock
  roles: 'itself' | readonly (TemplateValue | undefined)[]
}

/** The files of one folder, read together: a resource of one file names those of another. */
export class Module {
  readonly #unit: Unit
  readonly #blocks: readonly PlacedBlock[]
  readonly #texts: ReadonlyMap<string, string>
  readonly #documents: PolicyDocuments
  /** What the module's files refer to, as `type.label`, of IAM's resources. */
  readonly #mentioned: ReadonlySet<string>
  /** The blocks that attach a managed policy of the module, by the label of the policy. */
  readonly #attaching: ReadonlyMap<string, readonly Attaching[]>
  /** Whether there may be more holders than it shows. */
  readonly #several: boolean

  /**
   * @param texts of all files, by their paths
   * @param several whether there may be more holders than it shows
   */
  constructor(
    folder: string,
    blocks: readonly PlacedBlock[],
    texts: ReadonlyMap<string, string>,
    several: boolean
  ) {
    this.#texts = texts
    this.#documents = new PolicyDocuments(folder, blocks, texts)
    const planned = blocks.flatMap((block) => block.planned ?? [])
    this.#unit = { path: folder, stacks: [], ...(planned.length > 0 && { names: new Set(planned) }) }
    this.#blocks = blocks
    this.#mentioned = mentionedIn(new Set(blocks.map(({ file }) => texts.get(file) ?? '')))
    this.#attaching = attachingByPolicy(blocks)
    this.#several = several
  }

  /** Each statement once, with every holder. */
  read(): { statements: WrittenStatement[]; claims: Claim[] } {
    const all = new Map<string, WrittenStatement & { holders: Holder[] }>()
    const claims: Claim[] = []
    const unit = this.#unit
    for (const block of this.#blocks.filter(({ type }) => type === 'resource' || type === 'module')) {
      if (block.type === 'resource' && block.labels[0] === 'aws_iam_role')
        claims.push(this.#claimOfRole(block, nameOf(block)))
      const made = block.type === 'module' ? madeByModule(block) : undefined
      if (made?.role !== undefined) claims.push(this.#claimOfRole(block, made.role))
      claims.push(...this.#attachedOfAws(block))
      for (const { policy, holders, file, place, statements } of [
        ...this.#policiesOf(block),
        ...this.#ofModule(block, made)
      ]) {
        const { found, whole } =
          statements === undefined
            ? this.#documents.statementsOf(policy, file)
            : inFile(moduleStatements(statements), file)
        // in JSON the commas around it would have to go with it
        const emptied = this.#isNamedElsewhere(block) || isJson(block.file) ? undefined : { lines: place }
        const unread = whole ? undefined : 'a policy that Terraform computes'
        claims.push(
          ...holders.map((holder) => ({
            unit,
            file,
            place,
            holder,
            declaresRole: false,
            ...(unread !== undefined && { unread })
          }))
        )
        for (const { file: stands, statement } of found) {
          const key = `${stands}:${statement.place.start}`
          const known = all.get(key)
          const isWithin =
            stands === file && place.start < statement.place.start && statement.place.end < place.end
          const [own = statement] = isWithin ? orEmptied([statement], emptied) : []
          const kept = isJson(stands) ? inBrackets(own) : own
          if (known !== undefined) known.holders.push(...holders)
          else
            all.set(key, {
              ...kept,
              file: stands,
              unit,
              wording: this.#wordingIn(stands, statement),
              holders: [...holders]
            })
        }
      }
    }
    return { statements: [...all.values()], claims }
  }

  /** A statement in a file of its own, or in a heredoc, is JSON, where references stand only within texts. */
  #wordingIn(file: string, { place }: FoundStatement): Wording {
    const isDocument =
      isJson(file) ||
      ((this.#texts.get(file) ?? '')[place.start] === '{' &&
        /^\{\s*"/.test((this.#texts.get(file) ?? '').slice(place.start, place.start + 200)))
    const expressions = !isSource(file) ? 'none' : isDocument ? 'interpolated' : 'native'
    return wordingOf({ blocks: this.#blocks, texts: this.#texts, file, expressions })
  }

  /** Whether something else may refer to a resource, so that it cannot go. */
  #isNamedElsewhere({ labels: [type = '', label = ''], type: kind }: PlacedBlock): boolean {
    if (kind !== 'resource' || type === 'aws_iam_policy') return true
    return this.#mentioned.has(`${type}.${label}`)
  }

  /** Policies that a published module makes of its inputs. */
  #ofModule(block: PlacedBlock, made: MadeByModule | undefined): HeldPolicy[] {
    const { file } = block
    return (made?.policies ?? []).map(({ name, managed, from }): HeldPolicy => {
      const holder: Holder = {
        managed,
        ...(made?.role && !managed && { role: made.role }),
        ...(name && { policy: name })
      }
      return {
        policy: 'document' in from ? from.document : undefined,
        ...('statements' in from && { statements: from.statements }),
        holders: [this.#holder(holder, block)],
        file,
        place: ('document' in from ? from.document : from.statements).place
      }
    })
  }

  #claimOfRole(block: PlacedBlock, role: DeployedName | undefined): Claim {
    const { file, place } = block
    return {
      unit: this.#unit,
      file,
      place,
      declaresRole: true,
      holder: { managed: false, ...(role && { role }) }
    }
  }

  /** Policies that AWS wrote, where they are attached. */
  #attachedOfAws(block: PlacedBlock): Claim[] {
    const { attributes, file, place } = block
    const labels = block.type === 'resource' ? block.labels : []
    const [policies, role] =
      labels[0] === 'aws_iam_role_policy_attachment'
        ? [itemsOf(attributes.get('policy_arn')), this.#roleOf(attributes.get('role')).name]
        : labels[0] === 'aws_iam_role'
          ? [itemsOf(attributes.get('managed_policy_arns')), nameOf(block)]
          : [[], undefined]
    return policies.flatMap((policy) => {
      const name = policy.kind === 'text' ? /[^/]+$/.exec(policy.pieces.at(-1) ?? '')?.[0] : undefined
      if (policy.kind !== 'text' || policy.refersTo !== undefined || name === undefined) return []
      const named =
        labels[0] === 'aws_iam_role_policy_attachment' && !this.#several && !isJson(file)
          ? namedByAttachment(block, this.#blocks, this.#texts.get(file) ?? '', {
              name,
              isNamed: this.#isNamedElsewhere(block),
              wording: wordingOf({ blocks: this.#blocks, texts: this.#texts, file, expressions: 'native' })
            })
          : undefined
      return [
        {
          unit: this.#unit,
          file,
          place: labels[0] === 'aws_iam_role' ? policy.place : place,
          declaresRole: false,
          holder: { managed: true, policy: { pieces: [name] }, ...(role && { role }) },
          unread: `the attachment of ${name}`,
          ...(named && { named })
        }
      ]
    })
  }

  #policiesOf(block: PlacedBlock): HeldPolicy[] {
    const [type, label = ''] = block.type === 'resource' ? block.labels : []
    const { attributes, file, place } = block
    const policy = attributes.get('policy')
    const name = nameOf(block)
    switch (type) {
      case 'aws_iam_role':
        return block.blocks
          .filter((inner) => inner.type === 'inline_policy')
          .map((inner) => ({
            policy: inner.attributes.get('policy'),
            holders: [this.#holder(inline(name, nameOf(inner)), block)],
            file,
            place: inner.place
          }))
      case 'aws_iam_role_policy': {
        const role = this.#roleOf(attributes.get('role'))
        return [{ policy, holders: [this.#holder(inline(role.name, name), block, role.block)], file, place }]
      }
      case 'aws_iam_policy':
        return [{ policy, holders: this.#attachments(label, name, block), file, place }]
      default:
        return []
    }
  }

  #holder(holder: Holder, ...blocks: readonly (Block | undefined)[]): Holder {
    const several = this.#several || blocks.some((block) => block !== undefined && isRepeated(block))
    return { ...holder, ...(several && { several }) }
  }

  /** Every role of the module that a managed policy is attached to. */
  #attachments(label: string, policy: DeployedName | undefined, block: PlacedBlock): Holder[] {
    const holders = (this.#attaching.get(label) ?? []).flatMap(({ block: other, roles: named }) => {
      const roles =
        named === 'itself' ? [{ name: nameOf(other), block: other }] : named.map((role) => this.#roleOf(role))
      return roles.map((role) =>
        this.#holder(
          { managed: true, ...(role.name && { role: role.name }), ...(policy && { policy }) },
          block,
          other,
          role.block
        )
      )
    })
    return holders.length > 0 ? holders : [this.#holder({ managed: true, ...(policy && { policy }) }, block)]
  }

  #roleOf(value: TemplateValue | undefined): { name: DeployedName | undefined; block?: Block } {
    if (value?.kind !== 'text') return { name: undefined }
    const label = /^aws_iam_role\.([\w-]+)\.(?:id|name)$/.exec(value.refersTo ?? '')?.[1]
    if (label === undefined) return { name: nameFrom(value) }
    const block = blockNamed(this.#blocks, 'resource', 'aws_iam_role', label)
    return block === undefined ? { name: undefined } : { name: nameOf(block), block }
  }
}

/** Blocks of JSON stand between commas, as items of a list do. */
function inBrackets(statement: FoundStatement): FoundStatement {
  const { list } = statement
  return list.style === 'nested' ? { ...statement, list: { ...list, style: 'flow' } } : statement
}

/** What texts refer to in one pass: to search them for each block would cost the square of their length. */
function mentionedIn(texts: ReadonlySet<string>): Set<string> {
  const mentioned = new Set<string>()
  for (const text of texts)
    for (const [, type = '', label = ''] of text.matchAll(ADDRESS)) mentioned.add(`${type}.${label}`)
  return mentioned
}

/** What follows the type is looked at only, as it may itself be the type of another address. */
const ADDRESS = /(?<![\p{L}\p{N}_])(aws_iam_\w+)\.(?=([\p{L}_][\p{L}\p{N}_-]*))/gu

function attachingByPolicy(blocks: readonly PlacedBlock[]): Map<string, Attaching[]> {
  const attaching = new Map<string, Attaching[]>()
  for (const block of blocks) {
    const { policies, roles } = attachmentsIn(block)
    const labels = policies.flatMap((value) =>
      value.kind === 'text' ? (/^aws_iam_policy\.([^.]+)\.arn$/.exec(value.refersTo ?? '')?.[1] ?? []) : []
    )
    for (const label of new Set(labels)) {
      const known = attaching.get(label)
      if (known === undefined) attaching.set(label, [{ block, roles }])
      else known.push({ block, roles })
    }
  }
  return attaching
}

function attachmentsIn({ attributes, labels }: PlacedBlock): Pick<Attaching, 'roles'> & {
  policies: readonly TemplateValue[]
} {
  switch (labels[0]) {
    case 'aws_iam_role':
      return { policies: itemsOf(attributes.get('managed_policy_arns')), roles: 'itself' }
    case 'aws_iam_role_policy_attachment':
      return { policies: only(attributes.get('policy_arn')), roles: [attributes.get('role')] }
    case 'aws_iam_policy_attachment':
      return { policies: only(attributes.get('policy_arn')), roles: itemsOf(attributes.get('roles')) }
    default:
      return { policies: [], roles: [] }
  }
}

function only(value: TemplateValue | undefined): TemplateValue[] {
  return value === undefined ? [] : [value]
}
