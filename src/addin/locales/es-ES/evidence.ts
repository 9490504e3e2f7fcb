import type { EvidenceTexts } from '../en-US/evidence.ts'

export const evidence: EvidenceTexts = {
  afterSending: 'Tras el envío',
  atOnce: 'al instante',
  request: 'Solicitud',
  methods: {
    GET: 'pidió el contenido (GET)',
    HEAD: 'solo comprobó si existe (HEAD)',
    other: 'poco habitual, no como piden los programas de las personas',
  },
  saidPrefetch: 'dijo que descargaba por adelantado',
  programs: {
    'mail-client': 'programa de correo',
    browser: 'navegador web',
    'image-proxy': 'servicio de imágenes de un proveedor de correo',
    prefetch: 'servicio que descarga por adelantado',
    'preview-bot': 'vista previa de enlaces',
    'declared-bot': 'se declara robot',
    none: 'no lo dijo',
    unfamiliar: 'no conocido',
  },
  network: 'Red',
  noNetwork: 'ninguna conocida por comprobar correo',
  verdict: 'Conclusión',
  again: 'otra vez',
  repeat: 'El mismo lector otra vez en menos de un minuto: no cuenta entre las personas.',
  change: 'Qué lo cambiaría',
}
