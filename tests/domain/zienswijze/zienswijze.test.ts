import { expect, test } from 'vitest'
import {
  weigeringsgronden,
  weigeringsgrondNamen,
} from '../../../app/domain/besluit/weigeringsgrond.ts'
import { euro } from '../../../app/domain/opmaak.ts'
import {
  hoorbesluiten,
  hoorgronden,
  hoorkeuzes,
  hoorkop,
  moetHoren,
  nietNodigartikel,
} from '../../../app/domain/zienswijze/gronden.ts'
import { gevolgVoorGeld, voornemenBericht } from '../../../app/domain/zienswijze/berichten.ts'
import { zienswijzealineas, zienswijzeregel } from '../../../app/domain/zienswijze/woorden.ts'
import {
  belemmeringenVoorAntwoord,
  belemmeringenVoorHoren,
  belemmeringenVoorVoornemen,
  hoorbesluitenIn,
  kanReageren,
  teBeantwoorden,
  type Zienswijze,
} from '../../../app/domain/zienswijze/zienswijze.ts'

const gevraagd: Zienswijze = {
  id: '1',
  voor: 'weigering',
  grond: 'activiteiten',
  gevraagd_op: '2026-12-01',
  voornemen: 'De zaal is niet beschikbaar.',
  uiterlijk: '2026-12-15',
  niet_nodig: null,
  toelichting: '',
  beantwoord_op: null,
  weg: null,
  antwoord: null,
}
const beantwoord = {
  ...gevraagd,
  beantwoord_op: '2026-12-10',
  weg: 'portaal',
  antwoord: 'Wij hebben een andere zaal.',
} as const
const nietNodig: Zienswijze = {
  ...gevraagd,
  voornemen: null,
  uiterlijk: null,
  niet_nodig: 'spoed',
  toelichting: 'Het feest is morgen.',
}

const codes = (
  zienswijzen: Zienswijze[],
  vandaag = '2026-12-16',
  { grond = 'activiteiten', reactie = '' } = {},
) =>
  belemmeringenVoorHoren({ voor: 'weigering', grond, reactie }, zienswijzen, vandaag).map(
    ({ code }) => code,
  )

test('weigeren op Awb 4:35 vraagt een zienswijze; op een andere grond herstelt bezwaar het (Awb 4:12)', () => {
  const horen = weigeringsgrondNamen.filter(
    (grond) => codes([], '2026-12-16', { grond }).length > 0,
  )
  expect(horen).toEqual(
    weigeringsgrondNamen.filter((grond) => weigeringsgronden[grond].artikel.startsWith('Awb 4:35')),
  )
})

test('elke intrekking, wijziging in het nadeel en lagere vaststelling vraagt een zienswijze (Awb 4:12 lid 2)', () => {
  for (const voor of hoorbesluiten.filter((besluit) => besluit !== 'weigering'))
    for (const grond of Object.keys(hoorgronden[voor]))
      expect(moetHoren(voor, grond), `${voor} ${grond}`).toBe(true)
  expect(moetHoren('intrekking', 'iets dat wij niet kennen')).toBe(true)
})

test.each([
  ['er is niets gevraagd', [], '2026-12-16', {}, ['zienswijze']],
  [
    'er is over een andere grond gevraagd',
    [gevraagd],
    '2026-12-16',
    { grond: 'onjuist' },
    ['zienswijze'],
  ],
  ['de termijn loopt nog', [gevraagd], '2026-12-15', {}, ['zienswijze-loopt']],
  ['de termijn is voorbij zonder reactie', [gevraagd], '2026-12-16', {}, []],
  [
    'er is geantwoord, maar niets over gezegd',
    [beantwoord],
    '2026-12-11',
    {},
    ['zienswijze-reactie'],
  ],
  [
    'er is geantwoord en op ingegaan',
    [beantwoord],
    '2026-12-11',
    { reactie: 'Dat is te laat.' },
    [],
  ],
  ['de aanvrager wil niet reageren', [{ ...beantwoord, antwoord: '' }], '2026-12-11', {}, []],
  ['het is niet nodig', [nietNodig], '2026-12-01', {}, []],
  ['er is opnieuw gevraagd', [nietNodig, gevraagd], '2026-12-10', {}, ['zienswijze-loopt']],
  [
    'vrijwillig gevraagd: ook dan wacht de gemeente',
    [{ ...gevraagd, grond: 'plafond' }],
    '2026-12-10',
    { grond: 'plafond' },
    ['zienswijze-loopt'],
  ],
])('weigeren als %s', (_, zienswijzen, vandaag, over, verwacht) => {
  expect(codes(zienswijzen as Zienswijze[], vandaag, over)).toEqual(verwacht)
})

test.each([
  ['beoordeeld', ['weigering']],
  ['voorstel', ['weigering']],
  ['vaststelling_aangevraagd', ['lagere_vaststelling', 'intrekking', 'wijziging']],
  ['vastgesteld', ['intrekking', 'wijziging']],
  ['besloten', []],
  ['ingediend', []],
] as const)('in de status %s kan het gaan om %s', (status, verwacht) => {
  expect(hoorbesluitenIn(status)).toEqual(verwacht)
})

test('er loopt één voornemen tegelijk, en niet over een besluit dat niet aan de orde is', () => {
  const voor = (zienswijzen: Zienswijze[], vandaag: string, status: 'voorstel' | 'besloten') =>
    belemmeringenVoorVoornemen({ voor: 'weigering', status }, zienswijzen, vandaag).map(
      ({ code }) => code,
    )
  expect(voor([gevraagd], '2026-12-15', 'voorstel')).toEqual(['vraag-open'])
  expect(voor([gevraagd], '2026-12-16', 'voorstel')).toEqual([])
  expect(voor([], '2026-12-16', 'besloten')).toEqual(['niet-nu'])
})

