/** Gives readers wrong inputs, and says what must not happen. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { isNamed, SECRET, shownError, type Reader, type Shown } from './readers.ts'
import { Chance, mutated, type Input } from './mutation.ts'

export interface Failure {
  reader: string
  seed: number
  what: string
  input: Input
}

/** Milliseconds that an input of less than 100,000 characters may take. */
const LONGEST_MS = 1_000
const LARGE = 100_000
/** Each so-manieth input is read in another order, too. */
const SHUFFLED_EACH = 5
const TURN_EACH = 100

/* oxlint-disable no-control-regex -- control characters are what is meant */
const UNPRINTED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/
const UNPRINTED_OR_BREAK = /[\u0000-\u001f\u007f-\u009f\u202e]/
/* oxlint-enable no-control-regex */

/** What a schema says to its author. */
const PARSERS_WORDS = /\bExpected \S.{0,200} but received\b|\bInvalid (?:key|type): /

const BEFORE = membersOfPrototypes()

function membersOfPrototypes(): number {
  return [Object.prototype, Array.prototype, String.prototype, Function.prototype]
    .map((prototype) => Reflect.ownKeys(prototype).length)
    .reduce((sum, count) => sum + count, 0)
}

/** Of this process alone: others may have the processor meanwhile. */
function milliseconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

interface Outcome {
  shown: readonly Shown[]
  /** What was thrown that no user could mend. */
  crash?: string
}

async function outcomeOf(reader: Reader, input: Input): Promise<Outcome> {
  try {
    return { shown: await reader.read(input) }
  } catch (error) {
    if (isNamed(error)) return { shown: [shownError(error)] }
    return { shown: [], crash: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

/** What is wrong with how a reader takes an input; undefined where nothing is. */
export async function wrongWith(reader: Reader, input: Input, chance?: Chance): Promise<string | undefined> {
  const begun = milliseconds()
  const { shown, crash } = await outcomeOf(reader, input)
  if (crash !== undefined) return crash
  if (milliseconds() - begun > LONGEST_MS && input.length < LARGE) {
    // once more: what is loaded or collected once is no input's fault
    const again = milliseconds()
    await outcomeOf(reader, input)
    const ms = milliseconds() - again
    if (ms > LONGEST_MS) return `it took ${Math.round(ms)} ms for ${input.length} characters`
  }
  if (membersOfPrototypes() !== BEFORE) return 'a prototype has another member'
  for (const { text, most, lines } of shown) {
    if (text.length > most)
      return `it shows ${text.length} characters, more than ${most}: ${text.slice(0, 200)}`
    const [words] = PARSERS_WORDS.exec(text) ?? []
    if (words !== undefined) return `it tells what the parser says: ${words}`
    if (most < Infinity && text.includes(SECRET))
      return `it tells a secret: ${text.slice(Math.max(0, text.indexOf(SECRET) - 100)).slice(0, 200)}`
    if (most < Infinity && (lines ? UNPRINTED : UNPRINTED_OR_BREAK).test(text))
      return `it shows control characters: ${JSON.stringify(text.slice(0, 300))}`
  }
  const other = chance === undefined ? undefined : reader.shuffled?.(input, chance)
  if (other === undefined) return undefined
  const { shown: then } = await outcomeOf(reader, other)
  return JSON.stringify(then) === JSON.stringify(shown) ? undefined : 'another order shows something else'
}

/**
 * Reads inputs that follow from the reader's real ones, from a first seed on.
 * @param most failures; it then ends
 * @param each called after each input
 * @param isOver asked before each input; it then ends
 */
export async function fuzz(
  reader: Reader,
  {
    seed,
    inputs,
    most = 5,
    each,
    isOver = () => false
  }: { seed: number; inputs: number; most?: number; each?: (done: number) => void; isOver?: () => boolean }
): Promise<Failure[]> {
  const real = await reader.real()
  const failures: Failure[] = []
  const kinds = new Set<string>()
  for (let i = 0; i < inputs && failures.length < most && !isOver(); i += 1) {
    // what reads no file never lets a signal through
    if (i % TURN_EACH === 0) await nextTurn()
    const input = mutated(new Chance(seed + i).of(real), seed + i)
    const chance = i % SHUFFLED_EACH === 0 ? new Chance(seed + i) : undefined
    const what = await wrongWith(reader, input, chance)
    if (what !== undefined && !kinds.has(kindOf(what))) {
      kinds.add(kindOf(what))
      failures.push({ reader: reader.name, seed: seed + i, what, input: await smaller(reader, input, what) })
    }
    each?.(i + 1)
  }
  return failures
}

/** The same mistake: its words without figures, and where it was thrown. */
function kindOf(what: string): string {
  return what
    .split('\n')
    .filter((line, i) => i === 0 || line.includes('/src/'))
    .slice(0, 2)
    .join()
    .replaceAll(/\d+/g, '0')
    .replace(/:.*?(?=,|$)/, '')
}

/** Without pieces that the mistake does not need. */
async function smaller(reader: Reader, input: Input, what: string): Promise<Input> {
  if (typeof input !== 'string' || what.startsWith('it took')) return input
  let least = input
  let tries = 0
  for (let size = Math.floor(least.length / 2); size >= 1 && tries < 400; size = Math.floor(size / 2)) {
    for (let at = 0; at < least.length && tries < 400; tries += 1) {
      const shorter = least.slice(0, at) + least.slice(at + size)
      const still = await wrongWith(reader, shorter)
      if (still !== undefined && kindOf(still) === kindOf(what)) least = shorter
      else at += size
    }
  }
  return least
}
