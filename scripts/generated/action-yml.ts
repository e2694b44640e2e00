/** The inputs and outputs of action.yml, from the rows of the options and of the outputs. */
import { stringify } from 'yaml'
import { OUTPUTS } from '../../src/action/outputs.ts'
import { descriptionOf, optionsOf, type Option } from '../../src/options/options.ts'

/**
 * @param written action.yml as it stands; what is not generated is kept
 * @returns the same with inputs and outputs as the rows have them
 * @throws Error when the file has no inputs or no runs
 */
export function withInputsAndOutputs(written: string): string {
  const start = written.search(/^inputs:$/m)
  const end = written.search(/^runs:$/m)
  if (start < 0 || end < start) throw new Error('action.yml has no "inputs:" before "runs:"')
  const inputs = Object.fromEntries(optionsOf('action').map((option) => [option.name, inputOf(option)]))
  const outputs = Object.fromEntries(OUTPUTS.map(({ name, help }) => [name, { description: help }]))
  // version 1.1 quotes `off` and `yes` too, which older parsers take for false and true
  const [inputsText, outputsText] = [{ inputs }, { outputs }].map((part) =>
    stringify(part, { version: '1.1', lineWidth: 0, singleQuote: true })
  )
  return `${written.slice(0, start)}${inputsText}\n${outputsText}\n${written.slice(end)}`
}

/** What an input is, with how its values are written: the runner itself knows texts only. */
export function inputDescriptionOf(option: Option): string {
  const { written } = option.kind
  return `${descriptionOf(option)}${written === undefined ? '' : `; ${written}`}`
}

function inputOf(option: Option): { description: string; default?: string } {
  const otherwise = option.otherwise === undefined ? '' : `; default is ${option.otherwise}`
  const usual = option.default ?? option.runnerDefault
  return {
    description: `${inputDescriptionOf(option)}${otherwise}`,
    ...(usual !== undefined && { default: usual })
  }
}
