import type { TemplateFinding, TemplateFindings } from '../report/report.ts'

/** Where a finding's lines can be seen on GitHub; undefined where that is not known. */
export function linkTo(
  { url }: TemplateFindings,
  place: Pick<TemplateFinding, 'file' | 'startLine' | 'endLine'>
): string | undefined {
  const { file, startLine, endLine } = place
  if (url === undefined) return undefined
  const lines = startLine === endLine ? `L${startLine}` : `L${startLine}-L${endLine}`
  return `${url}/${file.split('/').map(encodeURIComponent).join('/')}#${lines}`
}
