import { expect, test } from 'vitest'
import { besluitAlsBrief } from '../../../app/domain/besluit/besluit-als-brief.ts'
import { besluitbrief } from '../../../app/domain/besluit/besluitbrief.ts'
import { alsHerzonden, uiterlijkOpnieuw } from '../../../app/domain/besluit/herzending.ts'
import {
  belemmeringenVoorVerbetering,
  metVerbetering,
  verbeterbareTeksten,
} from '../../../app/domain/besluit/verbetering.ts'
import { bewijsregels } from '../../../app/domain/besluit/verzendbewijs.ts'
import { feestdagenTussen } from '../../../app/domain/feestdag.ts'
import { buildBrieflevering } from '../../helpers/brief.ts'

const inhoud = besluitbrief(buildBrieflevering())
const teksten = verbeterbareTeksten(inhoud).map(({ tekst }) => tekst)
const met = (label: string, tekst: string) =>
  verbeterbareTeksten(inhoud).map((een) => (een.label === label ? tekst : een.tekst))

test('een verbetering raakt alleen de tekst waarin de fout stond; besluit, wet en geld blijven gelijk', () => {
  const nieuw = metVerbetering(
    inhoud,
    met('Naam en adres', 'Noor van Dijk\nKerkstraat 2\n8081 AB  Elburg'),
  )
  expect(nieuw).toEqual({ ...inhoud, aan: ['Noor van Dijk', 'Kerkstraat 2', '8081 AB  Elburg'] })
  const labels = verbeterbareTeksten(inhoud).map(({ label }) => label)
  expect(labels).toContain('Waarom wij dit besluiten: Aansluiting bij het plan')
  expect(labels).not.toContain('Ons besluit')
  const anders = metVerbetering(
    inhoud,
    met('Waarom wij dit besluiten: Aansluiting bij het plan', 'Beter.'),
  )
  expect([anders.besluit, anders.grondslag, anders.bezwaar]).toEqual([
    inhoud.besluit,
    inhoud.grondslag,
    inhoud.bezwaar,
  ])
  expect(metVerbetering(inhoud, teksten)).toEqual(inhoud)
})

test.each([
  ['niets veranderd', teksten, ['gelijk']],
  ['een ander bedrag', met('In het kort', 'U krijgt € 6.000,00 subsidie.'), ['bedrag']],
  ['hetzelfde bedrag', met('In het kort', 'U krijgt € 5.000,00 van ons.'), []],
  ['een tekst te weinig', teksten.slice(1), ['andere-brief']],
])('verbeteren met %s', (_, nieuw, codes) => {
  expect(belemmeringenVoorVerbetering(inhoud, nieuw).map(({ code }) => code)).toEqual(codes)
})

test('een brief die in de plaats van een andere komt, zegt dat bovenaan met de reden (Awb 2:12)', () => {
  const brief = besluitAlsBrief(
    { inhoud, verzonden_op: '2026-12-09', bezwaar_tot: '2027-01-20' },
    { id: 'elburg', naam: 'Elburg' },
  )
  const eerder_op = '2026-12-01'
  const [eerste] = alsHerzonden(brief, {
    aanleiding: 'verbetering',
    reden: 'Uw adres klopte niet.',
    eerder_op,
  }).kort
  expect(eerste).toBe(
    'Deze brief komt in de plaats van onze brief van 1 december 2026. Daarin stond een fout. Uw adres klopte niet.',
  )
  const opnieuw = alsHerzonden(brief, { aanleiding: 'niet_aangekomen', reden: 'x', eerder_op })
  expect(opnieuw.kort[0]).toContain('kwam niet bij u aan')
  expect(alsHerzonden(brief, { aanleiding: null, reden: null, eerder_op: null })).toEqual(brief)
})

test.each([
  ['2026-12-01', '2026-12-02'],
  ['2026-12-04', '2026-12-07'],
  ['2026-12-24', '2026-12-28'],
])('wat op %s niet aankomt, gaat uiterlijk op werkdag %s op de post', (vandaag, tot) => {
  expect(uiterlijkOpnieuw(vandaag, feestdagenTussen(2026, 2027))).toBe(tot)
})

test('het bewijs van verzending zegt ook wat eraan ontbreekt', () => {
  const moment = new Date('2026-12-01T09:00:00Z')
  const bewijs = {
    kanaal: 'digitaal' as const,
    moment,
    mislukt_op: null,
    terug_op: null,
    terug_reden: null,
    geopend_op: null,
    wacht: false,
  }
  const op = (verwittigd_op: Date | null, nu: string) =>
    bewijsregels({ ...bewijs, verwittigd_op }, new Date(nu)).map(({ tekst }) => tekst)
  expect(op(moment, '2026-12-08T09:00:00Z')).toEqual([
    expect.stringContaining('verstuurd op 1 december 2026'),
    'De aanvrager heeft het besluit nog niet geopend.',
  ])
  expect(op(null, '2026-12-02T09:00:00Z').join(' ')).not.toContain('48 uur')
  expect(op(null, '2026-12-04T09:00:00Z').join(' ')).toContain('Awb 2:22')
  expect(bewijsregels({ ...bewijs, verwittigd_op: null, kanaal: 'post' }, moment)).toEqual([])
  const terug = { terug_op: moment, terug_reden: 'Onbekend op dit adres' }
  expect(
    bewijsregels({ ...bewijs, ...terug, verwittigd_op: null, kanaal: 'post' }, moment),
  ).toEqual([
    {
      tekst: expect.stringMatching(/^De brief kwam terug .*: Onbekend op dit adres$/),
      letOp: true,
    },
  ])
})
