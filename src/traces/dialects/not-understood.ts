/** Calls that dialects see and cannot name. */
import type { Call } from '../../domain/call.ts'
import { endpointIn } from '../endpoint.ts'

/** @param why completes "it is not understood: …" */
export function notUnderstood(service: string, why: string): Call {
  return { service, operation: 'unknown operation', parameters: {}, outcome: 'ok', notUnderstood: why }
}

/** The request to the first of these addresses that is an endpoint of AWS. */
export function plainRequest(addresses: readonly string[]): Call | undefined {
  for (const address of addresses) {
    const endpoint = endpointIn(address)
    if (endpoint === undefined) continue
    const { service, region } = endpoint
    const where = region === undefined ? '' : ` in ${region}`
    return {
      ...notUnderstood(service, `it is a plain HTTP request to ${service}${where}`),
      ...(region !== undefined && { region })
    }
  }
  return undefined
}
