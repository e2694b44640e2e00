/** Saved traces: answers of the AWS CLI, and spans. */
import type { TraceWords } from '../../needs/evidence.ts'
import { labelOf } from '../../options/options.ts'
import { SavedTraces } from '../files/traces/saved-traces.ts'
import type { TraceSourceMember } from './trace-source.ts'
import { X_RAY_GAPS } from './x-ray.ts'

const words: TraceWords = {
  traces: 'X-Ray traces',
  incomplete: X_RAY_GAPS,
  none: () => 'The files hold no traces.'
}

export const files: TraceSourceMember = {
  kind: 'files',
  words,
  actions: [],
  isAskedFor: ({ traces }) => traces.length > 0,
  async open({ options, face }) {
    const label = (name: Parameters<typeof labelOf>[0]): string => labelOf(name, face)
    return new SavedTraces(options.traces.map((file) => ({ option: 'traces', file, label })))
  }
}
