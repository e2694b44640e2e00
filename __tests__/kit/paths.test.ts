/** Paths by the rules of Windows and of POSIX, on every system. */
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import picomatch from 'picomatch/posix.js'
import { below, globOf, slashed } from '../../src/kit/paths.ts'

const { win32, posix } = path

describe('slashed', () => {
  it.each([
    ['C:\\shop\\infra\\main.tf', 'C:/shop/infra/main.tf'],
    ['\\\\server\\share\\shop', '//server/share/shop'],
    ['infra/main.tf', 'infra/main.tf']
  ])('of %s on Windows is %s', (file, shown) => expect(slashed(file, win32)).toBe(shown))

  it('leaves a backslash in a name elsewhere', () => expect(slashed('a\\b/c', posix)).toBe('a\\b/c'))
})

describe('below', () => {
  it.each<[where: string, folder: string, file: string, found: string | undefined]>([
    ['in the folder', 'C:\\shop', 'C:\\shop\\infra\\main.tf', 'infra/main.tf'],
    ['the folder itself', 'C:\\shop', 'C:\\shop', ''],
    ['in another case of letters', 'C:\\Shop', 'c:\\shop\\main.tf', 'main.tf'],
    ['beside it', 'C:\\shop', 'C:\\shop-infra\\main.tf', undefined],
    ['above it', 'C:\\shop\\infra', 'C:\\shop', undefined],
    ['with a name of dots', 'C:\\shop', 'C:\\shop\\..infra\\main.tf', '..infra/main.tf'],
    ['on another drive', 'C:\\shop', 'D:\\shop\\main.tf', undefined],
    ['in a share', '\\\\server\\share\\shop', '\\\\server\\share\\shop\\a\\b.tf', 'a/b.tf'],
    ['in another share', '\\\\server\\share', '\\\\server\\other\\main.tf', undefined],
    [
      'in a long path',
      '\\\\?\\C:\\shop',
      `\\\\?\\C:\\shop\\${'long\\'.repeat(80)}a.tf`,
      `${'long/'.repeat(80)}a.tf`
    ]
  ])('by the rules of Windows: %s', (_, folder, file, found) => {
    expect(below(folder, file, win32)).toBe(found)
  })

  it.each<[where: string, file: string, found: string | undefined]>([
    ['in the folder', '/shop/infra/main.tf', 'infra/main.tf'],
    ['with a backslash in its name', '/shop/a\\b', 'a\\b'],
    ['beside it', '/shop-infra/main.tf', undefined],
    ['with a name of dots', '/shop/..infra', '..infra']
  ])('by the rules of POSIX: %s', (_, file, found) => expect(below('/shop', file, posix)).toBe(found))
})

describe('globOf', () => {
  it.each<[what: string, pattern: string, base: string, files: readonly string[], not: string]>([
    ['in a folder', 'traces\\*.json', 'traces', ['traces\\a.json'], 'traces\\b\\a.json'],
    ['with slashes', 'traces/**/*.json', 'traces', ['traces\\a.json', 'traces\\b\\c.json'], 'other\\a.json'],
    ['of a drive', 'D:\\out\\*.json', 'D:/out', ['D:\\out\\a.json'], 'D:\\a.json'],
    [
      'of a share',
      '\\\\server\\share\\*.json',
      '//server/share',
      ['\\\\server\\share\\a.json'],
      '\\\\server\\a.json'
    ],
    ['of a long path', '\\\\?\\D:\\out\\*.json', 'D:/out', ['D:\\out\\a.json'], 'D:\\a.json'],
    [
      'of a long path in a share',
      '\\\\?\\UNC\\server\\share\\*.json',
      '//server/share',
      ['\\\\server\\share\\a.json'],
      'a'
    ]
  ])('on Windows matches %s', (_, pattern, base, files, not) => {
    const glob = globOf(pattern, win32)
    expect(picomatch.scan(glob)).toMatchObject({ base, isGlob: true })
    const matches = picomatch(glob, { dot: false })
    for (const file of files) expect(matches(slashed(file, win32))).toBe(true)
    expect(matches(slashed(not, win32))).toBe(false)
  })

  it('elsewhere is what was given', () => expect(globOf('a\\*.json', posix)).toBe('a\\*.json'))
})
