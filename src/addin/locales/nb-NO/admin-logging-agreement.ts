import type { AdminLoggingAgreementTexts } from '../en-US/admin-logging-agreement.ts'

export const consent: AdminLoggingAgreementTexts = {
  intro: 'Les hva e-postlogging gjør. At du godtar det, blir skrevet ned.',
  sections: {
    reads: {
      title: 'Hva som leses',
      text: 'Av hver melding i postboksen: hvem som sendte den, til hvem og når, emnet, og hodene som forteller hvilken melding den svarer på, og om den ble sendt automatisk.',
    },
    keeps: {
      title: 'Hva som beholdes',
      text: 'Identifikatorer for meldingen, datoer, selgeren, kontakten, emnet og en kobling til originalen i postboksen. Av en melding som ikke skal i loggen, bare identifikatoren og grunnen.',
    },
    never: {
      title: 'Hva som ikke beholdes',
      text: 'Teksten i en e-post og vedleggene leses aldri. Av en melding som er merket personlig, privat eller konfidensiell, beholdes verken emne eller adresser.',
    },
    long: {
      title: 'Hvor lenge',
      text: 'Så lenge du bestemmer under Oppbevaring, for loggen og karantenen hver for seg.',
    },
    sees: {
      title: 'Hvem som ser det',
      text: 'Selgerne deler loggen. Administratorer som ikke kan lese kontakter, ser bare sin egen e-post der.',
    },
    rights: {
      title: 'Hva kontakter kan gjøre',
      text: 'Den som sier nei, blir ikke logget. Den som får dataene sine slettet, forsvinner fra loggen.',
    },
    yours: {
      title: 'Hva som er opp til deg',
      text: 'Å logge e-posten til ansatte og kunder må kanskje varsles eller avtales. Undersøk hvilken lov som gjelder for dere, og si fra til folkene dine.',
    },
  },
  check: 'Jeg har lest dette og godtar det for organisasjonen min.',
  missing: 'Kryss av ovenfor hvis du godtar det.',
  recorded: (version) =>
    `Skrives ned: navnet ditt, tidspunktet, språket og versjonen av denne teksten (${version}).`,
  agree: 'Godta og start e-postlogging',
  start: 'Start e-postlogging',
  given: (who, when, version) => `Godtatt av ${who} ${when} (versjon ${version}).`,
  read: 'Les teksten',
  on: 'E-postlogging er på',
}
