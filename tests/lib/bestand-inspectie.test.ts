import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import zlib from 'node:zlib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { Bestandsfout } from '../../app/domain/document/fouten.ts'
import { configure } from '../../app/lib/config.server.ts'
import { writeTemporary } from '../../app/lib/files.server.ts'
import { inspectFile } from '../../app/lib/inspect.server.ts'
import {
  docxBytes,
  heicBytes,
  objecten,
  odtBytes,
  pdfBytes,
  pngBytes,
  xlsxBytes,
} from '../helpers/bestanden.ts'
import { testConfig } from '../helpers/test-db.ts'
import { zip } from '../helpers/zip-bouwen.ts'

const dir = mkdtempSync(path.join(os.tmpdir(), 'subsidie-inspectie-'))
configure(testConfig('geen', dir))

async function bekijk(naam: string, bytes: Buffer) {
  const uitkomst = await inspectFile(naam, await writeTemporary(bytes))
  return 'fout' in uitkomst ? uitkomst.fout : uitkomst
}

const jpeg = sharp({ create: { width: 40, height: 20, channels: 3, background: 'teal' } })
  .withExif({ IFD0: { Make: 'GEHEIM' }, IFD3: { GPSLatitude: '52/1 26/1 0/1' } })
  .withMetadata({ orientation: 6 })
  .jpeg()
  .toBuffer()
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
const nullen = Buffer.alloc(30 * 1024 * 1024)
const mz = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])
const gzip = zlib.gzipSync('x')
const docx = docxBytes()

test.each([
  ['statuten.pdf', pdfBytes(), 'statuten.pdf'],
  ['met pagina.pdf', pdfBytes('4 0 obj<</OpenAction[3 0 R/Fit]>>endobj'), 'met pagina.pdf'],
  ['gepakt.pdf', pdfBytes(objecten('1 0 <</Type/Page>>')), 'gepakt.pdf'],
  ['link.pdf', pdfBytes('4 0 obj<</S/URI/URI(https://example.nl)>>endobj'), 'link.pdf'],
  ['plan.docx', docx, 'plan.docx'],
  ['begroting.xlsx', xlsxBytes(), 'begroting.xlsx'],
  ['plan.odt', odtBytes(), 'plan.odt'],
  [
    'met foto.docx',
    docxBytes([{ naam: 'word/media/a.png', inhoud: pngBytes(), methode: 0 }]),
    'met foto.docx',
  ],
  ['foto.png', pngBytes(), 'foto.png'],
  ['foto.pdf', pngBytes(), 'foto.png'],
  ['plan.pdf.exe', pdfBytes(), 'plan.pdf'],
  ['plan.docx.', docx, 'plan.docx'],
  ['plan\u202Efdp.exe', pdfBytes(), 'planfdp.pdf'],
  ['pl\0an.pdf', pdfBytes(), 'plan.pdf'],
  ['../../../etc/cron.d/x', pdfBytes(), 'x.pdf'],
  ['con.pdf', pdfBytes(), 'bestand con.pdf'],
  [`${'a'.repeat(4000)}.pdf`, pdfBytes(), `${'a'.repeat(100)}.pdf`],
  ['.htaccess', pdfBytes(), 'htaccess.pdf'],
] as const)('%s wordt genomen zoals de inhoud is', async (naam, bytes, bewaard) => {
  expect(await bekijk(naam, bytes)).toMatchObject({
    bestand: { naam: bewaard, scan: 'niet_gescand' },
  })
})

