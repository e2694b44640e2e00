import { describe, expect, it } from '@jest/globals'
import type { ReferenceFile, ServiceEntry } from '../../src/reference/reference.ts'
import { changesBetween } from '../../scripts/reference/changes.ts'

const QUEUE = ['queue', 'arn:${Partition}:sqs:${Region}:${Account}:${QueueName}']
const SQS: ServiceEntry = {
  types: [QUEUE],
  actions: ['ListQueues:l:', 'SendMessage:w:0'],
  clients: { sqs: ['ListQueues', 'SendMessage', 'SendMessageBatch=SendMessage'] }
}

function reference(date: string, services: Record<string, ServiceEntry>): ReferenceFile {
  return { date, services }
}

const before = reference('2026-08-22', { sqs: SQS })

describe('what changed between two references', () => {
  it('says so when only the date did', () => {
    const text = changesBetween(before, reference('2026-09-01', { sqs: SQS }))
    expect(text).toMatch(/2026-09-01.*2026-08-22[^]*^Nothing changed/m)
  })

  it('lists services, actions, access levels, resource types and operations', () => {
    const after = reference('2026-09-01', {
      sqs: {
        types: [QUEUE],
        actions: ['PurgeQueue:w:0', 'SendMessage:p:'],
        clients: { sqs: ['SendMessage', 'SendMessageBatch=SendMessage,kms:Decrypt'] }
      },
      sns: { types: [], actions: ['Publish:w:'], clients: {} }
    })
    const text = changesBetween(before, after)
    expect(text).toContain('### New services (1)\n\n- `sns`: 1 actions')
    expect(text).toContain('### New actions (1)\n\n- `sqs:PurgeQueue` (write)')
    expect(text).toContain('### Actions that are gone (1)\n\n- `sqs:ListQueues`')
    expect(text).toContain('- `sqs:SendMessage`: write → permissions-management')
    expect(text).toContain('- `sqs:SendMessage`: queue → none')
    expect(text).toContain('- `sqs SendMessageBatch`: SendMessage → SendMessage, kms:Decrypt')
    expect(text).toContain('### Operations that are gone (1)\n\n- `sqs ListQueues`')
  })

  it('says when a service is gone', () => {
    expect(changesBetween(before, reference('2026-09-01', {}))).toContain(
      '### Services that are gone (1)\n\n- `sqs`'
    )
  })

  it('does not take a new order of resource types for a change', () => {
    const other = ['other', 'arn:${Partition}:sqs:::x']
    const two = { ...SQS, types: [QUEUE, other], actions: ['SendMessage:w:0,1'] }
    const turned = { ...SQS, types: [other, QUEUE], actions: ['SendMessage:w:0,1'] }
    expect(changesBetween(reference('1', { sqs: two }), reference('2', { sqs: turned }))).toContain(
      'Nothing changed'
    )
  })

  it('counts what is too long to list', () => {
    const many = { ...SQS, actions: [...SQS.actions, ...Array.from({ length: 12 }, (_, i) => `New${i}:w:`)] }
    const text = changesBetween(before, reference('2026-09-01', { sqs: many }), 10)
    expect(text).toContain('### New actions (12)')
    expect(text).toContain('- … and 2 more')
    expect(text.match(/^- /gm)).toHaveLength(11)
  })
})
