/** What takes the place of a role's policies, as two shell scripts for the AWS CLI: one that does it, one that undoes it. */
import { createHash } from 'node:crypto'
import { INLINE_LIMIT, sizeOf } from '../../policies/size.ts'
import { roleName } from '../../kit/role-name.ts'
import { oneLine } from '../escape.ts'
import type { RolePolicyView } from '../../view/role-policies.ts'

/** The name of an inline policy that this program wrote, so that a later one takes its place. */
const INLINE_NAME = 'least-privilege'
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const LONGEST_POLICY_NAME = 128

export interface Replacement {
  apply: string
  restore: string
}

/**
 * New policies are there before old ones go, so that the role never has less than it needs. Where one inline policy has room beside the
 * old ones it is that; else there are managed ones, named by their content.
 */
export function replacementOf(role: RolePolicyView): Replacement {
  const planned = planOf(role)
  return {
    apply: script(
      [
        `Gives role ${role.name} what its workloads were seen to need, in the place of its policies. ${role.restoreFile} undoes it.`,
        ...role.cautions
      ],
      role,
      [...planned.add, ...planned.takeOld]
    ),
    restore: script(
      [`Gives role ${role.name} back the policies that it had, and undoes ${role.applyFile}.`],
      role,
      [...planned.giveBack, ...planned.takeNew]
    )
  }
}

interface Plan {
  add: string[]
  takeOld: string[]
  giveBack: string[]
  takeNew: string[]
}

function planOf(role: RolePolicyView): Plan {
  const inline = role.old.filter(({ document }) => document !== undefined)
  const attached = role.old.filter(({ document }) => document === undefined).map(({ name }) => name)
  const isInline = role.parts.length === 1 && sizeOfAll(role, inline) <= INLINE_LIMIT
  const giveBack = [
    ...inline.map(({ name, document = '' }) => putInline(name, quoted(document))),
    ...attached.map((arn) => iam('attach-role-policy', '--policy-arn', quoted(arn)))
  ]
  if (isInline) {
    const [part] = role.parts
    return {
      add: [putInline(INLINE_NAME, quoted(`file://${part?.file ?? ''}`))],
      takeOld: [
        ...inline.filter(({ name }) => name !== INLINE_NAME).map(({ name }) => deleteInline(name)),
        ...attached.map(detach)
      ],
      giveBack,
      takeNew: inline.some(({ name }) => name === INLINE_NAME) ? [] : [deleteInline(INLINE_NAME)]
    }
  }
  const created = role.parts.map(({ file, policy }) => ({ file, ...managed(role, policy) }))
  const fresh = created.filter(({ arn }) => !attached.includes(arn))
  return {
    add: fresh.flatMap(({ file, name, arn }) => [
      `aws iam create-policy --policy-name ${quoted(name)} --policy-document ${quoted(`file://${file}`)} > /dev/null`,
      iam('attach-role-policy', '--policy-arn', quoted(arn))
    ]),
    takeOld: [
      ...inline.map(({ name }) => deleteInline(name)),
      ...attached.filter((arn) => !created.some((one) => one.arn === arn)).map(detach)
    ],
    giveBack,
    takeNew: fresh.flatMap(({ arn }) => [detach(arn), `aws iam delete-policy --policy-arn ${quoted(arn)}`])
  }
}

/** Characters of the new policy and of the inline ones that stand beside it for a moment. */
function sizeOfAll({ parts }: RolePolicyView, inline: RolePolicyView['old']): number {
  const old = inline.filter(({ name }) => name !== INLINE_NAME)
  return (
    parts.reduce((sum, { policy }) => sum + sizeOf(policy), 0) +
    old.reduce((sum, { document = '' }) => sum + document.length, 0)
  )
}

function managed(
  { arn: role }: RolePolicyView,
  policy: RolePolicyView['parts'][number]['policy']
): { name: string; arn: string } {
  const digest = createHash('sha256').update(JSON.stringify(policy)).digest('hex').slice(0, 12)
  const end = `-${INLINE_NAME}-${digest}`
  const name = `${roleName(role).slice(0, LONGEST_POLICY_NAME - end.length)}${end}`
  const [, partition = 'aws', , , account = ''] = role.split(':')
  return { name, arn: `arn:${partition}:iam::${account}:policy/${name}` }
}

function script(comments: readonly string[], { name }: RolePolicyView, commands: readonly string[]): string {
  return [
    '#!/usr/bin/env bash',
    ...comments.map((text) => `# ${oneLine(text)}`),
    'set -euo pipefail',
    'cd -- "$(dirname -- "$0")"',
    `role=${quoted(name)}`,
    ...commands,
    ''
  ].join('\n')
}

function iam(command: string, ...args: string[]): string {
  return `aws iam ${command} --role-name "$role" ${args.join(' ')}`
}

function putInline(name: string, document: string): string {
  return iam('put-role-policy', '--policy-name', quoted(name), '--policy-document', document)
}

function deleteInline(name: string): string {
  return iam('delete-role-policy', '--policy-name', quoted(name))
}

function detach(arn: string): string {
  return iam('detach-role-policy', '--policy-arn', quoted(arn))
}

/** One word for a shell, whatever is in it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
