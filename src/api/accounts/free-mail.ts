/**
 * Mail providers anybody can have an address at: two people there have nothing in common, so such a
 * domain never becomes an account. From the providers' own sign-up pages; registrable domains.
 */
const PROVIDERS: ReadonlySet<string> = new Set([
  // Google, Apple, Proton, Fastmail, Hey, Tuta and other international ones
  ...['gmail.com', 'googlemail.com', 'icloud.com', 'me.com', 'mac.com'],
  ...['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me', 'fastmail.com', 'fastmail.fm'],
  ...['hey.com', 'tuta.com', 'tuta.io', 'tutanota.com', 'tutanota.de', 'tutamail.com'],
  ...['aol.com', 'aim.com', 'ymail.com', 'rocketmail.com', 'myyahoo.com', 'mail.com', 'email.com'],
  ...['zohomail.com', 'zohomail.eu', 'hushmail.com', 'mailbox.org', 'posteo.de', 'posteo.net'],
  ...['runbox.com', 'disroot.org', 'riseup.net', 'duck.com', 'mailfence.com', 'inbox.com'],
  // Microsoft
  ...['outlook.com', 'live.com', 'msn.com', 'passport.com', 'windowslive.com'],
  // German-speaking countries
  ...['web.de', 'freenet.de', 't-online.de', 'arcor.de', 'bluewin.ch', 'aon.at', 'chello.at'],
  // France, Belgium, Italy, Spain, Netherlands
  ...['orange.fr', 'wanadoo.fr', 'free.fr', 'sfr.fr', 'laposte.net', 'neuf.fr', 'skynet.be'],
  ...['libero.it', 'virgilio.it', 'tiscali.it', 'alice.it', 'tin.it', 'telefonica.net'],
  ...['ziggo.nl', 'kpnmail.nl', 'xs4all.nl', 'planet.nl', 'home.nl'],
  // Nordics
  ...[
    'online.no',
    'broadpark.no',
    'telia.com',
    'bredband.net',
    'jubii.dk',
    'mail.dk',
    'luukku.com',
  ],
  // British Isles and North America
  ...['btinternet.com', 'virginmedia.com', 'ntlworld.com', 'blueyonder.co.uk', 'eircom.net'],
  ...['comcast.net', 'verizon.net', 'att.net', 'sbcglobal.net', 'bellsouth.net', 'cox.net'],
  ...['charter.net', 'earthlink.net', 'juno.com', 'rogers.com', 'shaw.ca', 'sympatico.ca'],
  // Central and eastern Europe
  ...['mail.ru', 'bk.ru', 'list.ru', 'inbox.ru', 'rambler.ru', 'ukr.net', 'seznam.cz', 'email.cz'],
  ...[
    'wp.pl',
    'o2.pl',
    'onet.pl',
    'interia.pl',
    'inbox.lv',
    'abv.bg',
    'freemail.hu',
    'citromail.hu',
  ],
  // Asia, Oceania, Latin America
  ...['qq.com', 'foxmail.com', '163.com', '126.com', 'yeah.net', 'sina.com', 'sohu.com', '139.com'],
  ...['naver.com', 'daum.net', 'hanmail.net', 'nate.com', 'rediffmail.com', 'bigpond.com'],
  ...['uol.com.br', 'bol.com.br', 'terra.com.br', 'ig.com.br', 'docomo.ne.jp', 'ezweb.ne.jp'],
])

/** Providers with a domain in most countries: the name before the public suffix is enough. */
const WORLDWIDE: ReadonlySet<string> = new Set(['yahoo', 'hotmail', 'gmx', 'yandex'])

/** Microsoft's country domains, such as `outlook.de` and `live.nl`. */
const MICROSOFT_BY_COUNTRY = /^(?:outlook|live)\.(?:com?\.)?[a-z]{2}$/

/**
 * @param domain registrable domain, lower case
 * @param label what stands before its public suffix, e.g. `yahoo` of `yahoo.co.uk`
 */
export function isFreeMail(domain: string, label: string): boolean {
  return PROVIDERS.has(domain) || WORLDWIDE.has(label) || MICROSOFT_BY_COUNTRY.test(domain)
}
