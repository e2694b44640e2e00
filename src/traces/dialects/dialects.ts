/** The registry of dialects: the only place outside of a dialect's own file that knows it. */
import type { Json } from '../document.ts'
import type { Dialect } from './dialect.ts'
import { openTelemetry } from './opentelemetry.ts'
import { xraySdk } from './xray-sdk.ts'

/** Where a document shows one thing in several dialects, the first counts. */
export const DIALECTS: readonly Dialect[] = [xraySdk, openTelemetry]

/** Asked in this order: whatever has no words of another dialect is an X-Ray SDK's. */
const BY_WORDS: readonly Dialect[] = [openTelemetry, xraySdk]

/** The dialect in which a document that may stand for a call is written. */
export function dialectOf(json: Json): Dialect | undefined {
  return BY_WORDS.find((dialect) => dialect.recognises(json))
}

/** The dialect that a call names; undefined for none. */
export function dialectNamed(name: string | undefined): Dialect | undefined {
  return DIALECTS.find((dialect) => dialect.name === name)
}
