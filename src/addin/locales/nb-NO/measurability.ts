import type { MeasurabilityTexts } from '../en-US/measurability.ts'

export const measurability: MeasurabilityTexts = {
  title: 'Kan måles hos disse firmaene',
  opens: {
    measured: (domain) => `Åpninger kan måles hos ${domain}.`,
    'fetched-ahead': (domain) =>
      `Åpninger kan ikke måles hos ${domain}: bilder hentes på forhånd der.`,
    'not-loaded': (domain) => `Åpninger kan ikke måles hos ${domain}: bilder lastes ikke inn der.`,
  },
  clicks: {
    measured: (domain) => `Klikk kan måles hos ${domain}.`,
    scanned: (domain) =>
      `Maskiner sjekker lenkene hos ${domain}. Det de gjør, telles ikke, men en av dem kan bli tatt for en person.`,
  },
  advice: { link: 'Bruk en sporet lenke.', reply: 'Be om et svar.' },
  why: (domain) => `Hvorfor? (${domain})`,
  learned: (mails) =>
    mails === 1
      ? 'Lært av 1 e-post fra de siste 180 dagene som bare folk der fikk.'
      : `Lært av ${mails} e-poster fra de siste 180 dagene som bare folk der fikk.`,
  fetchedAhead: (mails, of) =>
    `Av ${of} e-poster der bildet ble lastet, ble det i ${mails} bare hentet på forhånd.`,
  notLoaded: (mails, of) =>
    `Av ${of} e-poster som ble klikket eller besvart, ble bildet ikke lastet i ${mails}.`,
  scanned: (mails, of) =>
    `Av ${of} e-poster med sporede lenker ble de sjekket av en maskin i ${mails}.`,
  sure: 'Det sies bare når minst 5 e-poster viser det, og når det er 95 % sikkert at det gjelder mer enn halvparten av alle, eller mindre.',
}
