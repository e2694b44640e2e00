/** How soon V8 optimises what runs: a scan is over before what it optimises so eagerly pays. */
import { setFlagsFromString } from 'node:v8'

/** Of V8 11, that of Node.js 20: bytecodes that a function runs before V8 looks again whether to optimise it; 66 KB by itself. */
const LATER = { v8: '11', flag: '--interrupt-budget=540672' }

/**
 * Lets V8 optimise later, where it is one that does so too soon: of a scan of 2,000 traces a third of the CPU time went into optimising,
 * and half of that came back. Later versions have a compiler between (https://v8.dev/blog/maglev) and optimise late by themselves.
 * To be called before anything else runs.
 */
export function optimiseLater(): void {
  if (process.versions.v8.split('.')[0] === LATER.v8) setFlagsFromString(LATER.flag)
}
