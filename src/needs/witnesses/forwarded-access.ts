/** Use of keys that no trace shows: what a role grants on keys and its services plausibly use in its name. */
import { parse } from '@aws-sdk/util-arn-parser'
import { holds } from '../../iam/conditions.ts'
import { meets } from '../../iam/extent.ts'
import { contains, matchesAction, resourcePattern, type Pattern } from '../../iam/pattern.ts'
import type { Reference } from '../../reference/reference.ts'
import { USING_NO_KEY } from '../../services/keys.ts'
import { keyUseOf } from '../../services/table.ts'
import { compare } from '../../kit/compare.ts'
import { plural } from '../../kit/plural.ts'
import { reachOf, type Grant } from '../../iam/grants.ts'
import { isListed, maybeEach, testify, type Permission, type Testimony } from '../../domain/testimony.ts'
import type { RoleAsked, Witness } from './witness.ts'

const NAME = 'forwarded-access'

export const forwardedAccess: Witness = {
  name: NAME,
  words: {
    kept: (needs) => `${plural(needs, 'permission')} to use KMS keys kept, though no trace shows their use`,
    why: 'Without it the calls fail that a key protects. The policies keep what the roles grant of it, for those services only:'
  },
  onGrants: ({ testimonies }, asked) =>
    plausibleNeeds(
      testimonies.filter(({ certainty }) => certainty === 'needed'),
      asked
    ),
  onRole: ({ workloads }, open) =>
    unknownKeyUses(
      workloads.flatMap(({ testimonies }) => testimonies).filter(({ certainty }) => certainty === 'needed'),
      open.filter((one) => !isListed(one))
    )
}

/** One use of keys by a service in the name of a role. */
interface Use {
  action: string
  /** `sqs.eu-west-1.amazonaws.com`; with `*` for a region that is not known; absent in partitions whose names are not known. */
  via: string | undefined
  region: string
  usedBy: string
}

/**
 * The grants on keys that fit what a workload's needs make services do: they stay, narrowed to those services, because without them the
 * calls would fail wherever such a key encrypts. Nothing is added that the role does not grant.
 */
function plausibleNeeds(
  needs: readonly Permission[],
  { grants, partition, reference }: Pick<RoleAsked, 'grants' | 'partition' | 'reference'>
): Testimony[] {
  const found = new Map<
    string,
    { action: string; resource: string; vias: Set<string | undefined>; usedBy: Set<string> }
  >()
  for (const use of usesIn(needs, partition)) {
    const keys = resourcePattern(`arn:${partition}:kms:${use.region}:*:key/*`, false)
    for (const grant of grants) {
      for (const resource of keysOf(grant, use, keys, reference)) {
        const key = `${use.action}\u0000${resource}`
        const known = found.get(key) ?? { action: use.action, resource, vias: new Set(), usedBy: new Set() }
        known.vias.add(use.via)
        known.usedBy.add(use.usedBy)
        found.set(key, known)
      }
    }
  }
  return [...found]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([, { action, resource, vias, usedBy }]) => ({
      action,
      resource,
      ...(!vias.has(undefined) && { condition: viaService([...vias].flatMap((via) => via ?? [])) }),
      why: `plausibly used by ${[...usedBy].sort().join(', ')}, where a customer managed key encrypts`,
      precision: 'wider',
      reason: 'which key encrypts is in no trace',
      certainty: 'needed',
      witness: NAME,
      proof: { kind: 'needs', actions: [...usedBy].sort() }
    }))
}

/** https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-via-service */
function viaService(vias: readonly string[]): NonNullable<Testimony['condition']> {
  const operator = vias.some((via) => via.includes('*')) ? 'StringLike' : 'StringEquals'
  return { [operator]: { 'kms:ViaService': [...vias].sort() } }
}

/** Each once, however many resources of a region are used alike. */
function usesIn(needs: readonly Permission[], partition: string): Use[] {
  const uses = new Map<string, Use>()
  for (const need of needs)
    for (const use of usesOf(need, partition)) uses.set(Object.values(use).join('\u0000'), use)
  return [...uses.values()]
}

function usesOf({ action, resource }: Permission, partition: string): Use[] {
  const [prefix = '', name = ''] = action.split(':')
  const service = keyUseOf(prefix)
  const region = regionOf(resource)
  const domain = partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com'
  const hasDomain = ['aws', 'aws-cn', 'aws-us-gov'].includes(partition)
  return (service?.uses[name] ?? []).map((key) => ({
    action: key,
    via: hasDomain ? `${service?.via}.${region}.${domain}` : undefined,
    region,
    usedBy: action
  }))
}

/** Buckets name no region. */
function regionOf(resource: string): string {
  const region = resource.startsWith('arn:') ? parse(resource).region : ''
  return region === '' ? '*' : region
}

/** The keys on which a grant fits a use: the grant's own, or those of the use's region where the grant is wider. */
function keysOf(grant: Grant, use: Use, keys: Pattern, reference: Reference): string[] {
  const action = reference.action(use.action)
  if (action === undefined || !grant.actions.has(action)) return []
  const via = use.via === undefined || use.via.includes('*') ? {} : { 'kms:ViaService': [use.via] }
  if (holds(grant.conditions, via, true) === 'no') return []
  return reachOf(grant, action).flatMap((reach) => {
    const { pattern } = reach
    if (meets(reach, keys) === 'no' || pattern.hasVariables) return []
    return [contains(pattern, keys) === 'yes' ? keys.text : pattern.text]
  })
}

const KEY_USES = [
  'kms:CreateGrant',
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:Encrypt',
  'kms:GenerateDataKey*',
  'kms:ReEncrypt*'
]

/**
 * Of actions that are used and of which nothing is known, any use of keys may be in the caller's name; of actions that may be used, too.
 * @param doubts patterns of these
 */
function unknownKeyUses(needs: readonly Permission[], doubts: readonly Testimony[]): Testimony[] {
  const used = needs.map(({ action }) => action).filter((action) => !isKnown(action))
  const perhaps = doubts.map(({ action }) => action)
  const unknown = [...used, ...perhaps].filter(
    (action) => !USING_NO_KEY.some((pattern) => matchesAction(pattern, action))
  )
  const prefixes = [...new Set(unknown.map((action) => action.split(':')[0] ?? ''))].sort()
  if (prefixes.length === 0) return []
  const names = prefixes.includes('*') ? 'a service that is not known' : prefixes.join(', ')
  const why = `${names} may use a customer managed key in the name of the caller, which no trace shows`
  return testify(maybeEach(KEY_USES, why), NAME, { kind: 'needs', actions: [...new Set(unknown)].sort() })
}

function isKnown(action: string): boolean {
  return keyUseOf(action.split(':')[0] ?? '') !== undefined
}
