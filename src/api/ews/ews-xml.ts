import { XMLParser } from 'fast-xml-parser'
import { MailSourceError } from '../logging/mail-source.ts'

const SOAP = 'http://schemas.xmlsoap.org/soap/envelope/'
const TYPES = 'http://schemas.microsoft.com/exchange/services/2006/types'
const MESSAGES = 'http://schemas.microsoft.com/exchange/services/2006/messages'

/** The oldest schema that has what is asked for here. */
const VERSION = 'Exchange2010_SP2'

/** A part of an answer: attributes begin with `@`, text alone is a string. */
export interface XmlNode {
  readonly [name: string]: XmlValue
}
export type XmlValue = string | XmlNode | readonly XmlValue[] | undefined

/** Text for the inside of an element or attribute; characters that XML cannot say are left out. */
export const xmlText = (text: string): string =>
  text.replace(/[<>&"']/g, (c) => `&#${c.charCodeAt(0)};`).replace(NOT_IN_XML, '')

/** Control characters but tab and line ends (XML 1.0 §2.2). */
const NOT_IN_XML = /(?![\t\n\r])\p{Cc}/gu

/** A request with its body, e.g. `<m:GetItem>…</m:GetItem>`. */
export const soapEnvelope = (body: string): string =>
  '<?xml version="1.0" encoding="utf-8"?>' +
  `<soap:Envelope xmlns:soap="${SOAP}" xmlns:t="${TYPES}" xmlns:m="${MESSAGES}">` +
  `<soap:Header><t:RequestServerVersion Version="${VERSION}"/></soap:Header>` +
  `<soap:Body>${body}</soap:Body></soap:Envelope>`

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  // Numeric character references; without a document type there are no others.
  htmlEntities: true,
})

/**
 * What is in the body of an answer.
 *
 * A document type is refused before anything is parsed: SOAP forbids it (SOAP 1.1 §3), and with it
 * goes every entity that could grow or fetch something.
 *
 * @throws MailSourceError `unexpected-answer` for anything that is no SOAP answer
 */
export function soapBody(text: string): XmlNode {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw unexpected('the answer has a document type')
  let parsed: XmlValue
  try {
    parsed = parser.parse(text) as XmlNode
  } catch (cause) {
    throw unexpected('the answer is not XML', cause)
  }
  const body = childOf(childOf(parsed, 'Envelope'), 'Body')
  if (!isNode(body)) throw unexpected('the answer is no SOAP envelope')
  return body
}

const unexpected = (detail: string, cause?: unknown) =>
  new MailSourceError('unexpected-answer', detail, { cause })

export const isNode = (value: XmlValue): value is XmlNode =>
  typeof value === 'object' && !Array.isArray(value)

/** A child by its name; the first, where there are several; undefined where there is none. */
export function childOf(value: XmlValue, name: string): XmlValue {
  return childrenOf(value, name)[0]
}

/** All children of that name, in order. */
export function childrenOf(value: XmlValue, name: string): readonly XmlValue[] {
  const found = isNode(value) ? value[name] : undefined
  if (found === undefined) return []
  return Array.isArray(found) ? (found as readonly XmlValue[]) : [found]
}

/** The text of a value; undefined where it is not there or has none. */
export function textOf(value: XmlValue): string | undefined {
  const text = isNode(value) ? value['#text'] : value
  return typeof text === 'string' && text !== '' ? text : undefined
}

/** An attribute; undefined where it is not there. */
export function attributeOf(value: XmlValue, name: string): string | undefined {
  const attribute = isNode(value) ? value[`@${name}`] : undefined
  return typeof attribute === 'string' ? attribute : undefined
}

/** All elements inside, whatever they are called, attributes left out. */
export function elementsOf(value: XmlValue): readonly XmlValue[] {
  if (!isNode(value)) return []
  return Object.entries(value)
    .filter(([name]) => !name.startsWith('@') && name !== '#text')
    .flatMap(([name]) => childrenOf(value, name))
}
