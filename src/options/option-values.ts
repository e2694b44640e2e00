/** The values of options, as texts or switches, to what they stand for. */
import { UserError } from '../kit/errors.ts'
import { labelOf, type Face, type OptionName, type RawOptions } from './options.ts'

export const ROLE_ARN = /^arn:[a-z0-9-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/

/** What a face was given, option by option, in the form that is wanted. Whatever is empty counts as not given. */
export class OptionValues {
  readonly #raw: RawOptions
  readonly #face: Face

  constructor(raw: RawOptions, face: Face) {
    this.#raw = raw
    this.#face = face
  }

  wrong(name: OptionName, what: string, remedy: string): UserError {
    return new UserError(`${labelOf(name, this.#face)} is "${String(this.#raw[name])}", ${what}`, remedy)
  }

  text(name: OptionName): string | undefined {
    const value = this.#raw[name]
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
  }

  /** Several values, or one text with one a line or separated by commas. */
  list(name: OptionName): string[] {
    const value = this.#raw[name]
    const parts =
      typeof value === 'string' ? value.split(/[\n,]/) : Array.isArray(value) ? value.map(String) : []
    return parts.map((part) => part.trim()).filter((part) => part !== '')
  }

  /** `name=role ARN` pairs. @throws UserError when one is of another form */
  roles(name: OptionName): Map<string, string> {
    return new Map(
      this.list(name).map((pair) => {
        const equals = pair.indexOf('=')
        const role = pair.slice(equals + 1).trim()
        if (equals > 0 && ROLE_ARN.test(role)) return [pair.slice(0, equals).trim(), role]
        throw new UserError(
          `${labelOf(name, this.#face)} has "${pair}", which is not name=role ARN`,
          'Give pairs like orders-api=arn:aws:iam::111122223333:role/orders'
        )
      })
    )
  }

  integer(name: OptionName, least: number, most: number): number | undefined {
    const value = this.text(name)
    if (value === undefined) return undefined
    const bounds = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`
    if (!/^[+-]?\d+$/.test(value))
      throw this.wrong(name, 'which is not a whole number', `Give a whole number ${bounds}`)
    const number = Number(value)
    if (number < least || number > most)
      throw this.wrong(name, 'which is out of range', `Give a whole number ${bounds}`)
    return number
  }

  matching(name: OptionName, pattern: RegExp, remedy: string): string | undefined {
    const value = this.text(name)
    if (value !== undefined && !pattern.test(value))
      throw this.wrong(name, 'which is not of the right form', remedy)
    return value
  }

  choice<T extends string>(name: OptionName, choices: readonly T[]): T | undefined {
    const value = this.text(name)
    if (value === undefined) return undefined
    const found = choices.find((choice) => choice === value)
    if (found === undefined)
      throw this.wrong(name, 'which is none of the choices', `Give one of ${choices.join(', ')}`)
    return found
  }

  /** A switch; the action has YAML's words for it. */
  flag(name: OptionName): boolean | undefined {
    const value = this.#raw[name]
    if (typeof value === 'boolean') return value
    const word = this.text(name)?.toLowerCase()
    if (word === undefined) return undefined
    if (word !== 'true' && word !== 'false')
      throw this.wrong(name, 'which is neither true nor false', 'Give true or false')
    return word === 'true'
  }
}
