/** JSON as all files of a scan have it: indented by two spaces, with a line's end. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
