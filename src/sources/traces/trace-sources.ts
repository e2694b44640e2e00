import { files } from './files.ts'
import { isolated } from './isolation.ts'
import { spans } from './spans.ts'
import type { TraceQuestion, TraceSource, TraceSourceMember } from './trace-source.ts'
import { xRay } from './x-ray.ts'

/** Where traces are read from. A new source is one file beside this one, and one row here; all that the options ask for are read. */
export const TRACE_SOURCES: readonly TraceSourceMember[] = [files, xRay, spans]

/**
 * The sources that take part in a scan, in the order of the registry.
 * @throws UserError when an option is wrong
 */
export async function openTraceSources(question: TraceQuestion): Promise<TraceSource[]> {
  const asked = TRACE_SOURCES.filter((member) => member.isAskedFor(question.options))
  const opened = await Promise.all(
    asked.map(async ({ kind, words, open }) => {
      const opened = await open(question)
      const { isolate, runId } = question.options
      const reader = opened && isolate && runId !== undefined ? isolated(opened, runId) : opened
      return reader === undefined
        ? []
        : [{ kind, words, read: (...asking: Parameters<typeof reader.read>) => reader.read(...asking) }]
    })
  )
  return opened.flat()
}
