import { endingOf } from './file-name.ts'

/** So many bytes from the beginning tell what a file is. */
export const SNIFFED_BYTES = 4096

export const UNKNOWN_TYPE = 'application/octet-stream'

interface Signature {
  type: string
  /** What the file begins with, or has at an offset. */
  has: readonly { at: number; bytes: Buffer }[]
}

const OOXML = 'application/vnd.openxmlformats-officedocument.'

const SIGNATURES: readonly Signature[] = [
  begins('application/pdf', '%PDF-'),
  begins('image/png', '\x89PNG\r\n\x1a\n'),
  begins('image/jpeg', '\xff\xd8\xff'),
  begins('image/gif', 'GIF87a'),
  begins('image/gif', 'GIF89a'),
  both('image/webp', 'RIFF', { at: 8, text: 'WEBP' }),
  both('audio/wav', 'RIFF', { at: 8, text: 'WAVE' }),
  both('video/x-msvideo', 'RIFF', { at: 8, text: 'AVI ' }),
  begins('image/tiff', 'II*\0'),
  begins('image/tiff', 'MM\0*'),
  begins('audio/mpeg', 'ID3'),
  begins('application/gzip', '\x1f\x8b'),
  begins('application/x-7z-compressed', '7z\xbc\xaf\x27\x1c'),
  begins('application/vnd.rar', 'Rar!\x1a\x07'),
  begins('application/rtf', '{\\rtf'),
  begins('application/x-ole-storage', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
  { type: 'video/mp4', has: [{ at: 4, bytes: Buffer.from('ftyp') }] },
]

/** What a zip holds in its first entries tells which office document it is. */
const IN_ZIP: readonly (readonly [string, string])[] = [
  ['word/', `${OOXML}wordprocessingml.document`],
  ['xl/', `${OOXML}spreadsheetml.sheet`],
  ['ppt/', `${OOXML}presentationml.presentation`],
  ['application/vnd.oasis.opendocument.text', 'application/vnd.oasis.opendocument.text'],
  [
    'application/vnd.oasis.opendocument.spreadsheet',
    'application/vnd.oasis.opendocument.spreadsheet',
  ],
  [
    'application/vnd.oasis.opendocument.presentation',
    'application/vnd.oasis.opendocument.presentation',
  ],
]

/** Machine code and scripts, by how they begin. */
const PROGRAMS: readonly Buffer[] = [
  ...['MZ', '\x7fELF', '#!', '\0asm', '\xca\xfe\xba\xbe', '\xcf\xfa\xed\xfe', '\xce\xfa\xed\xfe'],
  ...['\xfe\xed\xfa\xce', '\xfe\xed\xfa\xcf', 'L\0\0\0\x01\x14\x02\0', '!<arch>\n', 'dex\n'],
].map((text) => Buffer.from(text, 'latin1'))

/** What a system runs when it is opened. The name may only speak against a file, never for it. */
const PROGRAM_ENDINGS = new Set(
  [
    ...['exe', 'dll', 'scr', 'com', 'pif', 'cpl', 'sys', 'msi', 'msp', 'mst', 'msix', 'appx'],
    ...['bat', 'cmd', 'ps1', 'psm1', 'psd1', 'vbs', 'vbe', 'js', 'jse', 'mjs', 'wsf', 'wsh', 'wsc'],
    ...['hta', 'jar', 'lnk', 'url', 'reg', 'inf', 'scf', 'gadget', 'application', 'msc', 'chm'],
    ...['app', 'command', 'workflow', 'dmg', 'pkg', 'apk', 'deb', 'rpm', 'sh', 'run', 'desktop'],
    ...['iso', 'img', 'vhd', 'vhdx', 'xll', 'library-ms', 'settingcontent-ms', 'ade', 'adp'],
  ].map((ending) => `.${ending}`),
)

/**
 * What a file is by its first bytes, never by its name. What a browser could run as a page is not
 * told apart from any other text.
 *
 * @param start the first `SNIFFED_BYTES`, or all there are
 * @returns `UNKNOWN_TYPE` for what is not known
 */
export function sniffedType(start: Buffer): string {
  const found = SIGNATURES.find(({ has }) => has.every((part) => isAt(start, part)))
  if (found) return found.type
  return start.subarray(0, 4).toString('latin1') === 'PK\x03\x04' ? zipType(start) : UNKNOWN_TYPE
}

/** Whether a file would be run where it is opened; such files are given to nobody. */
export function isProgram(start: Buffer, name: string): boolean {
  const beginsSo = PROGRAMS.some((bytes) => isAt(start, { at: 0, bytes }))
  return beginsSo || PROGRAM_ENDINGS.has(endingOf(name).toLowerCase())
}

function zipType(start: Buffer): string {
  const text = start.toString('latin1')
  return IN_ZIP.find(([sign]) => text.includes(sign))?.[1] ?? 'application/zip'
}

function isAt(start: Buffer, { at, bytes }: { at: number; bytes: Buffer }): boolean {
  return start.subarray(at, at + bytes.length).equals(bytes)
}

function begins(type: string, text: string): Signature {
  return { type, has: [{ at: 0, bytes: Buffer.from(text, 'latin1') }] }
}

function both(type: string, text: string, other: { at: number; text: string }): Signature {
  const second = { at: other.at, bytes: Buffer.from(other.text, 'latin1') }
  return { type, has: [{ at: 0, bytes: Buffer.from(text, 'latin1') }, second] }
}