test('te laat reageren kan zolang er niet is besloten; twee keer reageren kan niet', () => {
  expect(kanReageren([gevraagd], 'voorstel', '2026-12-20')).toBe(true)
  expect(kanReageren([gevraagd], 'besloten', '2026-12-20')).toBe(false)
  expect(kanReageren([beantwoord], 'voorstel', '2026-12-12')).toBe(false)
  expect(kanReageren([nietNodig], 'voorstel', '2026-12-12')).toBe(false)
  expect(teBeantwoorden([])).toBe(null)
  const op = (beantwoord_op: string) =>
    belemmeringenVoorAntwoord(gevraagd, { status: 'voorstel', beantwoord_op }, '2026-12-12')
  expect([op('2026-11-30'), op('2026-12-13')].map(([een]) => een?.code)).toEqual(['dag', 'dag'])
  expect(op('2026-12-12')).toEqual([])
})

test('het artikel waarom een zienswijze niet nodig is, volgt uit het besluit', () => {
  expect(nietNodigartikel('weigering', 'eigen_gegevens')).toBe('Awb 4:7 lid 1')
  expect(nietNodigartikel('intrekking', 'eigen_gegevens')).toBe('Awb 4:8 lid 1')
  expect(nietNodigartikel('weigering', 'gering')).toBe('Awb 4:7 lid 2')
  expect(nietNodigartikel('wijziging', 'gering')).toBe('Awb 4:8 lid 1')
  expect(nietNodigartikel('weigering', 'spoed')).toBe('Awb 4:11 onder a')
  expect(nietNodigartikel('weigering', 'eerder_gehoord')).toBe('Awb 4:11 onder b')
  expect(nietNodigartikel('weigering', 'doel')).toBe('Awb 4:11 onder c')
})

test('de brief zegt of en hoe de aanvrager is gehoord', () => {
  expect(zienswijzealineas(beantwoord)).toEqual([
    'Op 1 december 2026 schreven wij u wat wij van plan waren, en waarom.',
    'Op 10 december 2026 schreef u hierover: ‘Wij hebben een andere zaal.’',
  ])
  expect(zienswijzealineas({ ...beantwoord, weg: 'mondeling' })[1]).toContain('zei u hierover')
  expect(zienswijzealineas(gevraagd)[0]).toContain('Wij kregen geen reactie')
  expect(zienswijzealineas({ ...beantwoord, antwoord: '' })[0]).toContain('niet wilt reageren')
  expect(zienswijzealineas(nietNodig)[0]).toBe(
    'Wij hebben u niet vooraf gevraagd wat u van dit besluit vindt (Awb 4:11 onder a). Het feest is morgen.',
  )
})

test('het voorstel zegt hetzelfde in één regel', () => {
  expect(zienswijzeregel(gevraagd)).toContain('tot en met 15 december 2026. Er is geen reactie')
  expect(zienswijzeregel(beantwoord)).toContain('in het portaal: ‘Wij hebben een andere zaal.’')
  expect(zienswijzeregel({ ...beantwoord, antwoord: '' })).toContain('niet te reageren')
  expect(zienswijzeregel(nietNodig)).toContain('(Awb 4:11 onder a). Het feest is morgen.')
})

test('het voornemen noemt wat, waarom, tot wanneer, en dat bellen ook kan (Awb 4:7 en 4:9)', () => {
  const { tekst } = voornemenBericht(
    { titel: 'Buurttuin', nummer: 'ELB-2026-00001' },
    {
      voor: 'weigering',
      grond: 'activiteiten',
      voornemen: 'De zaal is weg.',
      uiterlijk: '2026-12-15',
      regeling: 'Innovatie',
      betaald: 0,
    },
    { naam: 'Sanne', telefoon: '0525 000000' },
  )
  for (const deel of [
    'de regeling Innovatie',
    'Dit is nog geen besluit',
    'artikel 4:35 lid 1 onder a van de Algemene wet bestuursrecht',
    'De zaal is weg.',
    '15 december 2026',
    'Bel dan Sanne, 0525 000000',
  ])
    expect(tekst).toContain(deel)
})

test('wie het geld al heeft, leest in het voornemen dat het kan worden teruggevraagd (Awb 4:57)', () => {
  const zin = gevolgVoorGeld('intrekking', 960_000)
  expect(zin).toContain(euro(960_000))
  expect(zin).toContain('terugvragen')
  expect(gevolgVoorGeld('intrekking', 0)).toContain('geen geld')
  expect(gevolgVoorGeld('wijziging', 100)).toContain('het verschil')
  expect(gevolgVoorGeld('wijziging', 0)).toBe('')
  expect(gevolgVoorGeld('weigering', 0)).toBe('')
})

test('voor en na de vaststelling gelden andere gronden om in te trekken (Awb 4:48 en 4:49)', () => {
  const waarden = (vast: boolean) =>
    hoorkeuzes(['intrekking', 'wijziging'], vast).map(({ value }) => value)
  expect(waarden(false)).toContain('intrekking:activiteiten')
  expect(waarden(false).some((waarde) => waarde.includes('vast_'))).toBe(false)
  expect(waarden(true)).toContain('wijziging:vast_feiten')
  expect(waarden(true)).not.toContain('intrekking:activiteiten')
  expect(hoorkeuzes(['weigering'], false).length).toBeGreaterThan(1)
})

test('intrekken om de activiteiten kan ook als vaststaat dat zij niet doorgaan (Awb 4:48 lid 1 onder a)', () => {
  expect(hoorkop({ voor: 'intrekking', grond: 'activiteiten' })).toBe(
    'Intrekken: De activiteiten gingen of gaan niet of niet helemaal door (Awb 4:48 lid 1 onder a)',
  )
})
