import { expect } from 'vitest'
import * as aanvulling from '../../app/routes/aanvragen.$nummer.aanvulling._index/route.tsx'
import * as punt from '../../app/routes/aanvragen.$nummer.aanvulling.$punt/route.tsx'
import * as versturen from '../../app/routes/aanvragen.$nummer.aanvulling.versturen/route.tsx'
import * as briefroute from '../../app/routes/behandeling.$nummer.brief.$taak/route.tsx'
import * as berichten from '../../app/routes/behandeling.$nummer.berichten._index/route.tsx'
import * as behandelaar from '../../app/routes/behandeling.$nummer.behandelaar/route.tsx'
import * as dossier from '../../app/routes/behandeling.$nummer.dossier/route.tsx'
import * as overzicht from '../../app/routes/behandeling.$nummer._index/route.tsx'
import * as termijnen from '../../app/routes/behandeling.$nummer.termijnen/route.tsx'
import * as oordeel from '../../app/routes/behandeling.$nummer.volledigheid.oordeel/route.tsx'
import * as verzoek from '../../app/routes/behandeling.$nummer.volledigheid.verzoek/route.tsx'
import * as verklaring from '../../app/routes/behandeling.$nummer.volledigheid.verklaring/route.tsx'
import * as volledigheid from '../../app/routes/behandeling.$nummer.volledigheid._index/route.tsx'
import * as werklijst from '../../app/routes/behandeling._index/route.tsx'
import { plusDagen, toDatum } from '../../app/domain/datum.ts'
import { feestdagenTussen, eersteWerkdag } from '../../app/domain/feestdag.ts'
import { notFound } from '../../app/lib/errors.ts'
import { guardDossier } from '../../app/lib/guard.server.ts'
import type { Db } from '../../db/db.ts'
import { pdf, uploadForm, vermomd } from '../helpers/bestanden.ts'
import {
  createConcept,
  createGebruiker,
  createIngediend,
  createMedewerker,
} from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { asSuperuser, test } from '../helpers/test-db.ts'

const sleutel = () => ({ _sleutel: crypto.randomUUID() })
const overTweeWeken = () => {
  const vandaag = toDatum(new Date())
  return eersteWerkdag(plusDagen(vandaag, 14), feestdagenTussen(2025, 2040))
}

async function createZaak(db: Db) {
  const noor = await createGebruiker(db)
  const zaak = await createIngediend(db, noor)
  const karin = await createMedewerker(db, 'intake')
  return {
    ...zaak,
    params: { nummer: zaak.nummer },
    noor: await signIn(db, noor),
    karin: await signIn(db, karin),
    karinId: karin.id,
  }
}

const delen = (datum: string) => {
  const [jaar = '', maand = '', dag = ''] = datum.split('-')
  return { 'uiterlijk.dag': dag, 'uiterlijk.maand': maand, 'uiterlijk.jaar': jaar }
}

test('van verzoek tot volledig: vragen, beantwoorden met een bestand, versturen en goedkeuren', async ({
  db,
}) => {
  const { params, noor, karin, id } = await createZaak(db)
  const gevraagd = await call(verzoek.action, {
    params,
    cookie: karin,
    form: {
      ...sleutel(),
      ...delen(overTweeWeken()),
      'punten.0.document': 'begroting',
      'punten.0.vraag': 'ja',
      'punten.0.omschrijving': 'De begroting',
      'punten.1.omschrijving': 'Wie is er bij?',
    },
  })
  expect(gevraagd.status).toBe(303)
  const pagina = (await (await call(aanvulling.loader, { params, cookie: noor })).json()) as {
    punten: { omschrijving: string }[]
    aanZet: { wie: string }
  }
  expect(pagina.punten.map(({ omschrijving }) => omschrijving)).toEqual([
    'De begroting',
    'Wie is er bij?',
  ])
  expect(pagina.aanZet.wie).toBe('U')

  const fout = await call(punt.action, {
    params: { ...params, punt: '1' },
    cookie: noor,
    form: uploadForm({ antwoord: '', bestand: vermomd() }),
  })
  expect(fout.status).toBe(422)
  const antwoord = await call(punt.action, {
    params: { ...params, punt: '1' },
    cookie: noor,
    form: uploadForm({ antwoord: 'Zie de bijlage', bestand: pdf('begroting.pdf') }),
  })
  expect(antwoord.headers.get('location')).toBe(`/aanvragen/${params.nummer}/aanvulling?bewaard`)
  expect((await call(versturen.action, { params, cookie: noor, form: sleutel() })).status).toBe(303)

  const goed = await call(oordeel.action, {
    params,
    cookie: karin,
    form: { ...sleutel(), oordeel: 'voldoende', toelichting: '' },
  })
  expect(goed.status).toBe(303)
  const zaak = await db
    .selectFrom('aanvraag')
    .select(['status', 'volledig_op'])
    .where('id', '=', id)
    .executeTakeFirst()
  expect(zaak).toEqual({ status: 'volledig', volledig_op: toDatum(new Date()) })
})

