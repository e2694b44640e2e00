/** The files of a scan. Names come from hashes, never from what a trace says. */
import path from 'node:path'
import { collectEarly } from '../kit/memory.ts'
import { isOfFiles, notWritten, writeWhole, type WholeFile } from '../kit/whole-files.ts'
import type { View } from '../view/view.ts'
import type { Context, Output } from './reporter.ts'
import { reportJson } from './report-json.ts'
import { FOLDER, NAMED, type NamedFiles, type NamedOption } from './reporters.ts'

/** The files that a scan writes into its folder beside its report, all of them functions of it. */
export function* filesBesideReport(view: View): Generator<Output> {
  for (const reporter of FOLDER) if (reporter !== reportJson) yield* reporter.outputs(view)
}

/** Those of them that hold no account id where the view has none. */
export function* filesForEverybody(view: View): Generator<Output> {
  for (const reporter of FOLDER) if (reporter.isForEverybody === true) yield* reporter.outputs(view)
}

export interface Written {
  /** The report's first. */
  paths: string[]
  /** What they are called in a sentence: `report.json, summary.md and the policies`. */
  called: string
}

/**
 * Writes the folder's files, all of them or none.
 * @param label how the user's face calls the option of the folder
 * @param shown the view as everybody may see it
 * @throws UserError when the folder cannot be written to
 */
export async function writeFolder(view: View, folder: string, label: string, shown = view): Promise<Written> {
  const paths: string[] = []
  const names = new Set<string>()
  function* placed(): Generator<WholeFile> {
    for (const { called, isForEverybody, outputs } of FOLDER)
      for (const { file, text } of outputs(isForEverybody === true ? shown : view)) {
        names.add(called)
        collectEarly()
        const place = path.join(folder, file)
        paths.push(place)
        yield { path: place, text }
      }
  }
  try {
    await writeWhole(folder, placed())
  } catch (error) {
    if (!isOfFiles(error)) throw error
    throw notWritten(`${label} is "${folder}"`, error, 'Give a folder that exists or can be made')
  }
  const called = [[...names].slice(0, -1).join(', '), ...[...names].slice(-1)]
    .filter((part) => part !== '')
    .join(' and ')
  return { paths, called }
}

/**
 * Writes the files that options name.
 * @param view as everybody may see it
 * @param label how the user's face calls an option
 * @returns the paths written
 * @throws UserError when a file cannot be written
 */
export async function writeNamed(
  view: View,
  options: NamedFiles,
  context: Context,
  label: (option: NamedOption) => string
): Promise<string[]> {
  const written: string[] = []
  for (const { option, file: fileIn, text } of NAMED) {
    const file = fileIn(options)
    if (file === undefined) continue
    try {
      await writeWhole(path.dirname(file), [{ path: file, text: text(view, context) }])
    } catch (error) {
      throw notWritten(
        `${label(option)} is "${file}"`,
        error,
        'Give the path of a file in a folder that exists or can be made'
      )
    }
    written.push(file)
  }
  return written
}
