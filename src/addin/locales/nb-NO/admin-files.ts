import type { AdminFilesTexts } from '../en-US/admin-files.ts'

export const files: AdminFilesTexts = {
  label: 'Delte filer',
  title: 'Deling av filer som sporede lenker',
  shared: 'Selgere kan dele filer som sporede lenker',
  sharedHint:
    'Av: Nye filer kan ikke deles, og ingen kan gjøres tilgjengelige lenger. Det som allerede er delt, kan hentes til det utløper, også mens Follow er slått av; da registreres ingenting om det.',
  max: 'Største fil',
  megabytes: 'MB',
  days: 'Tilgjengelig høyst',
  daysHint: 'For filer som deles fra nå av.',
  daysUnit: 'dager',
  noQuota: 'Ingen grense for alle filer til sammen',
  quota: 'Plass til alle filer til sammen',
  quotaHint: 'Når den er brukt opp, kan ingen ny fil deles før andre er fjernet.',
  fault: (most) => `Skriv et helt tall fra 1 til ${most}.`,
  noKey:
    'Filer kan ikke deles ennå: De måtte krypteres, og det finnes ingen nøkkel til det. Be operatøren av Follow om å sette SECRET_KEYS.',
  usage: {
    title: 'Brukt plass',
    used: (used) => `${used} MB brukt`,
    usedOf: (used, quota) => `${used} av ${quota} MB brukt`,
    full: 'Det er ikke mer plass: Ingen ny fil kan deles før andre er fjernet eller det er mer plass.',
    available: (count, text) =>
      count === 1 ? '1 fil kan hentes nå.' : `${text} filer kan hentes nå.`,
    why: 'Hvorfor så mye?',
    whyText:
      'Alle opplastinger som det er tatt vare på innholdet av, telles: filer som kan hentes, erstattede versjoner i en time, utløpte eller tilbaketrukne filer i 30 dager og avbrutte opplastinger i et døgn.',
    places: {
      database: 'Filer ligger kryptert i databasen til denne installasjonen.',
      blobs: 'Filer ligger kryptert i Azure Blob Storage til denne installasjonen.',
    },
    scanned: 'Hver fil kontrolleres for virus før noen kan få den.',
    notScanned: 'Filer kontrolleres ikke for virus: Operatøren har ikke satt opp noen skanner.',
  },
}
