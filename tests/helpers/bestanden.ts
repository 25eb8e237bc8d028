import { randomUUID } from 'node:crypto'
import zlib from 'node:zlib'
import { zip, type Deel } from './zip-bouwen.ts'

/** The bytes of a small PDF; what it is given stands among its objects. */
export const pdfBytes = (objecten = '', tekst: string = randomUUID()) =>
  Buffer.from(
    `%PDF-1.7\n% ${tekst}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n${objecten}\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
    'latin1',
  )

/** A small PDF; the text makes its content its own. */
export const pdf = (naam = 'statuten.pdf', tekst: string = randomUUID()) =>
  new File([pdfBytes('', tekst)], naam, { type: 'application/pdf' })

/** Objects packed together, as most programs write them. */
export function objecten(tekst: string, kop = '/Filter/FlateDecode') {
  const data = zlib.deflateSync(Buffer.from(tekst)).toString('latin1')
  return `7 0 obj<</Type/ObjStm/N 1/First 4${kop}/Length ${data.length}>>stream\n${data}\nendstream endobj`
}

/** A picture of one colour, of this many pixels. */
export function pngBytes(breed = 8, hoog = 8, { data = true } = {}) {
  const kop = Buffer.alloc(13)
  kop.writeUInt32BE(breed, 0)
  kop.writeUInt32BE(hoog, 4)
  kop.set([8, 2, 0, 0, 0], 8)
  const regels = data ? Buffer.alloc((breed * 3 + 1) * hoog, 90) : Buffer.alloc(0)
  for (let y = 0; data && y < hoog; y++) regels[y * (breed * 3 + 1)] = 0
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', kop),
    chunk('IDAT', zlib.deflateSync(regels)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(soort: string, data: Buffer) {
  const inhoud = Buffer.concat([Buffer.from(soort), data])
  const lengte = Buffer.alloc(4)
  const som = Buffer.alloc(4)
  lengte.writeUInt32BE(data.length)
  som.writeUInt32BE(zlib.crc32(inhoud))
  return Buffer.concat([lengte, inhoud, som])
}

export const png = (naam = 'foto.png') => new File([pngBytes()], naam, { type: 'image/png' })

/** A HEIC of 64 by 48 pixels in one red, made for this test with heif-enc; in its EXIF stands GEHEIM. */
export const heicBytes = () =>
  Buffer.from(
    'AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAeFtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAACAAAAEGlkYXQAAAAAAEAAMAAAAExpbG9jAQAAAERAAAMAAQAAAAAAAAIFAAEAAAAAAAAAGQACAAEAAAAAAAAAAQAAAAAAAAAIAAMAAAAAAAACHgABAAAAAAAAAMwAAABNaWluZgAAAAAAAwAAABVpbmZlAgAAAQABAABodmMxAAAAABVpbmZlAgAAAAACAABncmlkAAAAABVpbmZlAgAAAQADAABFeGlmAAAAANVpcHJwAAAAs2lwY28AAABzaHZjQwEDcAAAAAAAAAAAAB7wAPz9+PgAAA8DIAABABhAAQwB//8DcAAAAwCQAAADAAADAB66AkAhAAEAJ0IBAQNwAAADAJAAAAMAAAMAHqAggQWW6uSmubAgAAADACAAAAMAISIAAQAGRAHBc8CJAAAAFGlzcGUAAAAAAAAAQAAAAEAAAAAUaXNwZQAAAAAAAABAAAAAMAAAABBwaXhpAAAAAAMICAgAAAAaaXBtYQAAAAAAAAACAAECgQIAAgIDhAAAAChpcmVmAAAAAAAAAA5kaW1nAAIAAQABAAAADmNkc2MAAwABAAIAAADtbWRhdAAAABUoAa8LYPXlg6//6cHfvUIOWEU/1DgAAAAASUkqAAgAAAAHAA8BAgAHAAAAcgAAABIBAwABAAAAAQAAABoBBQABAAAAYgAAABsBBQABAAAAagAAACgBAwABAAAAAgAAABMCAwABAAAAAQAAAGmHBAABAAAAegAAAAAAAAA4YwAA6AMAADhjAADoAwAAR0VIRUlNAAAGAACQBwAEAAAAMDIxMAGRBwAEAAAAAQIDAACgBwAEAAAAMDEwMAGgAwABAAAA//8AAAKgBAABAAAAQAAAAAOgBAABAAAAMAAAAAAAAAA=',
    'base64',
  )

const relaties = { naam: '_rels/.rels', inhoud: '<Relationships/>' }
const soorten = { naam: '[Content_Types].xml', inhoud: '<Types/>' }

export const docxBytes = (erbij: readonly Deel[] = [], zonder = '') =>
  zip(
    [soorten, relaties, { naam: 'word/document.xml', inhoud: '<document/>' }, ...erbij].filter(
      ({ naam }) => naam !== zonder,
    ),
  )
export const xlsxBytes = (erbij: readonly Deel[] = []) =>
  zip([soorten, relaties, { naam: 'xl/workbook.xml', inhoud: '<workbook/>' }, ...erbij])
export const odtBytes = (erbij: readonly Deel[] = [], methode: 0 | 8 = 0) =>
  zip([
    { naam: 'mimetype', inhoud: 'application/vnd.oasis.opendocument.text', methode },
    { naam: 'content.xml', inhoud: '<office/>' },
    ...erbij,
  ])

/** A page that says it is a picture. */
export const vermomd = () =>
  new File(['<html><script>alert(1)</script></html>'], 'foto.png', { type: 'image/png' })

export const teGroot = () =>
  new File(['%PDF-1.7\n', new Uint8Array(10 * 1024 * 1024)], 'groot.pdf', {
    type: 'application/pdf',
  })

/** A form with files, with a key of its own; a list of files goes under one name. */
export function uploadForm(
  fields: Record<string, string | File | readonly File[]>,
  sleutel: string = randomUUID(),
) {
  const form = new FormData()
  form.set('_sleutel', sleutel)
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat() as (string | File)[]) form.append(name, one)
  return form
}
