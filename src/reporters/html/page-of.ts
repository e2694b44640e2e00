/** The view as the page's data: what it shows, and nothing that it does not. */
import { compare } from '../../kit/compare.ts'
import { mapTexts } from '../../kit/map-texts.ts'
import { plural } from '../../kit/plural.ts'
import { ACCESS_LEVELS } from '../../reference/reference.ts'
import { DANGERS } from '../../view/danger.ts'
import { sourceLines } from '../../view/evidence.ts'
import { byDanger } from '../../view/removals.ts'
import { rulingFile, rulingLimits } from '../../view/ruling.ts'
import type { RoleView, View } from '../../view/view.ts'
import { firstOf, levelName } from '../../view/words.ts'
import { oneLine } from '../escape.ts'
import { regionOfTraces, traceConsole } from './console-link.ts'
import type { RoleData, RoleDetail, Standing, WholeData } from './page/page-data.ts'
import { actionsOf, cellsOf, serviceOf, wasWatched } from './role-actions.ts'
import { detailOf, type Places } from './role-detail.ts'

/** Names below one doubt; report.json has all. */
const NAMES = 20

/** The rest stands in the roles. */
const REMOVALS = 3
const RESOURCES = 2

/** One role of the page. */
interface RolePart {
  role: RoleData
  /** What is shown once it is opened. */
  detail: () => RoleDetail
  /** Bytes that its details have at the least. */
  atLeast: number
}

/** The page without its roles, and its roles one by one, so that those for which there is no room can go without their details. */
export function pageOf(view: View): { page: WholeData; roles: Generator<RolePart> } {
  const { report, headline, tally, cautions, workloads } = view
  const actions = new Map(view.roles.map((role) => [role, actionsOf(role)]))
  const services = servicesOf(view, actions)
  const position = new Map(services.map((service, i) => [service, i]))
  const places: Places = {
    workloads: new Map(workloads.map((workload, i) => [workload.report.arn, i])),
    policies: new Map(view.rolePolicies.map((policy) => [policy.arn, policy]))
  }
  const page: WholeData = {
    verdict: report.verdict,
    headline,
    facts: factsOf(view),
    reasons: report.reasons,
    loosened: report.gate.loosened ?? [],
    ...(view.sinceBaseline !== undefined && { baseline: baselineLine(view.sinceBaseline) }),
    cautions: cautions.map(({ title, text, names }) => ({
      title,
      text,
      names: names.slice(0, NAMES),
      more: Math.max(0, names.length - NAMES)
    })),
    removals: firstRemovals(view),
    tally,
    services,
    workloads: workloads.map(({ name, report: { arn, kind } }) => {
      const region = regionOfTraces(arn, report.evidence)
      const console = region === undefined ? undefined : traceConsole(region)
      return { name, kind, ...(console !== undefined && { console }) }
    }),
    levels: ACCESS_LEVELS.map(levelName),
    dangers: DANGERS
  }
  return { page: mapTexts(page, oneLine), roles: rolesOf() }

  function* rolesOf(): Generator<RolePart> {
    // roles have lists in common
    const shown = new WeakMap<object, unknown>()
    for (const role of view.roles) {
      const known = actions.get(role) ?? []
      const cells = cellsOf(role, known, (service) => position.get(service) ?? 0)
      const detail = (): RoleDetail => {
        const { suggested, ...rest } = detailOf(role, known, places)
        return {
          ...mapTexts(rest, oneLine, shown),
          // policies are to be pasted: the page writes what cannot be seen in them as JSON does
          ...(suggested !== undefined && {
            suggested: { ...mapTexts({ ...suggested, files: [] }, oneLine), files: suggested.files }
          })
        }
      }
      yield {
        role: mapTexts({ ...roleData(role), cells }, oneLine),
        detail,
        atLeast: (role.report.unused.actions ?? []).reduce((sum, { action }) => sum + action.length, 0)
      }
    }
  }
}

