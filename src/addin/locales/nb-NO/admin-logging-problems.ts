import type { AdminLoggingProblemsTexts } from '../en-US/admin-logging-problems.ts'

export const problems: AdminLoggingProblemsTexts = {
  'credential-missing': {
    text: 'Programmet har ingenting å vise hvem det er med.',
    remedy: 'Gi det en hemmelighet eller et sertifikat.',
  },
  'credential-refused': {
    text: 'Hemmeligheten eller sertifikatet ble avvist. Det er feil eller utløpt.',
    remedy: 'Lag nytt i Microsoft Entra og legg det inn her.',
  },
  'secret-unreadable': {
    text: 'Hemmeligheten kunne ikke hentes der driften oppbevarer den.',
    remedy: 'Spør de som drifter Follow, om den ligger under navnet som vises i oppsettet.',
  },
  'sign-in-needed': {
    text: 'Påloggingen til loggkontoen gjelder ikke lenger.',
    remedy: 'Logg på igjen med den kontoen, her eller i oppsettet.',
  },
  'consent-needed': {
    text: 'Organisasjonen din har ikke tillatt programmet ennå.',
    remedy: 'De som administrerer Microsoft Entra, må godta tillatelsene.',
  },
  'permission-missing': {
    text: 'Postboksen kan ikke leses.',
    remedy:
      'Gi loggkontoen full tilgang til den, eller programmet tillatelsen, og vent opptil en time.',
  },
  'mailbox-not-found': {
    text: 'Det finnes ingen postboks med denne adressen.',
    remedy: 'Rett adressen i oppsettet.',
  },
  'mailbox-unsupported': {
    text: 'Postboksen er ikke i Exchange Online, eller er ikke klar der.',
    remedy: 'Velg en annen postboks, eller se etter i administrasjonssenteret for Exchange.',
  },
  'folder-not-found': {
    text: 'Mappen finnes ikke.',
    remedy: 'Rett navnet i oppsettet, eller lag mappen.',
  },
  'password-refused': {
    text: 'Brukernavnet eller passordet ble avvist.',
    remedy: 'Legg dem inn på nytt i oppsettet.',
  },
  unreachable: {
    text: 'Serveren svarer ikke.',
    remedy: 'Det prøves igjen av seg selv. Varer det ved, kontroller adressen og nettverket.',
  },
  throttled: {
    text: 'Serveren ber om færre forespørsler.',
    remedy: 'Ingenting: Det går videre av seg selv.',
  },
  'unexpected-answer': {
    text: 'Serveren svarte noe som ikke kan forstås.',
    remedy: 'Kontroller adressen i oppsettet. Er den riktig, si fra til de som drifter Follow.',
  },
  'not-scheduled': {
    text: 'Det er ikke planlagt å se i postboksen.',
    remedy: 'Trykk på «Lag jobben på nytt».',
  },
  'no-recent-mail': {
    text: 'Det har ikke kommet e-post i det siste.',
    remedy: 'Kontroller reglene for e-postflyt med en testmelding.',
  },
}
