import { describe, expect, it } from '@jest/globals'
import { hitSignals } from '../../../src/api/tracking/signals.ts'
import * as fc from '../../fixtures/fast-check.ts'

const WINDOWS_CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36'

function signalsOf(userAgent: string | undefined, headers: Record<string, string> = {}) {
  return hitSignals({ method: 'GET', userAgent, headers })
}

describe('hitSignals', () => {
  it.each([
    ['Mozilla/5.0', 'prefetch', 'Apple Mail Privacy Protection'],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/42.0.2311.135 Safari/537.36 Edge/12.246 Mozilla/5.0',
      'prefetch',
      'Gmail',
    ],
    [
      'Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)',
      'image-proxy',
      'Gmail',
    ],
    ['YahooMailProxy; https://help.yahoo.com/kb/yahoo-mail-proxy', 'image-proxy', 'Yahoo Mail'],
    ['Mozilla/4.0 (compatible; ms-office; MSOffice 16)', 'mail-client', 'Outlook'],
    [
      'Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.17328; Pro)',
      'mail-client',
      'Outlook',
    ],
    ['Outlook-iOS/723.4027091.prod.iphone (4.28.0)', 'mail-client', 'Outlook'],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)',
      'mail-client',
      'Apple Mail',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148',
      'mail-client',
      'Apple Mail',
    ],
    [
      'Mozilla/5.0 (X11; Linux x86_64; rv:115.0) Gecko/20100101 Thunderbird/115.4.1',
      'mail-client',
      'Thunderbird',
    ],
    [WINDOWS_CHROME, 'browser', 'Chrome'],
    [`${WINDOWS_CHROME} Edg/126.0.0.0`, 'browser', 'Edge'],
    [
      'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
      'browser',
      'Firefox',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15',
      'browser',
      'Safari',
    ],
    [
      'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
      'declared-bot',
      null,
    ],
    ['Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)', 'preview-bot', 'Slack'],
    ['Slack-ImgProxy (+https://api.slack.com/robots)', 'preview-bot', 'Slack'],
    [
      'Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5 skype-url-preview@microsoft.com',
      'preview-bot',
      'Microsoft Teams',
    ],
    ['WhatsApp/2.23.20.0', 'preview-bot', 'WhatsApp'],
    [
      'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
      'preview-bot',
      'Facebook',
    ],
    [
      'LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)',
      'preview-bot',
      'LinkedIn',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like Gecko) Version/9.0.1 Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0',
      'preview-bot',
      'Apple Messages',
    ],
    ['TelegramBot (like TwitterBot)', 'preview-bot', 'Telegram'],
    ['Twitterbot/1.0', 'preview-bot', 'X'],
    ['Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)', 'preview-bot', 'Discord'],
    ['curl/8.5.0', 'declared-bot', null],
    ['python-requests/2.32', 'declared-bot', null],
    ['', 'none', null],
    ['   ', 'none', null],
    [undefined, 'none', null],
    ['Mozilla/5.0 (Toaster; Kitchen) Zarquon', 'unfamiliar', null],
  ] as const)('takes %p for %s (%s)', (userAgent, agent, client) => {
    expect(signalsOf(userAgent)).toMatchObject({ agent, client, prefetchHeader: false })
  })

  it.each([
    ['sec-purpose', 'prefetch;prerender', true],
    ['purpose', 'prefetch', true],
    ['x-purpose', 'preview', true],
    ['x-moz', 'Prefetch', true],
    ['accept', 'prefetch', false],
    ['purpose', 'reading', false],
  ])('reads %s: %s as prefetch %p', (name, value, prefetchHeader) => {
    expect(signalsOf(WINDOWS_CHROME, { [name]: value })).toMatchObject({ prefetchHeader })
  })

  it.each([
    ['GET', 'GET'],
    ['HEAD', 'HEAD'],
    ['OPTIONS', 'other'],
    ['PROPFIND', 'other'],
  ])('keeps method %s as %s', (method, kept) => {
    expect(hitSignals({ method, userAgent: WINDOWS_CHROME, headers: {} }).method).toBe(kept)
  })

  it('law 9: keeps no piece of an agent it does not know', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8, maxLength: 2000 }), (userAgent) => {
        const { client } = signalsOf(userAgent)

        expect(client === null || client.length <= 30).toBe(true)
        if (client !== null) expect(userAgent).not.toBe(client)
      }),
    )
    expect(JSON.stringify(signalsOf(`${WINDOWS_CHROME} serial/4711`))).not.toContain('4711')
  })
})
