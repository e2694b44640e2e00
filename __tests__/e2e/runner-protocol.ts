/** What a JavaScript action and GitHub's runner say to each other: inputs, file commands, workflow commands. */

export interface WorkflowCommand {
  command: string
  properties: Record<string, string>
  message: string
}

/** Names and defaults of an action.yml's inputs: just enough YAML for a file that is formatted as usual. */
export function inputDefaults(actionYml: string): Map<string, string> {
  const defaults = new Map<string, string>()
  let inside = false
  let input = ''
  for (const line of actionYml.split(/\r?\n/)) {
    if (/^\S/.test(line) && !line.startsWith('#')) inside = /^inputs:\s*$/.test(line)
    if (!inside) continue
    const name = /^ {2}(['"]?)([\w-]+)\1:\s*$/.exec(line)?.[2]
    if (name !== undefined) defaults.set((input = name), '')
    const value = /^ {4}default:\s*(.+)$/.exec(line)?.[1]
    if (value !== undefined && input !== '') defaults.set(input, scalar(value.trim()))
  }
  return defaults
}

/** `INPUT_AWS-REGION`: upper case, spaces become underscores, dashes stay. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

/** The content of GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE: `name=value` and `name<<delimiter` blocks. */
export function parseFileCommands(content: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = content.split(/\r?\n/)
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const block = /^([^=]*?)<<(.+)$/.exec(line)
    const pair = /^([^=]+)=(.*)$/.exec(line)
    if (block?.[1] !== undefined && block[2] !== undefined) {
      const end = lines.indexOf(block[2], at + 1)
      if (end < 0) throw new Error(`No closing ${block[2]} for ${block[1]}`)
      values[block[1]] = lines.slice(at + 1, end).join('\n')
      at = end
    } else if (pair?.[1] !== undefined) values[pair[1]] = pair[2] ?? ''
    else if (line !== '') throw new Error(`Invalid format '${line}'`)
  }
  return values
}

/** The `::command key=value::message` lines of a log. */
export function parseWorkflowCommands(log: string): WorkflowCommand[] {
  return log.split(/\r?\n/).flatMap((line) => {
    const match = /^\s*::([\w-]+)(?: ([^]*?))?::([^]*)$/.exec(line)
    if (!match) return []
    const [, command = '', properties = '', message = ''] = match
    const pairs = properties.split(',').filter((pair) => pair.includes('='))
    return [
      {
        command,
        properties: Object.fromEntries(pairs.map((pair) => splitPair(pair))),
        message: unescapeData(message)
      }
    ]
  })
}

function splitPair(pair: string): [string, string] {
  const at = pair.indexOf('=')
  const value = pair
    .slice(at + 1)
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
  return [pair.slice(0, at).trim(), unescapeData(value)]
}

function unescapeData(data: string): string {
  return data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function scalar(value: string): string {
  const quoted = /^'((?:[^']|'')*)'/.exec(value)?.[1]
  if (quoted !== undefined) return quoted.replaceAll("''", "'")
  const doubled = /^"(?:[^"\\]|\\.)*"/.exec(value)?.[0]
  if (doubled !== undefined) return JSON.parse(doubled) as string
  return value.replace(/\s+#.*$/, '')
}
