import type { VerdictTexts } from '../en-US/verdict.ts'

const NOTHING_LATER = 'Ingenting som skjer senere. Det mennesker gjør, står ved siden av.'
const LIST_CORRECTED = 'En rettelse i listen over slike nettverk.'
const PROOF_FOLLOWS = 'En åpning blir en persons når et klikk fra en person eller et svar følger.'
const BURST_OR_OWN =
  'Den blir en maskins når det viser seg at mange koblinger ble hentet i det øyeblikket, og din når du hadde e-posten åpen.'
const CLICK_UNDONE = 'Det gjøres om når det klikket viser seg å være en maskins.'
const NOTHING = 'Ingenting. Et svar er sikkert.'

export const verdict: VerdictTexts = {
  reasons: {
    'own-view': 'Du hadde denne e-posten, eller et svar på den, åpen i det øyeblikket.',
    'team-network': 'Den kom fra et nettverk som teamet ditt logger på fra.',
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
    'proven-by-click': 'Noen klikket på en kobling i e-posten etterpå, så den var åpnet.',
    'proven-by-reply': 'Det kom et svar etterpå, så e-posten var åpnet.',
    'reply-received': 'Det kom et svar i postboksen din.',
  },
  wouldChange: {
    'own-view': NOTHING_LATER,
    'team-network': NOTHING_LATER,
    'method-not-get': NOTHING_LATER,
    'declared-bot': NOTHING_LATER,
    'preview-bot': NOTHING_LATER,
    'scanner-network': LIST_CORRECTED,
    'prefetch-header': NOTHING_LATER,
    'prefetch-agent': PROOF_FOLLOWS,
    burst: NOTHING_LATER,
    'head-then-get': NOTHING_LATER,
    'probable-scanner-network': LIST_CORRECTED,
    'too-soon': PROOF_FOLLOWS,
    'image-proxy-for-reader': BURST_OR_OWN,
    'mail-client': BURST_OR_OWN,
    browser: BURST_OR_OWN,
    'no-agent': PROOF_FOLLOWS,
    'unfamiliar-agent': PROOF_FOLLOWS,
    'proven-by-click': CLICK_UNDONE,
    'proven-by-reply': NOTHING,
    'reply-received': NOTHING,
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
