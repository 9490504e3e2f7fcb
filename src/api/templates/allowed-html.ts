/** What stays of a tag: as it is, without its tag but with what is in it, or nothing of it. */
export type TagFate = 'kept' | 'unwrapped' | 'dropped'

const SHARED = ['style', 'dir', 'lang', 'title', 'align'] as const
const CELL = ['colspan', 'rowspan', 'width', 'height', 'valign', 'bgcolor'] as const
const NONE: readonly string[] = []

/** Tags that are kept, with the attributes they may have beside those that all may have. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    (
      'p div span br hr center b strong i em u s strike del ins sub sup small mark ' +
      'ul li dl dt dd blockquote pre code h1 h2 h3 h4 h5 h6 caption thead tbody tfoot'
    )
      .split(' ')
      .map((tag) => [tag, NONE]),
  ),
  font: ['color', 'face', 'size'],
  a: ['href'],
  ol: ['start', 'type'],
  table: ['border', 'cellpadding', 'cellspacing', 'width', 'bgcolor'],
  colgroup: ['span', 'width'],
  col: ['span', 'width'],
  tr: ['valign', 'bgcolor'],
  td: CELL,
  th: CELL,
  img: ['src', 'alt', 'width', 'height'],
}

const VOID = new Set(['br', 'hr', 'col', 'img'])

/** What goes with everything in it, and what the author is told of it. */
const DROPPED = {
  script: ['script', 'noscript'],
  'style-sheet': ['style', 'link'],
  form: ['input', 'textarea', 'select', 'option', 'optgroup', 'datalist'],
  embedded: [
    ...['iframe', 'frame', 'frameset', 'noframes', 'object', 'embed', 'applet', 'svg', 'math'],
    ...['template', 'audio', 'video', 'canvas', 'xmp', 'plaintext', 'noembed', 'source', 'picture'],
    ...['map', 'area', 'portal', 'param', 'track'],
  ],
} as const
export type DroppedKind = keyof typeof DROPPED

const KIND_OF: ReadonlyMap<string, DroppedKind> = new Map(
  (Object.keys(DROPPED) as DroppedKind[]).flatMap((kind) =>
    DROPPED[kind].map((tag): [string, DroppedKind] => [tag, kind]),
  ),
)

/** Says nothing to a reader; nobody misses it. */
const SILENT = new Set(['title', 'meta', 'base'])

/** @param tag in lower case */
export function tagFate(tag: string): TagFate {
  if (Object.hasOwn(KEPT, tag)) return 'kept'
  return KIND_OF.has(tag) || SILENT.has(tag) ? 'dropped' : 'unwrapped'
}

/** What the author is told of a tag that is dropped; undefined: nothing. */
export const droppedKind = (tag: string): DroppedKind | undefined => KIND_OF.get(tag)

/** Has nothing in it and no end. */
export const isVoid = (tag: string): boolean => VOID.has(tag)

/** Whether a tag that is kept may have an attribute. */
export const mayHave = (tag: string, attribute: string): boolean =>
  (SHARED as readonly string[]).includes(attribute) || (KEPT[tag]?.includes(attribute) ?? false)
