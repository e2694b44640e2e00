/** The policy that takes the place of a role's, to be copied. */
import { element } from './element.ts'
import type { SuggestedData } from './page-data.ts'

/** What cannot be seen in a text, or turns its direction: JSON has an escape for each. https://www.rfc-editor.org/rfc/rfc8259#section-7 */
const HIDDEN = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u007f-\u009f\u2028\u2029\ufff9-\ufffb]/gu

/** How long a button says that it has copied. */
const SAID_MS = 2000

export function suggestedPolicy({ files, isMasked, notes, leftOut }: SuggestedData): HTMLElement[] {
  return [
    ...files.map(({ file, policy }) => {
      const text = JSON.stringify(policy, null, 2).replaceAll(HIDDEN, escapes)
      const code = element('pre', { tabindex: '0', 'aria-label': `Policy ${file}` }, text)
      return element(
        'div',
        { class: 'suggested' },
        element('p', { class: 'file' }, element('code', {}, file), copyButton(text, file, code)),
        code
      )
    }),
    ...(isMasked
      ? [
          element(
            'p',
            { class: 'notice' },
            'Account ids are masked here: to apply it, take the file of the artifact.'
          )
        ]
      : []),
    ...(notes.length === 0
      ? []
      : [
          element(
            'ul',
            { class: 'notes' },
            notes.map((note) => element('li', {}, note))
          )
        ]),
    ...(leftOut.length === 0
      ? []
      : [
          element('p', {}, 'Left out, since nothing shows that it is needed:'),
          element(
            'ul',
            { class: 'notes' },
            leftOut.map(({ when, actions, isGranted }) =>
              element(
                'li',
                {},
                actions.map((action, i) => [i === 0 ? '' : ', ', element('code', {}, action)]),
                isGranted ? ', which the role grants' : '',
                ` – ${when}`
              )
            )
          )
        ])
  ]
}

function escapes(text: string): string {
  return Array.from(
    { length: text.length },
    (_, i) => `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`
  ).join('')
}

/** Where the browser has no clipboard for the page, the text is selected for the user to copy. */
function copyButton(text: string, file: string, shown: HTMLElement): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'copy', 'aria-label': `Copy ${file}` }, 'Copy')
  const say = (words: string): void => {
    button.textContent = words
    setTimeout(() => {
      button.textContent = 'Copy'
    }, SAID_MS)
  }
  button.addEventListener('click', () => {
    copied(text).then(
      () => say('Copied'),
      () => {
        getSelection()?.selectAllChildren(shown)
        say('Selected')
      }
    )
  })
  return button
}

async function copied(text: string): Promise<void> {
  // absent where the page does not come by https or from a file
  const clipboard: Clipboard | undefined = navigator.clipboard
  if (clipboard === undefined) throw new Error('no clipboard')
  await clipboard.writeText(text)
}
