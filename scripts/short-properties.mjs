/** Loaded before each test file of a mutation run: properties end early, since they run once for each mutant. */
import fc from 'fast-check'

fc.configureGlobal({ seed: 1, interruptAfterTimeLimit: 70, endOnFailure: true })
