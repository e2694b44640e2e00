/** Whose certificates AWS's addresses may have: those that Node.js trusts, and those of AWS_CA_BUNDLE. https://docs.aws.amazon.com/sdkref/latest/guide/feature-gen-config.html */
import { readFileSync } from 'node:fs'
import { rootCertificates } from 'node:tls'
import { messageOf, UserError } from '../../kit/errors.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The SDK for JavaScript does not know AWS_CA_BUNDLE, which the AWS CLI and other SDKs obey. Here it adds and takes nothing away: a bundle
 * that holds the proxy's authority alone would shut out what is asked without the proxy.
 * @returns options for a TLS connection; none where the variable is not set, so that Node's own rules hold
 * @throws UserError where the file cannot be read or holds no certificate
 */
export function trustedBy(environment: Environment): { ca?: string[] } {
  const bundle = certificatesIn('AWS_CA_BUNDLE', environment)
  if (bundle === undefined) return {}
  // Node adds these to its own by itself, and no longer where authorities are named
  const extra = certificatesIn('NODE_EXTRA_CA_CERTS', environment)
  return { ca: [...rootCertificates, ...(extra === undefined ? [] : [extra]), bundle] }
}

function certificatesIn(variable: string, environment: Environment): string | undefined {
  const file = environment[variable] ?? ''
  if (file === '') return undefined
  const remedy = 'Give the path of a file with certificates in PEM'
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new UserError(`${variable} is "${file}", which cannot be read (${messageOf(error)})`, remedy, {
      cause: error
    })
  }
  if (!text.includes('-----BEGIN CERTIFICATE-----'))
    throw new UserError(`${variable} is "${file}", which holds no certificate`, remedy)
  return text
}

/** Node's and OpenSSL's codes for a certificate that nobody vouches for. https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const UNTRUSTED =
  /^(UNABLE_TO_GET_ISSUER_CERT|UNABLE_TO_GET_ISSUER_CERT_LOCALLY|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE|CERT_UNTRUSTED|INVALID_CA)$/

/** @param code of the error @returns what mends it, as a sentence without a full stop; undefined for any other error */
export function certificateRemedy(code: string): string | undefined {
  if (!UNTRUSTED.test(code)) return undefined
  return "Something between here and AWS shows a certificate of its own, as a proxy that opens TLS does. Name the file with its certificate authority in NODE_EXTRA_CA_CERTS, which GitHub's addresses need as well, or in AWS_CA_BUNDLE"
}
