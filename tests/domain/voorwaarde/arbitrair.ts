import fc from 'fast-check'
import { domeinen, type Aanvraaginhoud } from '../../../app/domain/aanvraag/inhoud.ts'
import { voorlegtekst } from '../../../app/domain/samenwerkingsverband/voorlegtekst.ts'
import {
  buildAansluiting,
  buildCriterium,
  buildDeelnemer,
  buildInhoud,
  buildPenvoerder,
} from './bouw.ts'

export const regeling = { id: 'elburg-innovatie', versie: 1, titel: 'Innovatie' }

const soms = fc.constantFrom('', ' ', 'Zo gaat het.')
const dag = fc.constantFrom(
  null,
  '2026-11-01',
  '2026-12-01',
  '2027-03-01',
  '2027-12-31',
  '2029-06-30',
)
const bedrag = fc.integer({ min: 1, max: 4_000_000 })
const partij = fc.record({
  soort: fc.constantFrom('natuurlijk_persoon' as const, 'groep' as const, 'rechtspersoon' as const),
  organisatiesoort: fc.constantFrom('vereniging', 'bedrijf', 'anders'),
  taak: soms,
  bijdrage_uren: fc.constantFrom(0, 10),
  bijdrage_geld: fc.constantFrom(0, 5_000),
  // two at the same address seem one party
  huisnummer: fc.constantFrom('1', '2', '3', '4', '5'),
  stand: fc.constantFrom(
    'niet_gevraagd' as const,
    'nog_geen_antwoord' as const,
    'bevestigd' as const,
    'afgewezen' as const,
  ),
})

const deelnemers = fc
  .record({ penvoerder: fc.option(partij), partners: fc.array(partij, { maxLength: 4 }) })
  .map(({ penvoerder, partners }) =>
    [...(penvoerder ? [{ ...penvoerder, penvoerder: true }] : []), ...partners].map(
      ({ soort, organisatiesoort, ...over }, plaats) => {
        const wie = {
          ...over,
          soort,
          organisatiesoort: soort === 'rechtspersoon' ? organisatiesoort : null,
          deelname_id: `d${plaats}`,
          partij_id: `p${plaats}`,
          naam: `Partij ${plaats}`,
        }
        return 'penvoerder' in over
          ? buildPenvoerder({ ...wie, stand: 'niet_gevraagd' })
          : buildDeelnemer(wie)
      },
    ),
  )

const posten = fc.array(
  fc.oneof(
    fc.record({
      kant: fc.constant('kosten' as const),
      soort: fc.constantFrom('huur', 'materiaal'),
      omschrijving: fc.constantFrom('Zaal', 'Koffie'),
      bedrag,
      status: fc.constant(null),
    }),
    fc.record({
      kant: fc.constant('dekking' as const),
      soort: fc.constantFrom('eigen_bijdrage', 'andere_financier', 'deelnemers'),
      omschrijving: fc.constantFrom('Fonds', 'Gemeente Elburg', 'Kas'),
      bedrag,
      status: fc.constantFrom('toegezegd' as const, 'aangevraagd' as const),
    }),
  ),
  { maxLength: 5 },
)

const aansluitingen = fc.uniqueArray(
  fc.record({
    nummer: fc.integer({ min: 1, max: 12 }),
    soort: fc.constantFrom('uitdaging' as const, 'trede' as const, 'bekostigingsvorm' as const),
    motivering: soms,
  }),
  { maxLength: 4, selector: ({ nummer }) => nummer },
)

const criteria = fc.array(fc.record({ akkoord: fc.boolean() }), { maxLength: 3 })

const evaluatieplan = fc.option(
  fc.subarray(['initiatief' as const, 'gemeente' as const]).map((bevestigd_door) => ({
    ...{ id: 'e', versie: 1, bevestigd_door },
  })),
)

