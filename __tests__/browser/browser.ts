/** Chromium with a page of report.html in it, and what it said. */
import { existsSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { readFileSync } from 'node:fs'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { htmlPieces } from '../../src/reporters/html/html.ts'
import type { Report } from '../../src/report/report.ts'
import { viewOf } from '../../src/view/view.ts'

/** Where systems have it. CHROMIUM names another. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/snap/bin/chromium'
]

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** @throws Error when there is no Chromium */
export async function startBrowser(): Promise<Browser> {
  const executablePath = [process.env['CHROMIUM'], ...PLACES].find(
    (place) => place !== undefined && existsSync(place)
  )
  if (executablePath === undefined)
    throw new Error('There is no Chromium. Install it (apt-get install chromium), or name it with CHROMIUM')
  // in a container nobody may make the namespaces of its sandbox; it opens nothing but our own files
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}

/** @returns the page's file */
export async function written(report: Report): Promise<string> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'page-')), 'report.html')
  await writeFile(file, [...htmlPieces(viewOf(report))].join(''))
  return file
}

export interface Opened {
  page: Page
  /** Whatever came to the console, errors and refusals of the page's policy among it, and whatever was asked for but the file. */
  complaints: string[]
}

/** @param hash follows the file's name, as `#role-1` */
export async function opened(
  browser: Browser,
  file: string,
  options: BrowserContextOptions = {},
  hash = ''
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  const url = pathToFileURL(file).href
  page.on('console', (message) => complaints.push(`console: ${message.text()}`))
  page.on('pageerror', ({ message }) => complaints.push(`error: ${message}`))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== url) complaints.push(`request: ${request.url()}`)
  })
  // by the browser itself, since the page's policy lets no other script in
  await page.addInitScript({ content: AXE })
  await page.goto(url + hash)
  return { page, complaints }
}

interface Violation {
  id: string
  nodes: { html: string }[]
}

/** What axe-core finds wrong, each with the first element that it is about. */
export async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } }
    const result = await axe.run()
    return result.violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html ?? ''}`)
  })
  return found
}
