import type { AdminEngagementAgreementTexts } from '../en-US/admin-engagement-agreement.ts'

export const agreement: AdminEngagementAgreementTexts = {
  intro: 'Les hva firmaengasjement gjør. At du godtar det, blir skrevet ned.',
  sections: {
    reads: {
      title: 'Hva som leses',
      text: 'I de utvalgte postboksene, og ingen andre: hvem som sendte en e-post til hvem og når, og hvilken samtale den hører til; hvem som innkalte til et møte, hvem som var invitert, hvem som sa nei, når det begynte og sluttet. Ett år tilbake, og det nye fra da av. Kontaktene som ligger der, bare når en administrator importerer dem.',
    },
    never: {
      title: 'Hva som aldri leses eller beholdes',
      text: 'Emne, tekst og vedlegg i en e-post spørres det aldri etter. Om et møte forteller kalenderen mer enn nødvendig: emne, sted og tekst kastes ulest. E-post og møter som er merket personlig, privat eller konfidensielt, teller ikke.',
    },
    stores: {
      title: 'Hva som lagres',
      text: 'For hvert firma: når det var en e-post eller et møte, i hvilken retning, hvor lenge et møte varte og et svar tok. Personer lagres som tall som ikke kan gjøres om til adresser uten nøkkelen til organisasjonen din. Det beholdes i 400 dager.',
    },
    shows: {
      title: 'Hva som vises',
      text: 'Hvor mange e-poster og møter det var med et firma, hvor nært det er sammenlignet med andre firmaer, og siden når det har vært stille. Hvis du har valgt det, også hvilke kolleger og kontakter som har mest med hverandre å gjøre; ellers ingenting om enkeltpersoner.',
    },
    sees: {
      title: 'Hvem som ser det',
      text: 'Alle som bruker Follow, ser firmaene. Hvem som kjenner hvem, ser bare de som kan se kontakter. Hvor langt hver postboks er lest, ser administratorer.',
    },
    stops: {
      title: 'Hvordan det slutter',
      text: 'Du kan stoppe det når som helst; fra da av leses ingenting. Å slette fjerner straks alt som er samlet inn. En kontakt som får dataene sine slettet, forsvinner fra det.',
    },
    yours: {
      title: 'Hva som er opp til deg',
      text: 'Å se på hvem som utveksler e-post med hvem, må kanskje varsles til de ansatte eller avtales med de tillitsvalgte. Undersøk hvilken lov som gjelder for dere, og si fra til folkene dine.',
    },
  },
  check: 'Jeg har lest dette og godtar det for organisasjonen min.',
  missing: 'Kryss av ovenfor hvis du godtar det.',
  recorded: (version) =>
    `Skrives ned: navnet ditt, tidspunktet, språket og versjonen av denne teksten (${version}).`,
  agree: 'Godta og gå videre',
  given: (who, when, version) => `Godtatt av ${who} ${when} (versjon ${version}).`,
  outdated: 'Teksten er endret siden den ble godtatt, så den må godtas på nytt.',
  read: 'Les teksten',
}
