import type { EvidenceTexts } from '../en-US/evidence.ts'

export const evidence: EvidenceTexts = {
  afterSending: 'Nach dem Senden',
  atOnce: 'sofort',
  request: 'Anfrage',
  methods: {
    GET: 'rief den Inhalt ab (GET)',
    HEAD: 'prüfte nur, ob es ihn gibt (HEAD)',
    other: 'ungewöhnlich, nicht wie Programme von Menschen anfragen',
  },
  saidPrefetch: 'gab an, vorab zu laden',
  programs: {
    'mail-client': 'Mailprogramm',
    browser: 'Webbrowser',
    'image-proxy': 'Bilderdienst eines Mailanbieters',
    prefetch: 'Dienst, der vorab lädt',
    'preview-bot': 'Linkvorschau',
    'declared-bot': 'nennt sich selbst Roboter',
    none: 'keine Angabe',
    unfamiliar: 'nicht bekannt',
  },
  network: 'Netz',
  noNetwork: 'keines, das bekanntlich E-Mails prüft',
  verdict: 'Urteil',
  again: 'erneut',
  repeat: 'Derselbe Leser noch einmal binnen einer Minute: Es zählt nicht zu den Personen.',
  change: 'Was das ändern würde',
}
