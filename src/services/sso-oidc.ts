import { each, NO_PERMISSION } from './rule.ts'
import type { Service } from './service.ts'

const PAGE = 'https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/Welcome.html'

export const ssoOidc: Service = {
  rules: each('CreateToken RegisterClient StartDeviceAuthorization', NO_PERMISSION(PAGE))
}
