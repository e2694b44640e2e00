/** What CloudFormation's intrinsic functions leave known of a text. */
import {
  joined,
  knownText,
  OPEN,
  piecesAround,
  type Mapping,
  type Place,
  type TemplateValue,
  type Text
} from '../template-value.ts'

const SUBSTITUTED = /\$\{[^!}][^}]{0,500}\}/

/** A function in its long form, such as `{ "Fn::GetAtt": … }`; undefined for any other mapping. */
export function functionIn({ entries, place, shared }: Mapping): Text | undefined {
  if (entries.size !== 1) return undefined
  for (const [key, argument] of entries) {
    const long = key === 'Ref' ? key : /^Fn::(\w+)$/.exec(key)?.[1]
    if (long !== undefined) return { ...computedBy(long, argument), place, shared }
  }
  return undefined
}

/**
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 * @param name without `Fn::`
 */
export function computedBy(name: string, argument: TemplateValue): Text {
  const { place, shared } = argument
  const text = (pieces: readonly string[], refersTo?: string, within?: string): Text => ({
    ...open(place, shared),
    pieces,
    ...(refersTo !== undefined && { refersTo }),
    ...(within !== undefined && { within })
  })
  const [first, second] = argument.kind === 'list' ? argument.items : [argument]
  const named = knownText(first)
  switch (name) {
    case 'Ref':
      return text(OPEN, named, named && `\${${named}}`)
    case 'GetAtt': {
      const [id, ...attribute] = (named ?? '').split('.')
      const last = argument.kind === 'list' ? knownText(second) : attribute.join('.')
      return text(
        last?.endsWith('Arn') === true ? ['arn:', ''] : OPEN,
        id,
        id === undefined || last === undefined ? undefined : `\${${id}.${last}}`
      )
    }
    case 'Sub':
      return text(
        named === undefined ? OPEN : substituted(named),
        undefined,
        argument.kind === 'list' ? undefined : named
      )
    case 'If': {
      const branches = argument.kind === 'list' ? argument.items.slice(1) : []
      const isNothing = (one: TemplateValue): boolean =>
        one.kind === 'text' && one.refersTo === 'AWS::NoValue'
      return { ...text(OPEN), branches: branches.filter((one) => !isNothing(one)) }
    }
    case 'Join':
      return text(joinedBy(named, second))
    default:
      return text(OPEN)
  }
}

function joinedBy(delimiter: string | undefined, list: TemplateValue | undefined): readonly string[] {
  if (delimiter === undefined || list?.kind !== 'list') return OPEN
  const parts = list.items.map((item) => (item.kind === 'text' ? item.pieces : OPEN))
  return joined(parts.flatMap((part, i) => (i === 0 ? [part] : [[delimiter], part])))
}

/** `${!name}` stands for `${name}` itself. */
function substituted(text: string): readonly string[] {
  return piecesAround(text, new RegExp(SUBSTITUTED, 'g')).map((piece) => piece.replaceAll('${!', '${'))
}

/** A text of which nothing is known. */
export function open(place: Place, shared: boolean): Text {
  return { kind: 'text', pieces: OPEN, literal: false, place, shared }
}
