/** The registry of dialects: the only place outside of a dialect's own file that knows it. */
import type { Call } from '../../domain/call.ts'
import type { Json } from '../document.ts'
import type { Dialect } from './dialect.ts'
import { openTelemetry } from './opentelemetry.ts'
import { xraySdk } from './xray-sdk.ts'

/**
 * In the order in which they are asked, those with words of their own before those that read whatever is left. Where a document shows one
 * thing in several dialects, the first counts.
 */
export const DIALECTS: readonly Dialect[] = [openTelemetry, xraySdk]

/** The call that a document stands for, and the AWS service that made it where its dialect tells: from the first dialect that can read it. */
export function callIn(json: Json): { call: Call; madeBy: string | undefined } | undefined {
  for (const dialect of DIALECTS) {
    const call = dialect.call(json)
    if (call === 'none') return undefined
    if (call !== undefined) return { call, madeBy: dialect.madeBy?.(call) }
  }
  return undefined
}

/** The dialect that a call names; undefined for none. */
export function dialectNamed(name: string | undefined): Dialect | undefined {
  return DIALECTS.find((dialect) => dialect.name === name)
}
