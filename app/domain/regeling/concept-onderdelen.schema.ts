import * as z from 'zod/mini'
import { gezieneVersie } from '../plan/beheer.schema.ts'
import { organisatiesoorten, partijsoorten } from '../partij/partijsoort.ts'
import {
  bedragVeld,
  geheelGetal,
  keuze,
  keuzes,
  optioneel,
  regel,
  tekst,
  vrijVinkje,
} from '../velden.ts'

/** A list typed with one entry on each line. */
const regels = (leeg: string | null) =>
  z.pipe(
    z.pipe(
      z.optional(z.string()),
      z.transform((getypt) => (getypt ?? '').split('\n').flatMap((een) => een.trim() || [])),
    ),
    z
      .array(z.string().check(z.maxLength(200, 'Gebruik op elke regel hoogstens 200 tekens')))
      .check(
        z.minLength(leeg === null ? 0 : 1, leeg ?? undefined),
        z.maxLength(12, 'Gebruik hoogstens 12 regels'),
      ),
  )

/** What the page of the scheme tells residents. */
export const conceptTekstenSchema = z.object({
  waarvoor: regels('Schrijf op waarvoor iemand subsidie kan krijgen'),
  voor_wie: regels('Schrijf op wie kan aanvragen'),
  niet_voor: regels(null),
  tijd: regel({ leeg: 'Schrijf op hoeveel tijd aanvragen kost', max: 400 }),
  stappen: z._default(
    z
      .array(
        z.object({
          titel: regel({ leeg: 'Geef de stap een naam', max: 80 }),
          tekst: regel({ leeg: 'Schrijf op wat er in deze stap gebeurt', max: 300 }),
        }),
      )
      .check(z.maxLength(10, 'Gebruik hoogstens 10 stappen')),
    [],
  ),
  _versie: gezieneVersie,
})

const weken = (leeg: string, max = 52) => geheelGetal({ leeg, min: 1, max })
const grondslagen = ['wet', 'verordening'] as const
const grondslag = keuze(grondslagen, 'Kies waar de termijn op rust')
const artikel = regel({ leeg: 'Vul in in welk artikel de termijn staat', max: 120 })

type Getypt = Record<string, unknown>

/** Without a rule of its own a municipality decides within eight weeks (Awb 4:13 lid 2). */
const hoogstensAcht = (naam: 'beslistermijn' | 'vaststelling') =>
  z.refine<Getypt>(
    (typed) => typed[`${naam}_grondslag`] !== 'wet' || Number(typed[`${naam}_weken`]) <= 8,
    {
      message: 'Vul hoogstens 8 weken in, of kies dat de termijn in een eigen regel staat',
      path: [`${naam}_weken`],
    },
  )

/** What a scheme with a report has to say about it; one without leaves it out. */
const naHetVerslag = {
  verantwoording_kort_tot: 'Vul in tot welk bedrag een kort verslag genoeg is; 0 is nooit',
  verantwoording_weken: 'Vul in binnen hoeveel weken het verslag er moet zijn',
  vaststelling_weken: 'Vul in binnen hoeveel weken de gemeente vaststelt',
  vaststelling_grondslag: 'Kies waar de termijn op rust',
  vaststelling_artikel: 'Vul in in welk artikel de termijn staat',
} as const
const verslagvelden = Object.keys(naHetVerslag) as (keyof typeof naHetVerslag)[]

