import type { AdminEngagementProblemsTexts } from '../en-US/admin-engagement-problems.ts'

export const problems: AdminEngagementProblemsTexts = {
  'permission-needed': {
    text: 'Follow kan ikke lese postboksene: tillatelsen mangler eller er trukket tilbake.',
    remedy:
      'Be den som administrerer Microsoft Entra, om å gi den; forespørselen ligger klar i oppsettet.',
  },
  'application-missing': {
    text: 'Den som drifter Follow, har ikke registrert noe program som kan lese postbokser.',
    remedy: 'Be dem registrere et og føre det opp i konfigurasjonen av tjenesten.',
  },
  'credential-refused': {
    text: 'Hemmeligheten til programmet ble avvist. Den er feil, eller den har utløpt.',
    remedy: 'Be den som drifter Follow, om å legge inn en ny.',
  },
  'mailbox-unknown': {
    text: 'Det finnes ingen postboks med denne adressen.',
    remedy: 'Kontroller adressen, eller ta den ut av oppsettet.',
  },
  'mailbox-closed': {
    text: 'Denne postboksen kan ikke leses.',
    remedy: 'Kontroller om den er i Exchange Online og har lisens, eller utelat den.',
  },
  throttled: {
    text: 'Microsoft 365 har bedt oss om å gå saktere.',
    remedy: 'Vent: det fortsetter av seg selv.',
  },
  unreachable: {
    text: 'Microsoft 365 svarer ikke.',
    remedy: 'Det prøves igjen av seg selv. Hvis det varer, si fra til den som drifter Follow.',
  },
  'unexpected-answer': {
    text: 'Microsoft 365 svarte noe som ikke er til å forstå.',
    remedy: 'Det prøves igjen av seg selv. Hvis det varer, si fra til den som drifter Follow.',
  },
}
