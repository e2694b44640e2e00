/** The shop as files that leave nothing undecided: its functions poll nothing and have no destinations. */
import { savedShop } from './shop.ts'

const FUNCTIONS = ['functions.json', 'mappings.json', 'destinations.json']

export const OFFLINE = ['--traces', 'traces.json', '--roles', 'roles.json', '--functions', ...FUNCTIONS]

export function offlineShop(): Record<string, string> {
  return {
    ...savedShop(),
    'mappings.json': '{"EventSourceMappings": []}',
    'destinations.json': '{"FunctionEventInvokeConfigs": []}'
  }
}
