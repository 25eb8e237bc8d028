import { expect, test } from 'vitest'
import { besluitbrief } from '../../../app/domain/besluit/besluitbrief.ts'
import type { Blok } from '../../../app/domain/besluit/brief.ts'
import {
  inMandaat,
  laatsteBezwaardag,
  namensCollege,
} from '../../../app/domain/besluit/brief-slot.ts'
import type { Verdeling } from '../../../app/domain/besluit/verdeling.ts'
import { weergave } from '../../../app/domain/besluit/weergave.ts'
import { euro } from '../../../app/domain/opmaak.ts'
import { buildBrieflevering } from '../../helpers/brief.ts'

const gemeente = { naam: 'Elburg', postadres: 'Postbus 0, 8080 AA Elburg' }
const blok = <S extends Blok['soort']>(blokken: Blok[], soort: S) =>
  blokken.find((een): een is Extract<Blok, { soort: S }> => een.soort === soort)
const tekst = (brief: object) => JSON.stringify(brief)

test('de brief van een verlening heeft alle onderdelen die de wet vraagt', () => {
  const brief = besluitbrief(buildBrieflevering())
  expect(brief.kenmerk).toBe('ELB-2026-00042')
  expect(brief.aan).toEqual(['Noor van Dijk', 'Dorpsstraat 1', '8081 AA  Elburg'])
  expect(brief.grondslag).toContain('Algemene wet bestuursrecht, artikel 4:23 lid 1, 4:29 en 4:31')
  expect(brief.besluit).toContain(`Wij verlenen u een subsidie van ${euro(500_000)}.`)
  expect(brief.blokken.map(({ soort }) => soort)).toEqual([
    'tekst',
    'overwegingen',
    'scores',
    'tekst',
    'verplichtingen',
    'betaling',
    'tekst',
    'tekst',
  ])
  expect(brief.bezwaar.join(' ')).toContain('zes weken')
  expect(brief.bezwaar.join(' ')).toContain('Postbus 0, 8080 AA Elburg')
  expect(brief.contact.telefoon).toBe('0525 00 00 01')
})

test('elke voorwaarde staat in de brief met haar reden en de zin uit het plan (Awb 3:46)', () => {
  const overwegingen = blok(besluitbrief(buildBrieflevering()).blokken, 'overwegingen')
  expect(overwegingen?.punten).toEqual([
    {
      titel: 'Aansluiting bij het plan',
      artikel: 'artikel 3, onder a',
      voldoet: true,
      reden: 'Past bij het plan.',
      citaat: 'Een zin uit het plan.',
      bron: 'Beleidsplan, § 3.3',
    },
  ])
})

test('de brief noemt het evaluatieplan dat beide kanten bevestigden', () => {
  expect(tekst(besluitbrief(buildBrieflevering()))).toContain(
    'versie 2, door beide kanten bevestigd op 3 november 2026',
  )
  const zonder = besluitbrief(buildBrieflevering({ evaluatieplan: null }))
  expect(tekst(zonder)).not.toContain('bevestigd op')
})

test('wie minder krijgt dan gevraagd, leest dat in de samenvatting en in het besluit', () => {
  const levering = buildBrieflevering()
  const brief = besluitbrief({
    ...levering,
    beslissing: {
      ...levering.beslissing,
      uitkomst: 'deels_verlenen',
      bedrag: 300_000,
      afwijking: 'De huur is al betaald.',
    },
  })
  expect(brief.samenvatting[0]).toContain(`U vroeg ${euro(500_000)}`)
  expect(brief.besluit.at(-1)).toBe(`De rest van wat u vroeg, ${euro(200_000)}, weigeren wij.`)
  expect(tekst(brief)).toContain('De huur is al betaald.')
})

test('een weigering zegt waarom, op welk artikel, en wat wel had gekund', () => {
  const levering = buildBrieflevering()
  const brief = besluitbrief({
    ...levering,
    beslissing: {
      ...levering.beslissing,
      uitkomst: 'weigeren',
      bedrag: 0,
      weigeringsgrond: 'plafond',
      wat_wel_kan: 'In 2027 is er weer geld.',
    },
    betaling: [],
  })
  expect(brief.samenvatting.join(' ')).toContain('het subsidieplafond is bereikt')
  expect(brief.grondslag).toContain('Algemene wet bestuursrecht, artikel 4:25 lid 2')
  expect(blok(brief.blokken, 'betaling')).toBeUndefined()
  expect(blok(brief.blokken, 'verplichtingen')).toBeUndefined()
  expect(tekst(brief)).toContain('In 2027 is er weer geld.')
})

test('is het geld op, dan zegt de weigering hoeveel er was, hoe het is verdeeld en wat er over was (Awb 4:25, 4:26)', () => {
  const levering = buildBrieflevering()
  const geweigerd = (plek: Verdeling['plek']) =>
    tekst(
      besluitbrief({
        ...levering,
        beslissing: {
          ...levering.beslissing,
          ...{ uitkomst: 'weigeren', bedrag: 0, weigeringsgrond: 'plafond' },
          wat_wel_kan: 'In 2027 is er weer geld.',
        },
        betaling: [],
        verdeling: { periode: 2026, plafond: 1_500_000, over: 40_000, plek },
      }),
    )
  expect(geweigerd(null)).toContain(`in 2026 ${euro(1_500_000)} beschikbaar`)
  expect(geweigerd(null)).toContain(`nog ${euro(40_000)} over`)
  expect(geweigerd({ plaats: 4, door: 'lot', bedrag: 0 })).toContain(
    'op plaats 4. Bij gelijke punten besliste het lot.',
  )
})

