import type { VerdictTexts } from '../en-US/verdict.ts'

export const verdict: VerdictTexts = {
  reasons: {
    'own-view': 'Du havde denne mail, eller et svar på den, åben i det øjeblik.',
    'team-network': 'Det kom fra et netværk, som dit team logger på fra.',
    'before-delivery':
      'Mailen lå stadig i udbakken: På det tidspunkt havde kun du og dit team den.',
    'method-not-get': 'Der blev ikke bedt om indholdet; sådan gør programmer, der tjekker links.',
    'declared-bot': 'Programmet sagde selv, at det er en robot.',
    'preview-bot':
      'En beskedtjeneste eller et socialt netværk hentede det for at vise et eksempel på linket.',
    'scanner-network': 'Det kom fra netværket hos en tjeneste, der tjekker mails for trusler.',
    'prefetch-header': 'Programmet sagde, at det kun hentede på forhånd.',
    'prefetch-agent': 'En mailtjeneste hentede det på forhånd, uanset om nogen læser mailen.',
    burst: 'Flere links blev hentet næsten samtidig; sådan gør programmer, der tjekker mails.',
    'head-then-get': 'Kort forinden blev det samme link tjekket uden at bede om indholdet.',
    'probable-scanner-network':
      'Det kom fra et netværk, der mest bruges af tjenester, som tjekker mails.',
    'too-soon': 'Det kom sekunder efter afsendelsen, hurtigere end mennesker læser.',
    'image-proxy-for-reader': 'En mailtjeneste hentede billedet, da nogen åbnede mailen.',
    'mail-client': 'Det kom fra et program, som mennesker læser mails med.',
    browser: 'Det kom fra en almindelig browser.',
    'no-agent': 'Programmet sagde ikke, hvad det er. Dem, mennesker læser mails med, gør det.',
    'unfamiliar-agent': 'Det kom fra et program, vi ikke kender.',
    'proven-by-click':
      'Nogen klikkede på et link i mailen eller så filen bagefter, så den var åbnet.',
    'proven-by-reply': 'Der kom et svar bagefter, så mailen var åbnet.',
    'reply-received': 'Der kom et svar i din postkasse.',
  },
  changes: {
    nothing: 'Intet, der sker senere. Det, mennesker gør, står ved siden af.',
    'list-corrected': 'En rettelse i listen over sådanne netværk.',
    'proof-follows':
      'Det bliver en persons, når et klik, en filvisning eller et svar fra en person følger.',
    'burst-found':
      'Det bliver en maskines, når det viser sig, at mange links blev hentet i det øjeblik.',
    'own-look-found': 'Det bliver dit, når det viser sig, at du havde mailen åben i det øjeblik.',
    'click-undone': 'Det gøres om, når det klik eller den visning viser sig at være en maskines.',
    never: 'Intet. Et svar er sikkert.',
  },
  machines: {
    prefetch: 'forudhentning',
    'image-proxy': 'billedtjeneste',
    'link-scanner': 'linktjek',
    'preview-bot': 'linkeksempel',
    'declared-bot': 'robot',
  },
  confidences: {
    certain: 'sikkert',
    likely: 'sandsynligt',
    weak: 'svagt',
  },
}
