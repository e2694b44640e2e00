/** What mounting a file system takes. https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html */
import { parse, validate } from '@aws-sdk/util-arn-parser'
import type { FunctionConfiguration } from './configuration.ts'
import { needEach, maybeEach } from '../../domain/testimony.ts'
import { together, type Implied } from './together.ts'

type FileSystemConfig = NonNullable<FunctionConfiguration['FileSystemConfigs']>[number]

const DIRECT_READS = ['s3:GetObject', 's3:GetObjectVersion']

/** Where only the role is known: of any file system. */
export const MOUNT_ACTIONS: readonly string[] = ['elasticfilesystem', 's3files'].flatMap((service) => [
  `${service}:ClientMount`,
  `${service}:ClientWrite`
])

/** @returns needs of the file systems behind the access points that the function mounts */
export function fileSystemsOf({ FileSystemConfigs }: FunctionConfiguration): Implied {
  return together((FileSystemConfigs ?? []).map(mounting))
}

function mounting({ Arn, S3FilesConfig }: FileSystemConfig): Implied {
  const cause = `file system mounted through ${Arn}`
  if (!validate(Arn)) return { needs: [], mayNeed: maybeEach(MOUNT_ACTIONS, cause) }
  const { partition, service, region, accountId } = parse(Arn)
  if (service === 's3files') {
    // its access points carry the file system in their ARN
    const [fileSystem = Arn] = Arn.split('/access-point/')
    const why = `${cause}: Lambda may read the bucket behind it directly, and which one that is, is not known`
    return {
      needs: clientOf(service, fileSystem, cause),
      mayNeed: S3FilesConfig?.DirectS3Read === 'DISABLED' ? [] : maybeEach(DIRECT_READS, why)
    }
  }
  // an access point of EFS does not show the file system: any one, but through this access point only
  // https://docs.aws.amazon.com/efs/latest/ug/efs-access-points.html#access-points-iam-policy
  const anyFileSystem = `arn:${partition}:${service}:${region}:${accountId}:file-system/*`
  const throughIt = { StringEquals: { 'elasticfilesystem:AccessPointArn': [Arn] } }
  return { needs: clientOf(service, anyFileSystem, cause, throughIt), mayNeed: [] }
}

function clientOf(
  service: string,
  fileSystem: string,
  cause: string,
  condition?: Parameters<typeof needEach>[3]
): Implied['needs'] {
  return [
    ...needEach([`${service}:ClientMount`], fileSystem, cause, condition),
    ...needEach([`${service}:ClientWrite`], fileSystem, `${cause}, unless it is only read`, condition)
  ]
}
