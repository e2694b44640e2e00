/** Why spans could not be read, or not all, in one sentence with what to do about it. */
import { messageOf } from '../../kit/errors.ts'
import { explain, isDenied, nameOf } from './errors.ts'

/** @param groups the log groups that were asked */
export function whyStopped(error: unknown, groups: readonly string[], region: string): string {
  const names = groups.join(', ')
  const question = `Reading the spans in ${names} stopped`
  const said = messageOf(error).replace(/\.$/, '')
  if (isDenied(error))
    return `${question}: access denied (${said}). Allow logs:StartQuery on the log group, and logs:GetQueryResults and logs:StopQuery, to the role of this scan.`
  switch (nameOf(error)) {
    case 'CapReached':
      return `${question}: ${said}.`
    case 'ResourceNotFoundException':
      return `${question}: a log group does not exist in ${region} (${said}). Transaction Search makes aws/spans when the first span comes, for which a resource policy has to let xray.amazonaws.com write there; name others with span-log-groups.`
    case 'InvalidParameterException':
      return `${question}: CloudWatch Logs refuses the request (${said}). Give span-log-groups names of log groups, or their ARNs without the colon and asterisk at the end.`
    case 'MalformedQueryException':
      return /retention|creation time/i.test(said)
        ? `${question}: the window is from before the log group was made, or its records are gone by now (${said}). Narrow the window.`
        : `${question}: CloudWatch Logs Insights refuses the query (${said}). Narrow the window, so that whole spans are read, and report this as an issue.`
    case 'QueryFailed':
      return `${question}: ${said}. Run the scan again, or narrow the window.`
    default:
      return `${explain(question, error)}.`
  }
}
