import type { MeasurabilityTexts } from '../en-US/measurability.ts'

export const measurability: MeasurabilityTexts = {
  title: 'Bei diesen Firmen messbar',
  opens: {
    measured: (domain) => `Öffnungen sind bei ${domain} messbar.`,
    'fetched-ahead': (domain) =>
      `Öffnungen sind bei ${domain} nicht messbar: Bilder werden dort vorab geladen.`,
    'not-loaded': (domain) =>
      `Öffnungen sind bei ${domain} nicht messbar: Bilder werden dort nicht geladen.`,
  },
  clicks: {
    measured: (domain) => `Klicks sind bei ${domain} messbar.`,
    scanned: (domain) =>
      `Bei ${domain} prüfen Maschinen die Links. Was sie tun, zählt nicht mit; eine könnte aber für eine Person gehalten werden.`,
  },
  advice: {
    link: 'Verwenden Sie einen verfolgten Link.',
    reply: 'Bitten Sie um eine Antwort.',
  },
  why: (domain) => `Warum? (${domain})`,
  learned: (mails) =>
    mails === 1
      ? 'Gelernt aus 1 E-Mail der letzten 180 Tage, die nur Personen dort erhielten.'
      : `Gelernt aus ${mails} E-Mails der letzten 180 Tage, die nur Personen dort erhielten.`,
  fetchedAhead: (mails, of) =>
    `Von ${of} E-Mails mit geladenem Bild wurde es bei ${mails} nur vorab geladen.`,
  notLoaded: (mails, of) =>
    `Von ${of} angeklickten oder beantworteten E-Mails wurde bei ${mails} kein Bild geladen.`,
  scanned: (mails, of) =>
    `Von ${of} E-Mails mit verfolgten Links hat bei ${mails} eine Maschine sie geprüft.`,
  sure: 'Gesagt wird es nur, wenn mindestens 5 E-Mails dafür sprechen und zu 95 % sicher ist, dass es für mehr als die Hälfte aller gilt oder für weniger.',
}
