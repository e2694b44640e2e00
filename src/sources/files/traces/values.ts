/** The JSON values in a text: one, one a line, or one after the other over several lines, each perhaps behind a time and a stream. */

/** What `aws logs tail` writes in front of a message: a time, and in the detailed form a stream. */
const PREFIX = /^(?![{[])\S+ (?:\S+ )?(?=[{[])/

/**
 * @param onValue is given each value
 * @param onOther is given each line, or run of lines, that is none
 */
export function valuesIn(
  text: string,
  onValue: (json: unknown) => void,
  onOther: (line: string) => void
): void {
  const whole = parsed(text)
  if (whole !== undefined) {
    onValue(whole.json)
    return
  }
  let open: string[] | undefined
  for (const line of text.split('\n')) {
    const bare = line.replace(PREFIX, '').trimEnd()
    if (open !== undefined) {
      // a value over several lines ends where its first line's bracket is closed in the first column
      const isNext = line === bare && !/^[\s}\]]/.test(line)
      if (!isNext) {
        open.push(bare)
        if (/^[}\]]/.test(bare)) {
          give(open.join('\n'))
          open = undefined
        }
        continue
      }
      onOther(open.join('\n'))
      open = undefined
    }
    if (bare.trim() === '') continue
    if (bare === '{' || bare === '[') open = [bare]
    else give(bare)
  }
  if (open !== undefined) onOther(open.join('\n'))

  function give(candidate: string): void {
    const value = parsed(candidate)
    if (value === undefined) onOther(candidate)
    else onValue(value.json)
  }
}

/** The value of a text that is JSON. */
export function parsed(text: string): { json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) }
  } catch {
    return undefined
  }
}