test('een verzoek zonder punten of met een verkeerde dag komt terug met wat te doen', async ({
  db,
}) => {
  const { params, karin } = await createZaak(db)
  const leeg = await call(verzoek.action, {
    params,
    cookie: karin,
    form: { ...sleutel(), ...delen(overTweeWeken()), 'punten.0.omschrijving': '' },
  })
  expect(await leeg.json()).toMatchObject({
    errors: { 'punten.0.omschrijving': { message: 'Kies of schrijf ten minste een punt' } },
  })
  const morgen = await call(verzoek.action, {
    params,
    cookie: karin,
    form: {
      ...sleutel(),
      ...delen(plusDagen(toDatum(new Date()), 1)),
      'punten.0.omschrijving': 'Iets',
    },
  })
  expect(morgen.status).toBe(422)
  expect(JSON.stringify(await morgen.json())).toContain('ten minste een week')
})

const ambtelijk = {
  overzicht,
  volledigheid,
  verzoek,
  verklaring,
  oordeel,
  termijnen,
  dossier,
  behandelaar,
  berichten,
}

test.for(Object.entries(ambtelijk))(
  'de pagina %s is er voor de intake en voor niemand anders',
  async ([, route], { db }) => {
    const zaak = await createZaak(db)
    const { params } = zaak
    expect((await call(route.loader, { params, cookie: zaak.karin })).status).toBe(200)
    expect((await call(route.loader, { params, cookie: zaak.noor })).status).toBe(403)
    const vreemde = await signIn(db, await createGebruiker(db))
    expect((await call(route.loader, { params, cookie: vreemde })).status).toBe(404)
    const elders = await signIn(
      db,
      await createGebruiker(db, { gemeente_id: 'leusden', rollen: ['intake', 'coordinator'] }),
    )
    expect(
      (await call(route.loader, { params, cookie: elders, host: 'leusden.localhost' })).status,
    ).toBe(404)
    expect((await call(route.loader, { params })).headers.get('location')).toContain('/inloggen')
  },
)

test.for([
  ['aanvulling', aanvulling.loader],
  ['versturen', versturen.loader],
] as const)(
  'de pagina %s van de aanvrager is er niet voor een ander',
  async ([, loader], { db }) => {
    const zaak = await createZaak(db)
    expect((await call(loader, { params: zaak.params, cookie: zaak.noor })).status).toBe(200)
    const vreemde = await signIn(db, await createGebruiker(db))
    expect((await call(loader, { params: zaak.params, cookie: vreemde })).status).toBe(404)
    expect((await call(loader, { params: zaak.params, cookie: zaak.karin })).status).toBe(403)
  },
)

test('een concept is geen zaak: wie er niet bij helpt, vindt het niet', async ({ db }) => {
  const { nummer } = await createConcept(db, await createGebruiker(db))
  const intake = await signIn(db, await createMedewerker(db, 'intake'))
  for (const { loader } of Object.values(ambtelijk))
    expect((await call(loader, { params: { nummer }, cookie: intake })).status).toBe(404)
})

