/** Every infrastructure language that is read. A file belongs to the first that knows it. */
import { cdk } from './cdk/cdk.ts'
import { cloudFormation } from './cloudformation/cloudformation.ts'
import { serverless } from './serverless/serverless.ts'
import type { TemplateLanguage } from './template-language.ts'
import { terraform } from './terraform/terraform.ts'

export const LANGUAGES: readonly TemplateLanguage[] = [serverless, cdk, cloudFormation, terraform]
