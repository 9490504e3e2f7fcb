import type { AdminLoggingProblemsTexts } from '../en-US/admin-logging-problems.ts'

export const problems: AdminLoggingProblemsTexts = {
  'credential-missing': {
    text: 'Die Anwendung hat nichts, womit sie sich ausweisen kann.',
    remedy: 'Geben Sie ihr ein Geheimnis oder ein Zertifikat.',
  },
  'credential-refused': {
    text: 'Geheimnis oder Zertifikat wurde abgelehnt. Es ist falsch oder abgelaufen.',
    remedy: 'Legen Sie in Microsoft Entra ein neues an und geben Sie es hier ein.',
  },
  'secret-unreadable': {
    text: 'Das Geheimnis ließ sich dort nicht holen, wo der Betrieb es aufbewahrt.',
    remedy:
      'Fragen Sie, wer Follow betreibt, ob es unter dem Namen liegt, den die Einrichtung zeigt.',
  },
  'sign-in-needed': {
    text: 'Die Anmeldung des Protokollkontos gilt nicht mehr.',
    remedy: 'Melden Sie sich hier oder in der Einrichtung erneut mit diesem Konto an.',
  },
  'consent-needed': {
    text: 'Ihre Organisation hat die Anwendung noch nicht zugelassen.',
    remedy: 'Wer Microsoft Entra verwaltet, muss ihren Berechtigungen zustimmen.',
  },
  'permission-missing': {
    text: 'Das Postfach darf nicht gelesen werden.',
    remedy:
      'Geben Sie dem Protokollkonto Vollzugriff darauf oder der Anwendung ihre Berechtigung, und warten Sie bis zu einer Stunde.',
  },
  'mailbox-not-found': {
    text: 'Ein Postfach mit dieser Adresse gibt es nicht.',
    remedy: 'Berichtigen Sie die Adresse in der Einrichtung.',
  },
  'mailbox-unsupported': {
    text: 'Das Postfach liegt nicht in Exchange Online oder ist dort nicht bereit.',
    remedy: 'Wählen Sie ein anderes, oder sehen Sie im Exchange Admin Center nach.',
  },
  'folder-not-found': {
    text: 'Den Ordner gibt es nicht.',
    remedy: 'Berichtigen Sie seinen Namen in der Einrichtung, oder legen Sie ihn an.',
  },
  'password-refused': {
    text: 'Benutzername oder Kennwort wurde abgelehnt.',
    remedy: 'Geben Sie beides in der Einrichtung neu ein.',
  },
  unreachable: {
    text: 'Der Server antwortet nicht.',
    remedy:
      'Es wird von selbst wieder versucht. Hält es an, prüfen Sie Adresse und Netzwerkverbindung.',
  },
  throttled: {
    text: 'Der Server bittet um weniger Anfragen.',
    remedy: 'Nichts: Es geht von selbst weiter.',
  },
  'unexpected-answer': {
    text: 'Der Server hat etwas geantwortet, das nicht verstanden wird.',
    remedy:
      'Prüfen Sie die Adresse in der Einrichtung. Stimmt sie, sagen Sie Bescheid, wer Follow betreibt.',
  },
  'not-scheduled': {
    text: 'Kein weiterer Blick ins Postfach ist geplant.',
    remedy: 'Drücken Sie „Auftrag neu anlegen“.',
  },
  'no-recent-mail': {
    text: 'In letzter Zeit ist keine E-Mail angekommen.',
    remedy: 'Prüfen Sie die Nachrichtenflussregeln mit einer Test-E-Mail.',
  },
}
