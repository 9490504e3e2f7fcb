import type { LaterTexts } from '../en-US/tool-later.ts'

export const later: LaterTexts = {
  title: 'Send på det bedste tidspunkt',
  intro:
    'Outlook holder mailen tilbage og leverer den på det tidspunkt, du vælger. Den behøver ikke at blive fulgt.',
  state: (when) => `Holdes tilbage til ${when}`,
  now: {
    title: 'Som det er nu',
    atOnce: 'Den leveres, så snart du sender den.',
    until: (when) => `Når den er sendt, holdes den tilbage til ${when} (din tid).`,
    there: (when, zone) => `Så er klokken ${when} hos dem (${zone}).`,
    remove: 'Hold den ikke tilbage',
    edit: 'Indtil du sender, kan du ændre eller fjerne tidspunktet her.',
    failed: 'Outlook tog ikke imod tidspunktet',
    notKept: 'Outlook beholdt et andet tidspunkt end det valgte. Se, hvad der står ovenfor.',
  },
  suggestion: {
    title: 'Forslag',
    loading: 'Forslag',
    nobody: 'Tilføj en modtager for at få et forslag.',
    several: 'Der er intet forslag: Mailen går til flere, som kan have forskellige ure.',
    unnamed: 'Der er intet forslag: Mailen går til en liste, og ingen ved, hvem der er på den.',
    unknownZone: (name) =>
      `Der er intet forslag: Ingen ved, hvilken tidszone ${name} er i. Du kan angive den nedenfor.`,
    clock: (name, clock, zone) => `Hos ${name} er klokken ${clock} (${zone}).`,
    inside: 'Det er arbejdstid, så det er et godt tidspunkt at sende på.',
    outside: 'Det er uden for arbejdstiden (mandag til fredag, 8 til 17).',
    best: (there, here) => `Bedst leveret ${there} hos dem, ${here} hos dig.`,
    same: (here) => `Bedst leveret ${here}.`,
    take: 'Lever da',
    habit: (hours, next) =>
      `Der sker mest mellem ${hours}. Næste sådanne time begynder ${next} (din tid).`,
  },
  why: {
    label: 'Hvorfor?',
    replies: (n, when) =>
      n === 1
        ? `Tidszonen kendes fra uret i et svar fra ${when}.`
        : `Tidszonen kendes fra uret i ${n} svar, det seneste fra ${when}.`,
    sources: {
      own: 'Nogen i din organisation har angivet den.',
      country: 'Efter det land, adressen hører til; det har kun denne tidszone.',
      'main-zone':
        'Efter det land, adressen hører til. Det har flere tidszoner; de fleste der bor i denne.',
    },
    fixed: 'Kun afstanden til UTC kendes, så den kan være en time forkert, når uret stilles om.',
    workingHours:
      'Der foreslås mandag til fredag fra 8 til før 17 hos modtageren. Uden for dette venter mailen til klokken 8 næste arbejdsdag.',
    habits: ({ count, of, low, high }) =>
      `Inden for denne arbejdsdag blev den time valgt, hvor der sker mest: ${count} af ${of} i arbejdstiden. Med 95 % sikkerhed er det mellem ${low} og ${high} %; jævnt fordelt ville det være 11 %.`,
    unusual: ({ count, of, low, high }) =>
      `Egne åbninger, klik og svar er tydeligt på andre tider: mindst 40, 60 % eller mere uden for arbejdstiden, og dobbelt så mange i denne time som i den bedste inden for. I denne time: ${count} af ${of}, med 95 % sikkerhed mellem ${low} og ${high} %.`,
    noneStandsOut:
      'I ingen arbejdstime sker der tydeligt mere end i de andre, så kun arbejdstiden tæller. En time skiller sig ud, hvis den har mindst 5 og med 95 % sikkerhed mere end en niendedel.',
    tooFew: (n, needed) =>
      `Der er kun ${n} åbninger, klik og svar. Under ${needed} tæller kun arbejdstiden.`,
    noHabits: 'Hvad modtageren har åbnet, klikket på eller besvaret, spiller ingen rolle.',
    limits: 'Helligdage kendes ikke. Hvornår der sendes, påvirker også, hvornår der læses.',
  },
  own: {
    title: 'Dit eget tidspunkt',
    day: 'Dag',
    time: 'Klokkeslæt (dit)',
    there: (when) => `${when} hos modtageren`,
    set: 'Hold tilbage til da',
    change: 'Skift til dette tidspunkt',
    setting: 'Giver Outlook besked…',
    faults: {
      incomplete: 'Vælg dag og klokkeslæt.',
      past: 'Dette tidspunkt er passeret. Vælg et, der kommer.',
    },
  },
  byHand: {
    title: 'Outlook lader ikke tilføjelser gøre det her',
    text: 'Du kan gøre det selv: Vælg Indstillinger og Udskyd levering i mailen (eller pilen ved siden af Send og Planlæg afsendelse), og angiv dette tidspunkt:',
    copy: 'Kopiér tidspunktet',
    copied: 'Kopieret',
    notCopied: 'Kopiering er ikke tilladt her. Markér tidspunktet, og kopiér det.',
  },
  habits: {
    title: 'Hvornår der åbnes, klikkes og svares',
    whose: {
      contact: (total) =>
        `Talt op fra ${total} åbninger, klik og svar det seneste år, som med sikkerhed er fra denne person.`,
      account: (total, people) =>
        `Egne er der for få af. Talt op fra ${total} åbninger, klik og svar det seneste år fra personer i samme firma (${people} i alt).`,
    },
    most: (n) => `Den højeste søjle er ${n}.`,
    reading: (hours, working, weekend) =>
      `${hours}: ${working} på arbejdsdage, ${weekend} i weekenden`,
    hour: 'Time (hos dem)',
    workingDays: 'Mandag til fredag',
    weekend: 'Lørdag og søndag',
    working: 'Arbejdstid',
    best: 'Bedste time',
  },
  zone: {
    title: 'Tidszone',
    none: 'Ingen ved, hvilken tidszone modtageren er i.',
    is: (zone, clock) => `${zone}, hvor klokken er ${clock}`,
    change: 'Angiv tidszonen',
    label: 'Tidszone',
    hint: 'Skriv for at søge, for eksempel “Copenhagen”.',
    fault: 'Vælg en tidszone fra listen.',
    noneFound: 'Ingen tidszone hedder det.',
    save: 'Gem',
    saving: 'Gemmer…',
    saved: 'Gemt for hele din organisation.',
    forget: 'Fjern det angivne',
    failed: 'Tidszonen blev ikke gemt',
  },
}
