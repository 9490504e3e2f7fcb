import type { MeasurabilityTexts } from '../en-US/measurability.ts'

export const measurability: MeasurabilityTexts = {
  title: 'Kan måles hos disse firmaer',
  opens: {
    measured: (domain) => `Åbninger kan måles hos ${domain}.`,
    'fetched-ahead': (domain) =>
      `Åbninger kan ikke måles hos ${domain}: Billeder hentes på forhånd der.`,
    'not-loaded': (domain) =>
      `Åbninger kan ikke måles hos ${domain}: Billeder bliver ikke indlæst der.`,
  },
  clicks: {
    measured: (domain) => `Klik kan måles hos ${domain}.`,
    scanned: (domain) =>
      `Maskiner tjekker links hos ${domain}. Det, de gør, tælles ikke med, men en af dem kan gå for en person.`,
  },
  advice: { link: 'Brug et sporet link.', reply: 'Bed om et svar.' },
  why: (domain) => `Hvorfor? (${domain})`,
  learned: (mails) =>
    mails === 1
      ? 'Lært af 1 mail fra de seneste 180 dage, som kun folk der fik.'
      : `Lært af ${mails} mails fra de seneste 180 dage, som kun folk der fik.`,
  fetchedAhead: (mails, of) =>
    `Af ${of} mails, hvor billedet blev indlæst, blev det i ${mails} kun hentet på forhånd.`,
  notLoaded: (mails, of) =>
    `Af ${of} mails, der blev klikket eller besvaret, blev billedet ikke indlæst i ${mails}.`,
  scanned: (mails, of) =>
    `Af ${of} mails med sporede links blev de tjekket af en maskine i ${mails}.`,
  sure: 'Det siges kun, når mindst 5 mails viser det, og når det er 95 % sikkert, at det gælder mere end halvdelen af alle, eller mindre.',
}
