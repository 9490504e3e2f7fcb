import type { AdminFilesTexts } from '../en-US/admin-files.ts'

export const files: AdminFilesTexts = {
  label: 'Delte filer',
  title: 'Deling af filer som sporede links',
  shared: 'Sælgere må dele filer som sporede links',
  sharedHint:
    'Fra: Nye filer kan ikke deles, og ingen kan gøres tilgængelige længere. Det, der allerede er delt, kan hentes, indtil det udløber, også mens Follow er slået fra; så registreres intet om det.',
  max: 'Største fil',
  megabytes: 'MB',
  days: 'Tilgængelig højst',
  daysHint: 'For filer, der deles fra nu af.',
  daysUnit: 'dage',
  noQuota: 'Ingen grænse for alle filer tilsammen',
  quota: 'Plads til alle filer tilsammen',
  quotaHint: 'Når den er brugt op, kan ingen ny fil deles, før andre er fjernet.',
  fault: (most) => `Skriv et helt tal fra 1 til ${most}.`,
  noKey:
    'Filer kan ikke deles endnu: De skulle krypteres, og der er ingen nøgle til det. Bed operatøren af Follow om at sætte SECRET_KEYS.',
  usage: {
    title: 'Brugt plads',
    used: (used) => `${used} MB brugt`,
    usedOf: (used, quota) => `${used} af ${quota} MB brugt`,
    full: 'Der er ikke mere plads: Ingen ny fil kan deles, før andre er fjernet, eller der er mere plads.',
    available: (count, text) =>
      count === 1 ? '1 fil kan hentes nu.' : `${text} filer kan hentes nu.`,
    why: 'Hvorfor så meget?',
    whyText:
      'Alle uploads, hvis indhold er gemt, tælles: filer, der kan hentes, erstattede versioner i en time, udløbne eller tilbagetrukne filer i 30 dage og afbrudte uploads i et døgn.',
    places: {
      database: 'Filer ligger krypteret i denne installations database.',
      blobs: 'Filer ligger krypteret i denne installations Azure Blob Storage.',
    },
    scanned: 'Hver fil kontrolleres for virus, før nogen kan få den.',
    notScanned: 'Filer kontrolleres ikke for virus: Din operatør har ikke sat nogen scanner op.',
  },
}
