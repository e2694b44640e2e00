/** How much of what happened a source had when it was read, in words. */
import { plural } from '../kit/plural.ts'
import type { Report, TraceSourceReport } from '../report/report.ts'
import type { Caution } from './caution.ts'

const NAMES: Readonly<Record<string, string>> = {
  'x-ray': 'X-Ray',
  spans: 'Transaction Search',
  files: 'files'
}

/** Where AWS was asked instead of at its own addresses, in a sentence. */
export function endpointLines({ endpoints = [] }: Pick<Report['evidence'], 'endpoints'>): string[] {
  return endpoints.length === 0 ? [] : [`AWS was asked at another address (${endpoints.join(', ')}).`]
}

/** For a list of facts, one a source that says anything of itself: `X-Ray in eu-west-1: 400 traces, 322 of them late, waited 41 seconds`. */
export function sourceLines({ sources = [] }: Pick<Report['evidence'], 'sources'>): string[] {
  return sources.flatMap((source) => {
    const { rows, waited, late = 0, scannedBytes, run, others = 0 } = source
    if (rows === undefined && waited === undefined && scannedBytes === undefined && run === undefined)
      return []
    const facts = [
      ...(source.traces > 0 || rows === undefined ? [plural(source.traces, 'trace')] : []),
      ...(rows === undefined ? [] : [plural(rows, 'row')]),
      ...(run === undefined ? [] : [`of run ${run}, ${others} of others left out`]),
      ...(late === 0 ? [] : [`${late} of them late`]),
      ...(waited === undefined ? [] : [`waited ${plural(Math.round(waited), 'second')}`]),
      ...(scannedBytes === undefined ? [] : [`${megabytes(scannedBytes)} scanned`])
    ]
    return [`${nameOf(source)}: ${facts.join(', ')}`]
  })
}

/** What may not have been there yet. */
export function unsettledCautions({ evidence: { sources = [] } }: Report): Caution[] {
  return sources.flatMap((source) =>
    source.unsettled === undefined
      ? []
      : [{ title: `${nameOf(source)} may not have shown all.`, text: source.unsettled, names: [] }]
  )
}

function nameOf({ kind, account, region }: TraceSourceReport): string {
  const name = NAMES[kind] ?? kind
  const where = [account, region].filter((part) => part !== undefined).join(', ')
  return where === '' ? name : `${name} in ${where}`
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
