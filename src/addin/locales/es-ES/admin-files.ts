import type { AdminFilesTexts } from '../en-US/admin-files.ts'

export const files: AdminFilesTexts = {
  label: 'Archivos compartidos',
  title: 'Compartir archivos como enlaces con seguimiento',
  shared: 'Los vendedores pueden compartir archivos como enlaces con seguimiento',
  sharedHint:
    'Desactivado: no se puede compartir ningún archivo nuevo ni prolongar otro. Lo que ya está compartido se puede obtener hasta que caduque, también mientras Follow esté desactivado; entonces no se registra nada de ello.',
  max: 'Archivo más grande',
  megabytes: 'MB',
  days: 'Disponible como máximo',
  daysHint: 'Para los archivos que se compartan a partir de ahora.',
  daysUnit: 'días',
  noQuota: 'Sin límite para todos los archivos juntos',
  quota: 'Espacio para todos los archivos juntos',
  quotaHint:
    'Cuando se agota, no se puede compartir ningún archivo nuevo hasta que se quiten otros.',
  fault: (most) => `Escriba un número entero del 1 al ${most}.`,
  noKey:
    'Aún no se pueden compartir archivos: habría que cifrarlos y no hay clave para ello. Pida al operador de Follow que configure SECRET_KEYS.',
  usage: {
    title: 'Espacio usado',
    used: (used) => `${used} MB usados`,
    usedOf: (used, quota) => `${used} de ${quota} MB usados`,
    full: 'No queda espacio: no se puede compartir ningún archivo nuevo hasta que se quiten otros o haya más espacio.',
    available: (count, text) =>
      count === 1
        ? 'Ahora se puede obtener 1 archivo.'
        : `Ahora se pueden obtener ${text} archivos.`,
    why: '¿Por qué tanto?',
    whyText:
      'Se cuentan todas las cargas cuyo contenido se conserva: los archivos que se pueden obtener, las versiones sustituidas durante una hora, los archivos caducados o retirados durante 30 días y las cargas interrumpidas durante un día.',
    places: {
      database: 'Los archivos se guardan cifrados en la base de datos de esta instalación.',
      blobs: 'Los archivos se guardan cifrados en el Azure Blob Storage de esta instalación.',
    },
    scanned: 'Cada archivo se analiza en busca de virus antes de que nadie pueda obtenerlo.',
    notScanned:
      'Los archivos no se analizan en busca de virus: su operador no ha configurado ningún analizador.',
  },
}
