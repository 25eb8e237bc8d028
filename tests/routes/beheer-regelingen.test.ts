import { expect } from 'vitest'
import { loader as regelingLoader } from '../../app/routes/beheer.regelingen.$regeling._index/route.tsx'
import { action as conceptAction } from '../../app/routes/beheer.regelingen.$regeling.concept.ts'
import { loader as overzichtLoader } from '../../app/routes/beheer.regelingen.concept.$concept._index/route.tsx'
import { action as scorenAction } from '../../app/routes/beheer.regelingen.concept.$concept.beoordeling/route.tsx'
import {
  action as briefAction,
  loader as briefLoader,
} from '../../app/routes/beheer.regelingen.concept.$concept.brieven.$soort/route.tsx'
import { action as motiveringenAction } from '../../app/routes/beheer.regelingen.concept.$concept.brieven.motiveringen/route.tsx'
import { action as verplichtingenAction } from '../../app/routes/beheer.regelingen.concept.$concept.brieven.verplichtingen/route.tsx'
import { action as criteriaAction } from '../../app/routes/beheer.regelingen.concept.$concept.criteria/route.tsx'
import { action as gegevensAction } from '../../app/routes/beheer.regelingen.concept.$concept.gegevens/route.tsx'
import {
  action as mandaatAction,
  loader as mandaatLoader,
} from '../../app/routes/beheer.regelingen.concept.$concept.mandaat/route.tsx'
import { loader as proefLoader } from '../../app/routes/beheer.regelingen.concept.$concept.proef/route.tsx'
import { action as publicatieAction } from '../../app/routes/beheer.regelingen.concept.$concept.publicatie/route.tsx'
import {
  action as stukkenAction,
  loader as stukkenLoader,
} from '../../app/routes/beheer.regelingen.concept.$concept.stukken/route.tsx'
import { action as tekstenAction } from '../../app/routes/beheer.regelingen.concept.$concept.teksten/route.tsx'
import {
  action as termijnenAction,
  loader as termijnenLoader,
} from '../../app/routes/beheer.regelingen.concept.$concept.termijnen/route.tsx'
import { action as volgordeAction } from '../../app/routes/beheer.regelingen.concept.$concept.volgorde/route.tsx'
import { action as voorwaardeAction } from '../../app/routes/beheer.regelingen.concept.$concept.voorwaarden.$sleutel._index/route.tsx'
import { action as wegAction } from '../../app/routes/beheer.regelingen.concept.$concept.voorwaarden.$sleutel.verwijdering/route.tsx'
import { loader as aanvraagLoader } from '../../app/routes/aanvragen.$nummer._index/route.tsx'
import { loader as openDataLoader } from '../../app/routes/data.regelingen[.]json.ts'
import type { Regelingconcept } from '../../app/domain/regeling/concept.ts'
import type { Db } from '../../db/db.ts'
import {
  createConcept,
  createGebruiker,
  createIngediend,
  createMedewerker,
} from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'

const inloggen = async (db: Db) => signIn(db, await createMedewerker(db, 'beheerder'))
const sleutel = () => ({ _sleutel: crypto.randomUUID() })

async function maakConcept(cookie: string, regeling = 'elburg-innovatie') {
  const antwoord = await call(conceptAction, { cookie, params: { regeling }, form: sleutel() })
  return /concept\/([0-9a-f-]{36})/.exec(antwoord.headers.get('location') ?? '')?.[1] ?? ''
}

type Overzicht = { inhoud: Regelingconcept; versie: number; belemmeringen: { code: string }[] }
const overzicht = async (cookie: string, concept: string) =>
  (await (await call(overzichtLoader, { cookie, params: { concept } })).json()) as Overzicht

const dagen = {
  ...{ titel: 'Innovatie sociaal domein', samenvatting: 'Voor iets nieuws in de buurt.' },
  ...{ 'van.dag': '1', 'van.maand': '2', 'van.jaar': '2027' },
  ...{ 'tot.dag': '31', 'tot.maand': '12', 'tot.jaar': '2027' },
  ...{ 'evaluatie_op.dag': '31', 'evaluatie_op.maand': '12', 'evaluatie_op.jaar': '2031' },
}

