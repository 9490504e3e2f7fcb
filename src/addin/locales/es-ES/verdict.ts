import type { VerdictTexts } from '../en-US/verdict.ts'

const NOTHING_LATER = 'Nada de lo que ocurra después. Lo que hacen las personas aparece aparte.'
const LIST_CORRECTED = 'Una corrección de la lista de esas redes.'
const PROOF_FOLLOWS =
  'Una apertura pasa a ser de una persona cuando le sigue el clic de una persona o una respuesta.'
const BURST_OR_OWN =
  'Pasa a ser de una máquina si resulta que en ese momento se pidieron muchos enlaces, y suya si usted tenía abierto el correo.'
const CLICK_UNDONE = 'Se deshace si resulta que ese clic fue de una máquina.'
const NOTHING = 'Nada. Una respuesta es segura.'

export const verdict: VerdictTexts = {
  reasons: {
    'own-view': 'En ese momento usted tenía abierto este correo o una respuesta a él.',
    'team-network': 'Vino de una red desde la que su equipo inicia sesión.',
    'method-not-get': 'No pidió el contenido, como hacen los programas que comprueban enlaces.',
    'declared-bot': 'El propio programa dijo que es un robot.',
    'preview-bot':
      'Una aplicación de mensajes o red social lo descargó para mostrar una vista previa del enlace.',
    'scanner-network': 'Vino de la red de un servicio que examina el correo en busca de amenazas.',
    'prefetch-header': 'El programa dijo que solo descargaba por adelantado.',
    'prefetch-agent':
      'Un servicio de correo lo descargó por adelantado, tanto si alguien lo lee como si no.',
    burst:
      'Se pidieron varios enlaces casi a la vez, como hacen los programas que examinan correo.',
    'head-then-get': 'Poco antes se comprobó el mismo enlace sin pedir su contenido.',
    'probable-scanner-network':
      'Vino de una red que usan sobre todo servicios que examinan correo.',
    'too-soon': 'Llegó a los pocos segundos del envío, antes de lo que lee una persona.',
    'image-proxy-for-reader':
      'Un servicio de correo descargó la imagen cuando alguien abrió el correo.',
    'mail-client': 'Vino de un programa con el que las personas leen correo.',
    browser: 'Vino de un navegador web corriente.',
    'no-agent': 'El programa no dijo qué es. Los que usan las personas para leer correo lo dicen.',
    'unfamiliar-agent': 'Vino de un programa que no conocemos.',
    'proven-by-click':
      'Después alguien hizo clic en un enlace del correo, así que se había abierto.',
    'proven-by-reply': 'Después llegó una respuesta, así que el correo se había abierto.',
    'reply-received': 'Llegó una respuesta a su buzón.',
  },
  wouldChange: {
    'own-view': NOTHING_LATER,
    'team-network': NOTHING_LATER,
    'method-not-get': NOTHING_LATER,
    'declared-bot': NOTHING_LATER,
    'preview-bot': NOTHING_LATER,
    'scanner-network': LIST_CORRECTED,
    'prefetch-header': NOTHING_LATER,
    'prefetch-agent': PROOF_FOLLOWS,
    burst: NOTHING_LATER,
    'head-then-get': NOTHING_LATER,
    'probable-scanner-network': LIST_CORRECTED,
    'too-soon': PROOF_FOLLOWS,
    'image-proxy-for-reader': BURST_OR_OWN,
    'mail-client': BURST_OR_OWN,
    browser: BURST_OR_OWN,
    'no-agent': PROOF_FOLLOWS,
    'unfamiliar-agent': PROOF_FOLLOWS,
    'proven-by-click': CLICK_UNDONE,
    'proven-by-reply': NOTHING,
    'reply-received': NOTHING,
  },
  machines: {
    prefetch: 'descarga anticipada',
    'image-proxy': 'servicio de imágenes',
    'link-scanner': 'comprobación de enlaces',
    'preview-bot': 'vista previa',
    'declared-bot': 'robot',
  },
  confidences: {
    certain: 'seguro',
    likely: 'probable',
    weak: 'débil',
  },
}
