import type { AdminConsentTexts } from '../en-US/admin-consent.ts'

export const consent: AdminConsentTexts = {
  label: 'Hvad der måles',
  policyTitle: 'For alle',
  modeLabel: 'Hvad der skal gælde, før mails måles',
  modeHint:
    'Et nej gælder, uanset hvad du vælger, med det samme og for mails, der er sendt. Hver mail har samme indhold for alle modtagere, så den strengeste modtager afgør det.',
  modes: {
    'opt-in': {
      title: 'Kun med samtykke',
      text: 'Intet måles, før personen har sagt ja. Sælgere kan bede om det med en linje i en mail.',
    },
    'opt-out': {
      title: 'Medmindre de har sagt nej',
      text: 'Åbninger og klik måles for alle, der ikke har sagt nej. I mange lande er det ikke nok for åbninger.',
    },
    'clicks-only': {
      title: 'Kun klik',
      text: 'Åbninger måles ikke, så der tilføjes intet billede. Klik måles, medmindre personen har sagt nej.',
    },
    'aggregate-only': {
      title: 'Kun totaler',
      text: 'Åbninger og klik tæller i organisationens totaler. Ingen kan se, hvis de var.',
    },
    off: {
      title: 'Fra',
      text: 'Intet måles, og mails til disse personer kan ikke følges.',
    },
  },
  mixedLabel: 'En mail med en modtager, der ikke må måles',
  mixedHint: 'Ét nej blandt mange modtagere: Lad hele mailen være i fred, eller behold svarene.',
  mixedGroups: {
    block: {
      title: 'Følg ikke mailen',
      text: 'Sælgeren får at vide, hvilken modtager der er grunden, og kan udelade modtageren eller sende uden Follow.',
    },
    partial: {
      title: 'Følg den kun for svarene',
      text: 'Den sendes uden billede og uden sporede links. Svar bliver bemærket, men ikke fra nogen, der har sagt nej.',
    },
  },
  recipients: {
    legend: 'Hvad modtagerne får at vide',
    footer: 'Føj en linje til hver fulgt mail',
    footerHint:
      'Den fører modtagerne til deres egen side. Der ser de, hvad der vides om mailen, siger nej eller får det slettet.',
    name: 'Organisationens navn',
    nameHint: 'Som modtagerne kender den. Tomt: De ser kun sælgerens navn.',
    contact: 'Adresse til spørgsmål om databeskyttelse',
    contactHint: 'Vises for modtagerne på deres side.',
    contactFault: 'Skriv en mailadresse, f.eks. privatliv@contoso.com, eller lad feltet være tomt.',
    notice: 'Jeres privatlivspolitik',
    noticeHint: 'Et link på modtagernes side.',
    noticeFault: 'Skriv en adresse, der begynder med https://, eller lad feltet være tomt.',
  },
  change: {
    title: (mode) => `Ændre standarden til “${mode}”?`,
    effects: {
      'opt-in': 'Fra nu af måles kun dem, der har sagt ja.',
      'opt-out': 'Fra nu af måles alle, der ikke har sagt nej.',
      'clicks-only': 'Fra nu af måles åbninger ikke længere, men klik gør.',
      'aggregate-only': 'Fra nu af tæller åbninger og klik kun i totalerne.',
      off: 'Fra nu af måles intet, og ingen mails kan følges.',
    },
    always:
      'Det gælder med det samme og for mails, der er sendt; undtagelser består. Det, der er registreret før, bevares, og det, der ikke blev registreret, indhentes ikke.',
    known: (contacts, granted) => `Kendte kontakter: ${contacts}; heraf har sagt ja: ${granted}.`,
    confirm: 'Ændr og gem',
  },
  rules: {
    title: 'Undtagelser',
    text: 'Passer flere, gælder den mest præcise: kontakt før firma før domæne før land.',
    empty: 'Ingen undtagelser: Standarden ovenfor gælder for alle.',
    scopes: { country: 'Land', domain: 'Domæne', account: 'Firma', contact: 'Kontakt' },
    targets: {
      country: {
        label: 'Hvilket land',
        hint: 'Kendes kun på adressens endelse, f.eks. .fr. Endelser som .com siger intet land.',
        fault: 'Vælg et land.',
        unknown: 'Dette land er ikke kendt',
      },
      domain: {
        label: 'Hvilket domæne',
        hint: 'For eksempel contoso.com. Gælder også alt derunder.',
        fault: 'Skriv et domæne, f.eks. contoso.com.',
        unknown: 'Dette domæne er ikke kendt',
      },
      account: {
        label: 'Hvilket firma, efter domænet',
        hint: 'Står på siden “Kontakter” under “Firmaer”.',
        fault: 'Skriv et firmas domæne, f.eks. contoso.com.',
        unknown:
          'Intet firma med dette domæne er kendt endnu: Gør undtagelsen for domænet i stedet',
      },
      contact: {
        label: 'Hvilken kontakt, efter adresse',
        hint: 'Står på siden “Kontakter”.',
        fault: 'Skriv en mailadresse.',
        unknown:
          'Ingen kontakt med denne adresse er kendt endnu: Tilføj den først på siden “Kontakter”',
      },
    },
    choose: 'Vælg et land',
    forWhom: 'For hvem',
    mode: 'Hvad der gælder',
    changed: 'Ændret',
    changedBy: (when, who) => `${when}, ${who}`,
    act: 'Ændr',
    addTitle: 'Tilføj en undtagelse',
    add: 'Tilføj',
    added: 'Undtagelsen gælder nu.',
    notAdded: 'Undtagelsen blev ikke tilføjet',
    remove: 'Fjern',
    removeLabel: (target) => `Fjern undtagelsen for ${target}`,
    removeTitle: (target) => `Fjerne undtagelsen for ${target}?`,
    removeText: (mode) =>
      `Derefter gælder en mindre præcis undtagelse eller ellers standarden: “${mode}”. Det gælder med det samme og for mails, der er sendt.`,
    notRemoved: 'Undtagelsen blev ikke fjernet',
  },
}
