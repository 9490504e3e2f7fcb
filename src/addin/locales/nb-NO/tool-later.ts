import type { LaterTexts } from '../en-US/tool-later.ts'

export const later: LaterTexts = {
  title: 'Send på beste tidspunkt',
  intro:
    'Outlook holder e-posten tilbake og leverer den på tidspunktet du velger. Den trenger ikke å følges.',
  state: (when) => `Holdes tilbake til ${when}`,
  now: {
    title: 'Slik det er nå',
    atOnce: 'Den leveres så snart du sender den.',
    until: (when) => `Når den er sendt, holdes den tilbake til ${when} (din tid).`,
    there: (when, zone) => `Da er klokken ${when} hos dem (${zone}).`,
    remove: 'Ikke hold den tilbake',
    edit: 'Frem til du sender, kan du endre eller fjerne tidspunktet her.',
    failed: 'Outlook godtok ikke tidspunktet',
    notKept: 'Outlook beholdt et annet tidspunkt enn det valgte. Se hva som står over.',
  },
  suggestion: {
    title: 'Forslag',
    loading: 'Forslag',
    nobody: 'Legg til en mottaker for å få et forslag.',
    several: 'Det finnes ikke noe forslag: E-posten går til flere, som kan ha ulike klokker.',
    unnamed:
      'Det finnes ikke noe forslag: E-posten går til en liste, og ingen vet hvem som er på den.',
    unknownZone: (name) =>
      `Det finnes ikke noe forslag: Ingen vet hvilken tidssone ${name} er i. Du kan angi den nedenfor.`,
    clock: (name, clock, zone) => `Hos ${name} er klokken ${clock} (${zone}).`,
    inside: 'Det er arbeidstid, så det passer godt å sende nå.',
    outside: 'Det er utenfor arbeidstid (mandag til fredag, 8 til 17).',
    best: (there, here) => `Best levert ${there} hos dem, ${here} hos deg.`,
    same: (here) => `Best levert ${here}.`,
    take: 'Lever da',
    habit: (hours, next) =>
      `Det skjer mest mellom ${hours}. Neste slike time begynner ${next} (din tid).`,
  },
  why: {
    label: 'Hvorfor?',
    replies: (n, when) =>
      n === 1
        ? `Tidssonen er kjent fra klokken i et svar fra ${when}.`
        : `Tidssonen er kjent fra klokken i ${n} svar, det siste fra ${when}.`,
    sources: {
      own: 'Noen i organisasjonen din har angitt den.',
      country: 'Etter landet adressen hører til; det har bare denne tidssonen.',
      'main-zone':
        'Etter landet adressen hører til. Det har flere tidssoner; de fleste der bor i denne.',
    },
    fixed: 'Bare avstanden til UTC er kjent, så den kan være en time feil når klokken stilles om.',
    workingHours:
      'Det foreslås mandag til fredag fra 8 til før 17 hos mottakeren. Utenfor dette venter e-posten til klokken 8 neste arbeidsdag.',
    habits: ({ count, of, low, high }) =>
      `Innenfor denne arbeidsdagen ble timen valgt der det skjer mest: ${count} av ${of} i arbeidstiden. Med 95 % sikkerhet er det mellom ${low} og ${high} %; jevnt fordelt ville det vært 11 %.`,
    unusual: ({ count, of, low, high }) =>
      `Egne åpninger, klikk og svar er tydelig til andre timer: minst 40, 60 % eller mer utenfor arbeidstid, og dobbelt så mange i denne timen som i den beste innenfor. I denne timen: ${count} av ${of}, med 95 % sikkerhet mellom ${low} og ${high} %.`,
    noneStandsOut:
      'I ingen arbeidstime skjer det tydelig mer enn i de andre, så bare arbeidstiden teller. En time skiller seg ut hvis den har minst 5 og med 95 % sikkerhet mer enn en niendedel.',
    tooFew: (n, needed) =>
      `Det finnes bare ${n} åpninger, klikk og svar. Under ${needed} teller bare arbeidstiden.`,
    noHabits: 'Det mottakeren har åpnet, klikket på eller besvart, spiller ingen rolle.',
    limits: 'Helligdager er ikke kjent. Når e-post sendes, påvirker også når den leses.',
  },
  own: {
    title: 'Et eget tidspunkt',
    day: 'Dag',
    time: 'Klokkeslett (ditt)',
    there: (when) => `${when} hos mottakeren`,
    set: 'Hold tilbake til da',
    change: 'Endre til dette tidspunktet',
    setting: 'Gir Outlook beskjed…',
    faults: {
      incomplete: 'Velg dag og klokkeslett.',
      past: 'Dette tidspunktet er passert. Velg et som kommer.',
    },
  },
  byHand: {
    title: 'Outlook lar ikke tillegg gjøre det her',
    text: 'Du kan gjøre det selv: Velg Alternativer og Utsett levering i e-posten (eller pilen ved siden av Send og Planlegg sending), og angi dette tidspunktet:',
    copy: 'Kopier tidspunktet',
    copied: 'Kopiert',
    notCopied: 'Kopiering er ikke tillatt her. Merk tidspunktet og kopier det.',
  },
  habits: {
    title: 'Når det åpnes, klikkes og svares',
    whose: {
      contact: (total) =>
        `Talt opp fra ${total} åpninger, klikk og svar det siste året som helt sikkert er fra denne personen.`,
      account: (total, people) =>
        `Av egne er det for få. Talt opp fra ${total} åpninger, klikk og svar det siste året fra personer i samme firma (${people} i alt).`,
    },
    most: (n) => `Den høyeste stolpen er ${n}.`,
    reading: (hours, working, weekend) =>
      `${hours}: ${working} på arbeidsdager, ${weekend} i helgene`,
    hour: 'Time (hos dem)',
    workingDays: 'Mandag til fredag',
    weekend: 'Lørdag og søndag',
    working: 'Arbeidstid',
    best: 'Beste time',
  },
  zone: {
    title: 'Tidssone',
    none: 'Ingen vet hvilken tidssone mottakeren er i.',
    is: (zone, clock) => `${zone}, der klokken er ${clock}`,
    change: 'Angi tidssonen',
    label: 'Tidssone',
    hint: 'Skriv for å søke, for eksempel «Oslo».',
    fault: 'Velg en tidssone fra listen.',
    noneFound: 'Ingen tidssone heter det.',
    save: 'Lagre',
    saving: 'Lagrer…',
    saved: 'Lagret for hele organisasjonen.',
    forget: 'Fjern det som er angitt',
    failed: 'Tidssonen ble ikke lagret',
  },
}
