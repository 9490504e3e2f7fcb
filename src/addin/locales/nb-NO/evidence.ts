import type { EvidenceTexts } from '../en-US/evidence.ts'

export const evidence: EvidenceTexts = {
  afterSending: 'Etter sending',
  atOnce: 'med en gang',
  request: 'Forespørsel',
  methods: {
    GET: 'ba om innholdet (GET)',
    HEAD: 'sjekket bare om det finnes (HEAD)',
    other: 'uvanlig, ikke slik folks programmer spør',
  },
  saidPrefetch: 'sa at den hentet på forhånd',
  programs: {
    'mail-client': 'e-postprogram',
    browser: 'nettleser',
    'image-proxy': 'bildetjeneste hos en e-postleverandør',
    prefetch: 'tjeneste som henter på forhånd',
    'preview-bot': 'forhåndsvisning av koblinger',
    'declared-bot': 'kaller seg en robot',
    none: 'sa det ikke',
    unfamiliar: 'ikke kjent',
  },
  network: 'Nettverk',
  noNetwork: 'ingen som er kjent for å sjekke e-post',
  verdict: 'Vurdering',
  again: 'igjen',
  repeat: 'Samme leser igjen innen ett minutt: det telles ikke blant personene.',
  change: 'Hva som ville endre det',
}
