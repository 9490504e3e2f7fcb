import { MailSourceError, type OpenMailSource } from './mail-source.ts'

/** Opens what a tenant set up. */
export function mailSources(): OpenMailSource {
  return () => Promise.reject(new MailSourceError('credential-missing', 'Nothing is set up'))
}