/** Any application, half filled in or whole; a text that was laid is of this application, or of an earlier one. */
export const inhouden: fc.Arbitrary<Aanvraaginhoud> = fc
  .record({
    velden: fc.record({
      samenvatting: soms,
      doelgroep: soms,
      locatie: soms,
      borging: soms,
      verbindingen: soms,
      merkbaar: soms,
      wijk: fc.constantFrom('', 'Elburg', 'Oostendorp', 'Zwolle'),
      start_op: dag,
      eind_op: dag,
      gevraagd: fc.option(bedrag),
      ander_gemeentegeld: fc.constantFrom('ja' as const, 'nee' as const, null),
      ontvangen_op: fc.constantFrom('2026-11-15', null),
      domeinen: fc.subarray([...domeinen]),
      samenhang: fc.uniqueArray(
        fc.record({
          van: fc.constantFrom('domein:wmo', 'domein:jeugd', 'organisatie:De kerk'),
          naar: fc.constantFrom('buurt:Oostendorp', 'organisatie:De school', 'domein:sport'),
          stand: fc.constantFrom('was_er_al' as const, 'gepland' as const, 'geen' as const),
        }),
        { maxLength: 4, selector: ({ van, naar }) => `${van} ${naar}` },
      ),
    }),
    deelnemers,
    posten,
    aansluitingen,
    criteria,
    evaluatieplan,
    voorgelegd: fc.constantFrom('niet', 'deze', 'eerder'),
  })
  .map(({ velden, aansluitingen, criteria, voorgelegd, ...rest }) => {
    const { start_op, eind_op } = velden
    const inhoud = buildInhoud({
      ...velden,
      ...rest,
      eind_op: start_op && eind_op && eind_op < start_op ? start_op : eind_op,
      aansluitingen: aansluitingen.map(({ nummer, ...over }) =>
        buildAansluiting({
          ...over,
          onderdeel_id: `o${nummer}`,
          sleutel: `plan/deel-${nummer}`,
          nummer: String(nummer),
          kort: `Deel ${nummer}`,
          titel: `Deel ${nummer}`,
        }),
      ),
      criteria: criteria.map((over, plaats) =>
        buildCriterium({ ...over, criterium_id: `c${plaats}`, volgnummer: plaats + 1 }),
      ),
    })
    if (voorgelegd === 'niet') return inhoud
    const tekst = voorlegtekst(inhoud, regeling)
    return {
      ...inhoud,
      voorgelegd: voorgelegd === 'deze' ? tekst : { ...tekst, doel: 'Een eerder doel.' },
    }
  })

const aantal = (max: number) => fc.integer({ min: 1, max })
const deel = fc.option(fc.integer({ min: 1, max: 50 }), { nil: undefined })
const grens = fc.option(fc.integer({ min: 1, max: 1_000_000 }), { nil: undefined })

/** Any condition of any kind, with parameters that are right. */
export const toetsen: fc.Arbitrary<{ soort: string; parameters: Record<string, unknown> }> =
  fc.oneof(
    soort('aansluiting', { minimaal: aantal(3) }),
    soort('samenwerkingsverband', { minimaal: fc.constantFrom(2, 3) }),
    soort('evaluatiecriteria', { minimaal: aantal(3) }),
    soort('samenhang', { domeinen: aantal(4) }),
    soort('borging', { toezegging: fc.boolean() }),
    fc
      .record({ minimum: grens, meer: grens, aandeel: deel, eigen: deel })
      .map(({ minimum, meer, aandeel, eigen }) => ({
        soort: 'bedrag',
        parameters: zonderLeeg({
          minimum,
          maximum: meer === undefined ? undefined : (minimum ?? 0) + meer,
          aandeel,
          eigen,
        }),
      }))
      .filter(({ parameters }) => Object.keys(parameters).length > 0),
    fc
      .record({
        vanaf: fc.constantFrom(undefined, '2027-01-01'),
        uiterlijk: fc.constantFrom(undefined, '2027-01-01', '2027-12-31'),
        maanden: fc.constantFrom(undefined, 1, 12),
        plaatsen: fc.constantFrom([], ['Elburg'], ['Elburg', 'Oostendorp', '’t Harde']),
      })
      .map((gegeven) => ({ soort: 'periode_en_plaats', parameters: zonderLeeg(gegeven) }))
      .filter(
        ({ parameters }) => Object.keys(parameters).length > 1 || gevuldeLijst(parameters.plaatsen),
      ),
    soort('soort_aanvrager', {
      inwoners: fc.subarray(['natuurlijk_persoon', 'groep']),
      organisaties: fc.constantFrom(['vereniging'], ['vereniging', 'anders']),
    }),
    soort('nog_niet_begonnen', { weken: fc.constantFrom(0, 1, 8) }),
    soort('geen_dubbele_financiering', {}),
    soort('keuze_uit_plan', { soort: fc.constantFrom('trede', 'bekostigingsvorm') }),
    soort('vrij_oordeel', {
      vraag: fc.constant('of iedereen mee kan doen'),
      passages: fc.subarray(['doelgroep', 'locatie', 'verbindingen']),
      ontbreekt: fc.constant('Schrijf op wie er mee kan doen.'),
      deelnemersbijdrage: fc.boolean(),
    }),
  )

function soort(naam: string, parameters: Record<string, fc.Arbitrary<unknown>>) {
  return fc.record(parameters).map((gegeven) => ({ soort: naam, parameters: gegeven }))
}

const zonderLeeg = (parameters: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(parameters).filter(([, waarde]) => waarde !== undefined))

const gevuldeLijst = (waarde: unknown) => Array.isArray(waarde) && waarde.length > 0
