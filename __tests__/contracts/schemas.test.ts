import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { PUBLISHED_SCHEMAS } from '../../scripts/published-schemas.ts'

describe('docs', () => {
  it.each(PUBLISHED_SCHEMAS)(
    'publishes %s as the program checks it (npm run schema writes it)',
    (file, schema) => {
      expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)))
    }
  )
})
