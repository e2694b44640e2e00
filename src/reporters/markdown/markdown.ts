/**
 * The view as Markdown for step summary and comment, on one screen: verdict, what is loosened, how sure it is, the worst roles, what to
 * change first, doubts, and where the rest is; all else is folded. Within a number of bytes, whole sections at a time.
 */
import { plural } from '../../kit/plural.ts'
import type { View } from '../../view/view.ts'
import { doubtsInFull, doubtsInShort, doubtsTitle } from './doubts.ts'
import { firstRemovals } from './first-removals.ts'
import { removals } from './removals.ts'
import { footerLine, type Links } from './links.ts'
import { openingOf, loosening, title } from './opening.ts'
import { fitted, fold, type Section } from './sections.ts'
import { sharedRoles } from './shared.ts'
import { suggestedPolicies } from './suggested.ts'
import { tableSections } from './table.ts'

/**
 * @param budget bytes of UTF-8 that the text may have
 * @param links what it points to, as far as that exists
 */
export function renderMarkdown(view: View, budget: number, links: Links = {}): string {
  const sections: Section[] = [
    { text: title(view), instead: title(view), rank: 0 },
    ...loosening(view),
    { text: openingOf(view), instead: '', rank: 0 },
    ...tableSections(view, links),
    ...firstRemovals(view, links),
    ...doubtsInShort(view),
    ...fold(roleByRole(view), [...removals(view), ...suggestedPolicies(view), ...sharedRoles(view)]),
    ...fold(doubtsTitle(view), doubtsInFull(view)),
    { text: `<sub>${footerLine(view, links)}</sub>`, instead: '', rank: 0 }
  ]
  return fitted(sections, budget)
}

/** What is folded role by role. */
function roleByRole({ tally, rolePolicies, policies }: View): string {
  const parts = [
    ...(tally.judged === 0
      ? []
      : [`what to remove (${plural(tally.unused, 'unused action')}, ${tally.wide} too wide in resources)`]),
    ...(policies.length === 0
      ? []
      : [`${plural(rolePolicies.length > 0 ? rolePolicies.length : policies.length, 'policy')} to paste`])
  ]
  return `Role by role: ${parts.join(', and ')}`
}
