import type { ProgramKind, SeenRequest } from '../../../contract/interaction.ts'

/** Texts for the evidence of one interaction. */
export interface EvidenceTexts {
  afterSending: string
  /** Less than a second after. */
  atOnce: string
  request: string
  methods: Record<SeenRequest['method'], string>
  saidPrefetch: string
  programs: Record<ProgramKind, string>
  network: string
  noNetwork: string
  verdict: string
  /** Said of the same reader again within a minute, in the row and in the evidence. */
  again: string
  repeat: string
  change: string
}

export const evidence: EvidenceTexts = {
  afterSending: 'After sending',
  atOnce: 'at once',
  request: 'Request',
  methods: {
    GET: 'asked for the content (GET)',
    HEAD: 'only checked whether it is there (HEAD)',
    other: 'an unusual kind, not as people’s programs ask',
  },
  saidPrefetch: 'said that it was fetching ahead',
  programs: {
    'mail-client': 'mail program',
    browser: 'web browser',
    'image-proxy': 'picture service of a mail provider',
    prefetch: 'service that fetches ahead',
    'preview-bot': 'link preview',
    'declared-bot': 'calls itself a robot',
    none: 'did not say',
    unfamiliar: 'unfamiliar',
  },
  network: 'Network',
  noNetwork: 'none that is known for checking mail',
  verdict: 'Verdict',
  again: 'again',
  repeat: 'The same reader again within a minute: it counts among no people.',
  change: 'What would change it',
}