/** Within how long the municipality does what, and whether a report is asked. */
export const termijnenSchema = z.pipe(
  z
    .object({
      beslistermijn_weken: weken('Vul in binnen hoeveel weken de gemeente beslist'),
      beslistermijn_grondslag: grondslag,
      beslistermijn_artikel: artikel,
      aanvultermijn_dagen: geheelGetal({
        leeg: 'Vul in hoeveel dagen iemand krijgt om aan te vullen',
        min: 7,
        max: 91,
      }),
      betaaltermijn_weken: weken('Vul in binnen hoeveel weken de gemeente betaalt', 26),
      betaaltermijn_grondslag: grondslag,
      betaaltermijn_artikel: artikel,
      verslag: keuze(['ja', 'nee'], 'Kies of deze regeling een verslag vraagt'),
      verantwoording_kort_tot: optioneel(bedragVeld({ min: 0 })),
      verantwoording_weken: optioneel(weken(naHetVerslag.verantwoording_weken)),
      vaststelling_weken: optioneel(weken(naHetVerslag.vaststelling_weken)),
      vaststelling_grondslag: optioneel(grondslag),
      vaststelling_artikel: optioneel(artikel),
      _versie: gezieneVersie,
    })
    .check(
      hoogstensAcht('beslistermijn'),
      hoogstensAcht('vaststelling'),
      z.refine<Getypt>(
        (typed) => typed.betaaltermijn_grondslag !== 'wet' || typed.betaaltermijn_weken === 6,
        {
          message: 'Zonder eigen regel zijn het 6 weken (Awb 4:87)',
          path: ['betaaltermijn_weken'],
        },
      ),
      z.check<Getypt>(({ value, issues }) => {
        if (value.verslag !== 'ja') return
        for (const veld of verslagvelden)
          if (value[veld] === null)
            issues.push({
              code: 'custom',
              message: naHetVerslag[veld],
              input: value[veld],
              path: [veld],
            })
      }),
    ),
  z.transform(({ verslag, ...termijnen }) => ({
    ...termijnen,
    ...(verslag === 'nee' && zonderVerslag),
    direct_vaststellen: verslag === 'nee',
  })),
)

const zonderVerslag = {
  verantwoording_kort_tot: null,
  verantwoording_weken: null,
  vaststelling_weken: null,
  vaststelling_grondslag: null,
  vaststelling_artikel: null,
}

const naam = { leeg: 'Geef het stuk een naam', max: 120 }
const waarom = { leeg: 'Schrijf op waarom u dit vraagt', max: 300 }
const rust = { leeg: 'Vul in in welk artikel het staat', max: 120 }

/** Of whom a file is asked: nothing chosen is of everybody; the amount is the first at which it is asked. */
const vanWie = {
  partijsoort: keuzes(partijsoorten),
  organisatiesoort: keuzes(organisatiesoorten),
  vanaf: optioneel(bedragVeld()),
}

/** What an applicant is asked for: the words of each, files that are no longer asked, and one that is added. */
export const stukkenSchema = z
  .object({
    stukken: z._default(
      z.array(
        z.object({
          sleutel: z.string(),
          naam: regel(naam),
          waarom: tekst(waarom),
          grondslag: regel(rust),
          ...vanWie,
          weg: vrijVinkje(),
        }),
      ),
      [],
    ),
    nieuw: z.object({
      naam: optioneel(regel(naam)),
      waarom: optioneel(tekst(waarom)),
      grondslag: optioneel(regel(rust)),
      ...vanWie,
    }),
    _versie: gezieneVersie,
  })
  .check(
    z.refine(({ nieuw }) => nieuw.naam === null || nieuw.waarom !== null, {
      message: waarom.leeg,
      path: ['nieuw', 'waarom'],
    }),
    z.refine(({ nieuw }) => nieuw.naam === null || nieuw.grondslag !== null, {
      message: rust.leeg,
      path: ['nieuw', 'grondslag'],
    }),
    z.refine(
      ({ nieuw }) => nieuw.naam !== null || (nieuw.waarom === null && nieuw.grondslag === null),
      { message: naam.leeg, path: ['nieuw', 'naam'] },
    ),
    z.check(({ value: { stukken, nieuw }, issues }) => {
      const rijen = [...stukken.map((stuk, plaats) => ({ stuk, path: ['stukken', plaats] }))]
      for (const { stuk, path } of [...rijen, { stuk: nieuw, path: ['nieuw'] }])
        if (vraagtNiemand(stuk))
          issues.push({
            code: 'custom',
            message: 'Kies ook Organisatie, of kies geen soort organisatie',
            input: stuk.partijsoort,
            path: [...path, 'partijsoort'],
          })
    }),
  )

/** Only an organisation has a kind of organisation: of a group or a resident with one nobody would be asked. */
const vraagtNiemand = ({ partijsoort, organisatiesoort }: Vanwie) =>
  organisatiesoort.length > 0 && partijsoort.length > 0 && !partijsoort.includes('rechtspersoon')
type Vanwie = { partijsoort: readonly string[]; organisatiesoort: readonly string[] }
export type Stukkeninvoer = z.output<typeof stukkenSchema>
