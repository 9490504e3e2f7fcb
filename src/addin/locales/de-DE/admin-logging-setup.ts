import type { AdminLoggingSetupTexts } from '../en-US/admin-logging-setup.ts'
import { addresses } from './admin-logging-addresses.ts'
import { consent } from './admin-logging-agreement.ts'

export const loggingSetup: AdminLoggingSetupTexts = {
  progress: 'Schritte',
  done: 'erledigt',
  next: 'Speichern und weiter',
  goOn: 'Weiter',
  finish: 'Fertigstellen',
  back: 'Zurück',
  leave: 'Zurück zur E-Mail-Protokollierung',
  leaveUnfinished: 'Später weitermachen',
  failed: 'Dieser Schritt wurde nicht gespeichert',
  required: 'Bitte ausfüllen.',

  steps: {
    source: 'Woher E-Mails kommen',
    mailbox: 'Postfach',
    credential: 'Geheimnis',
    account: 'Anmeldung',
    addresses: 'Adressen',
    'mail-flow': 'Nachrichtenflussregeln',
    consent: 'Zustimmen und starten',
  },

  source: {
    label: 'Woher werden E-Mails protokolliert?',
    hint: 'Sie können das später ändern. Nur eines kann in Gebrauch sein.',
    options: {
      graph: {
        title: 'Ein freigegebenes Postfach in Microsoft 365',
        text: 'Richtig, wenn Ihre E-Mails in Exchange Online liegen. Regeln kopieren E-Mails von und nach außen in ein freigegebenes Postfach, und Follow liest dieses.',
      },
      ews: {
        title: 'Öffentliche Ordner auf Ihrem Exchange Server',
        text: 'Richtig, wenn Ihre E-Mails auf einem eigenen Server liegen. Regeln kopieren sie in einen öffentlichen Ordner, und Follow liest ihn mit Benutzername und Kennwort.',
      },
      pane: {
        title: 'Nur von Hand aus Outlook',
        text: 'Richtig, wenn kein Postfach gelesen werden soll oder noch nicht. Einzelne Nachrichten werden mit einer Schaltfläche neben der Nachricht protokolliert.',
      },
    },
    changing: 'Eine andere Quelle braucht erneut Ihre Zustimmung. Was protokolliert ist, bleibt.',
  },

  mailbox: {
    mailbox: 'Adresse des freigegebenen Postfachs',
    mailboxHint:
      'Legen Sie es im Exchange Admin Center an, wenn es noch keines gibt. Niemand sollte dorthin schreiben.',
    mailboxFault: 'Geben Sie eine E-Mail-Adresse an.',
    application: 'Die Anwendung',
    applicationText:
      'Registrieren Sie in Microsoft Entra, in Ihrer eigenen Organisation, eine Anwendung für Follow. Geben Sie ihr diese Umleitungsadresse und diese Berechtigungen, und tragen Sie dann ihre Kennung ein.',
    redirectUri: 'Umleitungsadresse (Plattform „Web“)',
    permissions: 'Berechtigungen (Microsoft Graph)',
    clientId: 'Anwendungs-ID (Client)',
    clientIdHint: 'Steht in der Übersicht der Anwendung in Microsoft Entra.',
    clientIdFault: 'Eine Kennung sieht so aus: 00000000-0000-0000-0000-000000000000.',
    access: 'Wie kommt sie an das Postfach?',
    accessHint: 'Die Berechtigungen unterscheiden sich: Wählen Sie, bevor Sie sie eintragen.',
    accesses: {
      delegated: {
        title: 'Als Konto, das sich anmeldet',
        text: 'Erreicht nur, was dieses Konto öffnen darf: Geben Sie ihm Vollzugriff auf das freigegebene Postfach und sonst nichts. Wird sein Kennwort zurückgesetzt, muss die Anmeldung erneuert werden.',
      },
      application: {
        title: 'Von selbst',
        text: 'Niemand muss sich anmelden. Ohne Grenze könnte sie jedes Postfach der Organisation lesen: Schränken Sie sie mit den Befehlen unten ein.',
      },
    },
    narrow: 'Befehle, die sie auf dieses Postfach beschränken',
    narrowText:
      'Für PowerShell, durch jemanden, der Exchange Online verwaltet. Erteilen Sie die E-Mail-Berechtigung dann nicht auch in Microsoft Entra: Beides gilt, und das Weitere gewinnt.',
    narrowFirst: 'Füllen Sie oben Postfach und Kennung aus, um die Befehle zu sehen.',
    archive: 'Entschiedene Nachrichten verschieben in den Ordner',
    archiveHint: 'Leer lassen, damit sie bleiben, wo sie sind.',
    advanced: 'Erweitert',
    everyMinutes: 'Minuten zwischen zwei Blicken',
    batchSize: 'Nachrichten auf einmal',
    range: (fewest, most) => `Geben Sie eine Zahl zwischen ${fewest} und ${most} an.`,
    url: 'Adresse des Servers',
    urlHint: 'Sie beginnt mit https und endet mit Exchange.asmx.',
    urlFault: 'Geben Sie eine Adresse an, die mit https:// beginnt.',
    userName: 'Benutzername',
    userNameHint: 'Ein Konto, das in beiden Ordnern lesen und verschieben darf.',
    queueFolder: 'Eingangsordner',
    queueHint: 'Wohin die Regeln Kopien liefern, unterhalb der öffentlichen Ordner.',
    storageFolder: 'Ablageordner',
    storageHint: 'Wohin entschiedene Nachrichten verschoben werden.',
  },

  credential: {
    text: 'Damit weist die Anwendung nach, dass sie die ist, die Sie registriert haben.',
    textEws: 'Das Kennwort des Kontos, das die Ordner liest.',
    safe: 'Verschlüsselt aufbewahrt, nur hierfür verwendet und nie wieder gezeigt.',
    kind: 'Was möchten Sie eingeben?',
    hint: 'Ein Zertifikat ist sicherer als ein Geheimnis: Sein privater Teil wird hier verwendet und nirgendwohin gesendet.',
    kinds: {
      secret: {
        title: 'Ein Geheimnis',
        text: 'In Microsoft Entra unter „Zertifikate & Geheimnisse“ angelegt.',
      },
      certificate: {
        title: 'Ein Zertifikat',
        text: 'Sein öffentlicher Teil wird in Microsoft Entra hochgeladen, Zertifikat und privater Schlüssel hier.',
      },
      password: { title: 'Das Kennwort', text: 'Des Kontos auf Ihrem Exchange Server.' },
      external: {
        title: 'Es liegt bei dem, der Follow betreibt',
        text: 'Hier wird nichts eingegeben: Der Betrieb legt es in seinen eigenen Speicher.',
      },
    },
    secret: 'Wert des Geheimnisses',
    password: 'Kennwort',
    pem: 'Zertifikat und privater Schlüssel (PEM)',
    pemHint:
      'Beide Blöcke in einem Text, der Schlüssel ohne Kennwort. Sie können auch eine Datei wählen.',
    pemFault: 'Ein Block mit dem Zertifikat und einer mit dem privaten Schlüssel werden gebraucht.',
    file: 'Datei wählen…',
    fileFault: 'Diese Datei ließ sich nicht lesen.',
    externalName: 'Name, unter dem es liegen muss',
    providers: {
      environment: 'Es wird aus einer Umgebungsvariablen des Dienstes gelesen.',
      file: 'Es wird aus einer Datei des Dienstes gelesen.',
      'key-vault': 'Es wird aus Azure Key Vault gelesen.',
    },
    cannotKeep:
      'Geheimnisse können hier nicht aufbewahrt werden: Wer Follow betreibt, hat keinen Schlüssel zum Verschlüsseln angegeben.',
    neither:
      'Einen eigenen Speicher hat der Betrieb auch nicht. Bitten Sie um eines von beiden, bevor Sie weitermachen.',
    given: {
      secret: (when) => `Ein Geheimnis wurde am ${when} eingegeben.`,
      certificate: (when) => `Ein Zertifikat wurde am ${when} eingegeben.`,
      password: (when) => `Ein Kennwort wurde am ${when} eingegeben.`,
      external: (when) => `Der Speicher des Betriebs wurde am ${when} gewählt.`,
    },
    expires: (when) => `Es läuft am ${when} ab.`,
    thumbprint: 'Fingerabdruck (SHA-256)',
    replace: 'Anderes eingeben',
  },

  account: {
    text: 'Melden Sie sich mit dem Konto an, das das Postfach liest. Es kann ein anderes sein als Ihr eigenes: Wählen Sie dann im Fenster „Anderes Konto verwenden“.',
    open: 'Anmeldefenster öffnen',
    renew: 'Erneut oder mit anderem Konto anmelden',
    waiting: 'Es wird gewartet, bis Sie sich im anderen Fenster angemeldet haben…',
    blocked:
      'Der Browser hat das Fenster verhindert. Erlauben Sie Fenster für diese Seite, oder öffnen Sie diesen Link:',
    link: 'Hier anmelden',
    expired: 'Die Anmeldung hat zu lange gedauert. Öffnen Sie das Fenster noch einmal.',
    who: (name, email) => `Angemeldet: ${name} (${email})`,
    when: (when) => `Am ${when}`,
    failed: 'Die Anmeldung konnte nicht beginnen',
  },

  addresses,

  mailFlow: {
    text: 'Zwei Regeln in Exchange senden eine verborgene Kopie an das Postfach: eine für E-Mails nach außen, eine für E-Mails von außen. Was Kolleginnen und Kollegen einander schreiben, wird nicht kopiert.',
    commands: 'Befehle für beide Regeln',
    who: 'Für PowerShell, durch jemanden, der Exchange verwaltet.',
    wait: 'Bis neue Regeln überall wirken, kann eine halbe Stunde und mehr vergehen.',
    queueAddress: 'E-Mail-Adresse des Eingangsordners',
    queueAddressHint:
      'Der öffentliche Ordner muss E-Mails empfangen können. Die Adresse dient nur den Befehlen und wird nicht aufbewahrt.',
    check: 'Mit einer Test-E-Mail prüfen',
    later:
      'Sie können inzwischen weitermachen. Sobald die Protokollierung läuft, prüfen Sie die Regeln mit einer Test-E-Mail.',
  },

  consent,
}
