import type { AgentKind } from './hit.ts'

/** A user agent we know by sight. */
export interface KnownAgent {
  pattern: RegExp
  agent: AgentKind
  /** Short public name of the program. */
  client: string
}

/**
 * Messengers and networks that fetch a link to show what is behind it, wherever somebody pastes one.
 * Most say so themselves in their documentation; the rest is in
 * https://github.com/matomo-org/device-detector regexes/bots.yml.
 */
const PREVIEW_BOTS: readonly KnownAgent[] = [
  // Apple's Messages names those of others. https://developer.apple.com/documentation/technotes/tn3156-create-rich-previews-for-messages
  { pattern: /facebookexternalhit.*Twitterbot/, agent: 'preview-bot', client: 'Apple Messages' },
  // https://api.slack.com/robots
  { pattern: /Slackbot|Slack-ImgProxy/, agent: 'preview-bot', client: 'Slack' },
  { pattern: /SkypeUriPreview/, agent: 'preview-bot', client: 'Microsoft Teams' },
  { pattern: /BingPreview|MicrosoftPreview/, agent: 'preview-bot', client: 'Bing' },
  // https://developers.facebook.com/docs/sharing/webmasters/web-crawlers
  {
    pattern: /facebookexternalhit|facebookcatalog|meta-externalfetcher/,
    agent: 'preview-bot',
    client: 'Facebook',
  },
  { pattern: /^WhatsApp\//, agent: 'preview-bot', client: 'WhatsApp' },
  { pattern: /LinkedInBot/, agent: 'preview-bot', client: 'LinkedIn' },
  // Calls itself "TelegramBot (like TwitterBot)".
  { pattern: /TelegramBot/, agent: 'preview-bot', client: 'Telegram' },
  { pattern: /Twitterbot/, agent: 'preview-bot', client: 'X' },
  { pattern: /Discordbot/, agent: 'preview-bot', client: 'Discord' },
  { pattern: /Mattermost-Bot/, agent: 'preview-bot', client: 'Mattermost' },
  { pattern: /\bSynapse \(bot;/, agent: 'preview-bot', client: 'Matrix' },
  { pattern: /Viber\/\d.*Preview|ViberBot/, agent: 'preview-bot', client: 'Viber' },
  { pattern: /Snap URL Preview/, agent: 'preview-bot', client: 'Snapchat' },
  { pattern: /Pinterestbot/, agent: 'preview-bot', client: 'Pinterest' },
  { pattern: /redditbot/, agent: 'preview-bot', client: 'Reddit' },
  { pattern: /Iframely\//, agent: 'preview-bot', client: 'Iframely' },
  { pattern: /Embedly\//, agent: 'preview-bot', client: 'Embedly' },
]

/**
 * Programs that isbot would misjudge (it takes almost a third of mail clients for bots) or cannot
 * know. The first that matches counts, so exact strings come before families.
 */
export const KNOWN_AGENTS: readonly KnownAgent[] = [
  // Apple's Mail Privacy Protection loads every image ahead of time and says only this.
  // https://support.apple.com/guide/mail/use-mail-privacy-protection-mlhl03be2866/mac
  { pattern: /^Mozilla\/5\.0$/, agent: 'prefetch', client: 'Apple Mail Privacy Protection' },
  // Gmail loads images right after delivery as an Edge 12 of 2015 with a second `Mozilla/5.0`.
  // https://github.com/mautic/mautic/pull/10245
  { pattern: /Edge\/12\.246 Mozilla\/5\.0$/, agent: 'prefetch', client: 'Gmail' },

  ...PREVIEW_BOTS,

  // Proxies that load images when a reader opens the mail.
  // https://support.google.com/mail/answer/145919
  { pattern: /GoogleImageProxy|ggpht\.com/, agent: 'image-proxy', client: 'Gmail' },
  // This and the next three: https://github.com/matomo-org/device-detector regexes/bots.yml
  { pattern: /YahooMailProxy/, agent: 'image-proxy', client: 'Yahoo Mail' },
  { pattern: /SeznamEmailProxy/, agent: 'image-proxy', client: 'Seznam' },
  { pattern: /RamblerMail/, agent: 'image-proxy', client: 'Rambler' },
  { pattern: /mail\.ukr\.net proxy/, agent: 'image-proxy', client: 'ukr.net' },

  // Classic Outlook's image loader, and Office opening a link.
  // E.g. `Mozilla/4.0 (compatible; ms-office; MSOffice 16)`.
  { pattern: /ms-office|MSOffice|Microsoft Office\//, agent: 'mail-client', client: 'Outlook' },
  // Outlook for Mac, iOS, Android and the new Outlook for Windows.
  // From here on: https://github.com/matomo-org/device-detector regexes/client/pim.yml
  {
    pattern: /Microsoft Outlook|MacOutlook|OneOutlook|Outlook-(iOS|Android)|Outlook\/\d/,
    agent: 'mail-client',
    client: 'Outlook',
  },
  { pattern: /WindowsMail|Windows-?Live ?Mail/i, agent: 'mail-client', client: 'Windows Mail' },
  { pattern: /Thunderbird\/|Icedove\/|Betterbird\//, agent: 'mail-client', client: 'Thunderbird' },
  { pattern: /eM ?Client\//i, agent: 'mail-client', client: 'eM Client' },
  { pattern: /Mailbird\//i, agent: 'mail-client', client: 'Mailbird' },
  { pattern: /Postbox\//, agent: 'mail-client', client: 'Postbox' },
  { pattern: /Airmail/, agent: 'mail-client', client: 'Airmail' },
  { pattern: /Spark(Desktop)?\/\d/, agent: 'mail-client', client: 'Spark' },
  { pattern: /The Bat!/, agent: 'mail-client', client: 'The Bat!' },
  { pattern: /Evolution\/\d/, agent: 'mail-client', client: 'Evolution' },
  { pattern: /Lotus-?Notes|HCL ?Notes/i, agent: 'mail-client', client: 'Notes' },
  { pattern: /Zimbra/i, agent: 'mail-client', client: 'Zimbra' },
  { pattern: /K-9 Mail|k9mail/i, agent: 'mail-client', client: 'K-9 Mail' },
  { pattern: /SamsungEmail|Samsung Email/i, agent: 'mail-client', client: 'Samsung Email' },
  { pattern: /YahooMobileMail|YMobile/, agent: 'mail-client', client: 'Yahoo Mail' },
  { pattern: /NAVER\(.*mail/i, agent: 'mail-client', client: 'Naver Mail' },
  // WebKit with no `Version/` and no `Safari/` behind it is a web view; on Apple's systems Mail's.
  // https://developer.apple.com/documentation/webkit/wkwebview
  {
    pattern:
      /^Mozilla\/5\.0 \((Macintosh|iPhone|iPad|iPod)[^)]*\) AppleWebKit\/[\d.]+ \(KHTML, like Gecko\)( Mobile\/\w+)?$/,
    agent: 'mail-client',
    client: 'Apple Mail',
  },
]

/**
 * Browsers by name, asked only after isbot said no. Engines name each other, so the narrower name
 * comes first.
 *
 * @see https://developer.mozilla.org/docs/Web/HTTP/Guides/Browser_detection_using_the_user_agent
 */
export const BROWSERS: readonly KnownAgent[] = [
  { pattern: /\b(Edg|EdgA|EdgiOS|Edge)\/\d/, agent: 'browser', client: 'Edge' },
  { pattern: /\b(OPR|OPiOS|Opera)\/\d/, agent: 'browser', client: 'Opera' },
  { pattern: /\bSamsungBrowser\/\d/, agent: 'browser', client: 'Samsung Internet' },
  { pattern: /\bVivaldi\/\d/, agent: 'browser', client: 'Vivaldi' },
  { pattern: /\bYaBrowser\/\d/, agent: 'browser', client: 'Yandex Browser' },
  { pattern: /\b(Firefox|FxiOS)\/\d/, agent: 'browser', client: 'Firefox' },
  { pattern: /\b(Chrome|CriOS|Chromium)\/\d/, agent: 'browser', client: 'Chrome' },
  { pattern: /\bVersion\/[\d.].* Safari\/\d/, agent: 'browser', client: 'Safari' },
  { pattern: /\bMSIE \d|\bTrident\/\d/, agent: 'browser', client: 'Internet Explorer' },
]
