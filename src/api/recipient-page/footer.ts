import type { Language } from '../tracking/preferred-language.ts'
import { escaped } from './markup.ts'

/** What a footer is for: to tell that a mail may be measured, or to ask for consent. */
export type FooterPurpose = 'inform' | 'ask'

interface Footer {
  language: Language
  purpose: FooterPurpose
  /** Of the recipient's own page. */
  url: string
}

/** A sentence, and the words of the link behind it. */
type Line = readonly [sentence: string, link: string]

const LINES: Readonly<Record<Language, Readonly<Record<FooterPurpose, Line>>>> = {
  en: {
    inform: [
      'We may be told when this email is opened or a link in it is followed.',
      'See what exactly, or say no',
    ],
    ask: [
      'May we be told when you open our emails or follow a link in them?',
      'See what that means, and say yes or no',
    ],
  },
  de: {
    inform: [
      'Wir erfahren möglicherweise, wann diese E-Mail geöffnet oder ein Link darin aufgerufen wird.',
      'Was genau, und Nein sagen',
    ],
    ask: [
      'Dürfen wir erfahren, wann Sie unsere E-Mails öffnen oder einen Link darin aufrufen?',
      'Was das heißt, und Ja oder Nein sagen',
    ],
  },
  es: {
    inform: [
      'Puede que sepamos cuándo se abre este correo o se sigue un enlace.',
      'Ver qué exactamente, o decir que no',
    ],
    ask: [
      '¿Podemos saber cuándo abre nuestros correos o sigue un enlace?',
      'Ver qué significa, y decir sí o no',
    ],
  },
  nb: {
    inform: [
      'Vi kan få vite når denne e-posten åpnes eller en lenke i den følges.',
      'Se nøyaktig hva, eller si nei',
    ],
    ask: [
      'Kan vi få vite når du åpner e-postene våre eller følger en lenke i dem?',
      'Se hva det betyr, og si ja eller nei',
    ],
  },
  da: {
    inform: [
      'Vi får måske at vide, hvornår denne mail åbnes, eller et link i den følges.',
      'Se præcis hvad, eller sig nej',
    ],
    ask: [
      'Må vi få at vide, hvornår du åbner vores mails eller følger et link i dem?',
      'Se, hvad det betyder, og sig ja eller nej',
    ],
  },
}

const LOOK = 'margin:16px 0 0;font-size:12px;line-height:18px'
const COLOUR = 'color:#767676'

/**
 * The line at the end of a mail that leads its recipients to their own page. Readable on light and on
 * dark ground: nobody knows which a mail program shows.
 */
export function footerHtml({ language, purpose, url }: Footer): string {
  const [sentence, link] = LINES[language][purpose]
  const anchor = `<a href="${escaped(url)}" style="${COLOUR}">${escaped(link)}</a>`
  return `<p lang="${language}" style="${LOOK};${COLOUR}">${escaped(sentence)} ${anchor}</p>`
}
