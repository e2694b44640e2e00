/**
 * Paths as people and GitHub read them, with slashes. On Windows a path has backslashes, and may begin with a drive or a share; elsewhere a
 * backslash is a character like any other. Each function takes the system's rules, so that those of Windows are tested everywhere.
 */
import path from 'node:path'

type Rules = Pick<path.PlatformPath, 'relative' | 'isAbsolute' | 'sep'>

/** With slashes. */
export function slashed(file: string, { sep }: Pick<Rules, 'sep'> = path): string {
  return sep === '\\' ? file.replaceAll('\\', '/') : file
}

/**
 * A file's path from a folder on.
 * @param folder absolute, as `file` is
 * @returns with slashes, empty for the folder itself; undefined for what stands elsewhere, such as on another drive
 */
export function below(folder: string, file: string, rules: Rules = path): string | undefined {
  const relative = slashed(rules.relative(folder, file), rules)
  return rules.isAbsolute(relative) || relative === '..' || relative.startsWith('../') ? undefined : relative
}

/**
 * A pattern of files as globs are written. What lets Windows take long paths has no place in one: Node.js says it by itself.
 * https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file#win32-file-namespaces
 */
export function globOf(pattern: string, rules: Pick<Rules, 'sep'> = path): string {
  if (rules.sep !== '\\') return pattern
  return slashed(pattern, rules)
    .replace(/^\/\/\?\/UNC\//i, '//')
    .replace(/^\/\/\?\//, '')
}
