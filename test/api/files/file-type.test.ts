import { describe, expect, it } from '@jest/globals'
import { isProgram, sniffedType } from '../../../src/api/files/file-type.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')
const zip = (entry: string) => bytes(`PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0${entry}`)

describe('what a file is', () => {
  it.each([
    ['%PDF-1.7\n', 'application/pdf'],
    ['\x89PNG\r\n\x1a\n\0\0', 'image/png'],
    ['\xff\xd8\xff\xe0\0\x10JFIF', 'image/jpeg'],
    ['GIF89a', 'image/gif'],
    ['RIFF\x10\0\0\0WEBPVP8 ', 'image/webp'],
    ['RIFF\x10\0\0\0NOPE', 'application/octet-stream'],
    ['\0\0\0\x18ftypmp42', 'video/mp4'],
    ['\x1f\x8b\x08', 'application/gzip'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'application/x-ole-storage'],
    ['<!doctype html><script>', 'application/octet-stream'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'application/octet-stream'],
    ['plain words', 'application/octet-stream'],
    ['', 'application/octet-stream'],
  ])('%j is %s', (start, type) => {
    expect(sniffedType(bytes(start))).toBe(type)
  })

  it.each([
    ['[Content_Types].xml … word/document.xml', 'wordprocessingml.document'],
    ['[Content_Types].xml … xl/workbook.xml', 'spreadsheetml.sheet'],
    ['[Content_Types].xml … ppt/presentation.xml', 'presentationml.presentation'],
    ['mimetypeapplication/vnd.oasis.opendocument.text', 'opendocument.text'],
    ['photos/1.jpg', 'application/zip'],
  ])('a zip with %s is a %s', (entry, type) => {
    expect(sniffedType(zip(entry))).toContain(type)
  })
})

describe('a program', () => {
  it.each([
    ['MZ\x90\0', 'Offer.pdf'],
    ['\x7fELF\x02', 'Offer'],
    ['#!/bin/sh\n', 'Offer.txt'],
    ['\xcf\xfa\xed\xfe', 'Offer.docx'],
    ['L\0\0\0\x01\x14\x02\0', 'Offer.pdf'],
    ['words', 'Offer.EXE'],
    ['words', 'Offer.pdf.js'],
    ['PK\x03\x04', 'Offer.jar'],
    ['words', 'Offer.ps1'],
  ])('%j as %s is given to nobody', (start, name) => {
    expect(isProgram(bytes(start), name)).toBe(true)
  })

  it.each([
    ['%PDF-1.7', 'Offer.pdf'],
    ['words of an exe', 'exe'],
    ['words', 'exe.txt'],
    ['', 'Offer.docx'],
  ])('%j as %s is none', (start, name) => {
    expect(isProgram(bytes(start), name)).toBe(false)
  })
})
