import type { Language } from '../tracking/preferred-language.ts'
import type { ConsentOutcome } from './consent-outcome.ts'

interface Words {
  title: string
  text: string
}

const en: Record<ConsentOutcome, Words> = {
  given: {
    title: 'Permission was given',
    text: 'Thank you. Nothing is read yet: that begins when account engagement is started on the administration page. You can close this window.',
  },
  incomplete: {
    title: 'Permission is not complete yet',
    text: 'You agreed, but some permissions are still missing. That may take some minutes; the administration page shows which.',
  },
  declined: {
    title: 'No permission was given',
    text: 'The request was declined, or your account may not agree for the whole organisation. Nothing is read. The same link can be opened again.',
  },
  unknown: {
    title: 'This link is not known any more',
    text: 'It is incomplete or older than 30 days. Get a new one from the administration page.',
  },
  unreachable: {
    title: 'We cannot see yet whether permission was given',
    text: 'The sign-in service did not answer. Look at the administration page in a moment.',
  },
  failed: {
    title: 'That did not work',
    text: 'The sign-in service reported an error, and nothing was changed here. Open the link again, or tell the administrator who sent it to you.',
  },
}

const de: Record<ConsentOutcome, Words> = {
  given: {
    title: 'Die Berechtigung wurde erteilt',
    text: 'Vielen Dank. Noch wird nichts gelesen: Das beginnt erst, wenn das Firmen-Engagement auf der Verwaltungsseite gestartet wird. Sie können dieses Fenster schließen.',
  },
  incomplete: {
    title: 'Die Berechtigung ist noch nicht vollständig',
    text: 'Sie haben zugestimmt, aber einige Berechtigungen fehlen noch. Das kann einige Minuten dauern; die Verwaltungsseite zeigt, welche.',
  },
  declined: {
    title: 'Es wurde keine Berechtigung erteilt',
    text: 'Die Anfrage wurde abgelehnt, oder Ihr Konto darf nicht für die ganze Organisation zustimmen. Es wird nichts gelesen. Derselbe Link kann noch einmal geöffnet werden.',
  },
  unknown: {
    title: 'Dieser Link ist nicht mehr bekannt',
    text: 'Er ist unvollständig oder älter als 30 Tage. Einen neuen gibt es auf der Verwaltungsseite.',
  },
  unreachable: {
    title: 'Ob die Berechtigung erteilt wurde, ist noch nicht zu sehen',
    text: 'Der Anmeldedienst hat nicht geantwortet. Sehen Sie gleich auf der Verwaltungsseite nach.',
  },
  failed: {
    title: 'Das hat nicht geklappt',
    text: 'Der Anmeldedienst hat einen Fehler gemeldet; hier wurde nichts geändert. Öffnen Sie den Link noch einmal oder sagen Sie es der Person, die ihn Ihnen geschickt hat.',
  },
}

const es: Record<ConsentOutcome, Words> = {
  given: {
    title: 'El permiso está concedido',
    text: 'Gracias. Todavía no se lee nada: eso empieza cuando se inicie la relación con las cuentas en la página de administración. Puede cerrar esta ventana.',
  },
  incomplete: {
    title: 'El permiso aún no está completo',
    text: 'Ha aceptado, pero todavía faltan algunos permisos. Puede tardar unos minutos; la página de administración muestra cuáles.',
  },
  declined: {
    title: 'No se ha concedido ningún permiso',
    text: 'La solicitud se rechazó, o su cuenta no puede aceptar en nombre de toda la organización. No se lee nada. Puede volver a abrir el mismo enlace.',
  },
  unknown: {
    title: 'Este enlace ya no se reconoce',
    text: 'Está incompleto o tiene más de 30 días. Pida uno nuevo en la página de administración.',
  },
  unreachable: {
    title: 'Aún no podemos ver si se concedió el permiso',
    text: 'El servicio de inicio de sesión no respondió. Mire la página de administración dentro de un momento.',
  },
  failed: {
    title: 'No ha funcionado',
    text: 'El servicio de inicio de sesión comunicó un error y aquí no ha cambiado nada. Abra el enlace otra vez o avise a quien se lo envió.',
  },
}

const nb: Record<ConsentOutcome, Words> = {
  given: {
    title: 'Tillatelsen er gitt',
    text: 'Takk. Ingenting leses ennå: Det begynner først når firmaengasjement startes på administrasjonssiden. Du kan lukke dette vinduet.',
  },
  incomplete: {
    title: 'Tillatelsen er ikke fullstendig ennå',
    text: 'Du har samtykket, men noen tillatelser mangler fremdeles. Det kan ta noen minutter; administrasjonssiden viser hvilke.',
  },
  declined: {
    title: 'Ingen tillatelse ble gitt',
    text: 'Forespørselen ble avslått, eller kontoen din kan ikke samtykke for hele organisasjonen. Ingenting leses. Den samme lenken kan åpnes på nytt.',
  },
  unknown: {
    title: 'Denne lenken er ikke kjent lenger',
    text: 'Den er ufullstendig eller eldre enn 30 dager. Hent en ny på administrasjonssiden.',
  },
  unreachable: {
    title: 'Vi kan ikke se ennå om tillatelsen er gitt',
    text: 'Påloggingstjenesten svarte ikke. Se på administrasjonssiden om et øyeblikk.',
  },
  failed: {
    title: 'Det gikk ikke',
    text: 'Påloggingstjenesten meldte om en feil, og ingenting ble endret her. Åpne lenken på nytt, eller si fra til den som sendte den til deg.',
  },
}

const da: Record<ConsentOutcome, Words> = {
  given: {
    title: 'Tilladelsen er givet',
    text: 'Tak. Der læses ikke noget endnu: Det begynder først, når firmaengagement startes på administrationssiden. Du kan lukke dette vindue.',
  },
  incomplete: {
    title: 'Tilladelsen er ikke fuldstændig endnu',
    text: 'Du har sagt ja, men nogle tilladelser mangler stadig. Det kan tage nogle minutter; administrationssiden viser hvilke.',
  },
  declined: {
    title: 'Der blev ikke givet tilladelse',
    text: 'Anmodningen blev afvist, eller din konto må ikke sige ja for hele organisationen. Der læses ikke noget. Det samme link kan åbnes igen.',
  },
  unknown: {
    title: 'Dette link kendes ikke længere',
    text: 'Det er ufuldstændigt eller ældre end 30 dage. Hent et nyt på administrationssiden.',
  },
  unreachable: {
    title: 'Vi kan endnu ikke se, om tilladelsen er givet',
    text: 'Logintjenesten svarede ikke. Se på administrationssiden om et øjeblik.',
  },
  failed: {
    title: 'Det lykkedes ikke',
    text: 'Logintjenesten meldte om en fejl, og intet blev ændret her. Åbn linket igen, eller sig det til den, der sendte det til dig.',
  },
}

/** What the page says to the tenant's administrator. */
export const CONSENT_WORDS: Readonly<Record<Language, Record<ConsentOutcome, Words>>> = {
  ...{ en, de, es, nb, da },
}
