/** Solves the intrinsic functions of a CloudFormation template, as far as the project's own template has them. */
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import * as v from 'valibot'

const Mapping = v.record(v.string(), v.unknown())
const Template = v.object({
  Parameters: v.record(
    v.string(),
    v.object({ Default: v.optional(v.string()), AllowedPattern: v.optional(v.string()) })
  ),
  Rules: v.record(v.string(), v.object({ Assertions: v.array(v.object({ Assert: v.unknown() })) })),
  Conditions: Mapping,
  Resources: v.record(
    v.string(),
    v.object({ Type: v.string(), Condition: v.optional(v.string()), Properties: Mapping })
  )
})

const NO_VALUE = Symbol('AWS::NoValue')

/** Thrown where the template's own checks refuse the parameters. */
export class RefusedParameters extends Error {}

/**
 * The properties of each resource that a stack has, by logical id.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 * @param text the template
 * @param parameters those given to the stack; the others have their defaults
 * @param known what pseudo parameters (`AWS::AccountId`) and `!Ref` of resources become
 * @throws RefusedParameters where a pattern or a rule of the template is not kept
 */
export function stackOf(
  text: string,
  parameters: Readonly<Record<string, string>>,
  known: Readonly<Record<string, string>>
): Record<string, Record<string, unknown>> {
  const template = v.parse(Template, plain(parseDocument(text).contents))
  const given: Record<string, string> = { ...known }
  for (const [name, { Default, AllowedPattern }] of Object.entries(template.Parameters)) {
    const value = parameters[name] ?? Default
    if (value === undefined) throw new RefusedParameters(`${name} is missing`)
    if (AllowedPattern !== undefined && !new RegExp(AllowedPattern).test(value))
      throw new RefusedParameters(`${name} is ${value}`)
    given[name] = value
  }
  const solve = (value: unknown): unknown => solved(value, given, template.Conditions)
  for (const [name, { Assertions }] of Object.entries(template.Rules)) {
    if (Assertions.some(({ Assert }) => solve(Assert) !== true)) throw new RefusedParameters(name)
  }
  return Object.fromEntries(
    Object.entries(template.Resources)
      .filter(
        ({ 1: { Condition } }) => Condition === undefined || solve({ '!Condition': Condition }) === true
      )
      .map(([id, { Properties }]) => [id, v.parse(Mapping, solve(Properties))])
  )
}

/** A short form `!Sub text` becomes `{ '!Sub': 'text' }`. */
function plain(node: unknown): unknown {
  const named = (value: unknown, tag = ''): unknown => (tag.startsWith('!') ? { [tag]: value } : value)
  if (isSeq(node)) return named(node.items.map(plain), node.tag)
  if (isScalar(node)) return named(node.value, node.tag)
  if (!isMap(node)) throw new Error('an alias is not understood here')
  return Object.fromEntries(node.items.map(({ key, value }) => [String(key), plain(value)]))
}

function solved(
  value: unknown,
  given: Readonly<Record<string, string>>,
  conditions: Readonly<Record<string, unknown>>
): unknown {
  const solve = (inner: unknown): unknown => solved(inner, given, conditions)
  if (Array.isArray(value)) return value.map(solve).filter((item) => item !== NO_VALUE)
  if (typeof value !== 'object' || value === null) return value
  const [[key, inner] = ['', undefined]] = Object.entries(value)
  if (!key.startsWith('!'))
    return Object.fromEntries(
      Object.entries(value)
        .map(([name, one]) => [name, solve(one)] as const)
        .filter(([, one]) => one !== NO_VALUE)
    )
  const name = typeof inner === 'string' ? inner : ''
  const items: unknown[] = Array.isArray(inner) ? inner : []
  switch (key) {
    case '!Ref':
      return name === 'AWS::NoValue' ? NO_VALUE : textOf(name, given)
    case '!Sub':
      return name.replaceAll(/\$\{([^}]+)\}/g, (_, variable: string) => textOf(variable, given))
    case '!If':
      return solve(solve({ '!Condition': items[0] }) === true ? items[1] : items[2])
    case '!Equals':
      return solve(items[0]) === solve(items[1])
    case '!Not':
      return solve(items[0]) !== true
    case '!And':
      return items.every((item) => solve(item) === true)
    case '!Or':
      return items.some((item) => solve(item) === true)
    case '!Condition':
      if (!Object.hasOwn(conditions, name)) throw new Error(`the template has no condition ${name}`)
      return solve(conditions[name])
    default:
      throw new Error(`${key} is not understood here`)
  }
}

function textOf(name: string, given: Readonly<Record<string, string>>): string {
  const text = given[name]
  if (text === undefined) throw new Error(`nothing is known of ${name}`)
  return text
}
