import { expect, test } from 'vitest'
import { indelen, isZelfdeTekst, type Tak } from '../../../app/domain/plan/indeling.ts'
import { leesPlannen } from '../../../db/plannen/plan.ts'

const plannen = await leesPlannen()

const onderdelenVan = (id: string) =>
  (plannen.find((plan) => plan.id === id)?.onderdelen ?? []).map(
    ({ id: sleutel, bron, gegevens = {}, ...onderdeel }) => ({
      ...onderdeel,
      ...bron,
      sleutel,
      gegevens,
    }),
  )
const alle = (takken: Tak[]): Tak[] => takken.flatMap((tak) => [tak, ...alle(tak.kinderen)])

test.each(plannen.map(({ id }) => id))(
  'elk onderdeel van %s staat één keer in de indeling',
  (id) => {
    const onderdelen = onderdelenVan(id)
    const geplaatst = indelen(onderdelen).flatMap(({ takken }) => alle(takken))
    expect(geplaatst.map(({ sleutel }) => sleutel).sort()).toEqual(
      onderdelen.map(({ sleutel }) => sleutel).sort(),
    )
  },
)

test.each([
  [
    'elburg-2016',
    [
      'deel-uitgangspunt-inhoudelijk',
      'deel-uitgangspunt-procesmatig',
      'deel-doel',
      'deel-spoor',
      'deel-voorwaarde',
      'deel-indicator',
    ],
  ],
  ['elburg-2024', ['deel-thema', 'deel-uitdaging', 'deel-niveau']],
  ['leusden-2016', ['deel-trend', 'deel-ambitie', 'deel-programmalijn', 'deel-thema']],
  [
    'oude-ijsselstreek-2013',
    [
      'deel-effect',
      'deel-kader-inwoner',
      'deel-kader-professional',
      'deel-kader-organisatorisch',
      'deel-trede',
      'deel-kader-sturing',
      'deel-bekostigingsvorm',
    ],
  ],
])('de delen van %s staan in de volgorde van de hoofdstukken', (id, delen) => {
  expect(indelen(onderdelenVan(id)).map((deel) => deel.id)).toEqual(delen)
})

test('een citaat dat alleen in een punt van de titel verschilt, is dezelfde tekst', () => {
  expect(isZelfdeTekst('burgers elkaar ondersteunen', 'burgers elkaar ondersteunen;')).toBe(true)
  expect(isZelfdeTekst('Wederkerigheid voorop', 'Wie hulp krijgt, doet iets terug.')).toBe(false)
})
