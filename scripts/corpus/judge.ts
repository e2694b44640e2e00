/** Compares what a report says with what is true. */
import { formatPattern, overlaps, resourcePattern } from '../../src/iam/pattern.ts'
import { loadReference } from '../../src/reference/reference.ts'
import type { ScannedReport, ScannedWorkload } from './scanned.ts'
import type { Calls, Row, Statement, Truth } from './truth.ts'

/**
 * `right`: action and resource are those that the document shows. `named`: as narrow as the document allows, and the call is named as
 * unresolved (or as not attributable). `avoidable`: named though the document shows it. `wrong`: another resource, a wider one
 * than need be, or a guess that is not named. `missing`: no need. `invented`: a need that no call has.
 */
export const MARKS = ['right', 'named', 'avoidable', 'wrong', 'missing', 'invented'] as const
export type Mark = (typeof MARKS)[number]

export interface Judgement {
  mark: Mark
  service: string
  /** The call, or of an invented need the workload. */
  of: string
  detail: string
}

const reference = await loadReference()
const DENIED = /AccessDenied|Authorization|NotAuthorized|Forbidden/i
const WORST: readonly Mark[] = ['missing', 'wrong', 'avoidable', 'named', 'right']

/** A need of one workload, and how many calls justify it. */
type Justified = Map<string, number>

/**
 * Judges each row of the truth and each need of the report.
 * @param rows those of the truth whose trace was scanned
 */
export function judge(report: ScannedReport, truth: Truth, rows: readonly Row[], calls: Calls): Judgement[] {
  const justified = new Map<ScannedWorkload, Justified>()
  const judgements = rows.map((row): Judgement => {
    const service = row.service ?? calls[row.call]?.service ?? row.service_in_doc ?? '?'
    const workload = workloadOf(row, truth, report)
    const { mark, detail } =
      workload === undefined ? unattributed(row, report) : judgeRow(row, workload, calls, justified)
    return { mark, service, of: `${row.call} (${row.workload})`, detail }
  })
  return [...judgements, ...report.workloads.flatMap((w) => invented(w, justified.get(w) ?? new Map()))]
}

type Verdict = Pick<Judgement, 'mark' | 'detail'>

const KINDS: Readonly<Record<string, string>> = {
  'ecs-task-family': 'ecs',
  'ecs-service-segment': 'segment',
  ec2: 'ec2'
}

/** The workload of a row: by ARN, else by name, where two have the same name by kind. */
function workloadOf(row: Row, truth: Truth, report: ScannedReport): ScannedWorkload | undefined {
  const known = truth.workloads.find(({ id, name }) => name === row.workload || id === row.workload)
  const id = known?.id ?? row.workload
  const byArn = report.workloads.find(({ arn }) => arn === id)
  if (byArn !== undefined || id.startsWith('arn:')) return byArn
  const names = new Set([row.workload, id.replace(/^.*[:/]/, '')])
  const byName = report.workloads.filter(({ name }) => names.has(name))
  const ofKind = byName.filter(({ kind }) => kind === KINDS[id.replace(/:.*$/, '')])
  // one instance may stand in several regions of a made-up corpus
  return ofKind.find(({ arn }) => arn.includes(`:${known?.region}:`)) ?? ofKind[0] ?? byName[0]
}

function unattributed(row: Row, report: ScannedReport): Verdict {
  return report.evidence.unattributed.some(({ operation }) => operation === operationOf(row))
    ? { mark: 'named', detail: 'listed as not attributable' }
    : { mark: 'missing', detail: `no workload ${row.workload}, and not listed as not attributable` }
}

function operationOf(row: Row): string {
  return row.operation_in_doc ?? row.operation ?? ''
}

function judgeRow(
  row: Row,
  workload: ScannedWorkload,
  calls: Calls,
  justified: Map<ScannedWorkload, Justified>
): Verdict {
  const { outcome } = row
  const error = outcome?.error
  if (error !== undefined && typeof outcome?.status !== 'number') {
    return workload.unsent.some(({ operation }) => operation === operationOf(row))
      ? { mark: 'right', detail: 'unsent' }
      : { mark: 'missing', detail: `not sent (${error}), but not listed as unsent` }
  }
  const denied = error !== undefined && DENIED.test(error)
  const isNamed = workload.unresolved.some(({ operation }) => operation === operationOf(row))
  const known: Justified = justified.get(workload) ?? new Map<string, number>()
  justified.set(workload, known)
  const verdicts = row.statements.flatMap((statement): Verdict[] => {
    const wider = besides(row, statement, calls)
    if (denied) return statement.optional ? [] : [judgeDenial(statement, workload, wider)]
    const sound = [...statement.resources, ...statement.narrowest_sound, ...wider.fallback]
    for (const action of new Set([...statement.actions, ...(statement.sound_actions ?? [])])) {
      for (const resource of new Set(sound)) add(known, action, resource, workload)
    }
    return statement.optional ? [] : [judgeStatement(statement, workload, isNamed, wider.fallback)]
  })
  if (isNamed && verdicts.length > 0 && verdicts.every(({ mark }) => mark === 'missing')) {
    return { mark: 'named', detail: 'named, and nothing guessed' }
  }
  const worst = WORST.find((mark) => verdicts.some((verdict) => verdict.mark === mark))
  return verdicts.find(({ mark }) => mark === worst) ?? { mark: 'right', detail: 'needs nothing' }
}

