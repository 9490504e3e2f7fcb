import type { AdminLoggingSetupTexts } from '../en-US/admin-logging-setup.ts'
import { addresses } from './admin-logging-addresses.ts'
import { consent } from './admin-logging-agreement.ts'

export const loggingSetup: AdminLoggingSetupTexts = {
  progress: 'Pasos',
  done: 'hecho',
  next: 'Guardar y seguir',
  goOn: 'Seguir',
  finish: 'Terminar',
  back: 'Atrás',
  leave: 'Volver al registro de correo',
  leaveUnfinished: 'Seguir más tarde',
  failed: 'Este paso no se guardó',
  required: 'Rellene este campo.',

  steps: {
    source: 'De dónde viene el correo',
    mailbox: 'Buzón',
    credential: 'Secreto',
    account: 'Inicio de sesión',
    addresses: 'Direcciones',
    'mail-flow': 'Reglas de flujo de correo',
    consent: 'Aceptar e iniciar',
  },

  source: {
    label: '¿De dónde se registra el correo?',
    hint: 'Puede cambiarlo más tarde. Solo uno puede estar en uso.',
    options: {
      graph: {
        title: 'Un buzón compartido en Microsoft 365',
        text: 'Adecuado si su correo está en Exchange Online. Unas reglas envían copia del correo con el exterior a un buzón compartido, y Follow lee ese buzón.',
      },
      ews: {
        title: 'Carpetas públicas en su propio Exchange Server',
        text: 'Adecuado si su correo está en un servidor propio. Unas reglas envían copias a una carpeta pública, y Follow la lee con usuario y contraseña.',
      },
      pane: {
        title: 'Solo a mano desde Outlook',
        text: 'Adecuado si no se debe leer ningún buzón, o todavía no. Los vendedores registran mensajes sueltos con un botón junto al mensaje.',
      },
    },
    changing: 'Otro origen necesita de nuevo su aceptación. Lo registrado se queda.',
  },

  mailbox: {
    mailbox: 'Dirección del buzón compartido',
    mailboxHint:
      'Créelo en el centro de administración de Exchange si no existe. Nadie debería escribirle.',
    mailboxFault: 'Escriba una dirección de correo.',
    application: 'La aplicación',
    applicationText:
      'Registre una aplicación para Follow en Microsoft Entra, en su propia organización. Dele esta dirección de redirección y estos permisos, y anote después su identificador.',
    redirectUri: 'Dirección de redirección (plataforma «Web»)',
    permissions: 'Permisos (Microsoft Graph)',
    clientId: 'Identificador de la aplicación (cliente)',
    clientIdHint: 'Aparece en la información general de la aplicación en Microsoft Entra.',
    clientIdFault: 'Un identificador es así: 00000000-0000-0000-0000-000000000000.',
    access: '¿Cómo llega al buzón?',
    accessHint: 'Los permisos son distintos: elija antes de registrarlos.',
    accesses: {
      delegated: {
        title: 'Como una cuenta que inicia sesión',
        text: 'Solo alcanza lo que esa cuenta puede abrir: dele acceso completo al buzón compartido y a nada más. Hay que renovar la sesión cuando se restablece su contraseña.',
      },
      application: {
        title: 'Por sí misma',
        text: 'Nadie tiene que iniciar sesión. Sin límite podría leer todos los buzones de la organización: restrínjala con los comandos de abajo.',
      },
    },
    narrow: 'Comandos que la limitan a este buzón',
    narrowText:
      'Para PowerShell, por alguien que administre Exchange Online. Con ellos, no conceda el permiso de correo también en Microsoft Entra: valen los dos y gana el más amplio.',
    narrowFirst: 'Rellene arriba el buzón y el identificador para ver los comandos.',
    archive: 'Mover los mensajes decididos a la carpeta',
    archiveHint: 'Déjelo vacío para que se queden donde están.',
    advanced: 'Avanzado',
    everyMinutes: 'Minutos entre dos lecturas',
    batchSize: 'Mensajes cada vez',
    range: (fewest, most) => `Escriba un número entre ${fewest} y ${most}.`,
    url: 'Dirección del servidor',
    urlHint: 'Empieza por https y termina en Exchange.asmx.',
    urlFault: 'Escriba una dirección que empiece por https://',
    userName: 'Nombre de usuario',
    userNameHint: 'Una cuenta que pueda leer y mover elementos en ambas carpetas.',
    queueFolder: 'Carpeta de entrada',
    queueHint: 'Donde las reglas entregan las copias, dentro de las carpetas públicas.',
    storageFolder: 'Carpeta de almacenamiento',
    storageHint: 'Adonde se mueven los mensajes decididos.',
  },

  credential: {
    text: 'Con esto la aplicación demuestra que es la que usted registró.',
    textEws: 'La contraseña de la cuenta que lee las carpetas.',
    safe: 'Se guarda cifrado, se usa solo para esto y no se vuelve a mostrar.',
    kind: '¿Qué quiere introducir?',
    hint: 'Un certificado es más seguro que un secreto: su parte privada se usa aquí y no se envía a ninguna parte.',
    kinds: {
      secret: {
        title: 'Un secreto',
        text: 'Creado en «Certificados y secretos» de Microsoft Entra.',
      },
      certificate: {
        title: 'Un certificado',
        text: 'Su parte pública se sube a Microsoft Entra; el certificado y la clave privada, aquí.',
      },
      password: { title: 'La contraseña', text: 'De la cuenta de su Exchange Server.' },
      external: {
        title: 'Lo guarda quien opera Follow',
        text: 'Aquí no se escribe nada: se pone en el almacén de quien lo opera.',
      },
    },
    secret: 'Valor del secreto',
    password: 'Contraseña',
    pem: 'Certificado y clave privada (PEM)',
    pemHint:
      'Los dos bloques en un texto, la clave sin contraseña. También puede elegir un archivo.',
    pemFault: 'Hacen falta un bloque de certificado y uno de clave privada.',
    file: 'Elegir un archivo…',
    fileFault: 'No se pudo leer este archivo.',
    externalName: 'Nombre con el que debe guardarse',
    providers: {
      environment: 'Se lee de una variable de entorno del servicio.',
      file: 'Se lee de un archivo del servicio.',
      'key-vault': 'Se lee de Azure Key Vault.',
    },
    cannotKeep:
      'Aquí no se pueden guardar secretos: quien opera Follow no ha dado una clave para cifrarlos.',
    neither: 'Tampoco hay un almacén propio. Pida una de las dos cosas antes de seguir.',
    given: {
      secret: (when) => `Se introdujo un secreto el ${when}.`,
      certificate: (when) => `Se introdujo un certificado el ${when}.`,
      password: (when) => `Se introdujo una contraseña el ${when}.`,
      external: (when) => `Se eligió el almacén de quien opera Follow el ${when}.`,
    },
    expires: (when) => `Caduca el ${when}.`,
    thumbprint: 'Huella digital (SHA-256)',
    replace: 'Introducir otro',
  },

  account: {
    text: 'Inicie sesión con la cuenta que lee el buzón. Puede ser otra que la suya: en ese caso elija «Usar otra cuenta» en la ventana.',
    open: 'Abrir la ventana de inicio de sesión',
    renew: 'Iniciar sesión de nuevo o con otra cuenta',
    waiting: 'Esperando a que inicie sesión en la otra ventana…',
    blocked:
      'El navegador bloqueó la ventana. Permita ventanas para esta página o abra este enlace:',
    link: 'Iniciar sesión aquí',
    expired: 'El inicio de sesión tardó demasiado. Abra la ventana otra vez.',
    who: (name, email) => `Sesión iniciada: ${name} (${email})`,
    when: (when) => `El ${when}`,
    failed: 'No se pudo empezar el inicio de sesión',
  },

  addresses,

  mailFlow: {
    text: 'Dos reglas en Exchange envían una copia oculta al buzón: una para el correo hacia fuera y otra para el que llega de fuera. El correo entre compañeros no se copia.',
    commands: 'Comandos para ambas reglas',
    who: 'Para PowerShell, por alguien que administre Exchange.',
    wait: 'Las reglas nuevas pueden tardar media hora o más en funcionar en todas partes.',
    queueAddress: 'Dirección de correo de la carpeta de entrada',
    queueAddressHint:
      'La carpeta pública debe poder recibir correo. La dirección solo se usa para los comandos y no se guarda.',
    check: 'Comprobarlo con un correo de prueba',
    later:
      'Mientras tanto puede seguir. Cuando el registro esté activo, compruebe las reglas con un correo de prueba.',
  },

  consent,
}
