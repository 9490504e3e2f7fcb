import { describe, expect, it } from '@jest/globals'
import { isOfferedServer } from '../../../src/api/logging/offered-server.ts'

const HOSTS = ['mail.contoso.com', 'mail.contoso.com:8443', 'old.contoso.com:443']

describe('an Exchange server', () => {
  it.each([
    'https://mail.contoso.com/EWS/Exchange.asmx',
    'https://MAIL.contoso.com/',
    'https://mail.contoso.com:443/',
    'https://mail.contoso.com:8443/EWS',
    'https://old.contoso.com/',
  ])('that the operator names may be asked: %s', (url) => {
    expect(isOfferedServer(url, HOSTS)).toBe(true)
  })

  it.each([
    'https://contoso.com/',
    'https://mail.contoso.com.evil.example/',
    'https://evil.example/mail.contoso.com',
    'https://mail.contoso.com:8444/',
    'https://mail.contoso.com@evil.example/',
    'https://evil@mail.contoso.com/',
    'https://mail.contoso.com:x/',
    'http://mail.contoso.com/',
    'https://mail.contoso.com.:443/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://169.254.169.254/',
    'file:///etc/passwd',
    '',
  ])('is not asked otherwise: %s', (url) => {
    expect(isOfferedServer(url, HOSTS)).toBe(false)
  })

  it('is never asked where the operator names none', () => {
    expect(isOfferedServer('https://mail.contoso.com/', [])).toBe(false)
  })
})
