import type { VerdictTexts } from '../en-US/verdict.ts'

export const verdict: VerdictTexts = {
  reasons: {
    'own-view': 'En ese momento usted tenía abierto este correo o una respuesta a él.',
    'team-network': 'Vino de una red desde la que su equipo inicia sesión.',
    'before-delivery':
      'El correo aún estaba en la bandeja de salida: en ese momento solo lo tenían usted y su equipo.',
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
      'Después alguien hizo clic en un enlace del correo o vio su archivo, así que se había abierto.',
    'proven-by-reply': 'Después llegó una respuesta, así que el correo se había abierto.',
    'reply-received': 'Llegó una respuesta a su buzón.',
  },
  changes: {
    nothing: 'Nada de lo que ocurra después. Lo que hacen las personas aparece aparte.',
    'list-corrected': 'Una corrección de la lista de esas redes.',
    'proof-follows':
      'Pasa a ser de una persona cuando le sigue un clic, la vista de un archivo o una respuesta de una persona.',
    'burst-found':
      'Pasa a ser de una máquina si resulta que en ese momento se pidieron muchos enlaces.',
    'own-look-found':
      'Pasa a ser suya si resulta que usted tenía abierto el correo en ese momento.',
    'click-undone': 'Se deshace si resulta que ese clic o esa vista fue de una máquina.',
    never: 'Nada. Una respuesta es segura.',
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
