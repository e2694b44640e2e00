/**
 * report.html: one file that needs nothing else. What it shows is JSON in an element that the browser does not run; its script puts it on
 * the page as text. The policy of its first lines lets no other script or style run, and nothing be loaded or sent.
 */
import { createHash } from 'node:crypto'
import type { View } from '../../view/view.ts'
import type { FolderReporter } from '../reporter.ts'
import assets from './page.json' with { type: 'json' }
import { pageOf } from './page-of.ts'

/** A page that browsers open at once. Roles that come after it is full have their numbers and no details. */
const MOST_BYTES = 9_500_000

export const HTML_FILE = 'report.html'

export const htmlReport: FolderReporter = {
  called: HTML_FILE,
  isForEverybody: true,
  outputs: (view) => [{ file: HTML_FILE, text: htmlPieces(view) }]
}

/** @returns pieces that together are the file */
export function* htmlPieces(view: View): Generator<string> {
  const { script, style } = assets
  yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
  yield `<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}">\n`
  yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
  yield '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
  yield `<title>Least privilege</title>\n<style>${style}</style>\n</head>\n<body>\n`
  yield '<noscript>This page shows its data by a script of its own. summary.md beside it shows the most important without.</noscript>\n'
  yield '<main id="page"></main>\n<script type="application/json" id="data">'
  yield* dataPieces(view)
  yield `</script>\n<script type="module">${script}</script>\n</body>\n</html>\n`
}

/** Nothing but this script and this style; and no text ever becomes markup. https://www.w3.org/TR/CSP3/, https://www.w3.org/TR/trusted-types/ */
function policyOf(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'"
  ].join('; ')
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

function* dataPieces(view: View): Generator<string> {
  const { page, roles } = pageOf(view)
  const head = `{"page":${jsonInHtml(page)},\n"roles":[`
  yield head
  let bytes = Buffer.byteLength(head)
  let separator = ''
  for (const { role, detail, atLeast } of roles) {
    const whole = bytes + atLeast > MOST_BYTES ? undefined : jsonInHtml({ ...role, detail: detail() })
    const text =
      whole !== undefined && bytes + Buffer.byteLength(whole) <= MOST_BYTES ? whole : jsonInHtml(role)
    bytes += Buffer.byteLength(text)
    yield `${separator}${text}`
    separator = ',\n'
  }
  yield ']}'
}

/** JSON that cannot end its element, nor begin a comment or another script in it. https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements */
function jsonInHtml(value: object): string {
  return JSON.stringify(value)
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`)
}
