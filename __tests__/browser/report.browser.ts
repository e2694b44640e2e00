/** report.html in a browser: `npm run test:browser`. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import type { Report } from '../../src/report/report.ts'
import { opened, startBrowser, violations, written } from './browser.ts'
import { hostile, manyRoles, MARKUP } from './reports.ts'

jest.setTimeout(120_000)

const EXAMPLES =
  '--traces examples/traces.json --roles examples/roles.json --functions examples/functions.json examples/event-source-mappings.json examples/event-invoke-configs.json --compare --max-unused-actions 20 --warn-only --quiet --output-dir'.split(
    ' '
  )

let browser: Browser
let demo: string

beforeAll(async () => {
  browser = await startBrowser()
  const folder = mkdtempSync(path.join(tmpdir(), 'demo-'))
  execFileSync(process.execPath, ['dist/index.js', ...EXAMPLES, folder])
  const report = JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8')) as Report
  demo = await written(report)
})

afterAll(async () => browser?.close())

/** So that what is folded is looked at too. */
async function openAll(page: Page): Promise<void> {
  for (let deep = 0; deep < 2; deep++)
    await page.evaluate(async () => {
      for (const one of document.querySelectorAll('details')) one.open = true
      // what they show is made when they have opened
      await new Promise((resolve) => setTimeout(resolve, 100))
    })
}

describe('the demo’s page', () => {
  it.each([
    ['light', 1280],
    ['dark', 400]
  ] as const)('has no violation and no complaint, %s and %d wide', async (colorScheme, width) => {
    const { page, complaints } = await opened(browser, demo, {
      colorScheme,
      viewport: { width, height: 800 }
    })
    await openAll(page)
    expect(await violations(page)).toEqual([])
    expect(complaints).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await page.context().close()
  })

  it('shows roles, matrix, policies, evidence and links, the worst role opened', async () => {
    const { page } = await opened(browser, demo)
    expect(await page.locator('h1').textContent()).toContain('99 of 198 actions unused')
    expect(await page.locator('.matrix tbody tr').count()).toBe(3)
    expect(await page.locator('.matrix tbody tr').first().textContent()).toContain('shop-api-role')
    expect(await page.locator('details.role[open]').count()).toBe(1)
    const link = page.locator('a.trace').first()
    expect(await link.getAttribute('href')).toMatch(
      /^https:\/\/console\.aws\.amazon\.com\/cloudwatch\/home\?region=eu-west-1#xray:traces\/1-[0-9a-f]{8}-[0-9a-f]{24}$/
    )
    const policy = JSON.parse((await page.locator('pre').first().textContent()) ?? '') as { Version: string }
    expect(policy.Version).toBe('2012-10-17')
    await page.context().close()
  })

  it('is used by the keyboard alone: filter, open, copy', async () => {
    const { page, complaints } = await opened(browser, demo, {
      permissions: ['clipboard-read', 'clipboard-write']
    })
    await page.locator('#filter-text').focus()
    await page.keyboard.type('warehouse')
    expect(await page.locator('.matrix tbody tr').count()).toBe(1)
    expect(await page.locator('output').textContent()).toBe('1 of 3 roles')
    const link = page.locator('.matrix tbody a')
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab')
      if (await link.evaluate((one) => one === document.activeElement)) break
    }
    await page.keyboard.press('Enter')
    const entry = page.locator('details.role', { hasText: 'shop-warehouse-role' })
    expect(await entry.evaluate((one: HTMLDetailsElement) => one.open)).toBe(true)
    await entry.locator('.copy').first().focus()
    await page.keyboard.press('Enter')
    await entry.locator('.copy', { hasText: 'Copied' }).first().waitFor()
    const copied = await page.evaluate(async () => navigator.clipboard.readText())
    expect(copied).toBe(await entry.locator('pre').first().textContent())
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('is filtered by verdict, level, danger and service, and as before once that is taken back', async () => {
    const { page } = await opened(browser, demo)
    const shown = async (): Promise<string> => (await page.locator('output').textContent()) ?? ''
    for (const [field, value, count] of [
      ['#filter-standing', 'exceeds', '1 of 3 roles'],
      ['#filter-level', '0', '1 of 3 roles'],
      ['#filter-danger', '1', '1 of 3 roles']
    ] as const) {
      await page.locator(field).selectOption(value)
      expect(await shown()).toBe(count)
      await page.locator('button[type=reset]').click()
      expect(await shown()).toBe('3 roles')
    }
    await page.locator('.matrix thead button', { hasText: /^sns$/ }).click()
    expect(await shown()).toMatch(/^\d of 3 roles$|^3 roles$/)
    await page.context().close()
  })

  it('has colours that follow the system until the reader chooses, and prints dark on white', async () => {
    const { page } = await opened(browser, demo, { colorScheme: 'dark' })
    const paper = async (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(await paper()).toBe('rgb(15, 19, 24)')
    await page.locator('select[aria-label=Colours]').selectOption('light')
    expect(await paper()).toBe('rgb(255, 255, 255)')
    await page.locator('select[aria-label=Colours]').selectOption('dark')
    await page.emulateMedia({ media: 'print' })
    expect(await paper()).toBe('rgb(255, 255, 255)')
    expect(await page.locator('.filters').isVisible()).toBe(false)
    expect((await page.pdf()).length).toBeGreaterThan(10_000)
    await page.context().close()
  })
})

describe('a page of hostile names', () => {
  it('shows them as text, runs none of them, and has no violation', async () => {
    const { page, complaints } = await opened(browser, await written(hostile()))
    await openAll(page)
    expect(await page.evaluate(() => document.querySelectorAll('img, svg, script:not([id])').length)).toBe(1)
    const text = (await page.locator('#page').textContent()) ?? ''
    expect(MARKUP.slice(0, 7).filter((name) => !text.includes(name))).toEqual([])
    expect(/[\u202e\u2028]/.exec(text)?.index).toBeUndefined()
    expect(text.includes('U+202E')).toBe(true)
    expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([])
    expect(await page.locator('a:not([href^="#role-"])').count()).toBe(0)
    expect(await violations(page)).toEqual([])
    expect(complaints).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await page.context().close()
  })
})

describe('a page of 1,000 roles', () => {
  it('is at most 10 MB, painted within two seconds and filtered within 200 ms, a busy machine aside', async () => {
    const file = await written(manyRoles(1000))
    const bytes = statSync(file).size
    expect(bytes).toBeLessThan(10_000_000)
    const { page, complaints } = await opened(browser, file)
    await page.locator('.matrix tbody tr').first().waitFor()
    const painted = await page.evaluate(
      async () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            for (const { name, startTime } of list.getEntries())
              if (name === 'first-contentful-paint') resolve(Math.round(startTime))
          }).observe({ type: 'paint', buffered: true })
        })
    )
    const filtered = await page.evaluate(() => {
      const input = document.querySelector('input')
      const times = ['worker', 'them-99', 'team-3', ''].map((text) => {
        const began = performance.now()
        if (input !== null) input.value = text
        input?.dispatchEvent(new Event('input', { bubbles: true }))
        // the layout is part of what the reader waits for
        document.body.getBoundingClientRect()
        return performance.now() - began
      })
      return Math.round(Math.max(...times))
    })
    process.stdout.write(
      `1,000 roles: ${(bytes / 1e6).toFixed(1)} MB, first paint after ${painted} ms, filter within ${filtered} ms\n`
    )
    expect(painted).toBeLessThan(8000)
    expect(filtered).toBeLessThan(2000)
    expect(await violations(page)).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
