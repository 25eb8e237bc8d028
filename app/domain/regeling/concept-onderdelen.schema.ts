import * as z from 'zod/mini'
import { gezieneVersie } from '../plan/beheer.schema.ts'
import { geheelGetal, keuze, optioneel, regel, tekst, vrijVinkje } from '../velden.ts'

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

const weken = (leeg: string) => geheelGetal({ leeg, min: 1, max: 52 })
const grondslagen = ['wet', 'verordening'] as const
const grondslag = keuze(grondslagen, 'Kies waar de termijn op rust')
const artikel = regel({ leeg: 'Vul in in welk artikel de termijn staat', max: 120 })

/** Without a rule of its own a municipality decides within eight weeks (Awb 4:13 lid 2). */
const hoogstensAcht = (naam: 'beslistermijn' | 'vaststelling') =>
  z.refine<Partial<Record<`${typeof naam}_weken`, number>> & Record<string, unknown>>(
    (typed) => typed[`${naam}_grondslag`] !== 'wet' || Number(typed[`${naam}_weken`]) <= 8,
    {
      message: 'Vul hoogstens 8 weken in, of kies dat de termijn in een eigen regel staat',
      path: [`${naam}_weken`],
    },
  )

const beslissen = {
  beslistermijn_weken: weken('Vul in binnen hoeveel weken de gemeente beslist'),
  beslistermijn_grondslag: grondslag,
  beslistermijn_artikel: artikel,
  _versie: gezieneVersie,
}

/** Within how long the municipality decides. */
export const beslistermijnSchema = z.object(beslissen).check(hoogstensAcht('beslistermijn'))

/** The same of a scheme that asks for a report and determines after it. */
export const termijnenSchema = z
  .object({
    ...beslissen,
    verantwoording_weken: weken('Vul in binnen hoeveel weken het verslag er moet zijn'),
    vaststelling_weken: weken('Vul in binnen hoeveel weken de gemeente vaststelt'),
    vaststelling_grondslag: grondslag,
    vaststelling_artikel: artikel,
  })
  .check(hoogstensAcht('beslistermijn'), hoogstensAcht('vaststelling'))

const naam = { leeg: 'Geef het stuk een naam', max: 120 }
const waarom = { leeg: 'Schrijf op waarom u dit vraagt', max: 300 }
const rust = { leeg: 'Vul in in welk artikel het staat', max: 120 }

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
          weg: vrijVinkje(),
        }),
      ),
      [],
    ),
    nieuw: z.object({
      naam: optioneel(regel(naam)),
      waarom: optioneel(tekst(waarom)),
      grondslag: optioneel(regel(rust)),
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
  )
export type Stukkeninvoer = z.output<typeof stukkenSchema>
