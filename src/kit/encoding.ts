/** A file's bytes to its text: gzip, and what Windows' shells write. */
import { gunzipSync } from 'node:zlib'

/** A gzip file may unpack to no more: JSON is packed about one to twenty. */
const LARGEST = 2 ** 30 - 1

/**
 * UTF-8, or UTF-16 by its byte order mark, as PowerShell's `>` writes it; both without the mark.
 * @throws Error for a gzip file that is broken, or that unpacks to more than a gigabyte
 */
export function decoded(bytes: Buffer): string {
  const plain =
    bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: LARGEST }) : bytes
  return new TextDecoder(encodingOf(plain)).decode(plain)
}

/** https://encoding.spec.whatwg.org/#bom-sniff , and JSON without a mark by its first character, which is ASCII */
function encodingOf([first, second]: Buffer): string {
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0 && second !== 0) return 'utf-16be'
  return first !== undefined && first !== 0 && second === 0 ? 'utf-16le' : 'utf-8'
}
