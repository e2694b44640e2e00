import { afterEach, beforeEach, jest } from '@jest/globals'

export interface Printed {
  stdout: string
  stderr: string
}

/**
 * What a command that runs within the test prints, new for each test of the suite. The process's own streams are all that is replaced:
 * whoever starts `dist/` as a child process needs none of this.
 */
export function printedInEachTest(): Printed {
  const printed = { stdout: '', stderr: '' }
  beforeEach(() => {
    for (const stream of ['stdout', 'stderr'] as const) {
      printed[stream] = ''
      jest.spyOn(process[stream], 'write').mockImplementation((text) => {
        printed[stream] += String(text)
        return true
      })
    }
  })
  afterEach(() => {
    jest.restoreAllMocks()
  })
  return printed
}
