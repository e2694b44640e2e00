/** Documents: every link leads somewhere, and every page can be found. The suite `documented-commands` runs their commands. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from '@jest/globals'

const folders = ['.', 'docs', 'docs/decisions', 'templates', 'examples', 'examples/trace-headers']
const DOCUMENTS = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.posix.join(folder, name))
)
const text = new Map(DOCUMENTS.map((file) => [file, readFileSync(file, 'utf8')]))

/** What is no code. */
function prose(file: string): string {
  return (text.get(file) ?? '').replaceAll(/^ *```.*?^ *```/gms, '')
}

/** Ids of headings as GitHub makes them. */
function anchorsOf(file: string): Set<string> {
  const headings = [...prose(file).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-')
  )
  return new Set(headings)
}

function linksOf(file: string): string[] {
  return [...prose(file).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link))
}

function brokenLinksOf(file: string): string[] {
  return linksOf(file).filter((link) => {
    const [target = '', anchor] = link.split('#')
    // of the repository's pages on GitHub, not of its files
    if (target.startsWith('../../')) return false
    const wanted = target === '' ? file : path.posix.join(path.posix.dirname(file), target)
    if (!existsSync(wanted)) return true
    return anchor !== undefined && text.has(wanted) && !anchorsOf(wanted).has(anchor)
  })
}

it.each(DOCUMENTS)('%s links to what is there', (file) => {
  expect(brokenLinksOf(file)).toEqual([])
})

it('docs/README.md leads to every page', () => {
  const linked = new Set(linksOf('docs/README.md').map((link) => path.posix.join('docs', link)))
  const pages = DOCUMENTS.filter((file) => path.posix.dirname(file) === 'docs' && file !== 'docs/README.md')
  expect(pages.filter((page) => !linked.has(page))).toEqual([])
})

it('README is short', () => {
  expect(Buffer.byteLength(text.get('README.md') ?? '')).toBeLessThan(12_000)
})
