// Writes the JSON files beside this file. The same bytes at every run:
// ids come from a counter and times are fixed, so a diff shows only what was changed on purpose.
import { writeFileSync } from 'node:fs'
import { eventInvokeConfigs, eventSourceMappings } from './make/events.mjs'
import { functions } from './make/functions.mjs'
import { roles, warehousePolicy } from './make/roles.mjs'
import { traces } from './make/story.mjs'

const lineWidth = 110

// As `prettier` prints JSON, so that the files need no formatting afterwards.
const print = (value, indent = '', taken = 0) => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const deeper = `${indent}  `
  if (!Array.isArray(value)) {
    const lines = Object.entries(value).map(([key, item]) => {
      const name = `${deeper}${JSON.stringify(key)}: `
      return name + print(item, deeper, name.length)
    })
    return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`
  }
  if (value.every((item) => item === null || typeof item !== 'object')) {
    const flat = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`
    if (taken + flat.length + 1 <= lineWidth) return flat
  }
  return `[\n${value.map((item) => deeper + print(item, deeper, deeper.length)).join(',\n')}\n${indent}]`
}

const contents = {
  'traces.json': traces,
  'roles.json': roles,
  'functions.json': functions,
  'event-source-mappings.json': eventSourceMappings,
  'event-invoke-configs.json': eventInvokeConfigs,
  'warehouse-policy.json': warehousePolicy
}
for (const [name, content] of Object.entries(contents)) {
  writeFileSync(new URL(name, import.meta.url), `${print(content)}\n`)
}
