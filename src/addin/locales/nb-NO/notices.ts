import type { NoticeTexts } from '../en-US/notices.ts'

export const notices: NoticeTexts = {
  following: 'Denne e-posten følges så snart den er sendt.',
  notFollowing: 'Denne e-posten følges ikke.',
  linksLeft: 'Denne e-posten følges ikke, men noen av lenkene går kanskje fortsatt via Follow.',
  signInNeeded: 'Følges ikke: Åpne Follow-ruten og logg på først.',
  plainText: 'Følges ikke: E-post i ren tekst kan ikke følges. Velg HTML som format.',
  organisationOff: 'Følges ikke: Follow er slått av i organisasjonen din.',
  optedOut: (names) => `Følges ikke: ${names} vil ikke følges.`,
  noConsent: (names) => `Følges ikke: ikke noe samtykke ennå fra ${names}.`,
  modeOff: (names) => `Følges ikke: administratoren har unntatt ${names}.`,
  internalOnly: 'Følges ikke: E-posten går bare til kolleger.',
  offline: 'Følges ikke: Får ikke kontakt med Follow-tjenesten.',
  failed: 'Følges ikke: Noe gikk galt. Åpne Follow-ruten for å prøve igjen.',
}
