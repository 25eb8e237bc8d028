import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { renderPdf } from '../../app/lib/pdf/typst.server.ts'

const template = readFileSync(new URL('../../app/lib/pdf/afschrift.typ', import.meta.url), 'utf8')
const moment = new Date('2026-12-01T09:00:00Z')

const data = (tekst: string) => ({
  titel: 'Aanvraag ELB-2026-00001',
  nummer: 'ELB-2026-00001',
  gemeente: 'Elburg',
  voorbeeld: null,
  inleiding: 'Dit is wat u stuurde.',
  datum: '2026-12-01',
  delen: [{ titel: 'Het plan', rijen: [{ label: 'Waar gaat het over?', tekst }] }],
})

test.each([
  '#read("/etc/passwd")',
  '#include "/etc/passwd"',
  '#sys.inputs',
  '] #panic("uit de band") [',
  '{{7*7}} <script>alert(1)</script>',
  '\\input{/etc/passwd} $x^2$ *vet* _schuin_ @verwijzing <label>',
  '= Kop\n- lijst\n```ruw```',
  'regel een\r\nregel twee \u0007 \u202e achterstevoren 😀 汉字',
])('wat iemand typt, blijft tekst: %j', async (tekst) => {
  const pdf = await renderPdf(template, data(tekst), moment)
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
})

test('een sjabloon leest geen bestand, ook niet als iemand erin schrijft', async () => {
  for (const bestand of ['/etc/passwd', '../../../etc/passwd'])
    await expect(renderPdf(`#read("${bestand}")`, {}, moment)).rejects.toThrow()
})
