import {
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from '@peculiar/x509'
import { KeyObject, X509Certificate, randomBytes, webcrypto } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** A certificate for localhost with the files it is kept in. */
export interface Certificate {
  key: string
  cert: string
  /** The authority that signed it. */
  ca: string
  keyFile: string
  certFile: string
  /** What a person may trust in their browser, and Node through NODE_EXTRA_CA_CERTS. */
  caFile: string
}

const DAY_MS = 86_400_000
const LIFETIME_DAYS = 365
const RENEW_DAYS_AHEAD = 14
const CURVE = { name: 'ECDSA', namedCurve: 'P-256' }
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' }

/** The certificate kept in `dir`, made or renewed where need be. */
export async function ensureCertificate(dir: string, now: Date): Promise<Certificate> {
  const keyFile = path.join(dir, 'localhost.key')
  const certFile = path.join(dir, 'localhost.pem')
  const caFile = path.join(dir, 'ca.pem')
  const kept = [keyFile, certFile, caFile].every((file) => existsSync(file))
  if (!kept || expiresSoon(readFileSync(certFile, 'utf8'), now)) {
    const made = await makeCertificate(now)
    writeFileSync(caFile, made.ca)
    writeFileSync(certFile, made.cert)
    writeFileSync(keyFile, made.key, { mode: 0o600 })
  }
  const read = (file: string) => readFileSync(file, 'utf8')
  const files = { keyFile, certFile, caFile }
  return { ...files, key: read(keyFile), cert: read(certFile), ca: read(caFile) }
}

const expiresSoon = (pem: string, now: Date) =>
  Date.parse(new X509Certificate(pem).validTo) < now.getTime() + RENEW_DAYS_AHEAD * DAY_MS

/**
 * An authority and, signed by it, a certificate for localhost. The authority's key is forgotten at
 * once: whoever trusts it trusts this one certificate and nothing that could be made later.
 */
async function makeCertificate(now: Date): Promise<Pick<Certificate, 'key' | 'cert' | 'ca'>> {
  const validity = {
    notBefore: new Date(now.getTime() - DAY_MS),
    notAfter: new Date(now.getTime() + LIFETIME_DAYS * DAY_MS),
    signingAlgorithm: SIGNING,
  }
  const authorityKeys = await newKeys()
  const authority = await X509CertificateGenerator.createSelfSigned({
    ...validity,
    serialNumber: serialNumber(),
    name: 'CN=Follow sandbox authority (this computer only)',
    keys: authorityKeys,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign, true),
    ],
  })
  const keys = await newKeys()
  const certificate = await X509CertificateGenerator.create({
    ...validity,
    serialNumber: serialNumber(),
    subject: 'CN=localhost',
    issuer: authority.subject,
    publicKey: keys.publicKey,
    signingKey: authorityKeys.privateKey,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      new SubjectAlternativeNameExtension([{ type: 'dns', value: 'localhost' }]),
    ],
  })
  const key = KeyObject.from(keys.privateKey).export({ type: 'pkcs8', format: 'pem' }).toString()
  return { key, cert: certificate.toString('pem'), ca: authority.toString('pem') }
}

const newKeys = () =>
  webcrypto.subtle.generateKey(CURVE, true, ['sign', 'verify']) as Promise<webcrypto.CryptoKeyPair>

/** Positive, as RFC 5280 §4.1.2.2 wants it. */
const serialNumber = () => `01${randomBytes(15).toString('hex')}`
