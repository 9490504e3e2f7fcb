import type { ReadTimelineTexts } from '../en-US/read-timeline.ts'
import { attributionReasons } from './attribution.ts'
import { evidence } from './evidence.ts'
import { verdict } from './verdict.ts'

export const timeline: ReadTimelineTexts = {
  title: 'Qué ha pasado',
  label: 'Interacciones',
  show: 'Mostrar',
  people: (n) => `Personas (${n})`,
  everything: (n) => `Todo (${n})`,
  empty: 'Aún no ha pasado nada.',
  emptyPeople: 'Aún nada de personas. «Todo» muestra el resto.',
  kinds: {
    open: 'Abierto',
    click: 'Clic en un enlace',
    'file-view': 'Archivo visto',
    reply: 'Respuesta',
  },
  verdicts: { person: 'Persona', machine: 'Máquina', self: 'Usted', unknown: 'Sin determinar' },
  copyOf: (who) => `Copia para ${who}`,
  oneOf: (n) => `una de ${n} personas`,
  unknownWho: 'no se puede saber quién',
  colleaguesMail: 'Correo de su equipo',
  why: 'Por qué lo creemos',
  ...verdict,
  ...evidence,
  attributionReasons,
  rules: (version) => `Reglas ${version}`,
  link: 'Enlace',
  file: 'Archivo',
  mail: 'Correo',
  when: 'Cuándo',
  who: 'Quién',
  client: 'Programa',
}
