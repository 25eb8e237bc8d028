import { expect, test } from 'vitest'
import { bestandsnaam, grootteWoorden } from '../../app/domain/document/bestand.ts'

test.each([
  ['statuten.pdf', 'application/pdf', 'statuten.pdf'],
  ['../../etc/passwd', 'application/pdf', 'passwd.pdf'],
  ['C:\\Users\\Ria\\foto van de tuin.JPEG', 'image/jpeg', 'foto van de tuin.jpg'],
  ['rekening.pdf.exe', 'application/pdf', 'rekening.pdf'],
  ['verkeerd\u202Egpj.exe', 'image/png', 'verkeerdgpj.png'],
  ['regel\r\nX-Kop: nee.pdf', 'application/pdf', 'regel X-Kop nee.pdf'],
  ['...', 'application/pdf', 'bestand.pdf'],
  ['', 'image/png', 'bestand.png'],
  ['é'.repeat(300), 'image/png', `${'é'.repeat(100)}.png`],
] as const)('de naam %s wordt met de soort %s: %s', (naam, soort, veilig) => {
  expect(bestandsnaam(naam, soort)).toBe(veilig)
})

test.each([
  [10, '1 kB'],
  [340_000, '332 kB'],
  [2_516_582, '2,4 MB'],
])('%i bytes lezen we als %s', (bytes, woorden) => {
  expect(grootteWoorden(bytes)).toBe(woorden)
})
