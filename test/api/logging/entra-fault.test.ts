import { describe, expect, it } from '@jest/globals'
import { ClientAuthError, InteractionRequiredAuthError, ServerError } from '@azure/msal-node'
import { createLogger } from '../../../src/api/http/logger.ts'
import { EntraUnreachable } from '../../../src/api/logging/entra-network.service.ts'
import { entraFault } from '../../../src/api/logging/entra-fault.ts'
import { MailSourceError } from '../../../src/api/logging/mail-source.ts'

const server = (code: string, message = '', sub?: string) =>
  Object.assign(Object.create(ServerError.prototype) as ServerError, {
    ...{ name: 'ServerError', errorCode: code, errorMessage: message, subError: sub },
  })

describe('what the identity provider refuses', () => {
  it.each([
    [server('invalid_grant', 'AADSTS700082: The refresh token has expired'), 'sign-in-needed'],
    [server('invalid_grant', 'AADSTS50057: The user account is disabled'), 'sign-in-needed'],
    [server('invalid_grant', 'AADSTS65001: not consented', 'consent_required'), 'consent-needed'],
    [server('invalid_grant', '', 'consent_required'), 'consent-needed'],
    [server('interaction_required', 'AADSTS50076: MFA'), 'sign-in-needed'],
    [server('invalid_client', 'AADSTS7000215: Invalid client secret'), 'credential-refused'],
    [server('invalid_client', 'AADSTS7000222: expired keys'), 'credential-refused'],
    [server('invalid_client', 'AADSTS700027: assertion'), 'credential-refused'],
    [server('unauthorized_client', 'AADSTS700016: not found in the directory'), 'consent-needed'],
    [server('unauthorized_client', ''), 'credential-refused'],
    [server('temporarily_unavailable', ''), 'unreachable'],
    [server('something_new', ''), 'unexpected-answer'],
    [new EntraUnreachable('x'), 'unreachable'],
    [new Error('x'), 'unexpected-answer'],
    [null, 'unexpected-answer'],
    ['text', 'unexpected-answer'],
  ])('%s means %s', (error, fault) => {
    expect(entraFault(error).fault).toBe(fault)
  })

  it('is known as MSAL throws it', () => {
    const silent = new InteractionRequiredAuthError('no_tokens_found', 'id')
    const network = new ClientAuthError('endpoints_resolution_error', 'id')

    expect([silent, network].map((error) => entraFault(error).fault)).toEqual([
      'sign-in-needed',
      'unreachable',
    ])
  })

  it('is told by its code and number alone', () => {
    const message =
      'AADSTS50034: The user anna@fabrikam.example does not exist in 1111. Trace ID: 7'

    expect(entraFault(server('invalid_grant', message)).message).toBe('invalid_grant AADSTS50034')
    expect(entraFault(server('<b>anna@fabrikam.example', '')).message).toBe('No token was given')
  })

  it('names nobody where it is logged as an error', () => {
    const lines: string[] = []
    const log = createLogger('info', { write: (line) => void lines.push(line) })
    const message = "AADSTS50020: User account 'anna@fabrikam.example' does not exist"
    const cause = Object.assign(new Error(message), { errorCode: 'x', errorMessage: message })

    log.warn({ err: entraFault(cause) }, 'a test of the log')
    log.warn({ err: entraFault(new EntraUnreachable('ECONNREFUSED')) }, 'a test of the log')

    expect(lines[0]).toContain('x AADSTS50020')
    expect(lines[0]).not.toContain('anna')
    expect(lines[1]).toContain('ECONNREFUSED')
  })

  it('stays what it was where somebody said it already', () => {
    const fault = new MailSourceError('throttled', 'x')

    expect(entraFault(fault)).toBe(fault)
  })
})
