import type {
  MachineKind,
  VerdictConfidence,
  VerdictReason,
} from '../../../contract/interaction.ts'

/** What, if it happened or came out, would change a verdict. */
export type VerdictChange =
  | 'nothing'
  | 'list-corrected'
  | 'proof-follows'
  | 'burst-found'
  | 'own-look-found'
  | 'click-undone'
  | 'never'

/** Texts for what a hit was judged to be, why, and what would change it. */
export interface VerdictTexts {
  reasons: Record<VerdictReason, string>
  /** What would change a verdict; see `changesOf`. */
  changes: Record<VerdictChange, string>
  machines: Record<MachineKind, string>
  confidences: Record<VerdictConfidence, string>
}

export const verdict: VerdictTexts = {
  reasons: {
    'own-view': 'You had this mail, or a reply to it, open at that moment.',
    'team-network': 'It came from a network from which your team signs in.',
    'before-delivery':
      'It was held in the outbox: only you and your team had the mail at that moment.',
    'method-not-get': 'It did not ask for the content, as programs that check links do.',
    'declared-bot': 'The program said itself that it is a robot.',
    'preview-bot': 'A messenger or social network fetched it to show a preview of the link.',
    'scanner-network': 'It came from a network of a service that checks mail for threats.',
    'prefetch-header': 'The program said that it was only fetching ahead.',
    'prefetch-agent':
      'A mail service fetched it in advance, whether or not anybody reads the mail.',
    burst:
      'Several links were requested at almost the same moment, as programs that check mail do.',
    'head-then-get': 'Shortly before, the same link was checked without asking for its content.',
    'probable-scanner-network': 'It came from a network used mostly by services that check mail.',
    'too-soon': 'It came within seconds of sending, sooner than people read.',
    'image-proxy-for-reader': 'A mail service fetched the picture when somebody opened the mail.',
    'mail-client': 'It came from a program that people read mail with.',
    browser: 'It came from an ordinary web browser.',
    'no-agent': 'The program did not say what it is. Those that people read mail with do.',
    'unfamiliar-agent': 'It came from a program we do not know.',
    'proven-by-click':
      'Afterwards somebody clicked a link of the mail or viewed its file, so it had been opened.',
    'proven-by-reply': 'A reply came afterwards, so the mail had been opened.',
    'reply-received': 'A reply arrived in your mailbox.',
  },
  changes: {
    nothing: 'Nothing that happens later. What people do is listed beside it.',
    'list-corrected': 'A correction of the list of such networks.',
    'proof-follows': 'It becomes a person’s when a person’s click, file view or reply follows.',
    'burst-found':
      'It becomes a machine’s when many links turn out to have been requested at that moment.',
    'own-look-found':
      'It becomes yours when it turns out that you had the mail open at that moment.',
    'click-undone': 'It is undone when that click or view turns out to be a machine’s.',
    never: 'Nothing. A reply is certain.',
  },
  machines: {
    prefetch: 'fetching ahead',
    'image-proxy': 'picture service',
    'link-scanner': 'link check',
    'preview-bot': 'link preview',
    'declared-bot': 'robot',
  },
  confidences: {
    certain: 'certain',
    likely: 'likely',
    weak: 'weak',
  },
}
