/** `xray-privilege-scan demo`: the main job on the examples that come with it, without an AWS account. */
import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { UserError } from '../../kit/errors.ts'

/**
 * @param script what node was started with: a file in `dist/`, or a link to it, as npx makes one
 * @returns the arguments of the scan of the examples, to which those that were given are added
 * @throws UserError when the examples are not there, as in the action's own folder of a runner that keeps `dist/` alone
 */
export function demoArguments(script: string): string[] {
  const folder = path.join(path.dirname(realpathSync(script)), '..', 'examples')
  if (!existsSync(path.join(folder, 'traces.json')))
    throw new UserError(
      `the examples are not at ${folder}`,
      'They come with the npm package and with a clone of the repository'
    )
  const example = (name: string): string => path.join(folder, `${name}.json`)
  const functions = ['functions', 'event-source-mappings', 'event-invoke-configs'].map(example)
  const files = ['--traces', example('traces'), '--roles', example('roles'), '--functions', ...functions]
  return [...files, '--compare', '--max-unused-actions', '20', '--warn-only', '--output-dir', 'demo-output']
}
