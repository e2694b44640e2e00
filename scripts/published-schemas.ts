/** The schemas that are published in docs/, each from the valibot schema that the program itself checks with. */
import { toJsonSchema } from '@valibot/to-json-schema'
import { Configuration } from '../src/options/configuration.ts'
import { Report } from '../src/report/report.ts'

/** File and content. */
export const PUBLISHED_SCHEMAS = [
  [
    'docs/report.schema.json',
    { title: 'report.json of xray-least-privilege, version 1', ...toJsonSchema(Report) }
  ],
  [
    'docs/least-privilege.schema.json',
    {
      title: '.github/least-privilege.yml of xray-least-privilege',
      ...toJsonSchema(Configuration, { typeMode: 'input' })
    }
  ]
] as const