interface Wider {
  exact: string[]
  fallback: string[]
}

/** What `calls.json` says of the statement besides: the object itself, and the pattern to fall back on. */
function besides(row: Row, statement: Statement, calls: Calls): Wider {
  const same = (calls[row.call]?.statements ?? []).filter(({ actions }) =>
    actions.some((action) => statement.actions.includes(action))
  )
  return {
    exact: same.flatMap(({ exact }) => exact ?? []),
    fallback: same.flatMap(({ fallback }) => fallback ?? [])
  }
}

function judgeDenial(statement: Statement, workload: ScannedWorkload, { exact, fallback }: Wider): Verdict {
  const sound = [...statement.resources, ...statement.narrowest_sound, ...exact, ...fallback]
  const action = statement.actions.find(
    (wanted) =>
      !workload.denied.some(
        (denial) =>
          denial.action.toLowerCase() === wanted.toLowerCase() &&
          (denial.resource === undefined || sound.some((arn) => isSame(arn, denial.resource ?? '', workload)))
      )
  )
  return action === undefined
    ? { mark: 'right', detail: 'denied' }
    : { mark: 'missing', detail: `${action} was denied on ${sound[0]}, but is not listed as denied` }
}

function judgeStatement(
  statement: Statement,
  workload: ScannedWorkload,
  isNamed: boolean,
  fallback: readonly string[]
): Verdict {
  const { narrowest_sound: narrowest, resolved } = statement
  const actions = statement.sound_actions ?? statement.actions
  const has = (resources: readonly string[]): boolean =>
    resources.length > 0 &&
    actions.every((action) =>
      resources.every(
        (arn) =>
          !applies(action, arn, resources) ||
          workload.needs.some((need) => need.action === action && isSame(arn, need.resource, workload))
      )
    )
  const isCertain = statement.sound_actions === undefined
  const hasSome = actions.some((action) =>
    workload.needs.some(
      (need) =>
        need.action === action &&
        statement.resources.concat(narrowest).some((arn) => isSame(arn, need.resource, workload))
    )
  )
  const shown = `${actions.join(', ')} on ${(resolved ? statement.resources : narrowest).join(', ')}`
  // where truth is a pattern as well, only the name under unresolved tells a known one from a guess
  const isPattern = !resolved && statement.resources.every((arn) => narrowest.includes(arn))
  if (isCertain && !isPattern && has(statement.resources)) return { mark: 'right', detail: shown }
  if (has(resolved ? statement.resources : narrowest)) {
    return isNamed
      ? { mark: 'named', detail: shown }
      : { mark: 'wrong', detail: `${shown}: the call is not named under unresolved` }
  }
  if (isNamed && (has(narrowest) || has(fallback))) return { mark: 'avoidable', detail: shown }
  // an action that the document cannot show is as good as a resource that it cannot show: one of them, and said so
  if (!isCertain && isNamed && hasSome) return { mark: 'named', detail: shown }
  const found = workload.needs
    .filter(({ action }) => actions.includes(action))
    .map(({ resource }) => resource)
  if (found.length > 0)
    return { mark: 'wrong', detail: `${shown}; the report has ${found.slice(0, 3).join(', ')}` }
  return { mark: 'missing', detail: shown }
}

/** A statement of several actions and resources means those pairs that IAM has: `glue:GetDatabase` is authorised on no table. */
function applies(action: string, arn: string, resources: readonly string[]): boolean {
  const formats = reference.action(action)?.types.flatMap((type) => type.formats) ?? []
  const fits = (resource: string): boolean =>
    formats.some((format) => overlaps(resourcePattern(resource, true), formatPattern(format)) !== 'no')
  return fits(arn) || !resources.some(fits)
}

/** Where nothing shows a workload's account, `*` stands for it. */
function spellings(truth: string, workload: ScannedWorkload): Set<string> {
  const isKnown = /:\d{12}:/.test(workload.arn)
  return new Set(isKnown ? [truth] : [truth, truth.replace(/:\d{12}:/, ':*:')])
}

function isSame(truth: string, reported: string, workload: ScannedWorkload): boolean {
  return spellings(truth, workload).has(reported)
}

const key = (action: string, resource: string): string => `${action}\n${resource}`

function add(known: Justified, action: string, resource: string, workload: ScannedWorkload): void {
  for (const arn of spellings(resource, workload)) {
    known.set(key(action, arn), (known.get(key(action, arn)) ?? 0) + 1)
  }
}

/** Needs that no row has, and those that count a call more often than it was made: copies and look-alikes of calls. */
function invented(workload: ScannedWorkload, known: Justified): Judgement[] {
  return workload.needs.flatMap(({ action, resource, calls, precision }) => {
    const made = known.get(key(action, resource)) ?? 0
    // a wider need stands for every call that it may be of
    if (calls <= made || (made > 0 && precision === 'wider')) return []
    const often = made === 0 ? '' : `: ${calls} calls, ${made} were made`
    return [
      {
        mark: 'invented' as const,
        service: action.replace(/:.*$/, ''),
        of: workload.name,
        detail: `${action} on ${resource}${often}`
      }
    ]
  })
}
