/** serverless.ts and serverless.js: what of them is read, and what is said not to be. */
import { expect, it } from '@jest/globals'
import { locate } from '../../src/templates/locate.ts'
import { readTemplates } from '../../src/templates/templates.ts'
import fc from '../properties.ts'
import { granting } from './grants.ts'

const STATEMENT = `{ Effect: 'Allow', Action: ['a:Read', 'a:Write'], Resource: '*' }`

/** On which lines a:Write of the service's role is found, and what is said not to be read. */
function searched(text: string, file = 'serverless.ts') {
  const templates = readTemplates(new Map([[file, text]]))
  const report = granting({
    name: 'shop-dev-us-east-1-lambdaRole',
    policy: 'shop-dev-lambda',
    actions: { 'a:Read': [1, 0], 'a:Write': [0, 1] }
  })
  const { located } = locate(report, templates)
  expect(located.filter(({ suggestion }) => suggestion !== undefined)).toEqual([])
  return {
    lines: located.map(({ startLine }) => startLine),
    unread: templates.unread.map(({ line, why }) => `${line ?? ''} ${why}`)
  }
}

const service = (statements: string): string =>
  `{ service: 'shop', provider: { iam: { role: { statements: ${statements} } } } }`

it.each<[string, string, number[]]>([
  ['an export of ES modules', `export default\n${service(`[${STATEMENT}]`)}`, [2]],
  ['an export of CommonJS', `module.exports =\n${service(`[${STATEMENT}]`)}`, [2]],
  ['an export of TypeScript', `export =\n${service(`[${STATEMENT}]`)}`, [2]],
  ['a function that gives it', `export default async () => (\n${service(`[${STATEMENT}]`)})`, [2]],
  [
    'a named function that gives it',
    `const name = 1\nfunction build() {\n  const s = ${STATEMENT}\n  return ${service('[s]')}\n}\nmodule.exports = build`,
    [3]
  ],
  [
    'a name and a type',
    `const s =\n${STATEMENT}\nconst c = ${service('[s]')}\nexport default c satisfies AWS`,
    [2]
  ],
  ['a part of a name', `const all = {\n read: [${STATEMENT}]\n}\nexport default ${service('all.read')}`, [2]],
  ['lists put together', `const s = [\n${STATEMENT}]\nexport default ${service('[...s]')}`, [2]],
  ['a choice', `export default ${service(`[\n...(isDev ? [${STATEMENT}] : [])]`)}`, [2]],
  [
    'texts put together',
    `const a = 'a'\nexport default ${service(`[\n${STATEMENT.replace("'a:Read'", "a + ':Read'").replace("'a:Write'", '`${a}:Write`')}]`)}`,
    [3]
  ],
  // what is not known is located as the list that it is
  ['an imported list', `import s from './s'\nexport default {\n${service('s').slice(1)}`, [3]],
  ['a list that is called for', `export default\n${service('statements()')}`, [2]],
  ['a list that grows', `const s = [${STATEMENT}]\ns.push(more)\nexport default ${service('s')}`, [3]],
  [
    'an item of a list that is changed',
    `const s = [${STATEMENT}]\nfor (const one of s) one.Effect = 'Deny'\nexport default ${service('s')}`,
    [3]
  ],
  ['a name that is given away', `const s = [${STATEMENT}]\nadd(s)\nexport default ${service('s')}`, [3]],
  ['a name within its own value', `const s = [s]\nexport default ${service('s')}`, [1]]
])('reads %s', (_, text, lines) => {
  expect(searched(text)).toEqual({ lines, unread: [] })
  expect(searched(text.replaceAll('\n', '\r\n'))).toEqual({ lines, unread: [] })
})

it.each<[string, string, string]>([
  ['an import', `import c from './c'\nexport default c`, '2 what it exports is not written out in it'],
  ['a call', `module.exports = withDefaults({})`, '1 what it exports is not written out in it'],
  ['nothing', `export const x = 1`, ' it exports nothing that is read'],
  ['parts', `module.exports = {}\nmodule.exports.service = 'shop'`, '2 it is not written out as one object'],
  [
    'a change',
    `const c = { service: 'shop' }\nc.provider = {}\nexport default c`,
    '3 what it exports is not written out in it'
  ],
  [
    'a spread',
    `export default {\n service: 'shop',\n ...base }`,
    '3 a part of what it exports is not written out in it'
  ],
  ['a name', `export default {\n service: pkg.name }`, '2 the service’s name is not written out in it'],
  [
    'a provider',
    `export default { service: 'shop',\n provider }`,
    '2 what its provider grants is not written out in it'
  ],
  [
    'functions',
    `export default { service: 'shop', functions: { a: {},\n hello,\n other } }`,
    '2 some of its functions are not written out in it'
  ],
  [
    'resources',
    `export default { service: 'shop',\n resources: { Resources: { ...a() } } }`,
    '2 some of its resources are not written out in it'
  ],
  ['no TypeScript', `export default {\n service: = }`, '2 Unexpected token']
])('says where it does not read %s', (_, text, why) => {
  expect(searched(text)).toEqual({ lines: [], unread: [why] })
})

it('is read in a time of its size, however names stand for names', () => {
  const levels = Array.from(
    { length: 60 },
    (_, n) => `const a${n + 1} = [...a${n}, ...a${n}], t${n + 1} = t${n} + t${n}`
  )
  const text = `const a0 = [${STATEMENT}], t0 = 'x'\n${levels.join('\n')}\nexport default ${service('a60')}`
  expect(searched(text).unread).toEqual([])
  expect(searched(`export default ${'['.repeat(5000)}${']'.repeat(5000)}`).unread).toHaveLength(1)
})

it('is read without a crash, and keeps to its lines, whatever stands in it', () => {
  const parts = fc.constantFrom(
    'export default ',
    'module.exports = ',
    'const s = ',
    '{',
    '}',
    '[',
    ']',
    '...s',
    ', ',
    ': ',
    'iamRoleStatements: ',
    'functions: ',
    'provider: ',
    's',
    "'${file(x.yml):a}'",
    '`${s}`',
    '=> ',
    '()',
    '\n'
  )
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 25 }), (written) => {
      const text = written.join('')
      const { claims, unread } = readTemplates(new Map([['serverless.js', text]]))
      for (const { place } of claims) expect(text.slice(place.start, place.end)).not.toBe('')
      for (const { line = 1 } of unread) expect(line).toBeLessThanOrEqual(text.split('\n').length)
    })
  )
})
