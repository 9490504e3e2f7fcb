import type { Language } from '../tracking/preferred-language.ts'

/** What the page of a tracked file says. */
export interface FileWords {
  lead: (sender: string) => string
  size: string
  until: string
  download: string
  password: string
  wrongPassword: string
  /** @param minutes until it may be tried again, 1 or more */
  tooMany: (minutes: number) => string
  once: string
  /** That looking is noticed, before a link to the recipient's own page. */
  noticed: string
  choices: string
  gone: { title: string; text: string }
}

export const FILE_WORDS: Readonly<Record<Language, FileWords>> = {
  en: {
    lead: (sender) => `${sender} shares this file with you.`,
    size: 'Size',
    until: 'Available until',
    download: 'Download',
    password: 'Password',
    wrongPassword: 'That is not the password. Please ask the person who sent you the email.',
    tooMany: (minutes) =>
      `The password was tried too often. Please try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
    once: 'This file can be downloaded once only.',
    noticed: 'The sender may be told that this page was opened.',
    choices: 'What is recorded, and your choices',
    gone: {
      title: 'This file is not available any more',
      text: 'Its time may be over, or it was taken back. Please ask the person who sent you the email to send it again.',
    },
  },
  de: {
    lead: (sender) => `${sender} stellt Ihnen diese Datei bereit.`,
    size: 'Größe',
    until: 'Verfügbar bis',
    download: 'Herunterladen',
    password: 'Kennwort',
    wrongPassword:
      'Das ist nicht das Kennwort. Bitte fragen Sie die Person, die Ihnen die E-Mail geschickt hat.',
    tooMany: (minutes) =>
      `Das Kennwort wurde zu oft probiert. Bitte versuchen Sie es in ${minutes} ${minutes === 1 ? 'Minute' : 'Minuten'} noch einmal.`,
    once: 'Diese Datei kann nur einmal heruntergeladen werden.',
    noticed: 'Der Absender erfährt möglicherweise, dass diese Seite geöffnet wurde.',
    choices: 'Was aufgezeichnet wird, und Ihre Wahl',
    gone: {
      title: 'Diese Datei ist nicht mehr verfügbar',
      text: 'Vielleicht ist ihre Zeit abgelaufen, oder sie wurde zurückgezogen. Bitten Sie die Person, die Ihnen die E-Mail geschickt hat, sie noch einmal zu schicken.',
    },
  },
  es: {
    lead: (sender) => `${sender} comparte este archivo con usted.`,
    size: 'Tamaño',
    until: 'Disponible hasta',
    download: 'Descargar',
    password: 'Contraseña',
    wrongPassword: 'Esa no es la contraseña. Pídala a la persona que le envió el correo.',
    tooMany: (minutes) =>
      `Se ha probado la contraseña demasiadas veces. Inténtelo de nuevo dentro de ${minutes} ${minutes === 1 ? 'minuto' : 'minutos'}.`,
    once: 'Este archivo solo se puede descargar una vez.',
    noticed: 'Es posible que el remitente sepa que se abrió esta página.',
    choices: 'Qué se registra y sus opciones',
    gone: {
      title: 'Este archivo ya no está disponible',
      text: 'Puede que su plazo haya terminado o que se haya retirado. Pida a la persona que le envió el correo que se lo mande de nuevo.',
    },
  },
  nb: {
    lead: (sender) => `${sender} deler denne filen med deg.`,
    size: 'Størrelse',
    until: 'Tilgjengelig til',
    download: 'Last ned',
    password: 'Passord',
    wrongPassword: 'Det er ikke passordet. Spør personen som sendte deg e-posten.',
    tooMany: (minutes) =>
      `Passordet ble prøvd for mange ganger. Prøv igjen om ${minutes} ${minutes === 1 ? 'minutt' : 'minutter'}.`,
    once: 'Denne filen kan bare lastes ned én gang.',
    noticed: 'Avsenderen kan få vite at denne siden ble åpnet.',
    choices: 'Hva som registreres, og valgene dine',
    gone: {
      title: 'Denne filen er ikke lenger tilgjengelig',
      text: 'Tiden kan være ute, eller den ble trukket tilbake. Be personen som sendte deg e-posten, om å sende den på nytt.',
    },
  },
  da: {
    lead: (sender) => `${sender} deler denne fil med dig.`,
    size: 'Størrelse',
    until: 'Tilgængelig indtil',
    download: 'Hent',
    password: 'Adgangskode',
    wrongPassword: 'Det er ikke adgangskoden. Spørg den person, der sendte dig mailen.',
    tooMany: (minutes) =>
      `Adgangskoden blev prøvet for mange gange. Prøv igen om ${minutes} ${minutes === 1 ? 'minut' : 'minutter'}.`,
    once: 'Denne fil kan kun hentes én gang.',
    noticed: 'Afsenderen får muligvis at vide, at denne side blev åbnet.',
    choices: 'Hvad der registreres, og dine valg',
    gone: {
      title: 'Denne fil er ikke længere tilgængelig',
      text: 'Tiden kan være udløbet, eller den blev trukket tilbage. Bed den person, der sendte dig mailen, om at sende den igen.',
    },
  },
}
