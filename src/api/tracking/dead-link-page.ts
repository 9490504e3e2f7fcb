interface Words {
  title: string
  text: string
}

const WORDS = {
  en: {
    title: 'This link does not work',
    text: 'It may have been cut off or changed on its way to you. Please ask the person who sent you the email for the address.',
  },
  de: {
    title: 'Dieser Link funktioniert nicht',
    text: 'Vielleicht wurde er unterwegs abgeschnitten oder verändert. Bitte fragen Sie die Person, die Ihnen die E-Mail geschickt hat, nach der Adresse.',
  },
  es: {
    title: 'Este enlace no funciona',
    text: 'Puede que se haya cortado o modificado por el camino. Pida la dirección a la persona que le envió el correo.',
  },
  nb: {
    title: 'Denne lenken virker ikke',
    text: 'Den kan ha blitt kuttet eller endret på veien til deg. Be personen som sendte deg e-posten, om adressen.',
  },
  da: {
    title: 'Dette link virker ikke',
    text: 'Det kan være blevet afkortet eller ændret undervejs. Spørg den person, der sendte dig mailen, om adressen.',
  },
} as const satisfies Record<string, Words>

type Language = keyof typeof WORDS

/** Other names under which a browser asks for a language we have. */
const ALSO: Readonly<Record<string, Language>> = { no: 'nb', nn: 'nb' }

/**
 * What a recipient sees for a link that is not authentically ours: plain words, no brand, nothing of
 * what was asked for.
 *
 * @param acceptLanguage the header of that name; English where it names none of ours
 */
export function deadLinkPage(acceptLanguage: string | undefined): string {
  const language = preferredLanguage(acceptLanguage ?? '')
  const { title, text } = WORDS[language]
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
</head>
<body>
<h1>${title}</h1>
<p>${text}</p>
</body>
</html>
`
}

/** The first of ours by weight, then by order (RFC 9110 §12.5.4). */
function preferredLanguage(acceptLanguage: string): Language {
  const wanted = acceptLanguage
    .slice(0, 200)
    .split(',')
    .flatMap((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const primary = tag.trim().split('-')[0] ?? ''
      const language = ALSO[primary] ?? primary
      return isOurs(language) ? { language, weight: weightOf(parameters) } : []
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return wanted[0]?.language ?? 'en'
}

function isOurs(language: string): language is Language {
  return Object.hasOwn(WORDS, language)
}

function weightOf(parameters: readonly string[]): number {
  const weight = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean)
  return weight === undefined ? 1 : Number(weight)
}
