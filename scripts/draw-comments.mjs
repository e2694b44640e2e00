/**
 * Draws Markdown files as GitHub shows a comment: `node scripts/draw-comments.mjs FOLDER PICTURES NAME[:dark|:narrow] …`. Chromium is looked
 * for under its usual names, or named by CHROMIUM.
 */
import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { marked } from 'marked'

const [folder = '', pictures = '', ...wanted] = process.argv.slice(2)
const NAMES = [process.env.CHROMIUM, 'chromium', 'chromium-browser', 'google-chrome', 'chrome']
const chromium = NAMES.find(
  (name) => name !== undefined && spawnSync(name, ['--version']).error === undefined
)
if (chromium === undefined) {
  console.error('error: there is no Chromium to draw with. Install one, or name it with CHROMIUM=/path/to/it')
  process.exit(2)
}

/** A longer comment is cut off: what follows looks like what is shown. */
const MOST_PIXELS = 3200

const LIGHT = {
  text: '#1f2328',
  page: '#fff',
  shade: '#f6f8fa',
  line: '#d1d9e0',
  code: '#818b981f',
  red: '#ffebe9',
  green: '#dafbe1'
}
const DARK = {
  text: '#f0f6fc',
  page: '#0d1117',
  shade: '#151b23',
  line: '#3d444d',
  code: '#656c7633',
  red: '#67060c',
  green: '#033a16'
}

const temporary = await mkdtemp(path.join(tmpdir(), 'comments-'))
for (const each of wanted) {
  const [name = '', variant] = each.split(':')
  const width = variant === 'narrow' ? 400 : 860
  const markdown = await readFile(path.join(folder, `${name}.md`), 'utf8')
  const page = path.join(temporary, 'page.html')
  await writeFile(
    page,
    pageOf(withDiffs(await marked.parse(markdown, { gfm: true })), variant === 'dark' ? DARK : LIGHT)
  )
  const height = Number(/data-height="(\d+)"/.exec(run(page, width, 800, '--dump-dom'))?.[1])
  const shown = variant === 'narrow' ? 'light-400' : `${variant ?? 'light'}-860`
  run(
    page,
    width,
    Math.min(height, MOST_PIXELS),
    `--screenshot=${path.resolve(pictures, `${name}-${shown}.png`)}`
  )
}
await rm(temporary, { recursive: true })

/** @returns what Chromium prints */
function run(page, width, height, what) {
  const { stdout, stderr, status } = spawnSync(
    chromium,
    [
      '--headless',
      '--no-sandbox',
      '--hide-scrollbars',
      '--disable-lcd-text',
      `--window-size=${width},${height}`,
      what,
      `file://${page}`
    ],
    { encoding: 'utf8' }
  )
  if (status !== 0) throw new Error(`${chromium} ends with ${status}: ${stderr}`)
  return stdout
}

/** The lines of a diff in GitHub's colours. */
function withDiffs(html) {
  return html.replaceAll(/<code class="language-diff">([^]*?)<\/code>/g, (_, diff) => {
    const lines = diff.split('\n').map((line) => {
      const kind = line.startsWith('-') ? 'del' : line.startsWith('+') ? 'ins' : 'span'
      return `<${kind}>${line}</${kind}>`
    })
    return `<code>${lines.join('\n')}</code>`
  })
}

function pageOf(html, { text, page, shade, line, code, red, green }) {
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 16px; background: ${page}; color: ${text}; font: 14px/1.5 "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif }
    .comment { border: 1px solid ${line}; border-radius: 6px }
    .head { padding: 6px 16px; background: ${shade}; border-bottom: 1px solid ${line}; border-radius: 6px 6px 0 0 }
    .body { padding: 16px; overflow-wrap: break-word }
    .body > :first-child { margin-top: 0 }
    h2 { font-size: 21px } h3 { font-size: 17px }
    table { border-collapse: collapse; display: block; overflow: auto } th, td { border: 1px solid ${line}; padding: 6px 13px } tr:nth-child(2n) { background: ${shade} }
    code { background: ${code}; border-radius: 6px; padding: 2px 5px; font: 12px "DejaVu Sans Mono", monospace }
    pre { background: ${shade}; border-radius: 6px; padding: 16px; overflow: auto } pre code { background: none; padding: 0 }
    del, ins { text-decoration: none } del { background: ${red} } ins { background: ${green} }
    </style><div class="comment"><div class="head"><b>github-actions</b> bot</div><div class="body">${html}</div></div>
    <script>document.body.dataset.height = String(Math.ceil(document.querySelector('.comment').getBoundingClientRect().bottom + 16))</script>`
}