test('van concept tot publicatie: dagen, voorwaarden, volgorde, proef en een nieuwe versie', async ({
  db,
}) => {
  const cookie = await inloggen(db)
  const inwoner = await createGebruiker(db)
  await createIngediend(db, inwoner, { gevraagd: 900_000 })
  const concept = await maakConcept(cookie)
  const doe = (action: Parameters<typeof call>[0], versie: number, form = {}, meer = {}) =>
    call(action, {
      cookie,
      params: { concept, ...meer },
      form: { ...sleutel(), _versie: String(versie), ...form },
    })

  expect((await doe(gegevensAction, 1, { ...dagen, titel: '' })).status).toBe(422)
  expect((await doe(gegevensAction, 1, dagen)).headers.get('location')).toMatch(/\?bewaard$/)
  const voorwaarde = {
    ...{
      soort: 'bedrag',
      titel: 'Niet te veel',
      tekst: 'Hoogstens € 5.000.',
      vraag: 'Hoeveel vraagt u?',
    },
    ...{ artikel: 'artikel 4', gewicht: 'weegt_mee', bron: 'elburg-2016/voorwaarde-1' },
  }
  const nieuw = { sleutel: 'nieuw-bedrag' }
  const fout = await doe(
    voorwaardeAction,
    2,
    { ...voorwaarde, 'parameters.maximum': 'veel' },
    nieuw,
  )
  expect([fout.status, Object.keys(((await fout.json()) as { errors: object }).errors)]).toEqual([
    422,
    ['parameters.maximum'],
  ])
  await doe(voorwaardeAction, 2, { ...voorwaarde, 'parameters.maximum': '5.000' }, nieuw)
  await doe(volgordeAction, 3, { omhoog: 'v5' })
  expect((await doe(volgordeAction, 3, { omhoog: 'v5' })).status).toBe(409)
  await doe(wegAction, 4, {}, { sleutel: 'v3' })
  const { inhoud, versie, belemmeringen } = await overzicht(cookie, concept)
  expect(inhoud.voorwaarden.map((een) => een.sleutel)).toEqual(['v1', 'v2', 'v5', 'v4'])
  expect([versie, belemmeringen]).toEqual([5, []])

  const proef = await call(proefLoader, { cookie, params: { concept } })
  expect(await proef.json()).toMatchObject({ samen: 1, totaal: 1, nogNiet: 1, verder: null })

  const publiceer = { bekendmaking: 'Gemeenteblad', reden: 'Lager bedrag', gelezen: 'ja' }
  const klaar = await doe(publicatieAction, 5, publiceer)
  expect(klaar.headers.get('location')).toBe('/beheer/regelingen/elburg-innovatie?gepubliceerd')
  const regeling = await call(regelingLoader, { cookie, params: { regeling: 'elburg-innovatie' } })
  expect(await regeling.json()).toMatchObject({
    versies: [
      { versie: 2, geldt: false, reden: 'Lager bedrag' },
      { versie: 1, geldt: true },
    ],
  })
  const data = (await (await call(openDataLoader, {})).json()) as {
    regelingen: { id: string; voorwaarden: { soort: string }[] }[]
  }
  const nu = data.regelingen.find(({ id }) => id === 'elburg-innovatie')
  expect(nu?.voorwaarden).toHaveLength(4)

  const zaak = await createConcept(db, inwoner)
  const bij = await call(aanvraagLoader, {
    cookie: await signIn(db, inwoner),
    path: `/aanvragen/${zaak.nummer}`,
    params: { nummer: zaak.nummer },
  })
  expect(await bij.json()).toMatchObject({
    concept: { nieuws: expect.stringContaining('Vanaf 1 februari 2027') },
  })
})

test('criteria komen en gaan zonder JavaScript, en worden bewaard als zij samen 100 wegen', async ({
  db,
}) => {
  const cookie = await inloggen(db)
  const concept = await maakConcept(cookie)
  const rij = (index: number, gewicht: string, sleutel = '') => ({
    [`criteria.${index}.sleutel`]: sleutel,
    [`criteria.${index}.titel`]: `Criterium ${index}`,
    [`criteria.${index}.toelichting`]: 'Let hierop.',
    [`criteria.${index}.gewicht`]: gewicht,
  })
  const stuur = (form: Record<string, string>) =>
    call(criteriaAction, {
      cookie,
      params: { concept },
      form: { ...sleutel(), _versie: '1', ...form },
    })
  const erbij = await stuur({ ...rij(0, '100'), _rij: 'criteria+' })
  expect(((await erbij.json()) as { values: { criteria: object[] } }).values.criteria).toHaveLength(
    2,
  )
  const { criteria } = (await overzicht(cookie, concept)).inhoud
  const [eerste] = criteria
  expect((await stuur({ ...rij(0, '60', eerste?.sleutel), ...rij(1, '30') })).status).toBe(422)
  expect(
    (await stuur({ ...rij(0, '60', eerste?.sleutel), ...rij(1, '40', eerste?.sleutel) })).status,
  ).toBe(303)
  const bewaard = (await overzicht(cookie, concept)).inhoud.criteria
  expect(bewaard.map(({ gewicht }) => gewicht)).toEqual([60, 40])
  expect(bewaard[0]?.sleutel).toBe(eerste?.sleutel)
  expect(new Set(bewaard.map((een) => een.sleutel)).size).toBe(2)
})