const bom = (deel: object) => docxBytes([{ naam: 'word/x.xml', ...deel }])
const geweigerd: [string, Buffer, Bestandsfout][] = [
  ['leeg', Buffer.alloc(0), 'leeg'],
  ['een byte', Buffer.from('P'), 'soort'],
  ['svg', svg, 'soort'],
  ['html', Buffer.from('<!doctype html><script>alert(1)</script>'), 'soort'],
  ['tekst', Buffer.from('gewoon tekst'), 'soort'],
  ['programma', mz, 'soort'],
  ['gif', Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;', 'latin1'), 'soort'],
  ['gzip', gzip, 'soort'],
  ['zip', zip([{ naam: 'a.txt', inhoud: 'a' }]), 'soort'],
  ['zip die een pdf heet', zip([{ naam: 'a.pdf', inhoud: pdfBytes() }]), 'soort'],
  ['pdf achter een webpagina', Buffer.concat([Buffer.from('<html>'), pdfBytes()]), 'soort'],
  [
    'pdf met een webpagina erin',
    Buffer.concat([Buffer.from('%PDF-1.4\n<html><script>x</script>'), pdfBytes()]),
    'soort',
  ],
  ['pdf zonder einde', Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj'), 'soort'],
  ['pdf met iets achter het einde', Buffer.concat([pdfBytes(), Buffer.alloc(5000, 'x')]), 'soort'],
  [
    'pdf die ook een zip is',
    zip([{ naam: 'a.txt', inhoud: '%%EOF', methode: 0 }], { ervoor: pdfBytes() }),
    'soort',
  ],
  [
    'docx die ook een pdf is',
    zip([{ naam: 'word/document.xml' }], { ervoor: pdfBytes() }),
    'soort',
  ],
  ['pdf met javascript', pdfBytes('4 0 obj<</S/JavaScript/JS(app.alert(1))>>endobj'), 'programma'],
  [
    'pdf met javascript bij het openen',
    pdfBytes('4 0 obj<</OpenAction<</S /JavaScript>>>>endobj'),
    'programma',
  ],
  ['pdf met een vermomde naam', pdfBytes('4 0 obj<</S/J#61vaScript>>endobj'), 'programma'],
  ['pdf met JS alleen', pdfBytes('4 0 obj<</JS 5 0 R>>endobj'), 'programma'],
  ['pdf die een programma start', pdfBytes('4 0 obj<</S/Launch/F(cmd.exe)>>endobj'), 'programma'],
  ['pdf met een bestand erin', pdfBytes('4 0 obj<</Type/EmbeddedFile>>endobj'), 'programma'],
  [
    'pdf met bestanden erin',
    pdfBytes('4 0 obj<</Names<</EmbeddedFiles 5 0 R>>>>endobj'),
    'programma',
  ],
  ['pdf met een filmpje', pdfBytes('4 0 obj<</Subtype/RichMedia>>endobj'), 'programma'],
  [
    'pdf met een invulformulier van Adobe',
    pdfBytes('4 0 obj<</AcroForm<</XFA 5 0 R>>>>endobj'),
    'programma',
  ],
  [
    'pdf met javascript in gepakte objecten',
    pdfBytes(objecten('1 0 <</S/JavaScript>>')),
    'programma',
  ],
  ['pdf met JS in gepakte objecten', pdfBytes(objecten('1 0 <</JS(x)>>')), 'programma'],
  [
    'pdf met gepakte objecten na alleen een CR',
    pdfBytes(objecten('1 0 <</JS(x)>>').replace('stream\n', 'stream\r')),
    'programma',
  ],
  [
    'pdf met anders gepakte objecten',
    pdfBytes(objecten('x', '/Filter[/ASCIIHexDecode/FlateDecode]')),
    'onleesbaar',
  ],
  [
    'pdf met een voorspeller',
    pdfBytes(objecten('x', '/Filter/FlateDecode/DecodeParms<</Predictor 12>>')),
    'onleesbaar',
  ],
  [
    'pdf met kapotte objecten',
    pdfBytes('7 0 obj<</Type/ObjStm/Filter/FlateDecode>>stream\nxx\nendstream endobj'),
    'onleesbaar',
  ],
  ['pdf van niets dan delen', pdfBytes('stream\nendstream '.repeat(60_000)), 'onleesbaar'],
  ['pdf met te veel gepakt', pdfBytes(objecten(' '.repeat(33 * 1024 * 1024))), 'onleesbaar'],
  ['pdf met een slot', pdfBytes('trailer<</Encrypt 9 0 R>>'), 'pdfBeveiligd'],
  ['docx met een macro', docxBytes([{ naam: 'word/vbaProject.bin', inhoud: 'x' }]), 'macro'],
  ['odt met een macro', odtBytes([{ naam: 'Basic/Standard/script.xml', inhoud: 'x' }]), 'macro'],
  ['docx met een wachtwoord', docxBytes([{ naam: 'word/x.xml', versleuteld: true }]), 'beveiligd'],
  ['oude doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'soort'],
  ['docx zonder document', docxBytes([], 'word/document.xml'), 'soort'],
  ['docx zonder soorten', docxBytes([], '[Content_Types].xml'), 'soort'],
  ['docx en xlsx tegelijk', docxBytes([{ naam: 'xl/workbook.xml' }]), 'soort'],
  ['odt met een gepakt opschrift', odtBytes([], 8), 'soort'],
  ['bom van nullen', bom({ inhoud: nullen }), 'bom'],
  ['bom die over zijn grootte liegt', bom({ inhoud: nullen, beweert: 1000 }), 'bom'],
  ['bom van 300 MB in de lijst', bom({ inhoud: nullen, beweert: 300 * 1024 * 1024 }), 'bom'],
  [
    'bom van 3000 delen',
    docxBytes(Array.from({ length: 3000 }, (_, nr) => ({ naam: `word/${nr}` }))),
    'bom',
  ],
  ['zip in een docx', docxBytes([{ naam: 'word/embeddings/a.zip', inhoud: docx }]), 'bom'],
  ['programma in een docx', docxBytes([{ naam: 'word/embeddings/a.exe', inhoud: mz }]), 'bom'],
  ['verwijzing naar buiten', bom({ modus: 0o120777, inhoud: '/etc/passwd' }), 'bom'],
  ['naam naar buiten', docxBytes([{ naam: '../../x.xml' }]), 'bom'],
  ['naam naar de wortel', docxBytes([{ naam: '/etc/x.xml' }]), 'bom'],
  ['naam naar een schijf', docxBytes([{ naam: 'C:\\x.xml' }]), 'bom'],
  ['twee delen van een naam', docxBytes([{ naam: 'word/document.xml' }]), 'bom'],
  ['twee namen voor een deel', bom({ kopnaam: 'word/y.xml' }), 'soort'],
  ['zip met iets ervoor', zip([{ naam: 'a' }], { ervoor: Buffer.from('PK\x03\x04') }), 'soort'],
  ['afgekapte zip', docx.subarray(0, docx.length - 30), 'soort'],
  ['half plaatje', pngBytes(40, 40).subarray(0, 60), 'beschadigd'],
  ['plaatje van 60.000 bij 60.000', pngBytes(60_000, 60_000, { data: false }), 'pixels'],
  ['heic zonder beeld', heicBytes().subarray(0, 300), 'beschadigd'],
  ['heic van 100.000 bij 100.000', grootHeic(), 'pixels'],
]

/** Says of itself that it is larger than any picture. */
function grootHeic() {
  const bytes = heicBytes()
  const at = bytes.indexOf('ispe')
  bytes.writeUInt32BE(100_000, at + 8)
  bytes.writeUInt32BE(100_000, at + 12)
  return bytes
}

test.each(geweigerd)('%s wordt geweigerd', async (_, bytes, fout) => {
  expect(await bekijk('naam.pdf', bytes)).toBe(fout)
})

test('een foto staat rechtop en draagt niet meer waar en met welk toestel hij is gemaakt', async () => {
  const bron = await jpeg
  expect(bron.includes('GEHEIM')).toBe(true)
  const uitkomst = await bekijk('IMG_1.JPG', bron)
  if (typeof uitkomst === 'string') throw new Error(uitkomst)
  const bytes = readFileSync(uitkomst.temporary.path)
  const { width, height, exif } = await sharp(bytes).metadata()
  expect({ width, height, exif }).toEqual({ width: 20, height: 40, exif: undefined })
  expect(bytes.includes('GEHEIM')).toBe(false)
})

test('een foto van een iPhone wordt een jpg, zonder wat het toestel erbij schreef', async () => {
  const bron = heicBytes()
  expect(bron.includes('GEHEIM')).toBe(true)
  const uitkomst = await bekijk('IMG_0001.HEIC', bron)
  if (typeof uitkomst === 'string') throw new Error(uitkomst)
  expect(uitkomst.bestand).toMatchObject({ naam: 'IMG_0001.jpg', soort: 'image/jpeg' })
  const bytes = readFileSync(uitkomst.temporary.path)
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 64, height: 48 })
  const { dominant } = await sharp(bytes).stats()
  expect(dominant.r).toBeGreaterThan(150)
  expect(bytes.includes('GEHEIM')).toBe(false)
})

test('wat iemand aan een foto heeft geplakt, gaat niet mee', async () => {
  const uitkomst = await bekijk(
    'a.jpg',
    Buffer.concat([await jpeg, zip([{ naam: 'x.exe', inhoud: mz }])]),
  )
  if (typeof uitkomst === 'string') throw new Error(uitkomst)
  expect(readFileSync(uitkomst.temporary.path).includes('x.exe')).toBe(false)
})

test('tien bommen tegelijk kosten weinig geheugen en zijn samen snel geweigerd', async () => {
  const bommen = geweigerd.filter(([, , fout]) => fout === 'bom' || fout === 'pixels').slice(0, 10)
  globalThis.gc?.()
  const voor = process.memoryUsage.rss()
  const begin = performance.now()
  await Promise.all(bommen.map(([, bytes]) => bekijk('a.docx', bytes)))
  expect(performance.now() - begin).toBeLessThan(10_000)
  expect(process.memoryUsage.rss() - voor).toBeLessThan(64 * 1024 * 1024)
  expect(readdirSync(dir)).toContain('bestanden')
})
