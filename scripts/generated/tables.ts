/** The tables in docs/options.md: inputs, outputs and flags, from the rows of the options and of the outputs. */
import { markdownTable } from 'markdown-table'
import { OUTPUTS } from '../../src/action/outputs.ts'
import { descriptionOf, optionsOf, type Option } from '../../src/options/options.ts'
import { withBlock } from '../blocks.ts'
import { inputDescriptionOf } from './action-yml.ts'

/**
 * @param written docs/options.md as it stands; what is not generated is kept
 * @returns the same with its tables as the rows have them
 */
export function withTables(written: string): string {
  const inputs = optionsOf('action').map((option) => [
    `\`${option.name}\``,
    cell(inputDescriptionOf(option)),
    usualOf(option)
  ])
  const outputs = OUTPUTS.map(({ name, help }) => [`\`${name}\``, cell(help)])
  const flags = optionsOf('cli')
    .filter(({ alias, only }) => alias !== undefined || only === 'cli')
    .map((option) => [`\`${flagsOf(option)}\``, cell(descriptionOf(option))])
  return (
    [
      ['inputs', markdownTable([['name', 'what it is', 'default'], ...inputs])],
      ['outputs', markdownTable([['name', 'value'], ...outputs])],
      ['flags', markdownTable([['flag', 'what it is'], ...flags])]
    ] as const
  ).reduce((text, [name, content]) => withBlock('docs/options.md', text, name, content), written)
}

/** What holds when an input is left out: as code what one would write, in words what depends on something else. */
function usualOf({ default: usual, runnerDefault, otherwise }: Option): string {
  const code = usual ?? runnerDefault
  return code === undefined ? cell(otherwise ?? '') : `\`${code}\``
}

function flagsOf({ name, alias, kind }: Option): string {
  const value = kind.placeholder === undefined ? '' : ` <${kind.placeholder.replaceAll('|', String.raw`\|`)}>`
  const short = alias === undefined ? '' : `${alias.length === 1 ? '-' : '--'}${alias}, `
  return `${short}--${name}${value}`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
