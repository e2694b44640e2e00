/** The policy that takes the place of each judged role's, and the files that it stands in. */
import { compare } from '../kit/compare.ts'
import { fileNames } from '../kit/file-names.ts'
import { plural } from '../kit/plural.ts'
import { roleName } from '../kit/role-name.ts'
import { policyOfRole, type RolePolicy } from '../policies/role-policy.ts'
import { policyFiles } from '../policies/size.ts'
import type { Report, RoleReport, WorkloadReport, WrittenPolicy } from '../report/report.ts'
import { firstOf } from './words.ts'

/** Names in one sentence. */
const NAMED = 5

export interface PolicyPart {
  file: string
  policy: WrittenPolicy
}

export interface RolePolicyView {
  /** ARN of the role. */
  arn: string
  name: string
  /** Below the folder of all policies: the account, where there are several; empty else. */
  folder: string
  /** In the order in which they are to be read; each is a policy that IAM takes. */
  parts: readonly PolicyPart[]
  /** Those of its workloads one by one, where several share it. */
  workloads: readonly { name: string; parts: readonly PolicyPart[] }[]
  applyFile: string
  restoreFile: string
  /** Whether its policies are its account's to change. */
  isEditable: boolean
  /** What it has now: inline policies with their documents, managed ones by ARN. */
  old: readonly { name: string; document?: string }[]
  /** Files of the repository that its policies stand in, as far as that is known. */
  templates: readonly string[]
  /** What to know before it is applied, in sentences. */
  cautions: readonly string[]
}

/** One for each judged role of which a workload has a policy, sorted by ARN. */
export function rolePoliciesOf({ roles, workloads, templates, ignored }: Report): RolePolicyView[] {
  const judged = roles.filter(({ judged: isJudged }) => isJudged).toSorted((a, b) => compare(a.arn, b.arn))
  // an ARN in a saved file may hold anything
  const folders = fileNames(new Map(judged.map(({ arn }) => [accountOf(arn), accountOf(arn)])))
  const names = fileNames(new Map(judged.map(({ arn }) => [arn, roleName(arn)])))
  const own = new Map<string, WorkloadReport[]>()
  for (const workload of workloads)
    if (workload.role !== undefined) own.set(workload.role, [...(own.get(workload.role) ?? []), workload])
  return judged.flatMap((role) => {
    const folder = folders.size > 1 ? (folders.get(accountOf(role.arn)) ?? '') : ''
    const shown = viewOfRole(
      role,
      own.get(role.arn) ?? [],
      names.get(role.arn) ?? '',
      folder,
      templatesOf(role, templates)
    )
    return shown.parts.length === 0
      ? []
      : [{ ...shown, cautions: [...shown.cautions, ...ofIgnored(ignored)] }]
  })
}

/** Nobody tells under which roles they run. */
function ofIgnored(ignored: Report['ignored']): string[] {
  if (ignored.length === 0) return []
  const names = firstOf(
    ignored.map(({ workload }) => workload.slice(workload.lastIndexOf(':') + 1)),
    NAMED
  )
  return [
    `Nothing in it is for what the configuration file ignores: ${names}. Make sure that none of it runs under this role.`
  ]
}

function viewOfRole(
  role: RoleReport,
  workloads: readonly WorkloadReport[],
  base: string,
  folder: string,
  templates: readonly string[]
): RolePolicyView {
  const names = fileNames(new Map(workloads.map(({ arn, name }) => [arn, name])))
  const { parts, leftOut } = policyOfRole(workloads)
  return {
    arn: role.arn,
    name: roleName(role.arn),
    folder,
    parts: partsOf(base, parts),
    workloads:
      workloads.length < 2
        ? []
        : workloads.flatMap((workload) => {
            const policies = policyFiles(workload).map(([, { Version, Statement }]) => ({
              Version,
              Statement
            }))
            if (policies.length === 0) return []
            return [
              { name: workload.name, parts: partsOf(`${base}.${names.get(workload.arn) ?? ''}`, policies) }
            ]
          }),
    applyFile: `${base}.apply.sh`,
    restoreFile: `${base}.restore.sh`,
    isEditable: role.managedBy === undefined,
    old: role.policies
      .filter(({ boundary }) => boundary !== true)
      .map(({ name, document }) => ({ name, ...(document !== undefined && { document }) })),
    templates,
    cautions: [...cautionsOf(role, workloads, templates), ...leftOut.map(undenied)]
  }
}

/** `<role>.json`, `<role>.2.json` and so on. */
function partsOf(base: string, policies: readonly WrittenPolicy[]): PolicyPart[] {
  return policies.map((policy, i) => ({ file: `${base}${i === 0 ? '' : `.${i + 1}`}.json`, policy }))
}

function cautionsOf(
  { managedBy, undecided }: RoleReport,
  workloads: readonly WorkloadReport[],
  templates: readonly string[]
): string[] {
  const silent = workloads.filter(({ policy }) => policy === undefined)
  const written = new Set(
    workloads
      .flatMap(({ policy }) => policy?.Statement ?? [])
      .flatMap(({ Effect, Action }) => (Effect === 'Allow' ? Action : []))
  )
  const missing = undecided.filter(({ action }) => !written.has(action)).length
  return [
    ...(managedBy === undefined ? [] : [`It is not its account’s to edit: ${managedBy}.`]),
    ...(templates.length === 0
      ? []
      : [
          `Its policies stand in ${templates.join(', ')}: edit that instead, or the next deployment undoes this.`
        ]),
    ...(silent.length === 0
      ? []
      : [
          `Nothing in it is for ${silent.map(({ name }) => name).join(', ')}: no trace shows what ${silent.length === 1 ? 'it needs' : 'they need'}.`
        ]),
    ...(missing === 0
      ? []
      : [
          `${plural(missing, 'granted action')} of which nothing shows whether it is needed ${missing === 1 ? 'is' : 'are'} not in it: see "undecided" in report.json.`
        ])
  ]
}

/** A Deny of which a workload’s call shows that it cannot be the role’s. */
function undenied({ actions, resources, answered }: RolePolicy['leftOut'][number]): string {
  return `It does not deny ${firstOf(actions, NAMED)} on ${firstOf(resources, NAMED)}, which the role leaves out or denies: ${firstOf(answered, NAMED)} got an answer there, by a resource’s policy it seems. The policies of the other workloads alone deny it.`
}

function templatesOf({ arn }: RoleReport, templates: Report['templates']): string[] {
  const files = (templates?.located ?? []).filter(({ role }) => role === arn).map(({ file }) => file)
  return [...new Set(files)].sort()
}

function accountOf(arn: string): string {
  return arn.split(':')[4] ?? ''
}
