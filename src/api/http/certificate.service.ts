import { createPrivateKey, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Server } from 'node:https'
import { createSecureContext } from 'node:tls'
import type { FastifyBaseLogger } from 'fastify'
import type { Config } from '../config.ts'
import { StartError } from '../start-error.ts'

type CertificateFiles = NonNullable<Config['listen']['tls']>

export interface Certificate {
  cert: string
  key: string
}

/** @throws StartError when the certificate and its key cannot be used; what reading their files throws */
export function readCertificate({ certFile, keyFile }: CertificateFiles): Certificate {
  const certificate = { cert: readFileSync(certFile, 'utf8'), key: readFileSync(keyFile, 'utf8') }
  try {
    createSecureContext(certificate)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'they do not fit each other'
    throw new StartError(`TLS_CERT_FILE and TLS_KEY_FILE cannot be used: ${why}`, { cause })
  }
  return certificate
}

interface Renewal {
  files: CertificateFiles
  /** What the server has now. */
  known: Certificate
  everyMs: number
  log: Pick<FastifyBaseLogger, 'info' | 'warn'>
}

/**
 * Takes a certificate that was put in place of the old one, until the server closes. Connections that are
 * open go on with the old one. Files that do not fit each other, such as halfway through being replaced,
 * change nothing.
 */
export function keepCertificate(server: Server, { files, known, everyMs, log }: Renewal): void {
  let taken = known
  let seen = known
  const look = async () => {
    const [cert, key] = await Promise.all([
      readFile(files.certFile, 'utf8'),
      readFile(files.keyFile, 'utf8'),
    ])
    const found = { cert, key }
    // What changed since the last look may be half written.
    const isSettled = isSame(found, seen)
    seen = found
    if (!isSettled || isSame(found, taken)) return
    taken = found
    if (!new X509Certificate(cert).checkPrivateKey(createPrivateKey(key)))
      throw new Error('The certificate and the key do not fit each other')
    server.setSecureContext(found)
    log.info('the TLS certificate was replaced')
  }
  const timer = setInterval(() => {
    // The one in use goes on; a file that changes again is looked at again.
    look().catch((err: unknown) => log.warn({ err }, 'the new TLS certificate cannot be used'))
  }, everyMs).unref()
  server.on('close', () => clearInterval(timer))
}

const isSame = (one: Certificate, other: Certificate): boolean =>
  one.cert === other.cert && one.key === other.key
