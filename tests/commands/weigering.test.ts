import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect } from 'vitest'
import { besluitBekendmaken } from '../../app/commands/besluit-bekendmaken.server.ts'
import { besluitNemen } from '../../app/commands/besluit-nemen.server.ts'
import { datumVoluit } from '../../app/domain/opmaak.ts'
import { Besluitbrief } from '../../app/routes/aanvragen.$nummer.besluit/besluitbrief.tsx'
import { findBesluit } from '../../db/queries/besluit.ts'
import { getBesluitgegevens } from '../../db/queries/besluitgegevens.ts'
import { uitgangspunt } from '../../app/domain/besluit/uitgangspunt.ts'
import { buildActor } from '../helpers/factories.ts'
import { createBeoordeeld } from '../helpers/beoordeeld.ts'
import { buildBesluit, createGeagendeerd } from '../helpers/voorstel.ts'
import { test } from '../helpers/test-db.ts'

const niet = { oordelen: { v2: 'voldoet_niet' as const } }
const register = { titel: 'Koffie op de hoek', samenvatting: 'Een open koffietafel voor de buurt.' }

test('elke weigering noemt voorwaarde, bevinding, bewijs, paragraaf, wat had gekund, artikel, rechtsmiddel en laatste dag', async ({
  tx,
}) => {
  const { zaak, eerste, secretaris, punt } = await createGeagendeerd(tx, {
    eerste: niet,
    tweede: niet,
    voorstel: {
      uitkomst: 'weigeren',
      weigeringsgrond: 'voorwaarde',
      wat_wel_kan: 'Met een tweede partij had het gekund.',
    },
  })
  await besluitNemen(tx, buildActor(eerste), punt, buildBesluit({ uitkomst: 'weigeren' }))
  await besluitBekendmaken(tx, buildActor(secretaris), zaak, register)
  const besluit = await findBesluit(tx, zaak.id)
  const brief = renderToStaticMarkup(
    createElement(Besluitbrief, {
      inhoud: besluit!.inhoud,
      gemeente: { id: 'elburg', naam: 'Elburg' },
      verzonden_op: besluit!.verzonden_op,
      bezwaar_tot: besluit!.bezwaar_tot,
    }),
  )
  for (const deel of [
    'Samenwerkingsverband: voldoet niet',
    'artikel 3, onder b',
    'Over samenwerkingsverband is dit het oordeel.',
    'Nog niet. Er doet nu 1 van de 2 partijen mee',
    'Met wie u het doet: Noor van Dijk: penvoerder',
    'Beleidsplan sociaal domein 2016-2019, § 3.3',
    'Nodig een inwoner of organisatie uit',
    'Met een tweede partij had het gekund.',
    'artikel 4:23 lid 1',
    'U kunt bezwaar maken',
    datumVoluit(besluit!.bezwaar_tot!),
    'volgt uit vaste regels',
  ])
    expect(brief).toContain(deel)
})

test('een voorstel om te weigeren begint met wat volgens de bevindingen had geholpen', async ({
  tx,
}) => {
  const { zaak } = await createBeoordeeld(tx, { eerste: niet, tweede: niet })
  const gegevens = await getBesluitgegevens(tx, zaak.id)
  const basis = uitgangspunt({ ...gegevens, evaluatiecriteria: [], over: 1 }, '2026-12-01')
  expect([basis.uitkomst, basis.wat_wel_kan]).toEqual([
    'weigeren',
    'Nodig een inwoner of organisatie uit die los van u staat en zelf iets doet.',
  ])
})
