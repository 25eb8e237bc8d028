import * as z from 'zod/mini'
import { gezieneVersie } from '../plan/beheer.schema.ts'
import { onderdeelSoorten } from '../plan/plan.ts'
import {
  bedragVeld,
  datumVelden,
  geheelGetal,
  keuze,
  keuzes,
  regel,
  tekst,
  veld,
  vinkje,
  type Gelezen,
} from '../velden.ts'
import { gewichten } from '../voorwaarde/gewicht.ts'
import { parametersUitFormulier } from '../voorwaarde/parameters.ts'
import { voorwaardesoorten } from '../voorwaarde/soorten.ts'

/** A new scheme as a copy of another: what it is called, and the name in its address. */
export const kopieSchema = z.object({
  titel: regel({ leeg: 'Vul in hoe de regeling heet', max: 120 }),
  regeling: veld('Vul een vaste naam in, bijvoorbeeld elburg-jeugd', (getypt): Gelezen<string> => {
    if (getypt === 'concept')
      return { fout: 'Kies een andere naam: deze gebruikt het platform zelf' }
    return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(getypt) && getypt.length <= 60
      ? { waarde: getypt }
      : { fout: 'Schrijf kleine letters en cijfers met streepjes ertussen, zoals elburg-jeugd' }
  }),
})

/** What the scheme is called and when it runs. */
export const gegevensSchema = z
  .object({
    titel: regel({ leeg: 'Vul in hoe de regeling heet', max: 120 }),
    samenvatting: tekst({ leeg: 'Vul in waar de regeling voor is', max: 500 }),
    van: datumVelden({ leeg: 'Vul in vanaf welke dag deze versie geldt' }),
    tot: datumVelden({ leeg: 'Vul in tot en met welke dag men kan aanvragen' }),
    evaluatie_op: datumVelden({ leeg: 'Vul in wanneer het evaluatieverslag klaar is' }),
    _versie: gezieneVersie,
  })
  .check(
    z.refine(({ van, tot }) => tot >= van, {
      message: 'Vul een laatste dag in die niet voor de eerste dag ligt',
      path: ['tot'],
    }),
    z.refine(({ van, evaluatie_op }) => evaluatie_op > van, {
      message: 'Vul een dag in na de eerste dag',
      path: ['evaluatie_op'],
    }),
  )

/** How much one application may ask, and the ceiling of every year that has none yet. */
export const geldSchema = z.object({
  maximumbedrag: bedragVeld({ leeg: 'Vul in wat iemand hoogstens kan krijgen' }),
  plafonds: z.optional(
    z.array(
      z.object({
        periode: geheelGetal({ min: 2000, max: 2200 }),
        bedrag: bedragVeld({ leeg: 'Vul in hoeveel geld er in dit jaar is' }),
      }),
    ),
  ),
  _versie: gezieneVersie,
})

/** Which version of which plan, and where in it an application has to fit. */
export const conceptplanSchema = z.object({
  plan_versie_id: regel({ leeg: 'Kies een plan' }),
  passende_soorten: keuzes(onderdeelSoorten, {
    leeg: 'Kies ten minste een soort onderdeel',
    min: 1,
  }),
  passend_onder: z.optional(z.string()),
  _versie: gezieneVersie,
})

/** Which kind of condition is added. */
export const voorwaardesoortSchema = z.object({
  soort: keuze(Object.keys(voorwaardesoorten), 'Kies wat er gecontroleerd wordt'),
  _versie: gezieneVersie,
})

const getypt = z.optional(
  z.record(z.string(), z.union([z.string(), z.array(z.string())], 'Vul dit opnieuw in')),
)

const voorwaarde = z.object({
  soort: keuze(Object.keys(voorwaardesoorten)),
  titel: regel({ leeg: 'Geef de voorwaarde een naam', max: 120 }),
  tekst: tekst({ leeg: 'Schrijf op wat de regeling eist', max: 2_000 }),
  vraag: regel({ leeg: 'Schrijf op wat u de aanvrager vraagt', max: 200 }),
  artikel: regel({ leeg: 'Vul in in welk artikel dit staat', max: 120 }),
  gewicht: keuze(gewichten, 'Kies wat het betekent als een aanvraag hier niet aan voldoet'),
  bron: regel({ leeg: 'Kies het onderdeel van het plan waar dit op rust' }),
  parameters: getypt,
  _versie: gezieneVersie,
})
type Voorwaarde = z.output<typeof voorwaarde>

const gelezen = ({ soort, parameters }: Pick<Voorwaarde, 'soort' | 'parameters'>) =>
  parametersUitFormulier(soort, parameters ?? {})

/** Also where another question is open: who fills in a form hears of all of it at once. */
const parametersKloppen = z.check<Voorwaarde>(
  ({ value, issues }) => {
    const { parameters } = value
    const uitkomst = gelezen(value)
    if ('parameters' in uitkomst) return
    for (const [naam, message] of Object.entries(uitkomst.fouten))
      issues.push({
        code: 'custom',
        message,
        input: parameters,
        path: naam === '' ? [] : ['parameters', naam],
      })
  },
  { when: ({ value }) => isVanSoort(value) },
)

/** A known kind with what was typed for it; anything else is refused for that already. */
function isVanSoort(value: unknown): boolean {
  const { soort, parameters } = value as Partial<Voorwaarde>
  return soort !== undefined && soort in voorwaardesoorten && getypt.safeParse(parameters).success
}

/** One condition with the parameters of its kind, read by that kind itself. */
export const conceptvoorwaardeSchema = z.pipe(
  voorwaarde.check(parametersKloppen),
  z.transform(({ parameters, ...rest }) => {
    const uitkomst = gelezen({ soort: rest.soort, parameters })
    return { ...rest, parameters: 'parameters' in uitkomst ? uitkomst.parameters : {} }
  }),
)

/** One place up or down. */
export const volgordeSchema = z.object({
  omhoog: regel({ leeg: 'Kies een voorwaarde' }),
  _versie: gezieneVersie,
})

/** What applications are scored on; together 100, which the page says as long as it is not so. */
export const criteriaSchema = z.object({
  criteria: z
    .array(
      z.object({
        sleutel: z.optional(z.string()),
        titel: regel({ leeg: 'Geef het criterium een naam', max: 120 }),
        toelichting: tekst({ leeg: 'Schrijf op waar een beoordelaar op let', max: 1_000 }),
        gewicht: geheelGetal({ leeg: 'Vul het gewicht in', min: 1, max: 100 }),
      }),
    )
    .check(
      z.minLength(1, 'Zet er ten minste een criterium in'),
      z.maxLength(20, 'Gebruik hoogstens 20 criteria'),
      z.refine(
        (criteria) => criteria.reduce((som, { gewicht }) => som + gewicht, 0) === 100,
        'Maak van de gewichten samen 100',
      ),
    ),
  _versie: gezieneVersie,
})

/** Publishing: where it was made known, why, and that somebody looked at it. */
export const publicatieSchema = z.object({
  bekendmaking: tekst({ leeg: 'Schrijf op waar de regeling bekend is gemaakt', max: 500 }),
  reden: tekst({ leeg: 'Schrijf in een zin op waarom deze versie er komt', max: 500 }),
  gelezen: vinkje('Kruis aan dat u hebt bekeken wat er verandert'),
  _versie: gezieneVersie,
})

/** A button that does something to the draft as the page showed it. */
export const gezienSchema = z.object({ _versie: gezieneVersie })
