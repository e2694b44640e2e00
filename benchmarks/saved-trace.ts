/** A trace as the AWS CLI saves it: one function of the synthetic ones, and what it called. */

export const ACCOUNT = '111122223333'

/** What X-Ray's SDK notes of a call. */
export interface SavedCall extends Record<string, string> {
  /** Of the service. */
  name: string
  operation: string
}

export function functionArn(index: number): string {
  return `arn:aws:lambda:eu-west-1:${ACCOUNT}:function:shop-${index}`
}

/** @param at of the trace, over all @param index of the function */
export function savedTrace(at: number, index: number, calls: readonly SavedCall[]): object {
  const start = Math.floor(Date.now() / 1000) - 600
  const id = `1-${start.toString(16)}-${at.toString(16).padStart(24, '0')}`
  const document = {
    id: at.toString(16).padStart(16, 'f'),
    trace_id: id,
    name: `shop-${index}`,
    start_time: start,
    end_time: start + 1,
    origin: 'AWS::Lambda::Function',
    resource_arn: functionArn(index),
    aws: { account_id: ACCOUNT, function_arn: functionArn(index) },
    subsegments: calls.map(({ name, ...aws }, call) => ({
      id: (at * 128 + call).toString(16).padStart(16, '0'),
      name,
      start_time: start,
      end_time: start + 0.1,
      namespace: 'aws',
      aws: { region: 'eu-west-1', ...aws },
      http: { response: { status: 200 } }
    }))
  }
  return { Id: id, Segments: [{ Id: document.id, Document: JSON.stringify(document) }] }
}
