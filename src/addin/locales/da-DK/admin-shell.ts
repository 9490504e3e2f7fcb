import type { AdminShellTexts } from '../en-US/admin-shell.ts'

export const shell: AdminShellTexts = {
  title: 'Follow',
  signedInAs: (name) => `Logget på som ${name}`,
  navigation: 'Sider',
  menu: 'Menu',
  skip: 'Gå til indholdet',
  tab: (page) => `${page} – Follow`,
  access: 'Din adgang',
  notAdministrator: {
    title: 'Denne side er for administratorer',
    text: (name, email) =>
      `Du er logget på som ${name} (${email}), som ikke er administrator af Follow.`,
    help: 'En, der er det, kan gøre dig til administrator på siden “Roller”. Den, der styrer Microsoft Entra i din organisation, kan også give dig app-rollen Follow.Administrator.',
    again: 'Kontrollér igen',
    checking: 'Kontrollerer…',
  },
  pages: {
    overview: {
      title: 'Overblik',
      purpose: 'Hvad Follow gør i din organisation lige nu, og om noget har brug for dig.',
    },
    log: {
      title: 'Interaktionslog',
      purpose: 'Hver mail mellem din organisation og dens kontakter, og hvad der kom ud af den.',
    },
    accounts: {
      title: 'Firmaer',
      purpose: 'Hvilke firmaer der er tæt på jer, hvilke der er ved at blive kølige, og hvorfor.',
    },
    segments: {
      title: 'Segmenter',
      purpose:
        'Firmaer, der opfylder regler, for eksempel dem, der køler af: hvem er med, kom med eller faldt ud.',
    },
    templates: {
      title: 'Skabeloner',
      purpose: 'Tekster, som du sender igen og igen, og hvilke af dem der bliver besvaret.',
    },
    pipeline: {
      title: 'Salgsmuligheder',
      purpose: 'Hvad der kan blive af dine mails: salgsmuligheder efter fase, med deres værdi.',
    },
    'follow-ups': {
      title: 'Opfølgninger',
      purpose: 'Hvad du mangler at gøre ved dine mails, det mest presserende først.',
    },
    consent: {
      title: 'Samtykke',
      purpose: 'Hvad der skal gælde, før mails til nogen måles, og hvad modtagerne får at vide.',
    },
    contacts: {
      title: 'Kontakter',
      purpose: 'Hvem man må følge mails til: en ad gangen, pr. firma eller fra en liste.',
    },
    import: {
      title: 'Importér',
      purpose: 'Firmaer og kontakter fra en fil eller fra Outlook, set igennem før noget ændres.',
    },
    logging: {
      title: 'Maillogning',
      purpose: 'Hvilke mails der kommer i loggen, hvorfra, og om det virker.',
    },
    engagement: {
      title: 'Firmaengagement',
      purpose:
        'Fra hvilke postkasser mails og møder tælles, hvor langt det er nået, og hvad scoren består af.',
    },
    quarantine: {
      title: 'Karantæne',
      purpose:
        'Mails, der ikke kunne logges uden tvivl, og som venter på, at nogen tager stilling.',
    },
    retention: {
      title: 'Opbevaring',
      purpose: 'Efter hvor mange dage det indsamlede fjernes af sig selv.',
    },
    files: {
      title: 'Delte filer',
      purpose:
        'Om filer må deles som sporede links, hvor store og hvor længe, og hvor meget plads de bruger.',
    },
    requests: {
      title: 'Anmodninger',
      purpose: 'Hvad folk beder om for egne data: at få dem udleveret eller slettet for altid.',
    },
    health: {
      title: 'Tilstand',
      purpose: 'Om Follow selv virker, i fem tal, og hvad der skal gøres, hvis ikke.',
    },
    audit: {
      title: 'Revisionslog',
      purpose: 'Hvem der besluttede hvad og hvornår, i en log, som ingen kan ændre ubemærket.',
    },
    roles: {
      title: 'Roller',
      purpose: 'Hvem der administrerer Follow, hvem der leder et team, og hvem der må se hvad.',
    },
  },
  save: 'Gem',
  saving: 'Gemmer…',
  saved: 'Gemt',
  discard: 'Kassér ændringerne',
  unsaved: 'Du har ændringer, der ikke er gemt.',
  notSaved: 'Ikke gemt',
  changedMeanwhile: {
    title: 'En anden har ændret dette i mellemtiden',
    text: 'Det, der gælder nu, er indlæst. Det, du har skrevet, står her stadig: Se det igennem, og gem igen.',
    act: 'Det, der gælder nu, er indlæst, og intet blev gjort. Se på det, og beslut dig igen.',
  },
}
