// Bundles lib/, which tsc has made, into dist/: the program, the action in start/, and the licences of all that is in them. Only what is
// used is taken of a library. Names, lines and the code itself stay readable, so that a stack trace tells where something went wrong.
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

/**
 * What a scan needs together is one file, since each file takes time of its own to load: of each stage all that its modules import which no
 * stage before it has. The request that a scan begins with needs the stages before `reading`. All else is grouped by who imports it.
 */
const STAGES = Object.entries({
  options: ['index', 'kit/budget', 'kit/nearest', 'options/parse-options', 'reporters/escape'],
  command: ['cli/cli'],
  sources: ['sources/sources-of', 'options/gate-rules', 'cli/command'],
  action: ['action/action'],
  aws: ['sources/aws/destination', 'sources/aws/credentials'],
  reading: ['scan', 'sources/aws/xray'],
  judgement: ['judgement/derive']
})
/** Libraries that do not say it themselves: of the first, which writes the runner's commands, nothing is used that the others are for. */
const WITHOUT_SIDE_EFFECTS = /[\\/]node_modules[\\/]@actions[\\/](core|exec|http-client)[\\/]/
const IN_NO_STAGE = /[\\/]node_modules[\\/]@actions[\\/](exec|http-client)[\\/]/

/** Our own JSON as a text that is parsed: https://v8.dev/blog/cost-of-javascript-2019#json */
const parsedJson = {
  name: 'parsed-json',
  load(id) {
    if (!id.startsWith(join(process.cwd(), 'lib')) || !id.endsWith('.json')) return null
    const text = JSON.stringify(JSON.parse(readFileSync(id, 'utf8')))
    return { code: `export default JSON.parse('${text.replaceAll(/[\\']/g, '\\$&')}')`, moduleType: 'js' }
  }
}

const packages = new Map()
await bundle('lib/src/index.js', 'dist')
await bundle('lib/src/start/index.js', 'dist/start')
chmodSync('dist/index.js', 0o755)
writeFileSync('dist/licenses.txt', licences())

async function bundle(entry, folder) {
  const build = await rolldown({
    input: { index: entry },
    platform: 'node',
    // a file that holds several modules which are loaded by themselves exports more than each of them
    preserveEntrySignatures: 'allow-extension',
    // the modules of a library, of which what nobody uses can be left out, and not its bundle
    resolve: { mainFields: ['module', 'main'] },
    plugins: [parsedJson],
    treeshake: { moduleSideEffects: [{ test: WITHOUT_SIDE_EFFECTS, sideEffects: false }] },
    // a module is loaded late by one, and needed at once by another that comes later itself
    checks: { ineffectiveDynamicImport: false },
    onLog(level, log, handle) {
      if (level === 'warn') throw new Error(log.message)
      handle(level, log)
    }
  })
  const { output } = await build.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    hashCharacters: 'hex',
    comments: { legal: true, annotation: true, jsdoc: false },
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ debugName: 'stages', name: stageOf() }]
    }
  })
  writeFileSync(join(folder, 'package.json'), '{\n  "type": "module"\n}\n')
  for (const { moduleIds = [] } of output) for (const id of moduleIds) note(id)
}

/** Tells the stage of a module, by its id; null where it is of none. */
function stageOf() {
  let stages
  return (id, context) => {
    if (stages === undefined) {
      stages = new Map()
      for (const [stage, roots] of STAGES) {
        const left = roots.map((root) => join(process.cwd(), 'lib', 'src', `${root}.js`))
        for (let module = left.pop(); module !== undefined; module = left.pop()) {
          if (stages.has(module) || IN_NO_STAGE.test(module)) continue
          stages.set(module, stage)
          left.push(...(context.getModuleInfo(module)?.importedIds ?? []))
        }
      }
    }
    // the door itself is waited for by nobody: what it waits for would wait for it
    return context.getModuleInfo(id)?.isEntry ? null : (stages.get(id) ?? null)
  }
}

/** Notes the package that a module is of. */
function note(id) {
  const [, folder, name] = /^(.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+))[\\/]/.exec(id) ?? []
  if (name !== undefined) packages.set(name.replace('\\', '/'), folder)
}

/** Of each package its name, its licence and the licence's text, with an empty line between packages. */
function licences() {
  return [...packages]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, folder]) => {
      const { license = '' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
      const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8')
      return `${name}\n${license}\n${text.replaceAll('\r', '')}`.trimEnd()
    })
    .join('\n\n')
    .concat('\n')
}
