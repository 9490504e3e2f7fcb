import type { AdminImportTexts } from '../en-US/admin-import.ts'

const rows = (n: number, text: string) => (n === 1 ? '1 fila' : `${text} filas`)

export const adminImport: AdminImportTexts = {
  faults: {
    'no-name': 'Falta el nombre.',
    'no-domain': 'Falta el dominio.',
    'bad-domain': 'No es un dominio de correo.',
    'bad-address': 'No es una dirección de correo.',
    'too-long': 'Una celda es demasiado larga.',
    'free-mail': 'Cualquiera puede tener allí una dirección: ninguna empresa tiene ese dominio.',
    internal: 'Es de su propia organización.',
    taken: 'El dominio pertenece a otra cuenta. Combine ambas en la página «Cuentas».',
    'several-accounts':
      'Sus dominios pertenecen a cuentas distintas. Combínelas en la página «Cuentas».',
    'unknown-parent':
      'Ninguna cuenta se llama como aquella a la que pertenece. Corrija el nombre o dé a esa cuenta una fila propia.',
    'unknown-owner':
      'Nadie con esta dirección ha iniciado sesión en Follow. Deje la celda vacía o importe de nuevo más adelante.',
    'unknown-account':
      'Ninguna cuenta se llama así. Corrija el nombre, deje la celda vacía o importe antes las cuentas.',
    circular: 'Pertenecería a sí misma.',
    repeated: 'Una fila anterior trata de lo mismo.',
    erased: 'Esta persona hizo borrar sus datos.',
    'bad-type': 'El tipo no es ni contacto ni cliente potencial.',
  },
  counted: {
    created: (n, text) => `${rows(n, text)}: nuevas`,
    changed: (n, text) => `${rows(n, text)}: cambiadas`,
    unchanged: (n, text) => `${rows(n, text)}: ya conocidas, nada que cambiar`,
    later: (n, text) => `${rows(n, text)}: se decide al importar, porque dependen de otra fila`,
    refused: (n, text) => `${rows(n, text)}: no es posible`,
    'not-sent': (n, text) => `${rows(n, text)}: sin hacer`,
  },

  source: {
    title: '¿Qué se va a importar?',
    kind: 'Filas del archivo',
    kinds: { accounts: 'Cuentas', contacts: 'Contactos' },
    texts: {
      accounts:
        'Una fila por cuenta, con su nombre y sus dominios de correo. Si se conocen, también a quién pertenece y la dirección del comercial.',
      contacts:
        'Una fila por persona, con su dirección de correo. Si se conocen, también nombre, contacto o cliente potencial y la cuenta.',
    },
    formats:
      'Un archivo CSV o TSV, como lo escriben las hojas de cálculo y los sistemas CRM. No se cambia nada antes de que haya visto qué pasaría.',
    choose: 'Elegir un archivo…',
    file: 'Archivo con filas',
    outlook: 'Leer los contactos de Outlook',
    outlookText:
      'Contactos de Outlook: los que se guardan en los buzones elegidos para el interés de las cuentas.',
    unreadable:
      'No se ha podido leer el archivo. Guárdelo de nuevo como CSV o TSV y elíjalo otra vez.',
    tooLarge: (megabytes) => `El archivo ocupa más de ${megabytes} MB. Divídalo.`,
    empty:
      'No hay filas en este archivo. Elija el que las contiene; de una hoja de cálculo, guarde la hoja con las filas.',
    tooMany: (most) => `Hay más de ${most} filas en este archivo. Divídalo.`,
    tooWide: (most) => `Hay más de ${most} columnas en este archivo. Quite las que no hagan falta.`,
  },

  outlook: {
    label: 'contactos de Outlook',
    columns: { email: 'Dirección', name: 'Nombre', company: 'Empresa' },
    reading: (done, of) => `${done} de ${of} buzones leídos…`,
    begun: 'Leyendo los buzones…',
    cancel: 'Detener',
    none: 'Los buzones elegidos no tienen contactos con dirección de correo.',
    failed: 'Los contactos de Outlook no se han leído',
    notSetUpTitle: 'El interés de las cuentas aún no está configurado',
    notSetUpText:
      'Los contactos de Outlook se leen de los buzones elegidos para el interés de las cuentas. Elíjalos primero y haga que se conceda el permiso.',
    setUp: 'Configurar el interés de las cuentas',
  },

  columns: {
    title: (label) => `Columnas de ${label}`,
    hasHead: 'La primera fila contiene los nombres de las columnas',
    text: 'Diga qué contiene cada columna. Lo que se ha reconocido ya está puesto.',
    fields: {
      email: 'Dirección de correo',
      name: 'Nombre',
      domains: 'Dominios',
      parent: 'Pertenece a',
      owner: 'Comercial (dirección de correo)',
      type: 'Contacto o cliente potencial',
      account: 'Cuenta',
    },
    none: 'No está en el archivo',
    nameless: (letter) => `Columna ${letter}`,
    first: 'Las primeras filas, tal como se leen',
    line: 'Línea',
    missing: (list) => `Elija una columna para: ${list}`,
    check: (n, text) => `Comprobar ${rows(n, text)}`,
    other: 'Elegir otro archivo',
  },

  preview: {
    title: 'Qué pasaría',
    first: 'Las primeras filas y qué pasa con ellas',
    result: 'Resultado',
    outcomes: {
      created: 'Nueva',
      changed: 'Cambiada',
      unchanged: 'Sin cambios',
      later: 'Se decide al importar',
      refused: 'No es posible',
    },
    working: (done, of) => `${done} de ${of} filas comprobadas…`,
    stopped: (done, of) => `Detenido tras ${done} de ${of} filas`,
    nothing: 'No hay nada que importar.',
    import: (n, text) => `Importar ${rows(n, text)}`,
    back: 'Cambiar las columnas',
    cancel: 'Detener',
  },

  run: {
    title: 'Importación en curso',
    working: (done, of) => `${done} de ${of} filas importadas…`,
    stay: 'Quédese en esta página: si sale, la importación se detiene donde está.',
    pause: 'Pausar',
    resume: 'Continuar',
    cancel: 'Detener del todo',
    paused: (done, of) => `En pausa tras ${done} de ${of} filas. Lo importado se queda.`,
    done: 'La importación ha terminado',
    ended: 'La importación se ha detenido',
    refused: 'Filas que no son posibles',
    refusedOne: (line, text, why) => `Línea ${line}, ${text}: ${why}`,
    noText: 'vacía',
    more: (_n, text) => `y ${text} más, todas en el archivo de abajo`,
    download: 'Guardar estas filas como CSV',
    fileName: 'filas-no-importadas',
    line: 'Línea',
    why: 'Por qué no',
    past: (button) =>
      `Los correos y reuniones con ellos se cuentan desde ahora. Para contar también los del año anterior, elija «${button}» en el interés de las cuentas.`,
    again: 'Importar otra cosa',
    toAccounts: 'Abrir las cuentas',
    toContacts: 'Abrir los contactos',
  },
}
