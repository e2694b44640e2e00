/** Policies of AWS that a block attaches to a role: what is needed of them becomes a policy of the role's own. */
import type { Changed } from '../../edits.ts'
import { lineBreakOf, lineStart } from '../../lines.ts'
import type { Wording } from '../../own-words.ts'
import type { NamedPolicies, NamedPolicy, PlainStatement } from '../../written-statement.ts'
import { blockNamed, type PlacedBlock } from './blocks.ts'

/**
 * @param name of the policy
 * @param isNamed whether something else refers to the block
 * @returns undefined for a block in whose place nothing can be put
 */
export function namedByAttachment(
  block: PlacedBlock,
  blocks: readonly PlacedBlock[],
  text: string,
  { name, isNamed, wording }: { name: string; isNamed: boolean; wording: Wording }
): NamedPolicy | undefined {
  const label = block.labels[1] ?? ''
  const others = [...block.attributes.keys()].filter((key) => !['role', 'policy_arn'].includes(key))
  const role = block.attributes.get('role')
  if (isNamed || others.length > 0 || role === undefined || block.blocks.length > 0) return undefined
  const isTaken = blockNamed(blocks, 'resource', 'aws_iam_role_policy', label) !== undefined
  const list: NamedPolicies = {
    isBeside: false,
    instead: (all) =>
      new Map(
        [...all].map(([index, statements]): [number, Changed] => [
          index,
          isTaken || lineStart(text, block.place.start) !== block.place.start
            ? { withheld: 'another policy is called like the attachment' }
            : {
                change: [
                  {
                    ...block.place,
                    text: policyBlock(
                      label,
                      name,
                      text.slice(role.place.start, role.place.end),
                      statements
                    ).join(lineBreakOf(text))
                  }
                ]
              }
        ])
      )
  }
  return {
    shared: false,
    wording,
    emptied: { lines: block.place },
    resource: () => undefined,
    list,
    index: 0
  }
}

function policyBlock(
  label: string,
  name: string,
  role: string,
  statements: readonly PlainStatement[]
): string[] {
  return [
    `resource "aws_iam_role_policy" "${label}" {`,
    `  name = "${name}-needed"`,
    `  role = ${role}`,
    '  policy = jsonencode({',
    '    Version = "2012-10-17"',
    '    Statement = [',
    ...statements.flatMap(({ actions, resources }) => [
      '      {',
      '        Effect   = "Allow"',
      `        Action   = [${actions.map((action) => JSON.stringify(action)).join(', ')}]`,
      `        Resource = [${resources.join(', ')}]`,
      '      },'
    ]),
    '    ]',
    '  })',
    '}'
  ]
}
