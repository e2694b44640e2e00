/** `policies/`: a policy for each judged role as IAM takes it, scripts that put it in the place of the old ones and back, and an index. */
import type { RolePolicyView } from '../../view/role-policies.ts'
import { json } from '../json.ts'
import type { FolderReporter, Output } from '../reporter.ts'
import { replacementOf } from './replacement.ts'

export const POLICIES = 'policies'

export const rolePolicies: FolderReporter = {
  called: 'policies/',
  outputs: function* ({ rolePolicies: roles }) {
    if (roles.length === 0) return
    for (const role of roles) yield* filesOf(role)
    yield { file: `${POLICIES}/index.json`, text: json(roles.map(indexed)) }
  }
}

function filesOf(role: RolePolicyView): Output[] {
  const { apply, restore } = replacementOf(role)
  return [
    ...[...role.parts, ...role.workloads.flatMap(({ parts }) => parts)].map(({ file, policy }) => ({
      file: inFolder(role, file),
      text: json(policy)
    })),
    ...(role.isEditable
      ? [
          { file: inFolder(role, role.applyFile), text: apply },
          { file: inFolder(role, role.restoreFile), text: restore }
        ]
      : [])
  ]
}

function indexed(role: RolePolicyView): object {
  return {
    role: role.arn,
    files: role.parts.map(({ file }) => inFolder(role, file)),
    workloads: role.workloads.map(({ name, parts }) => ({
      name,
      files: parts.map(({ file }) => inFolder(role, file))
    })),
    ...(role.isEditable && {
      apply: inFolder(role, role.applyFile),
      restore: inFolder(role, role.restoreFile)
    }),
    cautions: role.cautions
  }
}

function inFolder({ folder }: RolePolicyView, file: string): string {
  return [POLICIES, folder, file].filter((part) => part !== '').join('/')
}
