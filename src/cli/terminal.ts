/** What a terminal can show. */

/** Standard output, as far as it matters here. */
interface Output {
  isTTY?: boolean
  columns?: number
}

/** A width for what is not a terminal and says nothing of it. */
const USUAL_COLUMNS = 100

/**
 * How wide it is and whether it shows colours: `FORCE_COLOR` (but for 0) turns them on, `NO_COLOR` (but for an empty one) off, and else a
 * terminal has them that is not called dumb. https://no-color.org, https://force-color.org
 */
export function terminalOf(
  output: Output,
  environment: Readonly<Record<string, string | undefined>>
): { columns: number; isColored: boolean } {
  const { NO_COLOR: no = '', FORCE_COLOR: forced, TERM: name, COLUMNS: told = '' } = environment
  const isTerminal = output.isTTY === true
  const columns = isTerminal ? output.columns : Number.parseInt(told, 10)
  const isForced = forced !== undefined && forced !== '0' && forced !== 'false'
  return {
    columns: columns !== undefined && columns > 0 ? columns : USUAL_COLUMNS,
    isColored: isForced || (no === '' && forced === undefined && isTerminal && name !== 'dumb')
  }
}
