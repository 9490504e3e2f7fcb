/** Programs that ask for pictures and links, by what they call themselves. */
const SAFARI =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15'
const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'
const OUTLOOK =
  'Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 10.0; WOW64; Trident/7.0; ms-office; MSOffice 16)'
const THUNDERBIRD = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Thunderbird/140.0'
const GMAIL =
  'Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)'
const APPLE_PREFETCH = 'Mozilla/5.0'
const SCANNER = 'Mozilla/5.0 (compatible; LinkScanBot/2.1; +https://scanner.example/bot)'

/** Outlook on the web, as our own salespeople have it. */
export const EDGE =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0'

/** A company's mail: what its people read with, and what its machines do before. */
export interface Habits {
  reader: string
  browser: string
  /** Loads pictures as soon as the mail arrives. */
  prefetch: string | undefined
  /** Tries every link as soon as the mail arrives. */
  scanner: string | undefined
}

const usual: Habits = { reader: OUTLOOK, browser: CHROME, prefetch: undefined, scanner: undefined }

const habitsByCompany: Readonly<Record<string, Habits>> = {
  Contoso: { ...usual, scanner: SCANNER },
  Northwind: { ...usual, reader: SAFARI, browser: SAFARI, prefetch: APPLE_PREFETCH },
  Adatum: { ...usual, reader: GMAIL },
  Litware: { ...usual, reader: THUNDERBIRD, scanner: SCANNER },
}

export const habitsOf = (company: string): Habits => habitsByCompany[company] ?? usual
