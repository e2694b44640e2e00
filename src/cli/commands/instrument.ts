/** `xray-privilege-scan instrument <sdk>`: how to let traces show the resources that they do not show by default. */
import { INSTRUCTIONS, OPENTELEMETRY } from '../../services/instrumentation/instructions.ts'
import type { Instrumented } from '../../services/instrumentation/sdks.ts'
import { whitelistFor } from '../../services/instrumentation/whitelist.ts'

/** What is printed, and what is only said: the one may be redirected into a file. */
export interface Instrumentation {
  output: string
  instructions: readonly string[]
}

export function instrumentationFor(sdk: Instrumented): Instrumentation {
  return sdk === 'opentelemetry'
    ? { output: `${OPENTELEMETRY.join('\n')}\n`, instructions: [] }
    : { output: `${JSON.stringify(whitelistFor(sdk), null, 2)}\n`, instructions: INSTRUCTIONS[sdk] }
}
