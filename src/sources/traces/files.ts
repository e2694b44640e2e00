/** Saved traces: answers of the AWS CLI, and spans. */
import type { TraceWords } from '../../needs/evidence.ts'
import { labelOf } from '../../options/options.ts'
import type { TraceSourceMember } from './trace-source.ts'
import { X_RAY_GAPS } from './x-ray.ts'

const words: TraceWords = {
  traces: 'X-Ray traces',
  incomplete: X_RAY_GAPS,
  none: () => 'The files hold no traces.'
}

/** Of the shapes that are read, what most people have. */
const PRINTED_BY = ['aws xray batch-get-traces']

export const files: TraceSourceMember = {
  kind: 'files',
  words,
  actions: [],
  isAskedFor: ({ traces }) => traces.length > 0,
  async open({ options, face }) {
    const { SavedTraces } = await import('../files/traces/saved-traces.ts')
    const label = labelOf('traces', face)
    return new SavedTraces(options.traces.map((file) => ({ file, label, printedBy: PRINTED_BY })))
  }
}
