/** `*` and `?` as IAM reads them, apart from the engine of the project. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html */
export function isMatch(pattern: string, arn: string): boolean {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${source}$`).test(arn)
}
