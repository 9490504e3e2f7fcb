import type { AdminLoggingAgreementTexts } from '../en-US/admin-logging-agreement.ts'

export const consent: AdminLoggingAgreementTexts = {
  intro: 'Læs, hvad maillogning gør. Din godkendelse bliver skrevet ned.',
  sections: {
    reads: {
      title: 'Hvad der læses',
      text: 'Af hver mail i postkassen: hvem der sendte den, til hvem og hvornår, emnet, og de hoveder, der fortæller, hvilken mail den svarer på, og om den blev sendt automatisk.',
    },
    keeps: {
      title: 'Hvad der gemmes',
      text: 'Mailens id’er, datoer, sælgeren, kontakten, emnet og et link til originalen i postkassen. Af en mail, der ikke skal i loggen, kun dens id og grunden.',
    },
    never: {
      title: 'Hvad der ikke gemmes',
      text: 'Teksten i en mail og dens vedhæftede filer læses aldrig. Af en mail, der er mærket personlig, privat eller fortrolig, gemmes hverken emne eller adresser.',
    },
    long: {
      title: 'Hvor længe',
      text: 'Så længe du bestemmer under Opbevaring, for loggen og karantænen hver for sig.',
    },
    sees: {
      title: 'Hvem der ser det',
      text: 'Sælgerne deler loggen. Administratorer, der ikke må læse kontakter, ser kun deres egne mails der.',
    },
    rights: {
      title: 'Hvad kontakter kan gøre',
      text: 'Den, der siger nej, bliver ikke logget. Den, der får sine data slettet, forsvinder fra loggen.',
    },
    yours: {
      title: 'Hvad der er op til jer',
      text: 'At logge medarbejderes og kunders mails skal måske meldes ud eller aftales. Undersøg, hvilken lov der gælder for jer, og sig det til jeres folk.',
    },
  },
  check: 'Jeg har læst dette og godkender det for min organisation.',
  missing: 'Sæt kryds ovenfor, hvis du godkender det.',
  recorded: (version) =>
    `Skrives ned: dit navn, tidspunktet, sproget og versionen af denne tekst (${version}).`,
  agree: 'Godkend, og start maillogning',
  start: 'Start maillogning',
  given: (who, when, version) => `Godkendt af ${who} ${when} (version ${version}).`,
  read: 'Læs teksten',
  on: 'Maillogning er slået til',
}
