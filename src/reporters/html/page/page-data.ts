/** What report.html shows, as the JSON in its data element. The reporter writes it, the page's script reads it; neither has it from elsewhere. */

export type Verdict = 'pass' | 'report' | 'excess' | 'insufficient-evidence'

/** What speaks for a granted action, or that nothing does. The first that holds of an action is told. */
export type Testimony =
  | 'trace'
  | 'earlier-run'
  | 'configuration'
  | 'forwarded-access'
  | 'metric'
  /** A witness of another name. */
  | 'other'
  | 'undecided'
  | 'unused'
  /** Nobody could look: its role was not judged. */
  | 'unseen'

/** How a role stands: above a limit, with excess, without, or not judged. */
export type Standing = 'exceeds' | 'excess' | 'fine' | 'unseen'

export interface PageData {
  page: WholeData
  /** Most excess first, those that could not be judged last. */
  roles: readonly RoleData[]
}

/** What is told of all roles together. */
export interface WholeData {
  verdict: Verdict
  headline: string
  /** Label and text. */
  facts: readonly (readonly [label: string, text: string])[]
  reasons: readonly string[]
  loosened: readonly string[]
  /** In one sentence; absent where no baseline was asked for. */
  baseline?: string
  /** The most dangerous first; `role` is a position. */
  removals: readonly {
    role: number
    grant: string
    action: string
    why: string
    policy: string
    resources: string
  }[]
  cautions: readonly { title: string; text: string; names: readonly string[]; more: number }[]
  /** Over all judged roles. */
  tally: { judged: number; granted: number; unused: number; wide: number }
  /** Prefixes of services, those with most unused actions first; `*` is all of them at once. */
  services: readonly string[]
  workloads: readonly { name: string; kind: string; console?: string }[]
  /** Levels of access and reasons for danger, the worst first: what roles are filtered by. */
  levels: readonly string[]
  dangers: readonly string[]
}

/** One service of one role: its position, and how many granted actions stand how. All are 0 where the role was not judged and no number is known. */
export type Cell = readonly [
  service: number,
  used: number,
  implied: number,
  undecided: number,
  unused: number,
  unseen: number
]

export interface RoleData {
  name: string
  arn: string
  standing: Standing
  granted: number
  used: number
  implied: number
  undecided: number
  unused: number
  wide: number
  /** Findings that the baseline does not have. */
  added?: number
  seen: string
  sureness: string
  worst?: { action: string; why: string }
  /** Positions in `levels` and `dangers` of what is unused. */
  levels: readonly number[]
  dangers: readonly number[]
  cells: readonly Cell[]
  /** Absent where there was no room in the file. */
  detail?: RoleDetail
}

export interface RoleDetail {
  coverage: readonly CoverageData[]
  policies: readonly PolicyData[]
  /** Every granted action that is known by name. */
  actions: readonly ActionData[]
  evidence: readonly EvidenceData[]
  wide: readonly WideData[]
  since?: SinceData
  suggested?: SuggestedData
  /** What cannot be told of it, and why, in sentences. */
  doubts: readonly string[]
  /** How many rows of evidence there are besides. */
  moreEvidence: number
}

export interface CoverageData {
  workload: string
  seen: number
  requests?: number
  settled: boolean
  regime: 'proof' | 'sample' | 'unknown-share' | 'blind'
  why: string
}

export interface PolicyData {
  name: string
  version?: string
  isBoundary: boolean
  statements: readonly StatementData[]
}

/** A part of a statement: what gives nothing stands in a part of its own. */
export interface StatementData {
  /** From 1, as people count. */
  number: number
  sid?: string
  isConditional: boolean
  notAction?: readonly string[]
  notResource?: readonly string[]
  actions: readonly (readonly [
    pattern: string,
    used: number,
    implied: number,
    undecided: number,
    unused: number
  ])[]
  resources: readonly string[]
}

/** With calls and, of what no call shows, why; of what is unused its access level. */
export type ActionData = readonly [action: string, testimony: Testimony, calls: number, about: string]

export interface EvidenceData {
  /** Position in `workloads`. */
  workload: number
  action: string
  resource: string
  testimony: Testimony
  calls: number
  /** First and last day on which it was seen. */
  days: string
  /** How exactly the resource is known and why, or what implies it. */
  why: string
  traces: readonly string[]
}

export interface WideData {
  action: string
  width: string
  granted: readonly string[]
  needed: readonly string[]
  isNew: boolean
}

export interface SinceData {
  newUnused: readonly string[]
  newWide: readonly string[]
  newGrants: readonly string[]
  legacy: number
  notSeen: number
  removed: number
}

export interface SuggestedData {
  files: readonly { file: string; policy: object }[]
  isMasked: boolean
  notes: readonly string[]
  leftOut: readonly { when: string; actions: readonly string[]; isGranted: boolean }[]
}
