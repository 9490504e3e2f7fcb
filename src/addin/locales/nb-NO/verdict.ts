import type { VerdictTexts } from '../en-US/verdict.ts'

export const verdict: VerdictTexts = {
  reasons: {
    'own-view': 'Du hadde denne e-posten, eller et svar på den, åpen i det øyeblikket.',
    'team-network': 'Den kom fra et nettverk som teamet ditt logger på fra.',
    'before-delivery':
      'E-posten lå fortsatt i utboksen: På det tidspunktet var det bare du og teamet ditt som hadde den.',
    'method-not-get': 'Den ba ikke om innholdet, slik programmer som sjekker koblinger gjør.',
    'declared-bot': 'Programmet sa selv at det er en robot.',
    'preview-bot':
      'En meldingstjeneste eller et sosialt nettverk hentet den for å forhåndsvise koblingen.',
    'scanner-network': 'Den kom fra nettverket til en tjeneste som sjekker e-post for trusler.',
    'prefetch-header': 'Programmet sa at det bare hentet på forhånd.',
    'prefetch-agent':
      'En e-posttjeneste hentet det på forhånd, enten noen leser e-posten eller ikke.',
    burst: 'Flere koblinger ble hentet nesten samtidig, slik programmer som sjekker e-post gjør.',
    'head-then-get': 'Rett før ble den samme koblingen sjekket uten å be om innholdet.',
    'probable-scanner-network':
      'Den kom fra et nettverk som mest brukes av tjenester som sjekker e-post.',
    'too-soon': 'Den kom sekunder etter sending, raskere enn mennesker leser.',
    'image-proxy-for-reader': 'En e-posttjeneste hentet bildet da noen åpnet e-posten.',
    'mail-client': 'Den kom fra et program som mennesker leser e-post med.',
    browser: 'Den kom fra en vanlig nettleser.',
    'no-agent': 'Programmet sa ikke hva det er. De som mennesker leser e-post med, gjør det.',
    'unfamiliar-agent': 'Den kom fra et program vi ikke kjenner.',
    'proven-by-click':
      'Noen klikket på en kobling i e-posten eller så på filen etterpå, så den var åpnet.',
    'proven-by-reply': 'Det kom et svar etterpå, så e-posten var åpnet.',
    'reply-received': 'Det kom et svar i postboksen din.',
  },
  changes: {
    nothing: 'Ingenting som skjer senere. Det mennesker gjør, står ved siden av.',
    'list-corrected': 'En rettelse i listen over slike nettverk.',
    'proof-follows':
      'Den blir en persons når et klikk, en filvisning eller et svar fra en person følger.',
    'burst-found':
      'Den blir en maskins når det viser seg at mange koblinger ble hentet i det øyeblikket.',
    'own-look-found': 'Den blir din når det viser seg at du hadde e-posten åpen i det øyeblikket.',
    'click-undone':
      'Det gjøres om når det klikket eller den visningen viser seg å være en maskins.',
    never: 'Ingenting. Et svar er sikkert.',
  },
  machines: {
    prefetch: 'forhåndshenting',
    'image-proxy': 'bildetjeneste',
    'link-scanner': 'koblingssjekk',
    'preview-bot': 'forhåndsvisning',
    'declared-bot': 'robot',
  },
  confidences: {
    certain: 'sikkert',
    likely: 'sannsynlig',
    weak: 'svakt',
  },
}