function roleData({
  report,
  name,
  seen,
  sureness,
  removals,
  exceeds,
  newFindings
}: RoleView): Omit<RoleData, 'cells'> {
  const isWatched = wasWatched(report)
  const [worst] = removals
  const standing: Standing = !isWatched
    ? 'unseen'
    : exceeds
      ? 'exceeds'
      : report.unused.total + report.wide.length > 0
        ? 'excess'
        : 'fine'
  return {
    name,
    arn: report.arn,
    standing,
    granted: report.granted,
    used: report.used,
    implied: report.implied,
    undecided: report.undecided.length,
    unused: isWatched ? report.unused.total : 0,
    wide: report.wide.length,
    ...(newFindings !== undefined && { added: newFindings }),
    seen,
    sureness,
    ...(worst !== undefined && isWatched && { worst: { action: worst.action, why: worst.danger.why } }),
    levels: isWatched
      ? ACCESS_LEVELS.flatMap((level, i) => (report.unused.byAccessLevel[level] > 0 ? [i] : []))
      : [],
    dangers: isWatched
      ? [...new Set(removals.map(({ danger }) => danger.rank))].toSorted((a, b) => a - b)
      : []
  }
}

/** All services that any role grants, those with most unused actions first. */
function servicesOf(view: View, actions: ReadonlyMap<RoleView, ReturnType<typeof actionsOf>>): string[] {
  const unused = new Map<string, number>()
  for (const role of view.roles) {
    for (const [action, testimony] of actions.get(role) ?? []) {
      const service = serviceOf(action)
      unused.set(service, (unused.get(service) ?? 0) + Number(testimony === 'unused'))
    }
    if (!role.report.judged)
      for (const grant of role.report.grants)
        for (const { action } of grant.actions) {
          const service = serviceOf(action)
          unused.set(service, unused.get(service) ?? 0)
        }
    if (role.report.unused.actions === undefined) unused.set('*', Infinity)
  }
  return [...unused].toSorted(([a, n], [b, m]) => m - n || compare(a, b)).map(([service]) => service)
}

/** Of all roles together; what could not be judged has none. */
function firstRemovals({ roles }: View): WholeData['removals'] {
  return roles
    .flatMap((role, i) =>
      wasWatched(role.report) ? role.removals.map((removal) => ({ ...removal, role: i })) : []
    )
    .toSorted(byDanger)
    .slice(0, REMOVALS)
    .map(({ role, how, granted, action, danger, policies, resources }) => ({
      role,
      grant: granted,
      action,
      why: how === 'narrow' ? `used, but granted too widely: ${danger.why}` : danger.why,
      policy: policies[0] ?? '',
      resources: firstOf(resources, RESOURCES)
    }))
}

function factsOf({ report, tally, checkedByAws }: View): [string, string][] {
  const { evidence, gate, tool } = report
  const { window, traces } = evidence
  const file = rulingFile(gate)
  return [
    [
      'Evidence',
      `${traces.read} of ${plural(traces.listed, 'trace')}${evidence.region === undefined ? '' : ` in ${evidence.region}`}`
    ],
    ...(window === undefined
      ? []
      : [['Window', `${window.start} to ${window.end}`] satisfies [string, string]]),
    ...sourceLines(evidence).map((line): [string, string] => ['Source', line]),
    ['Judged', plural(tally.judged, 'role')],
    ...(report.compared
      ? [
          [
            'Gate',
            [...(file === undefined ? [] : [file]), rulingLimits(gate, 'option')].join(': ')
          ] satisfies [string, string]
        ]
      : []),
    ...(checkedByAws === '' ? [] : [['AWS', checkedByAws] satisfies [string, string]]),
    ['Made by', `version ${tool.version}, AWS reference of ${tool.reference}`]
  ]
}

function baselineLine(since: NonNullable<View['sinceBaseline']>): string {
  if (!since.isUsable)
    return `There is no baseline to compare with, so what is new is not known: ${since.why}.`
  const from = [since.created?.slice(0, 10), since.commit?.slice(0, 7)].filter(Boolean).join(', ')
  const notSeen = since.notSeen === 0 ? '' : `, ${since.notSeen} of them needed then and not seen this time`
  return `${plural(since.added, 'finding')} new since the baseline${from === '' ? '' : ` (${from})`}; ${since.legacy} there before${notSeen}; ${since.removed} gone.`
}
