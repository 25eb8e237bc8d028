import { expect, test } from 'vitest'
import { rekenbladVan } from '../../app/domain/begroting/rekenblad.ts'
import { xlsxResponse } from '../../app/lib/xlsx.server.ts'
import { unzip } from '../helpers/zip.ts'

const gevaar = '=HYPERLINK("https://example.nl";"klik")'
const rijen = rekenbladVan({
  titel: '+31 bellen',
  nummer: 'ELB-2026-00042',
  gevraagd: 100_050,
  btw: 'inclusief',
  posten: [
    { kant: 'kosten', soort: 'huur', omschrijving: gevaar, bedrag: 120_050, status: null },
    {
      kant: 'kosten',
      soort: 'materiaal',
      omschrijving: 'Stoelen',
      bedrag: 3_000,
      aantal: 2_500,
      prijs: 1_200,
      status: null,
    },
    {
      kant: 'dekking',
      soort: 'andere_financier',
      omschrijving: 'Fonds',
      bedrag: 23_000,
      status: 'toegezegd',
    },
  ],
})

async function delen() {
  const antwoord = await xlsxResponse(rijen, 'begroting.xlsx')
  const gevonden = unzip(Buffer.from(await antwoord.arrayBuffer()))
  const blad = [...gevonden].find(([naam]) => naam.includes('worksheets/'))?.[1] ?? ''
  return { blad, teksten: gevonden.get('xl/sharedStrings.xml') ?? '' }
}

test('in het rekenblad is een bedrag een getal, met de optelling erbij', async () => {
  const { blad } = await delen()
  const getallen = [...blad.matchAll(/<v>([\d.]+)<\/v>/g)].map(([, getal]) => getal)
  expect(getallen).toEqual(expect.arrayContaining(['1200.5', '2.5', '12', '30', '1230.5', '0']))
})

test('wat iemand typte is in het rekenblad tekst, nooit een formule', async () => {
  const { blad, teksten } = await delen()
  expect(blad).not.toMatch(/<f[ >]/)
  expect(blad + teksten).toContain('=HYPERLINK(')
  expect(blad + teksten).toContain('+31 bellen')
})

test('wie niet naar soorten is gevraagd, leest in het rekenblad geen soort', () => {
  const post = { kant: 'kosten', soort: 'overig', omschrijving: 'Koffie', bedrag: 1, status: null }
  const begroting = { titel: 'Koffie', nummer: 'ELB-2026-00001', gevraagd: 1 }
  const soorten = (posten: object[]) =>
    rekenbladVan({ ...begroting, posten: posten as never })
      .filter((rij) => rij[1]?.waarde === 'Koffie')
      .map(([soort]) => soort?.waarde)
  expect(soorten([post])).toEqual([undefined])
  expect(soorten([post, { ...post, soort: 'huur' }])).toEqual([
    'Iets anders',
    'Huur van een ruimte',
  ])
})
