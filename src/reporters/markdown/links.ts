/** What a page points to besides itself: the whole report, the files to apply, the docs. */
import { plural } from '../../kit/plural.ts'
import { sourceLines } from '../../view/evidence.ts'
import { rulingLimits } from '../../view/ruling.ts'
import type { View } from '../../view/view.ts'
import { code, prose } from '../escape.ts'

/** Each is absent where it does not exist, or not yet. The URLs are this program's own. */
export interface Links {
  /** URL of the HTML report. */
  report?: string
  /** The artifact with all files, and the run that it is of. */
  artifact?: { url: string; name: string; run: string }
  /** Name of the artifact where it has no URL yet. */
  artifactName?: string
  /** URL of the folder of the docs, without a slash at the end. */
  docs?: string
  /** Name of the report, where it has not the usual one. */
  name?: string
  commit?: string
}

/** Where a term is explained. */
const TERMS = {
  unused: 'unused',
  wide: 'too-wide',
  seen: 'seen',
  dangerous: 'most-dangerous',
  doubts: 'doubts',
  policies: 'policies-to-paste',
  words: 'the-words'
} as const

/** A term with a link to what it means, where the docs can be read. @param text Markdown without links */
export function term(text: string, name: keyof typeof TERMS, { docs }: Links): string {
  return docs === undefined ? text : `[${text}](${docs}/comment.md#${TERMS[name]})`
}

/** The last line: where everything is, what was read, and by whose limits it is judged. */
export function footerLine(view: View, links: Links): string {
  const { name, artifact, artifactName, commit, report } = links
  const parts = [
    name === undefined ? '' : code(name),
    report === undefined ? '' : `**[Whole report](${report})**`,
    artifact === undefined
      ? artifactName === undefined
        ? ''
        : `artifact ${code(artifactName)}`
      : `[All policies](${artifact.url}) (${code(`gh run download ${artifact.run} -n ${artifact.name}`)})`,
    links.docs === undefined ? '' : term('What the words mean', 'words', links),
    evidenceOf(view),
    ruledBy(view),
    view.checkedByAws,
    commit ?? ''
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

function evidenceOf({ report: { evidence, tool } }: View): string {
  const window =
    evidence.window === undefined
      ? ''
      : ` from ${prose(evidence.window.start)} to ${prose(evidence.window.end)}`
  const region = evidence.region === undefined ? '' : ` in ${evidence.region}`
  const read = sourceLines(evidence)
    .map((line) => ` · ${line}`)
    .join('')
  return `read ${evidence.traces.read} of ${plural(evidence.traces.listed, 'listed trace')}${window}${region}${read} · AWS reference of ${tool.reference}`
}

/** The file that counted, and each limit with what set it. */
function ruledBy({ report: { gate, compared } }: View): string {
  if (!compared) return ''
  const { configuration } = gate
  const file =
    configuration === undefined
      ? 'gate'
      : `gate by ${code(configuration.file)} of ${prose(configuration.place)} and the inputs`
  return `${file}: ${prose(rulingLimits(gate, 'input'))}`
}
