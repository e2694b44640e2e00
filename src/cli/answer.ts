/** What a command without a scan gives: one text for people, and the same as data for programs. */
export interface Answer {
  /** Lines without their line breaks; whatever comes from outside in them is made harmless when they are printed. */
  lines: readonly string[]
  /** What `--json` prints. */
  data: unknown
  exitCode: number
  /** A text that is printed as it is, in the place of lines: it may be redirected into a file. */
  output?: string
  /** For people alone: it goes to standard error. */
  instructions?: readonly string[]
}