test('past een aanvraag in een ronde maar deels, dan leest u de plaats en de grond voor de rest (Awb 4:25 lid 2)', () => {
  const levering = buildBrieflevering()
  const deels = { uitkomst: 'deels_verlenen', bedrag: 300_000 } as const
  const brief = besluitbrief({
    ...levering,
    voorstel: { ...levering.voorstel, ...deels },
    beslissing: { ...levering.beslissing, ...deels },
    verdeling: {
      ...{ periode: 2026, plafond: 1_500_000, over: 300_000 },
      plek: { plaats: 3, door: 'score', bedrag: 300_000 },
    },
  })
  expect(tekst(brief)).toContain('op plaats 3. Wie hoger staat, kreeg eerst geld.')
  expect(tekst(brief)).toContain('De rest weigeren wij (Awb 4:25 lid 2).')
})

test('een weigering zegt bovenaan aan welke voorwaarde niet is voldaan', () => {
  const levering = buildBrieflevering()
  const [eerste] = levering.voorstel.motivering
  const brief = besluitbrief({
    ...levering,
    voorstel: { ...levering.voorstel, motivering: [{ ...eerste!, oordeel: 'voldoet_niet' }] },
    beslissing: {
      ...levering.beslissing,
      ...{ uitkomst: 'weigeren', bedrag: 0, weigeringsgrond: 'voorwaarde' },
      wat_wel_kan: 'Met een uitleg had het gekund.',
    },
    betaling: [],
  })
  expect(brief.samenvatting[1]).toBe(
    'De reden: aan een voorwaarde van de regeling is niet voldaan: ‘Aansluiting bij het plan’.',
  )
})

test('een weigering noemt de voorwaarde, de bevinding, het bewijs, de paragraaf, wat had geholpen, het artikel en hoe men bezwaar maakt', () => {
  const levering = buildBrieflevering()
  const [eerste] = levering.voorstel.motivering
  const brief = besluitbrief({
    ...levering,
    voorstel: {
      ...levering.voorstel,
      motivering: [{ ...eerste!, oordeel: 'voldoet_niet', reden: 'De uitleg ontbreekt.' }],
    },
    beslissing: {
      ...levering.beslissing,
      uitkomst: 'weigeren',
      bedrag: 0,
      weigeringsgrond: 'voorwaarde',
      wat_wel_kan: 'Met een uitleg bij uw keuze had het gekund.',
    },
    betaling: [],
  })
  const gelezen = JSON.stringify(brief.blokken.map(weergave))
  for (const deel of [
    'Aansluiting bij het plan: voldoet niet',
    'artikel 3, onder a',
    'De uitleg ontbreekt.',
    'Nog niet. U koos Inclusiviteit, maar schreef nog niet op',
    'Uw plan: Doel: buren kennen elkaar',
    'Beleidsplan, § 3.3',
    'Een zin uit het plan.',
    'Schrijf op wat uw idee daaraan bijdraagt.',
    'Met een uitleg bij uw keuze had het gekund.',
    'Awb 4:23 lid 1',
    'volgt uit vaste regels',
    'Het oordeel is van mensen',
  ])
    expect(gelezen).toContain(deel)
  expect(brief.bezwaar.join(' ')).toContain('U hebt zes weken de tijd.')
  expect(laatsteBezwaardag('2027-01-19')).toBe(
    'De laatste dag waarop u bezwaar kunt maken, is 19 januari 2027.',
  )
})

test('wie subsidie krijgt, leest de motivering zonder de bevindingen erbij', () => {
  expect(tekst(besluitbrief(buildBrieflevering()))).not.toContain('gevonden')
})

test('bij directe vaststelling hoeft de ontvanger geen verslag te sturen (Awb 4:43)', () => {
  const levering = buildBrieflevering()
  const brief = besluitbrief({
    ...levering,
    regeling: { ...levering.regeling, direct_vaststellen: true },
  })
  expect(brief.besluit.join(' ')).toContain('Wij stellen deze subsidie tegelijk vast')
  expect(brief.samenvatting.join(' ')).toContain('U hoeft ons geen verslag te sturen.')
  expect(brief.grondslag.at(-1)).toContain('4:42 en 4:43')
})

test('het college ondertekent zelf, een gemandateerde namens het college (Awb 10:10)', () => {
  expect(namensCollege(gemeente)).toEqual([
    'Burgemeester en wethouders van Elburg,',
    'de secretaris',
    'de burgemeester',
  ])
  expect(inMandaat(gemeente, 'Wim Bos', 'teammanager')[0]).toBe(
    'Namens burgemeester en wethouders van Elburg,',
  )
})
