import { describe, expect, it } from '@jest/globals'
import type { LinkReason } from '../../../src/contract/follow.ts'
import { scanLinks } from '../../../src/addin/follow/instrument-html.ts'

type Row = [href: string, text: string, reason: LinkReason | undefined]

const own = { ownHosts: ['track.example', 'localhost:3000'] }

function reasonOf(href: string, text = 'offer', more = '') {
  const [link] = scanLinks(`<a href="${href}"${more}>${text}</a>`, own)
  return link?.reason
}

describe('whether a link may be tracked', () => {
  it.each<Row>([
    ['https://a.example/', 'offer', undefined],
    ['http://a.example', 'offer', undefined],
    ['HTTPS://A.example:8443/x?y#z', 'offer', undefined],
    ['https://bücher.example/ä', 'offer', undefined],
    ['https://[2001:db8::1]/x', 'offer', undefined],
    ['https://localhost:3100/site', 'offer', undefined],

    ['mailto:a@b.example', 'mail', 'not-web'],
    ['tel:+4711', 'call', 'not-web'],
    ['#top', 'up', 'not-web'],
    ['', 'nothing', 'not-web'],
    ['/relative', 'page', 'not-web'],
    ['//a.example/', 'page', 'not-web'],
    ['cid:x', 'picture', 'not-web'],
    ['javascript:alert(1)', 'x', 'not-web'],
    ['file:///c:/x', 'file', 'not-web'],

    ['https://user:secret@a.example/', 'offer', 'credentials'],
    ['https://a.example@evil.example/', 'offer', 'credentials'],

    ['https://track.example/c/1', 'offer', 'already-tracked'],
    ['https://TRACK.example:443/c/1', 'offer', 'already-tracked'],
    ['https://track.example/p/k1.abc', 'say no', 'already-tracked'],
    ['https://localhost:3000/c/1', 'offer', 'already-tracked'],
    ['https://track.example/f/k1.abc', 'Offer.pdf (1 MB)', 'shared-file'],
    ['https://a.example/f/k1.abc', 'Offer.pdf (1 MB)', undefined],
    ['https://x.track.example/c/1', 'offer', undefined],

    ['https://eur01.safelinks.protection.outlook.com/?url=x', 'offer', 'link-protection'],
    ['https://urldefense.com/v3/__x__', 'offer', 'link-protection'],
    ['https://protect-eu.mimecast.com/s/abc', 'offer', 'link-protection'],
    ['https://secure-web.cisco.com/1x', 'offer', 'link-protection'],
    ['https://linkprotect.cudasvc.com/url?a=x', 'offer', 'link-protection'],
    ['https://noturldefense.com/', 'offer', undefined],

    ['https://a.example/unsubscribe?u=1', 'here', 'unsubscribe'],
    ['https://a.example/x', 'Unsubscribe', 'unsubscribe'],
    ['https://a.example/x', 'Newsletter abmelden', 'unsubscribe'],
    ['https://a.example/x', 'Darse de baja', 'unsubscribe'],
    ['https://a.example/x', 'Meld deg av', 'unsubscribe'],
    ['https://a.example/x', 'Afmeld nyhedsbrev', 'unsubscribe'],
    ['https://a.example/subscribe', 'Subscribe', undefined],
    ['https://a.example/unsubstantiated', 'claim', undefined],

    ['https://teams.microsoft.com/l/meetup-join/19%3a', 'join', 'meeting'],
    ['https://teams.live.com/meet/1', 'join', 'meeting'],
    ['https://us02web.zoom.us/j/123', 'join', 'meeting'],
    ['https://meet.google.com/abc-defg-hij', 'join', 'meeting'],
    ['https://fabrikam.webex.com/meet/anna', 'join', 'meeting'],
    ['https://zoom.us/pricing', 'prices', undefined],
    ['https://teams.microsoft.com/downloads', 'get it', undefined],

    ['https://a.example/', 'https://a.example/', 'text-is-address'],
    ['https://a.example/', 'https://b.example/', 'text-is-address'],
    ['https://a.example/', 'www.a.example', 'text-is-address'],
    ['https://a.example/', 'a.example', 'text-is-address'],
    ['https://a.example/', 'see http://a.example now', 'text-is-address'],
    ['https://a.example/', 'anna@a.example', 'text-is-address'],
    ['https://a.example/', 'b&uuml;cher.example', 'text-is-address'],
    ['https://a.example/', 'Proposal.pdf', undefined],
    ['https://a.example/', 'version 2.0', undefined],
    ['https://a.example/', 'Read more...', undefined],

    ['https:/a.example', 'offer', 'malformed'],
    ['https:a.example', 'offer', 'malformed'],
    ['https://', 'offer', 'malformed'],
    ['https://a.example/a b', 'offer', 'malformed'],
    ['https://a.example\\x', 'offer', 'malformed'],
    ['https://a.example/&unheardof;', 'offer', 'malformed'],
    ['https://%41.example/', 'offer', 'malformed'],

    [`https://a.example/${'x'.repeat(1500 - 18)}`, 'offer', undefined],
    [`https://a.example/${'x'.repeat(1500 - 17)}`, 'offer', 'too-long'],
  ])('%s shown as "%s": %s', (href, text, reason) => {
    expect(reasonOf(href, text)).toBe(reason)
  })

  it('is the salesperson’s own decision first of all', () => {
    expect(reasonOf('https://a.example/', 'offer', ' data-follow="no"')).toBe('opted-out')
    expect(reasonOf('mailto:a@b.example', 'mail', ' DATA-FOLLOW=" No "')).toBe('opted-out')
    expect(reasonOf('https://a.example/', 'offer', ' data-follow="yes"')).toBeUndefined()
  })

  it('ends with a link that says it unsubscribes', () => {
    expect(reasonOf('https://a.example/', 'here', ' rel="nofollow unsubscribe"')).toBe(
      'unsubscribe',
    )
  })
})

describe('where the quoted thread begins', () => {
  const LINK = '<a href="https://a.example/">offer</a>'
  const isQuoted = (head: string) => scanLinks(head + LINK, own)[0]?.reason === 'quoted'

  it.each([
    '<div id="divRplyFwdMsg">',
    '<div id="x_divRplyFwdMsg">',
    '<div id="x_x_divRplyFwdMsg">',
    '<div id=appendonsend>',
    '<span id="OLK_SRC_BODY_SECTION">',
    '<div id="mail-editor-reference-message-container">',
    '<div class="gmail_quote">',
    '<div class="first x_gmail_quote_container">',
    '<div class="yahoo_quoted">',
    '<div class="moz-cite-prefix">',
    '<blockquote>',
    '<a name="_MailOriginal"></a>',
    "<div style='border:none;border-top:solid #E1E1E1 1.0pt'>",
    '<div style="border-top:solid #B5C4DF 1.0pt">',
    '<div style="border-top: 1pt solid rgb(225, 225, 225)">',
    '<hr tabindex="-1">',
    '<p>-----Original Message-----</p>',
    '<p>-----Urspr&uuml;ngliche Nachricht-----</p>',
    '<p>---- Mensaje original ----</p>',
  ])('is at %s', (head) => {
    expect(isQuoted(head)).toBe(true)
  })

  it.each([
    '<div id="x">',
    '<div class="my_gmail_quote_story">',
    '<div style="border-bottom:solid #E1E1E1 1.0pt">',
    '<hr>',
    '<p>The original message was better</p>',
    '<a name="_MailEndCompose"></a>',
  ])('is not at %s', (head) => {
    expect(isQuoted(head)).toBe(false)
  })
})
