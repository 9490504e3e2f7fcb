import type { AdminEngagementProblemsTexts } from '../en-US/admin-engagement-problems.ts'

export const problems: AdminEngagementProblemsTexts = {
  'permission-needed': {
    text: 'Follow darf die Postfächer nicht lesen: Die Berechtigung fehlt oder wurde zurückgenommen.',
    remedy:
      'Bitten Sie die Person darum, die Microsoft Entra verwaltet; in der Einrichtung liegt die Bitte bereit.',
  },
  'application-missing': {
    text: 'Der Betreiber von Follow hat keine Anwendung registriert, die Postfächer lesen könnte.',
    remedy:
      'Bitten Sie ihn, eine zu registrieren und in der Konfiguration des Dienstes einzutragen.',
  },
  'credential-refused': {
    text: 'Das Geheimnis der Anwendung wurde abgelehnt. Es ist falsch oder abgelaufen.',
    remedy: 'Bitten Sie den Betreiber von Follow um ein neues.',
  },
  'mailbox-unknown': {
    text: 'Zu dieser Adresse gibt es kein Postfach.',
    remedy: 'Prüfen Sie die Adresse, oder nehmen Sie sie aus der Einrichtung.',
  },
  'mailbox-closed': {
    text: 'Dieses Postfach darf nicht gelesen werden.',
    remedy:
      'Prüfen Sie, ob es in Exchange Online liegt und eine Lizenz hat, oder lassen Sie es weg.',
  },
  throttled: {
    text: 'Microsoft 365 bittet um langsameres Vorgehen.',
    remedy: 'Abwarten: Es geht von selbst weiter.',
  },
  unreachable: {
    text: 'Microsoft 365 antwortet nicht.',
    remedy:
      'Es wird von selbst erneut versucht. Hält es an, sagen Sie dem Betreiber von Follow Bescheid.',
  },
  'unexpected-answer': {
    text: 'Microsoft 365 hat etwas geantwortet, das nicht zu verstehen ist.',
    remedy:
      'Es wird von selbst erneut versucht. Hält es an, sagen Sie dem Betreiber von Follow Bescheid.',
  },
}
