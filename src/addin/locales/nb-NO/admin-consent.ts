import type { AdminConsentTexts } from '../en-US/admin-consent.ts'

export const consent: AdminConsentTexts = {
  label: 'Hva som måles',
  policyTitle: 'For alle',
  modeLabel: 'Hva som må gjelde før e-post måles',
  modeHint:
    'Et nei gjelder uansett hva du velger, med en gang og for e-post som er sendt. Hver e-post har samme innhold for alle mottakere, så den strengeste mottakeren avgjør.',
  modes: {
    'opt-in': {
      title: 'Bare med samtykke',
      text: 'Ingenting måles før personen har sagt ja. Selgere kan be om det med en linje i en e-post.',
    },
    'opt-out': {
      title: 'Med mindre de har sagt nei',
      text: 'Åpninger og klikk måles for alle som ikke har sagt nei. I mange land er ikke det nok for åpninger.',
    },
    'clicks-only': {
      title: 'Bare klikk',
      text: 'Åpninger måles ikke, så det legges ikke til noe bilde. Klikk måles, med mindre personen har sagt nei.',
    },
    'aggregate-only': {
      title: 'Bare totaler',
      text: 'Åpninger og klikk teller i organisasjonens totaler. Ingen kan se hvem de kom fra.',
    },
    off: {
      title: 'Av',
      text: 'Ingenting måles, og e-post til disse personene kan ikke følges.',
    },
  },
  mixedLabel: 'En e-post med en mottaker som ikke må måles',
  mixedHint: 'Ett nei blant mange mottakere: la hele e-posten være i fred, eller behold svarene.',
  mixedGroups: {
    block: {
      title: 'Ikke følg e-posten',
      text: 'Selgeren får vite hvilken mottaker som er grunnen, og kan utelate mottakeren eller sende uten Follow.',
    },
    partial: {
      title: 'Følg den bare for svarene',
      text: 'Den sendes uten bilde og uten sporede koblinger. Svar blir lagt merke til, men ikke fra noen som har sagt nei.',
    },
  },
  recipients: {
    legend: 'Hva mottakerne får vite',
    footer: 'Legg til en linje i hver fulgt e-post',
    footerHint:
      'Den fører mottakerne til deres egen side. Der ser de hva som er kjent om e-posten, sier nei eller får det slettet.',
    name: 'Navnet på organisasjonen',
    nameHint: 'Slik mottakerne kjenner den. Tomt: de ser bare navnet på selgeren.',
    contact: 'Adresse for spørsmål om personvern',
    contactHint: 'Vises for mottakerne på siden deres.',
    contactFault:
      'Skriv en e-postadresse, for eksempel personvern@contoso.com, eller la det stå tomt.',
    notice: 'Personvernerklæringen deres',
    noticeHint: 'En kobling på mottakernes side.',
    noticeFault: 'Skriv en adresse som begynner med https://, eller la det stå tomt.',
  },
  change: {
    title: (mode) => `Endre standarden til «${mode}»?`,
    effects: {
      'opt-in': 'Fra nå av måles bare de som har sagt ja.',
      'opt-out': 'Fra nå av måles alle som ikke har sagt nei.',
      'clicks-only': 'Fra nå av måles ikke åpninger lenger, men klikk måles.',
      'aggregate-only': 'Fra nå av teller åpninger og klikk bare i totalene.',
      off: 'Fra nå av måles ingenting, og ingen e-post kan følges.',
    },
    always:
      'Det gjelder med en gang og for e-post som er sendt; unntakene blir stående. Det som er registrert før, beholdes, og det som ikke ble registrert, tas ikke igjen.',
    known: (contacts, granted) => `Kjente kontakter: ${contacts}; av dem har sagt ja: ${granted}.`,
    confirm: 'Endre og lagre',
  },
  rules: {
    title: 'Unntak',
    text: 'Passer flere, gjelder det mest presise: kontakt før firma før domene før land.',
    empty: 'Ingen unntak: standarden over gjelder for alle.',
    scopes: { country: 'Land', domain: 'Domene', account: 'Firma', contact: 'Kontakt' },
    targets: {
      country: {
        label: 'Hvilket land',
        hint: 'Kjennes bare på slutten av adressen, for eksempel .fr. Endelser som .com sier ikke noe land.',
        fault: 'Velg et land.',
        unknown: 'Dette landet er ikke kjent',
      },
      domain: {
        label: 'Hvilket domene',
        hint: 'For eksempel contoso.com. Gjelder også alt under det.',
        fault: 'Skriv et domene, for eksempel contoso.com.',
        unknown: 'Dette domenet er ikke kjent',
      },
      account: {
        label: 'Hvilket firma, etter domenet',
        hint: 'Står på siden «Kontakter», under «Firmaer».',
        fault: 'Skriv domenet til et firma, for eksempel contoso.com.',
        unknown:
          'Ingen firmaer med dette domenet er kjent ennå: gjør unntaket for domenet i stedet',
      },
      contact: {
        label: 'Hvilken kontakt, etter adresse',
        hint: 'Står på siden «Kontakter».',
        fault: 'Skriv en e-postadresse.',
        unknown:
          'Ingen kontakt med denne adressen er kjent ennå: legg den til på siden «Kontakter» først',
      },
    },
    choose: 'Velg et land',
    forWhom: 'For hvem',
    mode: 'Hva som gjelder',
    changed: 'Endret',
    changedBy: (when, who) => `${when}, ${who}`,
    act: 'Endre',
    addTitle: 'Legg til et unntak',
    add: 'Legg til',
    added: 'Unntaket gjelder nå.',
    notAdded: 'Unntaket ble ikke lagt til',
    remove: 'Fjern',
    removeLabel: (target) => `Fjern unntaket for ${target}`,
    removeTitle: (target) => `Fjerne unntaket for ${target}?`,
    removeText: (mode) =>
      `Deretter gjelder et mindre presist unntak, eller ellers standarden: «${mode}». Det gjelder med en gang og for e-post som er sendt.`,
    notRemoved: 'Unntaket ble ikke fjernet',
  },
}
