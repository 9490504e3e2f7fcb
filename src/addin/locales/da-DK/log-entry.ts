import type { LogEntryTexts } from '../en-US/log-entry.ts'

export const logEntry: LogEntryTexts = {
  stages: {
    qualify: 'Kvalificere',
    develop: 'Udvikle',
    propose: 'Tilbyde',
    close: 'Lukke',
    won: 'Vundet',
    lost: 'Tabt',
  },

  evaluation: {
    label: 'Hvordan gik det?',
    none: 'Ikke vurderet endnu',
    failed: 'Vurderingen blev ikke gemt',
  },

  comments: {
    title: 'Kommentarer',
    none: 'Ingen kommentarer endnu.',
    by: (who, when) => `${who}, ${when}`,
    somebody: 'En, der er holdt op',
    label: 'Din kommentar',
    add: 'Tilføj kommentar',
    adding: 'Tilføjer …',
    missing: 'Skriv noget først.',
    failed: 'Kommentaren blev ikke tilføjet',
  },

  followUps: {
    title: 'Opfølgninger',
    none: 'Der er ikke noget at gøre ved denne mail endnu.',
    text: 'Hvad der skal gøres',
    day: 'Senest',
    add: 'Tilføj opfølgning',
    adding: 'Tilføjer …',
    missingText: 'Skriv, hvad der skal gøres.',
    missingDay: 'Vælg en dag.',
    due: (day) => `Frist ${day}`,
    overdue: (day) => `Overskredet siden ${day}`,
    done: (day) => `Udført ${day}`,
    isDone: (text) => `Udført: ${text}`,
    for: (who) => `til ${who}`,
    postpone: (text) => `En anden dag: ${text}`,
    failed: 'Opfølgningen blev ikke gemt',
  },

  opportunity: {
    title: 'Salgsmulighed',
    none: 'Der er ikke lavet nogen salgsmulighed af denne mail.',
    begin: 'Opret salgsmulighed',
    name: 'Navn',
    missingName: 'Giv den et navn.',
    value: 'Forventet værdi',
    valueHint: 'Lad feltet stå tomt, så længe ingen kan vurdere det.',
    badValue: 'Angiv et beløb fra 0 med højst to decimaler.',
    currency: 'Valuta',
    stage: 'Fase',
    probability: (percent) => `${percent} sandsynlig`,
    closeDate: 'Forventet afgørelse',
    create: 'Opret',
    saving: 'Gemmer …',
    failed: 'Salgsmuligheden blev ikke oprettet',
    obstacle: {
      canceled: 'En annulleret post kan ikke blive til en salgsmulighed. Gendan den først.',
      blocked:
        'Mails med denne kontakt må ikke logges, så der kan ikke laves nogen salgsmulighed af dem.',
    },
  },

  sender: {
    verified: 'Afsender bekræftet',
    notVerified: 'Afsender ikke bekræftet',
    notChecked: 'Afsender ikke kontrolleret',
    reasons: {
      'signed-in': 'Den, der sendte denne e-mail, var logget på jeres organisations Exchange.',
      proven:
        'En mailserver, som jeres organisation stoler på, fandt med DMARC, DKIM eller SPF, at denne e-mail kommer fra det domæne, den angiver. Hvem der skrev den dér, kan serveren ikke sige.',
      refused:
        'Ifølge DMARC, DKIM eller SPF kommer denne e-mail ikke fra det domæne, den angiver. Nogen i jeres organisation lod den slippe igennem. Spørg afsenderen på en anden måde, for eksempel pr. telefon, før du handler ud fra den.',
      unproven:
        'Mailserveren kunne hverken finde, at denne e-mail kommer fra det domæne, den angiver, eller det modsatte; mange domæner offentliggør ikke noget, der kan kontrolleres. Spørg afsenderen på en anden måde, før du handler ud fra noget usædvanligt i den.',
      unchecked:
        'Ingen mailserver, som jeres organisation stoler på, sagde noget om denne e-mail. Mails, der logges fra Outlook, har ikke sådanne resultater med. Gælder det alle poster, så spørg den driftsansvarlige om indstillingen AUTHENTICATION_SERVERS.',
      unknown: 'Da denne e-mail blev logget, blev resultatet af kontrollen ikke gemt.',
    },
  },

  original: {
    open: 'Åbn originalen',
    hint: 'Åbner logpostkassen i et nyt vindue. Du skal have tilladelse til at læse den postkasse; bed din administrator om den, hvis du bliver afvist.',
    none: 'Denne mail blev logget fra Outlook; der er ingen kopi af den i logpostkassen.',
    gone: 'Der er ikke noget link til originalen.',
  },

  cancel: {
    cancel: 'Annuller posten',
    restore: 'Gendan posten',
    hint: 'En annulleret post bliver stående i loggen og tæller ikke længere. Den kan gendannes når som helst.',
    canceled: (when) => `Annulleret ${when}`,
    canceledBy: (who, when) => `Annulleret af ${who}, ${when}`,
    failed: 'Posten blev ikke ændret',
  },
}
