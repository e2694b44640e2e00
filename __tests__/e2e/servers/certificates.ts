/** A certificate authority that lives as long as a test, written in DER with nothing but Node: OpenSSL's command is not on every machine. */
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto'

export interface Certified {
  /** PEM. */
  cert: string
  key: string
}

interface Authority extends Certified {
  issues(names: readonly string[]): Certified
}

/** @param name by which errors call it */
export function authority(name: string): Authority {
  const own = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const made = certificate({ issuer: name, subject: name, keys: own, signedWith: own.privateKey, names: [] })
  return {
    ...made,
    issues: (names) =>
      certificate({
        issuer: name,
        subject: names[0] ?? '',
        keys: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
        signedWith: own.privateKey,
        names
      })
  }
}

interface Wanted {
  issuer: string
  subject: string
  keys: { publicKey: KeyObject; privateKey: KeyObject }
  signedWith: KeyObject
  /** DNS names; none makes it an authority. */
  names: readonly string[]
}

let serial = 0

/** https://www.rfc-editor.org/rfc/rfc5280#section-4.1 */
function certificate({ issuer, subject, keys, signedWith, names }: Wanted): Certified {
  const algorithm = sequence(objectId('2a8648ce3d040302')) // ecdsa-with-SHA256
  const isAuthority = names.length === 0
  const extension = isAuthority
    ? sequence(objectId('551d13'), boolean(true), octets(sequence(boolean(true)))) // basicConstraints
    : sequence(objectId('551d11'), octets(sequence(...names.map((one) => tagged(0x82, Buffer.from(one)))))) // subjectAltName
  const body = sequence(
    tagged(0xa0, integer(2)),
    integer((serial += 1)),
    algorithm,
    distinguishedName(issuer),
    sequence(generalizedTime('20200101000000Z'), generalizedTime('20991231235959Z')),
    distinguishedName(subject),
    keys.publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(extension))
  )
  const signature = sign('sha256', body, signedWith)
  const whole = sequence(body, algorithm, tagged(0x03, Buffer.concat([Buffer.from([0]), signature])))
  const lines = whole.toString('base64').replaceAll(/.{64}/g, '$&\n').trimEnd()
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  }
}

function distinguishedName(commonName: string): Buffer {
  return sequence(tagged(0x31, sequence(objectId('550403'), tagged(0x0c, Buffer.from(commonName)))))
}

function generalizedTime(value: string): Buffer {
  return tagged(0x18, Buffer.from(value))
}

function integer(value: number): Buffer {
  return tagged(0x02, Buffer.from([value]))
}

function boolean(value: boolean): Buffer {
  return tagged(0x01, Buffer.from([value ? 0xff : 0]))
}

function octets(content: Buffer): Buffer {
  return tagged(0x04, content)
}

function objectId(hex: string): Buffer {
  return tagged(0x06, Buffer.from(hex, 'hex'))
}

function sequence(...content: Buffer[]): Buffer {
  return tagged(0x30, Buffer.concat(content))
}

function tagged(tag: number, content: Buffer): Buffer {
  const { length } = content
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), content])
  const bytes = length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...bytes]), content])
}
