/** Puts into README.md what can be derived: the demo's output, and the table of inputs. A test fails when it is stale. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { markdownTable } from 'markdown-table'
import { OPTIONS, type Option } from '../src/options.ts'

const demo = execFileSync('npm', ['run', '--silent', 'demo'], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore']
})

const rows = (OPTIONS as readonly Option[])
  .filter((option) => option.only !== 'cli')
  .map((option) => [
    `\`${option.actionName ?? option.name}\``,
    option.help.replaceAll('|', '\\|'),
    option.default === undefined ? '' : `\`${option.default}\``
  ])

let readme = readFileSync('README.md', 'utf8')
readme = replace(readme, 'demo', `\`\`\`text\n${demo.trimEnd()}\n\`\`\``)
readme = replace(readme, 'inputs', markdownTable([['name', 'what it is', 'default'], ...rows]))
writeFileSync('README.md', readme)

function replace(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const from = text.indexOf(start)
  const to = text.includes(end) ? text.indexOf(end) + end.length : from + start.length
  if (from < 0) throw new Error(`README.md has no ${start}`)
  return `${text.slice(0, from)}${start}\n\n${content}\n\n${end}${text.slice(to)}`
}
