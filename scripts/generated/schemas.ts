/** The schemas that are published in docs/, each from the valibot schema that the program itself checks with. */
import { toJsonSchema } from '@valibot/to-json-schema'
import { Configuration } from '../../src/options/configuration.ts'
import { Report } from '../../src/report/report.ts'

/** @returns the content of docs/report.schema.json */
export function reportSchema(): string {
  return asText({ title: 'report.json of xray-least-privilege, version 1', ...toJsonSchema(Report) })
}

/** @returns the content of docs/least-privilege.schema.json */
export function configurationSchema(): string {
  return asText({
    title: '.github/least-privilege.yml of xray-least-privilege',
    ...toJsonSchema(Configuration, { typeMode: 'input', ignoreActions: ['check'] })
  })
}

/** One key a line, which prettier keeps. */
function asText(schema: object): string {
  return JSON.stringify(schema, null, 2)
}
