import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto'

/** A certificate with the key that belongs to it, as an application proves itself with. */
export interface Certificate {
  /** Certificates first to last, PEM. */
  certificate: string
  /** PKCS #8, PEM. */
  privateKey: string
  /** SHA-256, hex, lower case. */
  thumbprint: string
  expiresAt: Date
}

/** Why something cannot be used as a certificate with its key; never tells of its content. */
export type CertificateFault =
  | 'no-certificate'
  | 'no-key'
  | 'key-encrypted'
  | 'key-unsupported'
  | 'key-of-another'
  | 'expired'
  | 'not-yet-valid'

const CERTIFICATES = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g
const KEY = /-----BEGIN ((?:RSA |EC )?PRIVATE KEY)-----[\s\S]+?-----END \1-----/
const ENCRYPTED = /-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/m

/** Entra takes nothing shorter. */
const LEAST_BITS = 2048

/**
 * Certificate and key of one text, in any order; further certificates are those that signed it.
 *
 * @returns why not, where it cannot be used
 */
export function parseCertificate(pem: string, now: Date): Certificate | CertificateFault {
  const texts = pem.match(CERTIFICATES) ?? []
  const certificates = texts.map(readCertificate)
  const [first] = certificates
  if (!first || certificates.includes(undefined)) return 'no-certificate'
  const key = keyOf(pem)
  if (typeof key === 'string') return key
  const fault = keyFault(first, key) ?? dateFault(first, now)
  if (fault) return fault
  return {
    certificate: texts.join('\n'),
    privateKey: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    thumbprint: first.fingerprint256.replaceAll(':', '').toLowerCase(),
    expiresAt: new Date(first.validTo),
  }
}

function readCertificate(pem: string): X509Certificate | undefined {
  try {
    return new X509Certificate(pem)
  } catch {
    // Not a certificate: an expected answer, and nothing of it may be repeated.
    return undefined
  }
}

function keyOf(pem: string): KeyObject | CertificateFault {
  if (ENCRYPTED.test(pem)) return 'key-encrypted'
  try {
    return createPrivateKey(KEY.exec(pem)?.[0] ?? '')
  } catch {
    // Not a key: an expected answer, and nothing of it may be repeated.
    return 'no-key'
  }
}

function keyFault(certificate: X509Certificate, key: KeyObject): CertificateFault | undefined {
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
  if (key.asymmetricKeyType !== 'rsa' || bits < LEAST_BITS) return 'key-unsupported'
  return certificate.checkPrivateKey(key) ? undefined : 'key-of-another'
}

function dateFault(certificate: X509Certificate, now: Date): CertificateFault | undefined {
  if (new Date(certificate.validTo) <= now) return 'expired'
  return new Date(certificate.validFrom) > now ? 'not-yet-valid' : undefined
}