test('een concept van een andere gemeente is er niet', async ({ db }) => {
  const concept = await maakConcept(await inloggen(db))
  const elders = await createGebruiker(db, { gemeente_id: 'leusden', rollen: ['beheerder'] })
  const antwoord = await call(overzichtLoader, {
    cookie: await signIn(db, elders),
    host: 'leusden.localhost',
    params: { concept },
  })
  expect(antwoord.status).toBe(404)
})

test('teksten, stukken en termijnen van een concept zijn gewone velden', async ({ db }) => {
  const cookie = await inloggen(db)
  const concept = await maakConcept(cookie)
  const doe = (action: Parameters<typeof call>[0], versie: number, form = {}) =>
    call(action, {
      cookie,
      params: { concept },
      form: { ...sleutel(), _versie: String(versie), ...form },
    })
  const teksten = { waarvoor: 'Iets nieuws', voor_wie: 'Inwoners\nVerenigingen', tijd: 'Een uur.' }
  expect((await doe(tekstenAction, 1, { ...teksten, tijd: '' })).status).toBe(422)
  expect((await doe(tekstenAction, 1, teksten)).status).toBe(303)

  const lees = (loader: Parameters<typeof call>[0]) => call(loader, { cookie, params: { concept } })
  const { checklist } = (await (await lees(stukkenLoader)).json()) as {
    checklist: { sleutel: string; naam: string; waarom: string; grondslag: string }[]
  }
  const velden = checklist.flatMap(({ sleutel: naam, ...woorden }, index) => {
    const stuk = { sleutel: naam, ...woorden, ...(naam === 'statuten' && { weg: 'ja' }) }
    return Object.entries(stuk).map(([veld, waarde]) => [`stukken.${index}.${veld}`, `${waarde}`])
  })
  const nieuw = { 'nieuw.naam': '', 'nieuw.waarom': '', 'nieuw.grondslag': '' }
  expect((await doe(stukkenAction, 2, { ...Object.fromEntries(velden), ...nieuw })).status).toBe(
    303,
  )

  const { termijnen } = (await (await lees(termijnenLoader)).json()) as {
    termijnen: Record<string, unknown>
  }
  const weken = { ...gelezen(termijnen), verslag: 'ja', beslistermijn_weken: '9' }
  expect((await doe(termijnenAction, 3, weken)).status).toBe(422)
  const verordening = { ...weken, beslistermijn_grondslag: 'verordening' }
  expect((await doe(termijnenAction, 3, verordening)).status).toBe(303)

  const { inhoud } = await overzicht(cookie, concept)
  expect(inhoud.teksten?.voor_wie).toEqual(['Inwoners', 'Verenigingen'])
  expect(inhoud.checklist?.map((stuk) => stuk.sleutel)).toEqual(
    checklist.map((stuk) => stuk.sleutel).filter((naam) => naam !== 'statuten'),
  )
  expect(inhoud.termijnen).toMatchObject({ beslistermijn_weken: 9, vaststelling_weken: 13 })
})

/** What the form sends: text only. */
const gelezen = (velden: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(velden).map(([naam, waarde]) => [naam, `${waarde}`]))

test('het mandaat in een concept: regels erbij, een fout per veld, en wat er dan staat', async ({
  db,
}) => {
  const cookie = await inloggen(db)
  const concept = await maakConcept(cookie)
  const doe = (form: Record<string, string>) =>
    call(mandaatAction, {
      cookie,
      params: { concept },
      form: { ...sleutel(), _versie: '1', ...form },
    })
  const erbij = await doe({ _rij: 'mandaat+' })
  expect(((await erbij.json()) as { values: { mandaat: unknown[] } }).values.mandaat).toHaveLength(
    1,
  )
  const fout = await doe({ 'mandaat.0.rol': 'beoordelaar' })
  expect(fout.status).toBe(422)
  const regel = {
    ...{ 'mandaat.0.soorten': 'weigeren', 'mandaat.0.rol': 'jurist', 'mandaat.0.tot': '2.500' },
    ...{ 'mandaat.0.functie': 'jurist', 'mandaat.0.besluit': 'Mandaatbesluit' },
    ...{ 'mandaat.0.artikel': 'artikel 3', 'mandaat.0.datum': '2026-11-03' },
  }
  expect((await doe(regel)).headers.get('location')).toMatch(/\?bewaard$/)
  const { mandaat } = (await (
    await call(mandaatLoader, { cookie, params: { concept } })
  ).json()) as { mandaat: object[] }
  expect(mandaat).toMatchObject([{ soorten: ['weigeren'], rol: 'jurist', tot: 250_000 }])
})

