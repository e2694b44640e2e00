import { describe, expect, it } from '@jest/globals'
import { missingOf } from '../../src/view/missing.ts'
import { workload } from '../judgement/reports.ts'

const TOPIC = 'arn:aws:sns:eu-west-1:111122223333:alerts'
const QUEUE = 'arn:aws:sqs:eu-west-1:111122223333:jobs'

describe('what AWS refused', () => {
  it('is told once a role, with statements that allow just that', () => {
    const [missing, ...others] = missingOf({
      workloads: [
        workload({ denied: [{ action: 'sns:Publish', resource: TOPIC, calls: 2 }] }),
        workload({
          name: 'other',
          denied: [
            { action: 'sns:GetTopicAttributes', resource: TOPIC, calls: 1 },
            { action: 'sqs:SendMessage', resource: QUEUE, calls: 1 },
            { action: 's3:GetObject', calls: 3 }
          ]
        })
      ]
    })
    expect(others).toEqual([])
    expect(missing).toMatchObject({ name: 'shop', calls: 7, withoutResource: ['s3:GetObject'] })
    expect(missing?.actions).toEqual([
      's3:GetObject',
      'sns:GetTopicAttributes',
      'sns:Publish',
      'sqs:SendMessage'
    ])
    expect(JSON.parse(`[${missing?.statements}]`)).toEqual([
      { Effect: 'Allow', Action: ['sns:GetTopicAttributes', 'sns:Publish'], Resource: TOPIC },
      { Effect: 'Allow', Action: 'sqs:SendMessage', Resource: QUEUE }
    ])
  })
})
