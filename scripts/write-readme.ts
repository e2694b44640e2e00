/** Puts into README.md and docs/findings.md what can be derived: what the demo, `verify` and `diff` print, and the table of inputs. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { markdownTable } from 'markdown-table'
import { OPTIONS, type Option } from '../src/options/options.ts'

const WAREHOUSE_POLICY = 'demo-output/a6bdb661071cceee3171200745a139cb.policy.json'

const demo = outputOf('npm', ['run', '--silent', 'demo'])
const verify = outputOf('node', ['dist/index.js', 'verify', 'demo-output/report.json'])
const diff = outputOf('node', ['dist/index.js', 'diff', 'examples/warehouse-policy.json', WAREHOUSE_POLICY])
const [verdict = '', ...parts] = demo.split('\n\n')
const partsOfRoles = parts.filter((part) => part.startsWith('role '))
const whatToKnow = parts.find((part) => part.startsWith('! ')) ?? ''

const rows = (OPTIONS as readonly Option[])
  .filter((option) => option.only !== 'cli')
  .map((option) => [
    `\`${option.actionName ?? option.name}\``,
    option.help.replaceAll('|', '\\|'),
    option.default === undefined ? '' : `\`${option.default}\``
  ])

fill('README.md', [
  ['demo', block(demo)],
  ['inputs', markdownTable([['name', 'what it is', 'default'], ...rows])]
])
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
    (all, [name, content]) => replace(file, all, name, content),
    readFileSync(file, 'utf8')
  )
  writeFileSync(file, text)
}

function replace(file: string, text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const from = text.indexOf(start)
  const to = text.includes(end) ? text.indexOf(end) + end.length : from + start.length
  if (from < 0) throw new Error(`${file} has no ${start}`)
  return `${text.slice(0, from)}${start}\n\n${content}\n\n${end}${text.slice(to)}`
}
