import type { EvidenceTexts } from '../en-US/evidence.ts'

export const evidence: EvidenceTexts = {
  afterSending: 'Efter afsendelse',
  atOnce: 'med det samme',
  request: 'Forespørgsel',
  methods: {
    GET: 'bad om indholdet (GET)',
    HEAD: 'tjekkede kun, om det findes (HEAD)',
    other: 'usædvanlig, ikke som folks programmer spørger',
  },
  saidPrefetch: 'sagde, at den hentede på forhånd',
  programs: {
    'mail-client': 'mailprogram',
    browser: 'webbrowser',
    'image-proxy': 'billedtjeneste hos en mailudbyder',
    prefetch: 'tjeneste, der henter på forhånd',
    'preview-bot': 'forhåndsvisning af links',
    'declared-bot': 'kalder sig selv en robot',
    none: 'sagde det ikke',
    unfamiliar: 'ikke kendt',
  },
  network: 'Netværk',
  noNetwork: 'ingen, der er kendt for at tjekke mails',
  verdict: 'Vurdering',
  again: 'igen',
  repeat: 'Samme læser igen inden for et minut: Det tælles ikke blandt personerne.',
  change: 'Hvad der ville ændre det',
}
