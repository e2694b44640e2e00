/** The parts of report.json that tests look at; the product's own type is not used, so that both can disagree. */
export interface ReadReport {
  version: number
  verdict: string
  reasons: string[]
  evidence: {
    source: string
    sources?: { kind: string; run?: string; others?: number; settled?: boolean; unsettled?: string }[]
    region?: string
    endpoints?: string[]
    filter?: string
    window: { start: string; end: string }
    traces: Record<string, number>
    incomplete: { kind: string; traces: number; traceIds: string[] }[]
    stopped?: string
    unattributed: object[]
  }
  workloads: {
    arn: string
    name: string
    role?: string
    traces: number
    coverage?: {
      seen: number
      requests?: number
      settled?: boolean
      regime: string
      mayHaveMissed?: number
      why: string
    }
    policyFile?: string
    needs: { action: string; resource: string; calls: number; traceIds: string[] }[]
    denied: { action: string; calls: number }[]
    unresolved: { service: string; operation: string }[]
    unread: { what: string; why: string }[]
    validation?: { sufficient: ReadCheck; valid: ReadCheck; noWider?: ReadCheck }
  }[]
  roles: {
    arn: string
    workloads: string[]
    judged: boolean
    unused: { total: number; actions?: { action: string }[] }
    undecided: { action: string }[]
    wide: { action: string; granted: string[]; needed: string[] }[]
    unread: { what: string; why: string }[]
  }[]
  ignored: { workload: string }[]
  gate: {
    failOn: string
    thresholds: { name: string; setBy?: string; value: number; exceeded: boolean }[]
    baseline?: { usable: boolean; why?: string }
    configuration?: { file: string; place: string; notRead: string[] }
    loosened?: string[]
  }
}

interface ReadCheck {
  state: string
  details: string[]
}

/** @throws when the run wrote no report, with what it said instead */
export function reportOf(run: { files: Record<string, string>; stdout: string; stderr: string }): ReadReport {
  const text = Object.entries(run.files).find(([name]) => /(^|\/)report\.json$/.test(name))?.[1]
  if (text === undefined) throw new Error(`No report.json was written:\n${run.stdout}\n${run.stderr}`)
  return JSON.parse(text) as ReadReport
}
