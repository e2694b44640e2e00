import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { messageOf } from '../../kit/errors.ts'
import { isEnterpriseServer } from './enterprise-server.ts'

export interface Uploaded {
  id: number
  url: string
  name: string
}

/**
 * Uploads files as an artifact of the workflow run. A re-run finds the name taken by the first attempt and adds its own number.
 * @param folder below which the files stand
 * @param retentionDays see `daysToKeep`; the repository's setting when absent
 * @throws Error when the service refuses, or does not exist (GitHub Enterprise Server)
 */
export async function uploadArtifact(
  name: string,
  files: readonly string[],
  folder: string,
  retentionDays: number | undefined
): Promise<Uploaded> {
  if (isEnterpriseServer())
    throw new Error(
      `GitHub Enterprise Server has no artifacts of this kind. A step with actions/upload-artifact@v3 can keep them, under the name ${name}`
    )
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const client = new DefaultArtifactClient()
  const upload = async (as: string): Promise<Uploaded> => {
    const { id } = await client.uploadArtifact(
      as,
      files.map((file) => path.resolve(file)),
      path.resolve(folder),
      { ...(retentionDays !== undefined && { retentionDays }) }
    )
    if (id === undefined) throw new Error('the artifact service gave no id')
    return { id, url: artifactUrl(id), name: as }
  }
  const attempt = process.env['GITHUB_RUN_ATTEMPT'] ?? '1'
  try {
    return await upload(name)
  } catch (error) {
    if (!isTaken(error)) throw error
    if (attempt === '1') throw takenByAnother(name, error)
    return await upload(`${name}-attempt-${attempt}`).catch((again: unknown) => {
      throw isTaken(again) ? takenByAnother(name, again) : again
    })
  }
}

/**
 * Uploads one file as it is, so that a click on the artifact opens it. Its name is that of the artifact beside it.
 * @param beside the artifact that was uploaded with all files
 * @param retentionDays see `daysToKeep`; the repository's setting when absent
 * @throws Error when the service refuses
 */
export async function uploadUnzipped(
  file: string,
  beside: Uploaded,
  retentionDays: number | undefined
): Promise<Uploaded> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const name = `${beside.name}${path.extname(file)}`
  // the service calls what is not zipped by the name of its file
  const folder = await mkdtemp(path.join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'report-'))
  try {
    const named = path.join(folder, name)
    await copyFile(file, named)
    const { id } = await new DefaultArtifactClient().uploadArtifact(name, [named], folder, {
      skipArchive: true,
      ...(retentionDays !== undefined && { retentionDays })
    })
    if (id === undefined) throw new Error('the artifact service gave no id')
    return { id, url: artifactUrl(id), name }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * How long an artifact can be kept: the service refuses more than the repository allows.
 * @param asked days, or absent for the repository's setting
 * @param longest what the runner says in GITHUB_RETENTION_DAYS; absent or unreadable, nothing is lowered
 */
export function daysToKeep(asked: number | undefined, longest: string | undefined): number | undefined {
  const most = /^\d+$/.test(longest ?? '') ? Number(longest) : 0
  return asked !== undefined && most > 0 && asked > most ? most : asked
}

/** Names are unique within a run, all its attempts together. https://github.com/actions/upload-artifact#not-uploading-to-the-same-artifact */
function isTaken(error: unknown): boolean {
  return /already exists|\b409\b/.test(messageOf(error))
}

function takenByAnother(name: string, cause: unknown): Error {
  return new Error(
    `the name "${name}" is taken by another job or step of this run (${messageOf(cause)}). Give each of them, and each leg of a matrix, an input name of its own: they share one comment and SARIF category besides`,
    { cause }
  )
}

function artifactUrl(id: number): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = process.env
  return `${server}/${repository}/actions/runs/${run}/artifacts/${id}`
}
