/** Puts into README.md and docs/findings.md what the built bundle prints: the demo, `verify` and `diff`. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { withBlock } from './blocks.ts'

const WAREHOUSE_POLICY = 'demo-output/a6bdb661071cceee3171200745a139cb.policy.json'

const demo = outputOf('npm', ['run', '--silent', 'demo'])
const details = outputOf('npm', ['run', '--silent', 'demo', '--', '--details'])
const verify = outputOf('node', ['dist/index.js', 'verify', 'demo-output/report.json'])
const diff = outputOf('node', ['dist/index.js', 'diff', 'examples/warehouse-policy.json', WAREHOUSE_POLICY])
const [verdict = '', ...parts] = details.split('\n\n')
const partsOfRoles = parts.filter((part) => part.startsWith('role '))
const whatToKnow = parts.find((part) => part.startsWith('! ')) ?? ''

fill('README.md', [['demo', block(demo)]])
fill('docs/findings.md', [
  ['verdict', block(verdict)],
  ...partsOfRoles.map((part): [string, string] => [
    part.slice('role '.length, part.indexOf(':')),
    block(part)
  ]),
  ['what to know', block(whatToKnow)],
  ['verify', block(verify)],
  ['diff', block(diff)]
])

/** What a command prints, whatever its exit code: `diff` has a code of its own for a difference. */
function outputOf(command: string, args: readonly string[]): string {
  const { error, stdout } = spawnSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore']
  })
  if (error !== undefined) throw error
  if (stdout === '') throw new Error(`${command} ${args.join(' ')} prints nothing`)
  return stdout
}

function block(output: string): string {
  return `\`\`\`text\n${output.trimEnd()}\n\`\`\``
}

function fill(file: string, contents: readonly (readonly [name: string, content: string])[]): void {
  const text = contents.reduce(
    (all, [name, content]) => withBlock(file, all, name, content),
    readFileSync(file, 'utf8')
  )
  writeFileSync(file, text)
}
