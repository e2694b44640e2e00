// Makes what ncc has bundled start faster. webpack writes each module as an arrow function, which V8 reads twice: once to find its end
// when the file is loaded, and again when the module is asked for. A function expression in parentheses is compiled when it is first
// read (https://v8.dev/blog/preparser#pife), which saves an eighth of the CPU time of a small scan. The modules' code stays as it is.
// Run with the folders of bundles.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const MODULE_AS_ARROW = /^(\/\*{3}\/ \()\(([\w, ]*)\) => \{$/gm

for (const folder of process.argv.slice(2)) {
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('index.js')) continue
    const file = join(folder, name)
    writeFileSync(file, readFileSync(file, 'utf8').replace(MODULE_AS_ARROW, '$1function ($2) {'))
  }
}
