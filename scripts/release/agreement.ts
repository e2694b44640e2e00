/** Whether everything that tells a version says the same, before a release is made of it. */
export interface Release {
  /** As git has it, such as `v1.2.3`. */
  tag: string
  /** Owner and name, as the release's workflow runs in it. */
  repository: string
}

export interface Project {
  /** Of package.json, and of package-lock.json. */
  version: string
  locked: string
  /** What `--version` prints. */
  printed: string
  /** CHANGELOG.md. */
  changelog: string
  /** Owner and name in package.json. */
  repository: string
}

const TAG = /^v(\d+\.\d+\.\d+)$/

/** @returns what does not agree, a sentence each; nothing when the release may be made */
export function disagreements(release: Release, project: Project): string[] {
  const version = TAG.exec(release.tag)?.[1]
  if (version === undefined) return [`The tag ${release.tag} is not of the form v1.2.3.`]
  const differing = (
    [
      ['package.json', project.version],
      ['package-lock.json', project.locked],
      ['src/kit/version.ts', project.printed]
    ] as const
  )
    .filter(([, told]) => told !== version)
    .map(([file, told]) => `${file} says ${told}, the tag ${version}.`)
  return [
    ...differing,
    ...(releaseNotes(project.changelog, version) === undefined
      ? [`CHANGELOG.md has no section "## ${version} - <date>" with text.`]
      : []),
    ...(project.repository === release.repository
      ? []
      : [`package.json names the repository ${project.repository}, and this is ${release.repository}.`])
  ]
}

/**
 * @param version such as 1.2.3
 * @returns what CHANGELOG.md says of the version, without its heading; undefined when it says nothing
 */
export function releaseNotes(changelog: string, version: string): string | undefined {
  const [, ...sections] = changelog.split(/^## /m)
  const section = sections.find((text) => text.startsWith(`${version} - `))
  const notes = section?.slice(section.indexOf('\n')).trim()
  return notes === '' ? undefined : notes
}
