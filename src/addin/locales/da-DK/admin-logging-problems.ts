import type { AdminLoggingProblemsTexts } from '../en-US/admin-logging-problems.ts'

export const problems: AdminLoggingProblemsTexts = {
  'credential-missing': {
    text: 'Programmet har intet at vise, hvem det er, med.',
    remedy: 'Giv det en hemmelighed eller et certifikat.',
  },
  'credential-refused': {
    text: 'Hemmeligheden eller certifikatet blev afvist. Det er forkert eller udløbet.',
    remedy: 'Lav et nyt i Microsoft Entra, og indtast det her.',
  },
  'secret-unreadable': {
    text: 'Hemmeligheden kunne ikke hentes der, hvor driften opbevarer den.',
    remedy: 'Spørg dem, der driver Follow, om den ligger under navnet, som opsætningen viser.',
  },
  'sign-in-needed': {
    text: 'Logningskontoens login gælder ikke længere.',
    remedy: 'Log ind igen med den konto, her eller i opsætningen.',
  },
  'consent-needed': {
    text: 'Din organisation har ikke tilladt programmet endnu.',
    remedy: 'Dem, der administrerer Microsoft Entra, skal give samtykke til dets tilladelser.',
  },
  'permission-missing': {
    text: 'Postkassen må ikke læses.',
    remedy:
      'Giv logningskontoen fuld adgang til den, eller programmet dets tilladelse, og vent op til en time.',
  },
  'mailbox-not-found': {
    text: 'Der er ingen postkasse med denne adresse.',
    remedy: 'Ret adressen i opsætningen.',
  },
  'mailbox-unsupported': {
    text: 'Postkassen er ikke i Exchange Online, eller er ikke klar der.',
    remedy: 'Vælg en anden postkasse, eller se efter i Exchange Administration.',
  },
  'folder-not-found': {
    text: 'Mappen findes ikke.',
    remedy: 'Ret dens navn i opsætningen, eller opret den.',
  },
  'password-refused': {
    text: 'Brugernavnet eller adgangskoden blev afvist.',
    remedy: 'Indtast dem igen i opsætningen.',
  },
  unreachable: {
    text: 'Serveren svarer ikke.',
    remedy: 'Der prøves igen af sig selv. Varer det ved, så kontrollér adressen og netværket.',
  },
  throttled: {
    text: 'Serveren beder om færre forespørgsler.',
    remedy: 'Intet: Det går videre af sig selv.',
  },
  'unexpected-answer': {
    text: 'Serveren svarede noget, der ikke kan forstås.',
    remedy:
      'Kontrollér adressen i opsætningen. Er den rigtig, så sig det til dem, der driver Follow.',
  },
  'not-scheduled': {
    text: 'Der er ikke planlagt noget kig i postkassen.',
    remedy: 'Tryk på »Lav jobbet forfra«.',
  },
  'no-recent-mail': {
    text: 'Der er ikke kommet mail for nylig.',
    remedy: 'Kontrollér mailreglerne med en testmail.',
  },
}
