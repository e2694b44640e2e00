import path from 'node:path'
import { messageOf } from '../errors.ts'

export interface Uploaded {
  id: number
  url: string
  name: string
}

/**
 * Uploads files as an artifact of the workflow run. A re-run finds the name taken by the first attempt and adds its own number.
 * @param folder below which the files stand
 * @throws Error when the service refuses, or does not exist (GitHub Enterprise Server)
 */
export async function uploadArtifact(
  name: string,
  files: readonly string[],
  folder: string,
  retentionDays: number | undefined
): Promise<Uploaded> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const client = new DefaultArtifactClient()
  const upload = async (as: string): Promise<Uploaded> => {
    const { id } = await client.uploadArtifact(
      as,
      files.map((file) => path.resolve(file)),
      path.resolve(folder),
      {
        ...(retentionDays !== undefined && { retentionDays })
      }
    )
    if (id === undefined) throw new Error('the artifact service gave no id')
    return { id, url: artifactUrl(id), name: as }
  }
  const attempt = process.env['GITHUB_RUN_ATTEMPT'] ?? '1'
  return upload(name).catch((error: unknown) => {
    if (attempt === '1' || !/already exists|\b409\b/.test(messageOf(error))) throw error
    return upload(`${name}-attempt-${attempt}`)
  })
}

function artifactUrl(id: number): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = process.env
  return `${server}/${repository}/actions/runs/${run}/artifacts/${id}`
}
