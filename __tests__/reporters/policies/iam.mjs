// Stands in for `aws iam …` on one role that is kept in a file: refuses what IAM refuses.
import { readFileSync, writeFileSync } from 'node:fs'

const file = process.env.IAM_STATE
const state = JSON.parse(readFileSync(file, 'utf8'))
const [service, command, ...rest] = process.argv.slice(2)
const given = Object.fromEntries(
  rest.flatMap((word, i) => (word.startsWith('--') ? [[word, rest[i + 1]]] : []))
)
const fail = (code) => {
  process.stderr.write(`An error occurred (${code}) when calling the ${command} operation\n`)
  process.exit(254)
}
const textOf = (value) =>
  value.startsWith('file://') ? readFileSync(value.slice('file://'.length), 'utf8') : value
const documentOf = (value) => {
  const document = JSON.parse(textOf(value))
  if (Object.keys(document).some((name) => !['Version', 'Id', 'Statement'].includes(name)))
    fail('MalformedPolicyDocument')
  return document
}
const size = (document) => JSON.stringify(document).length

const {
  '--role-name': role,
  '--policy-name': name = '',
  '--policy-arn': arn = '',
  '--policy-document': document
} = given
if (service !== 'iam' || (role !== undefined && role !== state.role)) fail('NoSuchEntity')
if (!/^[\w+=,.@-]{0,128}$/.test(name)) fail('ValidationError')

const commands = {
  'put-role-policy': () => {
    state.inline[name] = documentOf(document)
    if (Object.values(state.inline).reduce((sum, one) => sum + size(one), 0) > 10_240) fail('LimitExceeded')
  },
  'delete-role-policy': () => {
    if (!(name in state.inline)) fail('NoSuchEntity')
    delete state.inline[name]
  },
  'create-policy': () => {
    const made = `arn:aws:iam::111122223333:policy/${name}`
    if (made in state.managed) fail('EntityAlreadyExists')
    state.managed[made] = documentOf(document)
    if (size(state.managed[made]) > 6144) fail('LimitExceeded')
  },
  'delete-policy': () => {
    if (state.attached.includes(arn)) fail('DeleteConflict')
    if (!(arn in state.managed)) fail('NoSuchEntity')
    delete state.managed[arn]
  },
  'attach-role-policy': () => {
    if (!arn.startsWith('arn:aws:iam::aws:') && !(arn in state.managed)) fail('NoSuchEntity')
    if (!state.attached.includes(arn)) state.attached.push(arn)
    if (state.attached.length > 10) fail('LimitExceeded')
  },
  'detach-role-policy': () => {
    if (!state.attached.includes(arn)) fail('NoSuchEntity')
    state.attached = state.attached.filter((one) => one !== arn)
  }
}
if (commands[command] === undefined) fail('UnknownCommand')
commands[command]()
writeFileSync(file, JSON.stringify(state))
