/** What a reporter is. Adding one: CONTRIBUTING, "A reporter". */
import type { View } from '../view/view.ts'

/** A file as it is written. */
export interface Output {
  /** Its name, or the path that an option gave. */
  file: string
  text: Text
}

/** Whole, or in the pieces of what may be longer than a string can be, made while they are written: they can be taken once. */
export type Text = string | Iterable<string>

/** Lays a view out as files in the output folder, beside report.json. Their text is a function of the view alone. */
export interface FolderReporter {
  /** What a sentence calls its files: `report.json`, `the policies`. */
  called: string
  /** None where the view has nothing for it; made one by one. */
  outputs: (view: View) => Iterable<Output>
  /** Whether everybody may see it, so that it is made of the view as it is shown. */
  isForEverybody?: true
}

/** Lays a view out as one text: for a terminal, or for a file that an option names. */
export type TextReporter = (view: View, context: Context) => Text

/** What a text says besides the view. */
export interface Context {
  /** Path in the repository of the workflow that runs the scan; the file to point to where no other is known. */
  workflow: string
  /** Tells this report from others of the same commit, such as those of a matrix; absent where there are none. */
  name?: string
  /** Absent where a text is not for a terminal. */
  terminal?: Terminal
}

export interface Terminal {
  /** How many characters a line has room for. */
  columns: number
  isColored: boolean
  /** Whether all is shown, and not the most important only. */
  hasDetails: boolean
}
