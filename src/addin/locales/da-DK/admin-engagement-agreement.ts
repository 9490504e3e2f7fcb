import type { AdminEngagementAgreementTexts } from '../en-US/admin-engagement-agreement.ts'

export const agreement: AdminEngagementAgreementTexts = {
  intro: 'Læs, hvad firmaengagement gør. Din godkendelse bliver skrevet ned.',
  sections: {
    reads: {
      title: 'Hvad der læses',
      text: 'I de udvalgte postkasser og ingen andre: hvem der sendte en mail til hvem og hvornår, og hvilken samtale den hører til; hvem der indkaldte til et møde, hvem der var inviteret, hvem der sagde nej, hvornår det begyndte og sluttede. Et år tilbage, og det nye derfra. De kontakter, der ligger der, kun når en administrator importerer dem.',
    },
    never: {
      title: 'Hvad der aldrig læses eller gemmes',
      text: 'Der spørges aldrig efter en mails emne, tekst eller vedhæftede filer. Om et møde fortæller kalenderen mere end nødvendigt: Emne, sted og tekst smides væk ulæst. Mails og møder, der er mærket personlige, private eller fortrolige, tæller ikke.',
    },
    stores: {
      title: 'Hvad der gemmes',
      text: 'For hvert firma: hvornår der var en mail eller et møde, i hvilken retning, hvor længe et møde varede, og et svar tog. Personer gemmes som tal, der ikke kan laves om til adresser uden din organisations nøgle. Det gemmes i 400 dage.',
    },
    shows: {
      title: 'Hvad der vises',
      text: 'Hvor mange mails og møder der var med et firma, hvor tæt det er på sammenlignet med andre firmaer, og siden hvornår der har været stille. Hvis du har valgt det, også hvilke kolleger og kontakter der har mest med hinanden at gøre; ellers intet om enkelte personer.',
    },
    sees: {
      title: 'Hvem der ser det',
      text: 'Alle, der bruger Follow, ser firmaerne. Hvem der kender hvem, ser kun dem, der må se kontakter. Hvor langt hver postkasse er læst, ser administratorer.',
    },
    stops: {
      title: 'Hvordan det slutter',
      text: 'Du kan stoppe det når som helst; derefter læses intet. At slette fjerner straks alt, hvad der er indsamlet. En kontakt, der får sine data slettet, forsvinder fra det.',
    },
    yours: {
      title: 'Hvad der er op til jer',
      text: 'At se på, hvem der udveksler mails med hvem, skal måske meldes ud til medarbejderne eller aftales med deres repræsentanter. Undersøg, hvilken lov der gælder for jer, og sig det til jeres folk.',
    },
  },
  check: 'Jeg har læst dette og godkender det for min organisation.',
  missing: 'Sæt kryds ovenfor, hvis du godkender det.',
  recorded: (version) =>
    `Skrives ned: dit navn, tidspunktet, sproget og versionen af denne tekst (${version}).`,
  agree: 'Godkend, og gå videre',
  given: (who, when, version) => `Godkendt af ${who} ${when} (version ${version}).`,
  outdated: 'Teksten er ændret, siden den blev godkendt, så den skal godkendes igen.',
  read: 'Læs teksten',
}
