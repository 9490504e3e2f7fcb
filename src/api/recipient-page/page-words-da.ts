import type { PageWords } from './page-words.ts'

export const da: PageWords = {
  language: 'Dansk',
  languages: 'Sprog',
  tag: 'da-DK',
  title: 'Hvad der måles af denne mail',
  lead: 'Afsenderen af denne mail kan få at vide, om den blev åbnet, om links i den blev fulgt, og om den blev besvaret. Her ser du præcis hvad, og du bestemmer.',
  facts: { from: 'Fra', subject: 'Emne', sent: 'Sendt' },
  choice: {
    title: 'Dit valg',
    states: {
      none: () => 'Du har ikke sagt noget om det endnu.',
      requested: (day) =>
        `Du blev den ${day} spurgt, om du går med til at blive målt, og har ikke svaret endnu.`,
      granted: (day) => `Du gik den ${day} med til at blive målt.`,
      refused: (day) => `Du sagde nej den ${day}. Der måles intet af mails til dig.`,
      withdrawn: (day) => `Du sagde nej den ${day}. Der måles intet af mails til dig.`,
    },
    notedForYou: 'Nogen i afsenderens organisation har noteret det for dig.',
    needsConsent: 'Der måles intet af mails til dig, før du går med til det.',
    no: 'Siger du nej, måles der intet af nogen mail fra denne organisation til dig: hverken af denne eller af andre, hvad enten de er sendt eller kommer senere. Det gælder med det samme, og links virker stadig. Afsenderen ser, at du har sagt nej.',
    yes: 'Siger du ja, får afsenderen fra nu af at vide, hvornår du åbner sådan en mail, følger et link i den eller svarer på den. Du kan når som helst tage det tilbage her.',
    sayNo: 'Mål ikke mails til mig',
    sayYes: 'Jeg går med til at blive målt',
    shared:
      'Denne mail er måske gået til flere, og alle eksemplarer er ens. Derfor ved siden ikke, hvem der læser den. Skriv den adresse, som du har fået mailen på.',
    list: 'Har du fået den gennem en mailliste, kan du henvende dig til dem, der står nedenfor.',
    agree: 'Vil du sige ja, så svar på mailen: Her kunne hvem som helst skrive din adresse.',
    address: 'Din mailadresse',
    notFollowed: 'Denne mail følges ikke: Der måles intet af den, så her er intet at bestemme.',
  },
  measured: {
    title: 'Hvad der måles',
    opens: 'Åbninger',
    clicks: 'Fulgte links',
    replies: 'Svar',
    ways: {
      individual: 'Hver for sig',
      totals: 'Kun som et tal, uden personer',
      nothing: 'Slet ikke',
    },
    noticed: 'Bliver bemærket',
    notNoticed: 'Bliver ikke bemærket',
    how: 'En åbning bemærkes, når dit program henter et lillebitte, usynligt billede, et fulgt link, fordi det går gennem vores adresse. Af hver forespørgsel gemmes tidspunkt og type af program, men ikke din internetadresse.',
    switchedOff: 'Lige nu indsamles intet: Målingen er slået fra.',
    voided: 'Afsenderen er holdt op med at følge denne mail. Der indsamles ikke mere.',
    shared:
      'Sådan blev det besluttet, da mailen blev sendt. Så snart en af modtagerne siger nej, måles der ikke mere af den, for nogen.',
  },
  known: {
    title: 'Hvad der vides indtil nu',
    none: 'Der er intet registreret af denne mail.',
    newest: (count) => `De ${count} nyeste vises.`,
    shared:
      'Det, der registreres af denne mail, er tal. Da alle eksemplarer er ens, kan ingen sige, hvem der åbnede den eller fulgte et link; kun et svar har et navn.',
    kinds: { open: 'Åbnet', click: 'Link fulgt', 'file-view': 'Fil set', reply: 'Besvaret' },
    judged: {
      person: 'anset for et menneske',
      machine: 'anset for en maskine, for eksempel et virustjek',
      self: 'anset for afsenderens egne folk',
      unknown: 'ingen kan sige, om det var et menneske',
    },
    unknownProgram: 'ukendt program',
  },
  kept: {
    title: 'Hvor længe det gemmes',
    hits: 'Hvordan hver forespørgsel så ud',
    interactions: 'Åbninger, fulgte links og svar',
    mail: 'Emne, modtagere og links i denne mail',
    days: (count) => (count === null ? 'Uden grænse' : count === 1 ? '1 dag' : `${count} dage`),
    after: 'Derefter er der kun tal tilbage, uden personer.',
  },
  ask: {
    title: 'Hvem du kan spørge',
    contact: 'Ved spørgsmål, og for at få at vide, hvad der er gemt om dig:',
    reply: 'Svar blot på mailen.',
    notice: 'Organisationens privatlivspolitik',
  },
  erase: {
    title: 'Slet alt om dig',
    text: 'Alt, der er registreret om dig, slettes med det samme og for altid, af denne mail og af alle andre. Derefter måles der intet af mails til dig.',
    shared:
      'Organisationen får at vide, at alt om din adresse skal slettes. Den skal gøre det, eller svare dig, inden for en måned.',
    button: 'Slet alt …',
    confirm: {
      title: 'Slette alt for altid?',
      text: 'Det kan ikke gøres om. Kun et fingeraftryk af din adresse bliver tilbage, som ingen kan læse den ud af, så du ikke bliver målt igen.',
      button: 'Ja, slet alt',
      back: 'Nej, tilbage',
    },
    confirmShared: 'Anmodningen gælder denne adresse:',
  },
  done: {
    withdrawn:
      'Færdig. Fra dette øjeblik måles der intet af mails til dig, heller ikke af dem, du allerede har.',
    withdrawnShared:
      'Noteret. Er denne mail sendt til den adresse, måles der fra dette øjeblik intet af mails til den. Siden siger ikke, om det var sådan.',
    allowed: 'Tak, dit samtykke er noteret. Du kan når som helst tage det tilbage her.',
    requested:
      'Noteret. Er der gemt noget om den adresse, har organisationen nu fået besked på at slette det og en måned til at gøre det. Siden siger ikke, om der er noget.',
    erased: {
      title: 'Alt om dig er slettet',
      text: 'Der er intet gemt om dig længere, og der måles intet af mails til dig. Gem dette nummer, hvis du vil vende tilbage til det:',
      certificate: 'Bekræftelse',
      on: 'Slettet den',
    },
  },
  wrong: {
    address: 'Skriv en hel mailadresse, for eksempel navn@example.com.',
    form: 'Det kom ikke frem, som det skulle. Prøv igen.',
  },
  notFound: {
    title: 'Dette link virker ikke',
    text: 'Det kan være blevet afkortet eller ændret undervejs. Brug linket i selve mailen, eller spørg den person, der sendte den.',
  },
  gone: {
    title: 'Der er intet gemt om denne mail',
    text: 'Det, der var registreret, er slettet, og der måles ikke mere af den.',
  },
  busy: {
    title: 'Prøv igen om et øjeblik',
    text: 'Siden kan ikke vises lige nu. Intet blev ændret.',
  },
}
