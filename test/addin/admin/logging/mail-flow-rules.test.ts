import { describe, expect, it } from '@jest/globals'
import {
  mailFlowRules,
  narrowedAccess,
  quoted,
} from '../../../../src/addin/admin/logging/mail-flow-rules.ts'
import * as fc from '../../../fixtures/fast-check.ts'

/** What PowerShell makes of a single-quoted text at the start of a line, and what is after it. */
function literal(text: string): { value: string; rest: string } {
  const quotes = "'\u2018\u2019\u201a\u201b"
  expect(quotes).toContain(text[0])
  let value = ''
  for (let at = 1; at < text.length; at++) {
    const letter = text.charAt(at)
    if (!quotes.includes(letter)) value += letter
    else if (quotes.includes(text.charAt(at + 1)) && at + 1 < text.length)
      value += text.charAt(++at)
    else return { value, rest: text.slice(at + 1) }
  }
  throw new Error('never ended')
}

describe('a quoted text', () => {
  it.each([
    ['plain', 'logging@fabrikam.example', "'logging@fabrikam.example'"],
    ['a quote', "o'neil@fabrikam.example", "'o''neil@fabrikam.example'"],
    ['a typographic quote', 'o\u2019neil@x.example', "'o\u2019\u2019neil@x.example'"],
    ['a variable', '$(Remove-Mailbox)@x.example', "'$(Remove-Mailbox)@x.example'"],
    ['a new line', "a'\nRemove-Mailbox b", "'a''Remove-Mailbox b'"],
  ])('takes %s literally', (_what, text, expected) => {
    expect(quoted(text)).toBe(expected)
  })

  it('is the text again and ends nowhere else, whatever is in it', () => {
    const nasty = fc.constantFrom(
      "'",
      '\u2018',
      '\u2019',
      '\u201a',
      '\u201b',
      '$',
      '`',
      '"',
      ';',
      'a',
    )
    fc.assert(
      fc.property(
        fc.array(nasty).map((letters) => letters.join('')),
        (text) => {
          expect(literal(`${quoted(text)} -Next`)).toEqual({ value: text, rest: ' -Next' })
        },
      ),
    )
  })
})

describe('the mail-flow rules', () => {
  it('copy mail to the outside and mail from the outside, and nothing else', () => {
    const [connect, sent, received, ...more] = mailFlowRules('log@x.example', 'online').split('\n')

    expect(connect).toBe('Connect-ExchangeOnline')
    expect(sent).toContain('-FromScope InOrganization -SentToScope NotInOrganization')
    expect(received).toContain('-FromScope NotInOrganization -SentToScope InOrganization')
    for (const rule of [sent, received]) {
      expect(rule).toMatch(
        /^New-TransportRule -Name 'Follow: .+' .* -BlindCopyTo 'log@x\.example'$/,
      )
    }
    expect(more).toEqual([])
  })

  it('need no connection in the server’s own shell', () => {
    expect(mailFlowRules('log@x.example', 'on-premises')).toMatch(/^New-TransportRule/)
  })

  it('cannot be led astray by an address', () => {
    const rules = mailFlowRules("a'; Remove-Mailbox b #@x.example", 'online')

    expect(rules.split('\n')).toHaveLength(3)
    expect(rules).toContain("-BlindCopyTo 'a''; Remove-Mailbox b #@x.example'")
  })
})

describe('the commands that narrow access', () => {
  const commands = (mailbox: string) =>
    narrowedAccess({
      mailbox,
      clientId: '0199a1b2-0000-4000-8000-00000000c11e',
      permissions: ['Mail.ReadWrite', 'offline_access'],
    })

  it('give the application its mail permission for this mailbox only', () => {
    const text = commands('log@x.example')

    expect(text).toContain(`-RecipientRestrictionFilter 'PrimarySmtpAddress -eq ''log@x.example'''`)
    expect(text).toContain(
      `New-ManagementRoleAssignment -App $app.Id -Role 'Application Mail.ReadWrite' -CustomResourceScope 'Follow logging mailbox'`,
    )
    expect(text).not.toContain('offline_access')
    expect(text).toContain(`Get-MgServicePrincipal -Filter 'appId eq ''0199a1b2-`)
  })

  it('quote an address twice within the filter', () => {
    const line = commands("o'neil@x.example")
      .split('\n')
      .find((one) => one.includes("Filter 'Prim"))
    const outer = literal(line?.split('-RecipientRestrictionFilter ')[1] ?? '')

    expect(outer.rest).toBe('')
    expect(outer.value).toBe("PrimarySmtpAddress -eq 'o''neil@x.example'")
    expect(literal(outer.value.replace('PrimarySmtpAddress -eq ', '')).value).toBe(
      "o'neil@x.example",
    )
  })
})
