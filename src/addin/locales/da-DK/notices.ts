import type { NoticeTexts } from '../en-US/notices.ts'

export const notices: NoticeTexts = {
  following: 'Denne mail følges, så snart den er sendt.',
  notFollowing: 'Denne mail følges ikke.',
  linksLeft: 'Denne mail følges ikke, men nogle af dens links går måske stadig via Follow.',
  signInNeeded: 'Følges ikke: Åbn Follow-ruden, og log på først.',
  plainText: 'Følges ikke: Mails i almindelig tekst kan ikke følges. Vælg HTML som format.',
  organisationOff: 'Følges ikke: Follow er slået fra i din organisation.',
  optedOut: (names) => `Følges ikke: ${names} vil ikke følges.`,
  noConsent: (names) => `Følges ikke: intet samtykke endnu fra ${names}.`,
  modeOff: (names) => `Følges ikke: din administrator har undtaget ${names}.`,
  internalOnly: 'Følges ikke: Mailen går kun til kolleger.',
  offline: 'Følges ikke: Der er ingen forbindelse til Follow-tjenesten.',
  failed: 'Følges ikke: Noget gik galt. Åbn Follow-ruden for at prøve igen.',
}
