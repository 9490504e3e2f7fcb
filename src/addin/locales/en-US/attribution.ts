import type { AttributionReason } from '../../../contract/interaction.ts'

/** Why an interaction is pinned on somebody, or on nobody. */
export const attributionReasons: Record<AttributionReason, string> = {
  'only-recipient': 'Nobody else got this mail.',
  'shared-copy': 'All recipients got the same mail, so nobody can tell which of them it was.',
  'reply-from': 'The reply came from this recipient’s address.',
  'unknown-sender': 'The reply came from an address that the mail did not go to.',
  'unnamed-recipients': 'The mail also went to people whom nobody can name, such as a list.',
}
