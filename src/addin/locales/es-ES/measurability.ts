import type { MeasurabilityTexts } from '../en-US/measurability.ts'

export const measurability: MeasurabilityTexts = {
  title: 'Qué se puede medir en estas empresas',
  opens: {
    measured: (domain) => `Las aperturas se pueden medir en ${domain}.`,
    'fetched-ahead': (domain) =>
      `Las aperturas no se pueden medir en ${domain}: allí las imágenes se descargan por adelantado.`,
    'not-loaded': (domain) =>
      `Las aperturas no se pueden medir en ${domain}: allí no se cargan las imágenes.`,
  },
  clicks: {
    measured: (domain) => `Los clics se pueden medir en ${domain}.`,
    scanned: (domain) =>
      `En ${domain} hay máquinas que comprueban los enlaces. Lo que hacen no se cuenta, pero alguna puede pasar por una persona.`,
  },
  advice: { link: 'Use un enlace con seguimiento.', reply: 'Pida una respuesta.' },
  why: (domain) => `¿Por qué? (${domain})`,
  learned: (mails) =>
    mails === 1
      ? 'Según 1 correo de los últimos 180 días que solo recibieron personas de allí.'
      : `Según ${mails} correos de los últimos 180 días que solo recibieron personas de allí.`,
  fetchedAhead: (mails, of) =>
    `De ${of} correos con la imagen cargada, en ${mails} solo se descargó por adelantado.`,
  notLoaded: (mails, of) =>
    `De ${of} correos con clics o respuestas, en ${mails} no se cargó ninguna imagen.`,
  scanned: (mails, of) =>
    `De ${of} correos con enlaces con seguimiento, en ${mails} los comprobó una máquina.`,
  sure: 'Solo se dice si lo muestran al menos 5 correos y es seguro al 95 % que vale para más de la mitad de todos, o para menos.',
}
