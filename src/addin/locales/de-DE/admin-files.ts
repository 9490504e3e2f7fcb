import type { AdminFilesTexts } from '../en-US/admin-files.ts'

export const files: AdminFilesTexts = {
  label: 'Geteilte Dateien',
  title: 'Dateien als verfolgte Links teilen',
  shared: 'Der Vertrieb darf Dateien als verfolgte Links teilen',
  sharedHint:
    'Aus: Neue Dateien können nicht geteilt und keine länger verfügbar gemacht werden. Was schon geteilt ist, bleibt verfügbar, bis es abläuft, auch solange Follow ausgeschaltet ist; erfasst wird dann nichts davon.',
  max: 'Größte Datei',
  megabytes: 'MB',
  days: 'Höchstens verfügbar',
  daysHint: 'Für Dateien, die von nun an geteilt werden.',
  daysUnit: 'Tage',
  noQuota: 'Keine Grenze für alle Dateien zusammen',
  quota: 'Platz für alle Dateien zusammen',
  quotaHint: 'Ist er verbraucht, kann keine neue Datei geteilt werden, bis andere entfernt sind.',
  fault: (most) => `Schreiben Sie eine ganze Zahl von 1 bis ${most}.`,
  noKey:
    'Dateien können noch nicht geteilt werden: Sie müssten verschlüsselt werden, und dafür gibt es keinen Schlüssel. Bitten Sie den Betreiber von Follow, SECRET_KEYS zu setzen.',
  usage: {
    title: 'Belegter Platz',
    used: (used) => `${used} MB belegt`,
    usedOf: (used, quota) => `${used} von ${quota} MB belegt`,
    full: 'Es ist kein Platz mehr: Keine neue Datei kann geteilt werden, bis andere entfernt sind oder es mehr Platz gibt.',
    available: (count, text) =>
      count === 1 ? '1 Datei ist jetzt verfügbar.' : `${text} Dateien sind jetzt verfügbar.`,
    why: 'Warum so viel?',
    whyText:
      'Gezählt werden alle Uploads, deren Inhalt aufbewahrt wird: verfügbare Dateien, ersetzte Versionen eine Stunde lang, abgelaufene oder zurückgezogene Dateien 30 Tage lang und abgebrochene Uploads einen Tag lang.',
    places: {
      database: 'Dateien liegen verschlüsselt in der Datenbank dieser Installation.',
      blobs: 'Dateien liegen verschlüsselt im Azure Blob Storage dieser Installation.',
    },
    scanned: 'Jede Datei wird auf Viren geprüft, bevor jemand sie bekommt.',
    notScanned:
      'Dateien werden nicht auf Viren geprüft: Ihr Betreiber hat keinen Scanner eingerichtet.',
  },
}