test('wie kijkt of alles er is, ziet van elk deel van het formulier of het is ingevuld (Awb 4:5)', async ({
  db,
}) => {
  const { params, karin } = await createZaak(db)
  const { stukken } = (await (
    await call(volledigheid.loader, { params, cookie: karin })
  ).json()) as { stukken: { sleutel: string; ingevuld: string | null }[] }
  const van = (sleutel: string) => stukken.find((stuk) => stuk.sleutel === sleutel)?.ingevuld
  expect(van('projectplan')).toMatch(/n de aanvraag/)
  expect(van('evaluatiecriteria')).toBe('Niet ingevuld in de aanvraag')
})

test('wie een dossier leest, staat in het logboek', async ({ db }) => {
  const { params, karin, karinId, nummer } = await createZaak(db)
  await call(overzicht.loader, { params, cookie: karin })
  await call(dossier.loader, { params, cookie: karin })
  const regels = await db
    .selectFrom('audit')
    .select(['handeling', 'onderwerp'])
    .where('gebruiker_id', '=', karinId)
    .execute()
  expect(regels).toEqual(
    Array(2).fill({ handeling: 'dossier gelezen', onderwerp: `aanvraag/${nummer}` }),
  )
})

test('kan niet worden vastgelegd wie een dossier leest, dan krijgt niemand het te lezen; wie er al niet bij kon, hoort dat gewoon', async ({
  db,
  database,
}) => {
  const { params, karin } = await createZaak(db)
  const nergens = guardDossier(() => {
    throw notFound()
  })
  await asSuperuser(database.name, 'revoke insert on audit from app')
  try {
    await expect(call(overzicht.loader, { params, cookie: karin })).rejects.toThrow(/audit/)
    expect((await call(nergens, { params, cookie: karin })).status).toBe(404)
  } finally {
    await asSuperuser(database.name, 'grant insert on audit to app')
  }
})

test('een zaak nemen zet haar bij de eigen zaken', async ({ db }) => {
  const { params, karin, karinId, nummer } = await createZaak(db)
  const genomen = await call(behandelaar.action, {
    params,
    cookie: karin,
    form: { ...sleutel(), behandelaar: karinId },
  })
  expect(genomen.status).toBe(303)
  const { zaken } = (await (
    await call(werklijst.loader, { path: '/behandeling?bak=mijn', cookie: karin })
  ).json()) as { zaken: { nummer: string }[] }
  expect(zaken.map((zaak) => zaak.nummer)).toEqual([nummer])
})

test('een zaak gaat niet naar iemand buiten de gemeente of naar een aanvrager', async ({ db }) => {
  const { params, karin } = await createZaak(db)
  const elders = await createGebruiker(db, { gemeente_id: 'leusden', rollen: ['intake'] })
  const bewoner = await createGebruiker(db)
  for (const ander of [elders.id, bewoner.id]) {
    const answer = await call(behandelaar.action, {
      params,
      cookie: karin,
      form: { ...sleutel(), behandelaar: ander },
    })
    expect(answer.status).toBe(404)
  }
})

test('een brief voor wie post koos, print de intake en legt zij een keer vast als verzonden', async ({
  db,
}) => {
  const { params, karin, id } = await createZaak(db)
  const bericht = { gemeente_id: 'elburg', aanvraag_id: id, moment: new Date(), afzender_id: null }
  const { id: verwijst_naar } = await db
    .insertInto('bericht')
    .values({
      ...bericht,
      richting: 'aan_aanvrager',
      soort: 'test',
      onderwerp: 'Bericht',
      tekst: 'Hallo',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id: taak } = await db
    .insertInto('taak')
    .values({
      gemeente_id: 'elburg',
      aanvraag_id: id,
      soort: 'printen_en_verzenden',
      omschrijving: 'Printen',
      verwijst_naar,
      aangemaakt_op: new Date(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const brief = { params: { ...params, taak }, cookie: karin }
  const pagina = (await (await call(briefroute.loader, brief)).json()) as {
    brief: { aan: string[] }
  }
  expect(pagina.brief.aan).toContain('8081 AA  Elburg')
  expect((await call(briefroute.action, { ...brief, form: sleutel() })).status).toBe(303)
  expect((await call(briefroute.action, { ...brief, form: sleutel() })).status).toBe(422)
  for (const verzonnen of ['../x', crypto.randomUUID()])
    expect(
      (await call(briefroute.loader, { ...brief, params: { ...params, taak: verzonnen } })).status,
    ).toBe(404)
})