test('hoe er wordt beoordeeld staat op een pagina van het concept', async ({ db }) => {
  const cookie = await inloggen(db)
  const concept = await maakConcept(cookie)
  const trap = (index: number, score: string, woord: string) => ({
    [`schaal.${index}.score`]: score,
    [`schaal.${index}.woord`]: woord,
    [`schaal.${index}.uitleg`]: `Zo ziet ${woord} eruit.`,
  })
  const schaal = { ...trap(0, '0', 'nee'), ...trap(1, '50', 'half'), ...trap(2, '100', 'ja') }
  const [eerste] = (await overzicht(cookie, concept)).inhoud.criteria
  const regels = {
    ...{ telt: 'consensus', telt_artikel: 'artikel 6', beoordelaars: '3', minimumscore: '50' },
    ...{ gelijke_stand: 'Het eerste criterium gaat voor, dan het lot.' },
    gelijke_stand_criterium: eerste?.sleutel ?? '',
  }
  const stuur = (form: Record<string, string>) =>
    call(scorenAction, {
      cookie,
      params: { concept },
      form: { ...sleutel(), _versie: '1', ...regels, ...form },
    })
  const erbij = await stuur({ ...schaal, _rij: 'schaal+' })
  expect(((await erbij.json()) as { values: { schaal: object[] } }).values.schaal).toHaveLength(4)
  expect((await stuur({ ...schaal, telt_artikel: '' })).status).toBe(422)
  expect((await stuur(schaal)).status).toBe(303)
  const { inhoud, belemmeringen } = await overzicht(cookie, concept)
  expect(inhoud.scoren).toMatchObject({
    ...{ telt: 'consensus', beoordelaars: 3, minimumscore: 50 },
    gelijke_stand_criterium: eerste?.sleutel,
  })
  expect(belemmeringen.map(({ code }) => code)).toEqual(['geen-begin'])
})

test('eigen woorden in een brief: bekijken bewaart niet, een onbekend veld wordt geweigerd', async ({
  db,
}) => {
  const cookie = await inloggen(db)
  const concept = await maakConcept(cookie)
  const params = { concept, soort: 'vaststelling' }
  const doe = (form: Record<string, string>) =>
    call(briefAction, { cookie, params, form: { ...sleutel(), _versie: '1', ...form } })
  const lees = async () =>
    (await (await call(briefLoader, { cookie, params })).json()) as { tekst: object | null }
  const bekeken = await doe({ opening: 'Dag {naam}', slot: '', _bekijk: 'ja' })
  expect([bekeken.status, (await lees()).tekst]).toEqual([200, null])
  const fout = await doe({ opening: 'Dag\n{voornaam}', slot: '' })
  const { errors } = (await fout.json()) as { errors: Record<string, { message: string }> }
  expect([fout.status, errors.opening?.message]).toEqual([
    422,
    expect.stringMatching(/^Regel 2: \{voornaam\}/),
  ])
  expect((await doe({ opening: 'Dag {naam}', slot: 'Tot ziens' })).status).toBe(303)
  expect((await lees()).tekst).toMatchObject({ opening: 'Dag {naam}', slot: 'Tot ziens' })
  expect((await overzicht(cookie, concept)).inhoud.briefteksten?.brieven).toMatchObject({
    vaststelling: { opening: 'Dag {naam}' },
  })
  const anders = { cookie, params: { concept, soort: 'iets' } }
  await expect(call(briefLoader, anders).then(({ status }) => status)).resolves.toBe(404)
})

test('verplichtingen en motiveringen komen rij voor rij in het concept', async ({ db }) => {
  const cookie = await inloggen(db)
  const concept = await maakConcept(cookie)
  const doe = (action: Parameters<typeof call>[0], form: Record<string, string>) =>
    call(action, { cookie, params: { concept }, form: { ...sleutel(), ...form } })
  const plicht = {
    'verplichtingen.0.soort': 'rapporteren',
    'verplichtingen.0.tekst': 'U noemt de gemeente in uw folder.',
    'verplichtingen.0.grondslag': 'artikel 8 van de regeling',
  }
  expect((await doe(verplichtingenAction, { ...plicht, _versie: '1' })).status).toBe(303)
  const reden = {
    'motiveringen.0.voorwaarde': 'v2',
    'motiveringen.0.oordeel': 'voldoet',
    'motiveringen.0.tekst': 'U voert dit uit met een tweede partij.',
  }
  expect((await doe(motiveringenAction, { ...reden, _versie: '2' })).status).toBe(303)
  const { inhoud } = await overzicht(cookie, concept)
  expect(inhoud.briefteksten).toMatchObject({
    verplichtingen: [{ grondslag: 'artikel 8 van de regeling' }],
    motiveringen: [{ voorwaarde: 'v2', oordeel: 'voldoet' }],
  })
})
