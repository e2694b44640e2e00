/** Rows of the benchmark's table, and how figures are written in them. */
import type { Usage } from './measured-run.ts'

export type Row = [what: string, measured: string, bound: string]

export function progress(what: string): void {
  process.stderr.write(`measuring: ${what}\n`)
}

export function seconds(value: number): string {
  return `${value.toFixed(2)} s`
}

export function ms(value: number): string {
  return `${value.toFixed(0)} ms`
}

export function times(value: number): string {
  return `${value.toFixed(1)} ×`
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

export function megabytes({ peakMegabytes }: Pick<Usage, 'peakMegabytes'>): string {
  return `${peakMegabytes.toFixed(0)} MB`
}

export function thousands(value: number): string {
  return value.toLocaleString('en-US')
}
