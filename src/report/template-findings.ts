/** The part of the report on the repository: where its templates grant the excess. */
import * as v from 'valibot'
import { count } from './values.ts'

/** An excess action or resource on lines of the repository. */
const TemplateFinding = v.object({
  /** ARN. */
  role: v.string(),
  policy: v.string(),
  /** An excess action pattern as granted; with `resource`, a used action that is granted on more than it needs. */
  action: v.string(),
  resource: v.optional(v.string()),
  /** The actions of the pattern, or the resources, that are needed; none where all of it may go. */
  needed: v.array(v.string()),
  /** Actions of the pattern of which nothing shows whether they are needed: a suggestion keeps them. */
  undecided: v.optional(v.array(v.string())),
  /** Path below the repository's root, with slashes. */
  file: v.string(),
  /** Where it stands, from 1. */
  startLine: count,
  endLine: count,
  /** What to put in the place of whole lines, which may be more than the finding's own. */
  suggestion: v.optional(v.object({ startLine: count, endLine: count, lines: v.array(v.string()) })),
  /** Why nothing is suggested. */
  withheld: v.optional(v.string())
})

export const TemplateFindings = v.object({
  /** Where the files can be seen, like `https://github.com/acme/shop/blob/<commit>`. */
  url: v.optional(v.string()),
  located: v.array(TemplateFinding),
  /** Excess statements that may stand in several places, so that none is named. */
  ambiguous: count,
  /** Excess statements that stand nowhere in the repository. */
  notFound: count,
  /** Why excess is not located, once for each policy of a role. */
  unlocated: v.optional(v.array(v.object({ role: v.string(), policy: v.string(), why: v.string() }))),
  /** Files that could not be read as the templates that they seem to be. */
  unread: v.optional(v.array(v.object({ file: v.string(), line: v.optional(count), why: v.string() })))
})

export type TemplateFinding = v.InferOutput<typeof TemplateFinding>
export type TemplateFindings = v.InferOutput<typeof TemplateFindings>
