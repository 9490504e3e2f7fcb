import { escaped } from '../recipient-page/markup.ts'
import { linkPage } from './link-page.ts'
import { locationOf } from './location.ts'
import { preferredLanguage, type Language } from './preferred-language.ts'

interface Words {
  title: string
  text: string
  address: string
}

const WORDS = {
  en: {
    title: 'This link has been stopped',
    text: 'The address behind it is held to be harmful. The operator of this link service does not lead there any more. If you think that this is a mistake, please ask the person who sent you the email.',
    address: 'The address was:',
  },
  de: {
    title: 'Dieser Link wurde gestoppt',
    text: 'Die Adresse dahinter gilt als schädlich. Der Betreiber dieses Link-Dienstes leitet nicht mehr dorthin. Wenn Sie das für ein Versehen halten, fragen Sie bitte die Person, die Ihnen die E-Mail geschickt hat.',
    address: 'Die Adresse war:',
  },
  es: {
    title: 'Este enlace se ha detenido',
    text: 'La dirección a la que lleva se considera dañina. El operador de este servicio de enlaces ya no lleva allí. Si cree que es un error, pregunte a la persona que le envió el correo.',
    address: 'La dirección era:',
  },
  nb: {
    title: 'Denne lenken er stoppet',
    text: 'Adressen bak den regnes som skadelig. Den som driver denne lenketjenesten, leder ikke dit lenger. Hvis du tror det er en feil, kan du spørre personen som sendte deg e-posten.',
    address: 'Adressen var:',
  },
  da: {
    title: 'Dette link er stoppet',
    text: 'Adressen bag det anses for skadelig. Den, der driver denne linktjeneste, leder ikke længere dertil. Hvis du mener, at det er en fejl, så spørg den person, der sendte dig mailen.',
    address: 'Adressen var:',
  },
} as const satisfies Record<Language, Words>

/**
 * What a recipient sees where a link leads to a host that the operator refuses: the address as text, so
 * that nobody is left in the dark, and nothing to press.
 *
 * @param acceptLanguage the header of that name; English where it names none of ours
 */
export function stoppedLinkPage(target: string, acceptLanguage: string | undefined): string {
  const language = preferredLanguage(acceptLanguage)
  const { title, text, address } = WORDS[language]
  const shown = `${address} <code dir="ltr">${escaped(locationOf(target))}</code>`
  return linkPage({ language, title, paragraphs: [text, shown] })
}
