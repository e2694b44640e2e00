/** What an infrastructure language declares. Whatever asks knows no language but by this. */
import type { Claim, UnreadFile, WrittenStatement } from '../written-statement.ts'

export interface TemplateFile {
  /** Below the repository's root, with slashes. */
  file: string
  text: string
}

/** What a tool planned to deploy, as it prints it. */
export interface PlanFile {
  /** As the user named it. */
  file: string
  /** Where it stands below the repository's root; absent for one that stands elsewhere. */
  below?: string
  text: string
}

/** What the files of a language hold. */
export interface LanguageReading {
  statements: readonly WrittenStatement[]
  /** Every role and policy that they declare. */
  claims: readonly Claim[]
  unread: readonly UnreadFile[]
}

export interface TemplateLanguage {
  /** As its makers write it. */
  name: string
  /** Globs of the files that may be written in it, or tell of how those are deployed. */
  files: readonly string[]
  /** Set where files that are no data of its own are looked at only in folders with such a file, and below. */
  below?: RegExp
  /** Folders of what its tools build or download: nothing in them is a source. */
  builtFolders: readonly string[]
  /** Whether a file may be written in it, by its name alone. */
  mayBe(file: string): boolean
  /** Whether one of those is, by its text; cheap, since it is asked of every file. */
  isWrittenIn(file: TemplateFile): boolean
  /** Whether a plan is one of its tools'. */
  isPlan?(plan: PlanFile): boolean
  /**
   * The files whose contents a text brings into one of the language's.
   * @param text of the file itself, or of one that it brings
   * @param into the file that all of it comes into
   * @returns paths below the repository's root
   */
  includes?(text: string, into: string): readonly string[]
  /**
   * @param files all of the repository that are written in it: some languages spread one module over several
   * @param plans what the user gave, for a language that can read plans
   * @param included texts of the files that those include, as far as they can be read
   * @throws UserError where a plan is none
   */
  read(
    files: readonly TemplateFile[],
    plans: readonly PlanFile[],
    included?: ReadonlyMap<string, string>
  ): LanguageReading
}
