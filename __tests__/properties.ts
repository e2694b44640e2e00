/**
 * fast-check with one seed for everybody, so that a change is judged by what it changes and not by luck.
 * `PROPERTY_SEED=random npm test` looks for new counterexamples; a number repeats one run.
 */
import fc from 'fast-check'

const DEFAULT_SEED = 20_261_126
const asked = process.env['PROPERTY_SEED']

// what a mutation run has set (scripts/short-properties.mjs) stays
if (asked !== 'random')
  fc.configureGlobal({
    ...fc.readConfigureGlobal(),
    seed: asked === undefined ? DEFAULT_SEED : Number(asked)
  })

export default fc
