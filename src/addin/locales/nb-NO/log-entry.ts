import type { LogEntryTexts } from '../en-US/log-entry.ts'

export const logEntry: LogEntryTexts = {
  stages: {
    qualify: 'Kvalifisere',
    develop: 'Utvikle',
    propose: 'Tilby',
    close: 'Avslutte',
    won: 'Vunnet',
    lost: 'Tapt',
  },

  evaluation: {
    label: 'Hvordan gikk det?',
    none: 'Ikke vurdert ennå',
    failed: 'Vurderingen ble ikke lagret',
  },

  comments: {
    title: 'Kommentarer',
    none: 'Ingen kommentarer ennå.',
    by: (who, when) => `${who}, ${when}`,
    somebody: 'En som har sluttet',
    label: 'Din kommentar',
    add: 'Legg til kommentar',
    adding: 'Legges til …',
    missing: 'Skriv noe først.',
    failed: 'Kommentaren ble ikke lagt til',
  },

  followUps: {
    title: 'Oppfølginger',
    none: 'Ingenting å gjøre med denne e-posten ennå.',
    text: 'Hva som skal gjøres',
    day: 'Innen',
    add: 'Legg til oppfølging',
    adding: 'Legges til …',
    missingText: 'Skriv hva som skal gjøres.',
    missingDay: 'Velg en dag.',
    due: (day) => `Frist ${day}`,
    overdue: (day) => `Forfalt siden ${day}`,
    done: (day) => `Gjort ${day}`,
    isDone: (text) => `Gjort: ${text}`,
    for: (who) => `for ${who}`,
    postpone: (text) => `Annen dag: ${text}`,
    failed: 'Oppfølgingen ble ikke lagret',
  },

  opportunity: {
    title: 'Salgsmulighet',
    none: 'Det er ikke laget noen salgsmulighet av denne e-posten.',
    begin: 'Opprett salgsmulighet',
    name: 'Navn',
    missingName: 'Gi den et navn.',
    value: 'Forventet verdi',
    valueHint: 'La feltet stå tomt så lenge ingen kan anslå det.',
    badValue: 'Skriv inn et beløp fra 0, med høyst to desimaler.',
    currency: 'Valuta',
    stage: 'Fase',
    probability: (percent) => `${percent} sannsynlig`,
    closeDate: 'Forventet avgjørelse',
    create: 'Opprett',
    saving: 'Lagrer …',
    failed: 'Salgsmuligheten ble ikke opprettet',
    obstacle: {
      canceled: 'En annullert oppføring kan ikke bli en salgsmulighet. Gjenopprett den først.',
      blocked:
        'E-post med denne kontakten skal ikke loggføres, så det kan ikke lages noen salgsmulighet av den.',
    },
  },

  sender: {
    verified: 'Avsender bekreftet',
    notVerified: 'Avsender ikke bekreftet',
    notChecked: 'Avsender ikke kontrollert',
    reasons: {
      'signed-in': 'Den som sendte denne e-posten, var logget på Exchange i organisasjonen deres.',
      proven:
        'En e-postserver som organisasjonen deres stoler på, fant med DMARC, DKIM eller SPF at denne e-posten kommer fra domenet den oppgir. Hvem som skrev den der, kan serveren ikke si.',
      refused:
        'Ifølge DMARC, DKIM eller SPF kommer denne e-posten ikke fra domenet den oppgir. Noen i organisasjonen deres slapp den gjennom. Spør avsenderen på en annen måte, for eksempel på telefon, før du handler ut fra den.',
      unproven:
        'E-postserveren kunne verken finne at denne e-posten kommer fra domenet den oppgir, eller det motsatte; mange domener publiserer ikke noe som kan kontrolleres. Spør avsenderen på en annen måte før du handler ut fra noe uvanlig i den.',
      unchecked:
        'Ingen e-postserver som organisasjonen deres stoler på, sa noe om denne e-posten. E-post som loggføres fra Outlook, har ikke slike resultater med seg. Gjelder det alle oppføringer, spør driftsansvarlig om innstillingen AUTHENTICATION_SERVERS.',
      unknown: 'Da denne e-posten ble loggført, ble resultatet av kontrollen ikke tatt vare på.',
    },
  },

  original: {
    open: 'Åpne originalen',
    hint: 'Åpner loggpostboksen i et nytt vindu. Du trenger tillatelse til å lese den postboksen; be administratoren om den hvis du blir avvist.',
    none: 'Denne e-posten ble loggført fra Outlook; det finnes ingen kopi i loggpostboksen.',
    gone: 'Det finnes ingen lenke til originalen.',
  },

  cancel: {
    cancel: 'Annuller oppføringen',
    restore: 'Gjenopprett oppføringen',
    hint: 'En annullert oppføring blir stående i loggen og teller ikke lenger. Den kan gjenopprettes når som helst.',
    canceled: (when) => `Annullert ${when}`,
    canceledBy: (who, when) => `Annullert av ${who}, ${when}`,
    failed: 'Oppføringen ble ikke endret',
  },
}
