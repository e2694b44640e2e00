/** What values an option can have: one function a kind, each with the parser of its values. */
import type { UserError } from '../kit/errors.ts'

/** What a face was given: a text, a switch that is on or off, or several texts. */
export type Given = string | boolean | readonly string[]

/** What else a parser needs. */
export interface Reading {
  /** The present, in Unix seconds. */
  now: number
  /**
   * The error for a value that is wrong.
   * @param what completes the sentence "--time-range is "x", which …"
   * @param remedy says what to give in its place
   * @param part the part that is wrong, where an option has several
   */
  refuse: (what: string, remedy: string, part?: string) => UserError
}

/**
 * A kind of value. `None` is what an option has that is neither given nor has a default.
 */
export interface Kind<Value, None = undefined> {
  readonly kind: 'switch' | 'text' | 'integer' | 'choice' | 'list' | 'roles' | 'pattern' | 'time'
  /** The word that stands for the value in --help; a switch has none. */
  readonly placeholder?: string
  /** Whether the option takes several values. */
  readonly several: boolean
  /** Completes the option's description: which values there are, where that fits into a few words. */
  readonly values?: string
  /** How a value is written in a file of inputs, where texts are all there is. */
  readonly written?: string
  readonly none: None
  /** @throws UserError (by `refuse`) when the value is wrong */
  readonly parse: (given: Given, reading: Reading) => Value
}

