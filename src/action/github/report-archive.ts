/** The report in the archive of an artifact, as GitHub hands it out. */
import { messageOf } from '../../kit/errors.ts'
import type { Report } from '../../report/report.ts'
import { parseReport } from '../../sources/files/saved-report.ts'

/** Bytes of a report.json: a larger one is not unpacked. */
export const LARGEST_REPORT = 32 * 1024 * 1024
/** Bytes of an archive that are unpacked at a time: they become a thousand times as many at most. */
const PIECE = 16 * 1024

/**
 * The report in an artifact.
 * @param zip as GitHub hands it out
 * @throws Error that says what is wrong with it
 */
export async function readReport(zip: Uint8Array): Promise<Report> {
  const content = await contentOf(zip, 'report.json')
  if (content === undefined) throw new Error('it holds no report.json')
  const { report, edited } = parseReport(new TextDecoder().decode(content))
  if (edited) throw new Error('the digest of its report.json does not fit: it was edited after its scan')
  return report
}

/**
 * One file of an archive, unpacked piece by piece: the size that an archive tells of a file may be any, and little data may unpack to
 * very much.
 * @throws Error when it is no archive or the file is too large
 */
async function contentOf(zip: Uint8Array, wanted: string): Promise<Uint8Array | undefined> {
  const { Unzip, UnzipInflate } = await import('fflate')
  const pieces: Uint8Array[] = []
  let size = 0
  let wasFound = false
  let failure: Error | undefined
  const archive = new Unzip((file) => {
    if (file.name !== wanted || wasFound) return
    wasFound = true
    // 0 is stored, 8 deflated: nothing else is in an archive of GitHub's
    if (file.compression !== 0 && file.compression !== 8) {
      failure ??= new Error(`its ${wanted} is packed by method ${file.compression}`)
      return
    }
    file.ondata = (error, piece) => {
      if (error !== null) failure ??= error
      else if ((size += piece.length) <= LARGEST_REPORT) pieces.push(piece)
    }
    file.start()
  })
  archive.register(UnzipInflate)
  for (let from = 0; from < zip.length; from += PIECE) {
    archive.push(zip.subarray(from, from + PIECE), from + PIECE >= zip.length)
    if (failure !== undefined || size > LARGEST_REPORT) break
  }
  if (failure !== undefined) throw new Error(`it cannot be unpacked (${messageOf(failure)})`)
  if (size > LARGEST_REPORT) throw new Error(`its ${wanted} has more than ${LARGEST_REPORT} bytes`)
  return wasFound ? Buffer.concat(pieces) : undefined
}
