import { measuredRun, script } from './measured-run.ts'

/** What a script of this folder prints. @throws Error when it fails */
export async function printed<T>(folder: string, name: string, ...args: (string | number)[]): Promise<T> {
  const { stdout, stderr, exitCode } = await measuredRun({
    args: [script(name), ...args.map(String)],
    env: {},
    folder
  })
  if (exitCode !== 0) throw new Error(`The benchmark ${name} failed: ${stderr}`)
  return JSON.parse(stdout) as T
}
