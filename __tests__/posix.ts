/** `it` for what needs a POSIX shell, signals, symbolic links or modes of files: on Windows it is skipped for that reason. */
import { it as everywhere } from '@jest/globals'

const skipped: Pick<typeof everywhere.skip, 'each'> &
  ((...given: Parameters<typeof everywhere.skip>) => void) = everywhere.skip

export const it: typeof skipped = process.platform === 'win32' ? skipped : everywhere
