import { linkPage } from './link-page.ts'
import { preferredLanguage, type Language } from './preferred-language.ts'

interface Words {
  title: string
  text: string
}

const WORDS = {
  en: {
    title: 'This link does not work',
    text: 'It may have been cut off or changed on its way to you. Please ask the person who sent you the email for the address.',
  },
  de: {
    title: 'Dieser Link funktioniert nicht',
    text: 'Vielleicht wurde er unterwegs abgeschnitten oder verändert. Bitte fragen Sie die Person, die Ihnen die E-Mail geschickt hat, nach der Adresse.',
  },
  es: {
    title: 'Este enlace no funciona',
    text: 'Puede que se haya cortado o modificado por el camino. Pida la dirección a la persona que le envió el correo.',
  },
  nb: {
    title: 'Denne lenken virker ikke',
    text: 'Den kan ha blitt kuttet eller endret på veien til deg. Be personen som sendte deg e-posten, om adressen.',
  },
  da: {
    title: 'Dette link virker ikke',
    text: 'Det kan være blevet afkortet eller ændret undervejs. Spørg den person, der sendte dig mailen, om adressen.',
  },
} as const satisfies Record<Language, Words>

/**
 * What a recipient sees for a link that is not authentically ours: plain words, no brand, nothing of
 * what was asked for.
 *
 * @param acceptLanguage the header of that name; English where it names none of ours
 */
export function deadLinkPage(acceptLanguage: string | undefined): string {
  const language = preferredLanguage(acceptLanguage)
  const { title, text } = WORDS[language]
  return linkPage({ language, title, paragraphs: [text] })
}