export const ROLE_ARN = /^arn:[a-z0-9-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/

/** On or off. The command line has a flag for it, the action has YAML's two words. */
export const SWITCH: Kind<boolean> = {
  kind: 'switch',
  several: false,
  written: 'true or false',
  none: undefined,
  parse(given, { refuse }) {
    const word = typeof given === 'boolean' ? String(given) : textOf(given).toLowerCase()
    if (word !== 'true' && word !== 'false')
      throw refuse('which is neither true nor false', 'Give true or false')
    return word === 'true'
  }
}

/** Any text. */
export function text(placeholder: string): Kind<string> {
  return { kind: 'text', placeholder, several: false, none: undefined, parse: textOf }
}

/** A whole number; without `most` there is no upper bound that anybody would meet. */
export function integer(placeholder: string, least: number, most = Number.MAX_SAFE_INTEGER): Kind<number> {
  const isBounded = most !== Number.MAX_SAFE_INTEGER
  const bounds = isBounded ? `from ${least} to ${most}` : `of at least ${least}`
  return {
    kind: 'integer',
    placeholder,
    several: false,
    ...(isBounded && { values: bounds }),
    none: undefined,
    parse(given, { refuse }) {
      const word = textOf(given)
      if (!/^[+-]?\d+$/.test(word))
        throw refuse('which is not a whole number', `Give a whole number ${bounds}`)
      const number = Number(word)
      if (number < least || number > most)
        throw refuse('which is out of range', `Give a whole number ${bounds}`)
      return number
    }
  }
}

/** One of these words. */
export function choice<const Word extends string>(...words: readonly Word[]): Kind<Word> {
  return {
    kind: 'choice',
    placeholder: words.join('|'),
    several: false,
    written: `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`,
    none: undefined,
    parse(given, { refuse }) {
      const word = textOf(given)
      const found = words.find((known) => known === word)
      if (found === undefined) throw refuse('which is none of the choices', `Give one of ${words.join(', ')}`)
      return found
    }
  }
}

/** Several texts; in the action one a line, or separated by commas. */
export function list(placeholder: string): Kind<readonly string[], readonly string[]> {
  return {
    kind: 'list',
    placeholder,
    several: true,
    written: 'one a line',
    none: [],
    parse: partsOf
  }
}

/** Ids of accounts. */
export const ACCOUNTS: Kind<readonly string[], readonly string[]> = {
  kind: 'list',
  placeholder: 'ids',
  several: true,
  written: 'one a line',
  none: [],
  parse(given, { refuse }) {
    return partsOf(given).map((id) => {
      if (/^\d{12}$/.test(id)) return id
      throw refuse('which is no id of an AWS account', 'Give ids of 12 digits, like 111122223333', id)
    })
  }
}

/** Pairs of a workload's name and the ARN of its role. */
export const ROLES_BY_NAME: Kind<ReadonlyMap<string, string>, ReadonlyMap<string, string>> = {
  kind: 'roles',
  placeholder: 'name=arn',
  several: true,
  written: 'one name=role ARN a line',
  none: new Map(),
  parse(given, { refuse }) {
    return new Map(
      partsOf(given).map((pair) => {
        const equals = pair.indexOf('=')
        const role = pair.slice(equals + 1).trim()
        if (equals > 0 && ROLE_ARN.test(role)) return [pair.slice(0, equals).trim(), role]
        throw refuse(
          'which is not name=role ARN',
          'Give pairs like orders-api=arn:aws:iam::111122223333:role/orders',
          pair
        )
      })
    )
  }
}

/** Pairs of a stack's name and the template or folder that it is deployed from. */
export const TEMPLATES_BY_STACK: Kind<ReadonlyMap<string, string>, ReadonlyMap<string, string>> = {
  kind: 'list',
  placeholder: 'name=path',
  several: true,
  written: 'one name=path a line',
  none: new Map(),
  parse(given, { refuse }) {
    return new Map(
      partsOf(given).map((pair) => {
        const equals = pair.indexOf('=')
        const path = pair
          .slice(equals + 1)
          .trim()
          .replaceAll('\\', '/')
          .replace(/^\.\//, '')
          .replace(/\/$/, '')
        if (equals > 0 && path !== '' && !/^(?:\/|[a-z]:)/i.test(path) && !path.split('/').includes('..'))
          return [pair.slice(0, equals).trim(), path]
        throw refuse(
          'which is not name=path',
          'Give pairs like shop-prod=services/shop/template.yaml, with paths below the repository’s root',
          pair
        )
      })
    )
  }
}

/** A text of a form. @param remedy a sentence that says which form */
export function pattern(placeholder: string, form: RegExp, remedy: string): Kind<string> {
  return {
    kind: 'pattern',
    placeholder,
    several: false,
    none: undefined,
    parse(given, { refuse }) {
      const word = textOf(given)
      if (!form.test(word)) throw refuse('which is not of the right form', remedy)
      return word
    }
  }
}

/** A time in the past, to Unix seconds. @param oldestDays how long ago at most */
export function time(placeholder: string, oldestDays: number, whyNotOlder: string): Kind<number> {
  return {
    kind: 'time',
    placeholder,
    several: false,
    values: `Unix seconds or ISO 8601, at most ${oldestDays} days ago`,
    none: undefined,
    parse(given, { now, refuse }) {
      const word = textOf(given)
      const seconds = /^\d+$/.test(word) ? Number(word) : isoSeconds(word)
      if (seconds === undefined)
        throw refuse(
          'which is neither Unix seconds nor ISO 8601',
          'Give a time like 1763300000 or 2026-11-16T14:00:00Z'
        )
      if (seconds > now)
        throw refuse('which is in the future', `It is ${new Date(now * 1000).toISOString()} now`)
      if (seconds < now - oldestDays * 86400)
        throw refuse(`which is more than ${oldestDays} days ago`, `${whyNotOlder}: give a later time`)
      return seconds
    }
  }
}

/** Whether anything was given: an input that is left out reaches the action as an empty text. */
export function isGiven(given: Given | undefined): given is Given {
  return given !== undefined && (typeof given === 'boolean' || partsOf(given).length > 0)
}

function textOf(given: Given): string {
  return typeof given === 'object' ? given.join(',').trim() : String(given).trim()
}

/** Several values, or one text with one a line or separated by commas. */
function partsOf(given: Given): string[] {
  const parts = typeof given === 'object' ? given : String(given).split(/[\n,]/)
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** Seconds of an ISO 8601 time, with zone or in UTC; other forms that Date would guess at are refused. */
function isoSeconds(word: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(word)) return undefined
  const hasZone = /(Z|[+-]\d{2}:?\d{2})$/.test(word) && word.includes('T')
  const milliseconds = Date.parse(hasZone || !word.includes('T') ? word : `${word}Z`)
  return Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / 1000)
}
