import type { Options } from '../../options/options.ts'
import { files } from './files.ts'
import type { TraceSourceMember } from './trace-source.ts'
import { xRay } from './x-ray.ts'

/** Where traces are read from. A new source is one file beside this one, and one row here: the first that the options ask for is read. */
export const TRACE_SOURCES: readonly TraceSourceMember[] = [files, xRay]

/** The source that the options ask for: X-Ray where they name no other. */
export function traceSourceFor(options: Options): TraceSourceMember {
  return TRACE_SOURCES.find((source) => source.isAskedFor(options)) ?? xRay
}
