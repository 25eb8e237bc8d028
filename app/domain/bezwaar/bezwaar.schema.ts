import * as z from 'zod/mini'
import { tegenstemmen } from '../besluit/besluit.schema.ts'
import { maximumPerBericht } from '../document/bestand.ts'
import {
  bedragVeld,
  datumVelden,
  gelezenVeld,
  keuze,
  keuzes,
  optioneel,
  regel,
  tekst,
  vinkje,
  vrijeRegel,
  vrijeTekst,
  vrijVinkje,
} from '../velden.ts'
import { dictums, kostenkeuzes, nietGrondnamen, type NietGrond } from './beslissing.ts'
import { nietHorennamen, type NietHorengrond } from './horen.ts'
import { verzuimnamen } from './herstel.ts'
import { verdaginggronden } from './termijn.ts'

const besluit = z.uuid('Kies het besluit waartegen u bezwaar maakt')
const bestanden = z.optional(
  z
    .array(z.string())
    .check(
      z.maxLength(maximumPerBericht, `Stuur hoogstens ${maximumPerBericht} bestanden tegelijk`),
    ),
)
const wie = {
  naam: regel({ leeg: 'Vul uw naam in', max: 200 }),
  straat: regel({ leeg: 'Vul uw straat en huisnummer in', max: 200 }),
  postcode_plaats: regel({ leeg: 'Vul uw postcode en plaats in', max: 200 }),
}

/** An objection by who applied: the reasons may follow later, and are then asked for (Awb 6:6). */
export const bezwaarSchema = z.object({
  besluit,
  ...wie,
  gronden: vrijeTekst({ max: 10_000 }),
  reden_te_laat: vrijeTekst({ max: 2_000 }),
  kosten_gevraagd: vrijVinkje(),
  bestanden,
})
export type Bezwaarinvoer = Omit<z.output<typeof bezwaarSchema>, 'bestanden'>

/** An objection on paper, by who applied or by somebody else, as an official types it over. */
export const papierenBezwaarSchema = z.object({
  besluit: z.union([z.uuid(), z.literal('volgend')], 'Kies het besluit waar de brief over gaat'),
  van: keuze(['aanvrager', 'derde'], 'Kies wie de brief stuurde'),
  naam: regel({ leeg: 'Vul de naam in die onder de brief staat', max: 200 }),
  straat: vrijeRegel({ max: 200 }),
  postcode_plaats: vrijeRegel({ max: 200 }),
  gronden: vrijeTekst({ max: 10_000 }),
  reden_te_laat: vrijeTekst({ max: 2_000 }),
  kosten_gevraagd: vrijVinkje(),
  post_op: optioneel(datumVelden()),
  ontvangen_op: datumVelden({ leeg: 'Vul in op welke dag de brief binnenkwam' }),
  reden_vroeg: vrijeTekst({ max: 2_000 }),
  bestanden,
})
export type PapierenBezwaar = Omit<z.output<typeof papierenBezwaarSchema>, 'bestanden'>

export const bezwaarbehandelaarSchema = z.object({
  behandelaar: z.uuid('Kies wie het bezwaar behandelt'),
})

export const teLaatSchema = z.object({
  verschoonbaar: keuze(['ja', 'nee'], 'Kies of het te laat komen te verontschuldigen is'),
  reden: tekst({ leeg: 'Schrijf op waarom', max: 2_000 }),
})
export type TeLaat = z.output<typeof teLaatSchema>

export const herstelSchema = z.object({
  ontbreekt: keuzes(verzuimnamen, { min: 1, leeg: 'Kies wat er ontbreekt' }),
  toelichting: vrijeTekst({ max: 2_000 }),
  uiterlijk: datumVelden({ leeg: 'Vul in tot en met welke dag' }),
})
export type Herstelinvoer = z.output<typeof herstelSchema>

export const herstelantwoordSchema = z.object({
  antwoord: tekst({ leeg: 'Schrijf uw aanvulling op', max: 10_000 }),
  bestanden,
})

/** The same on paper. */
export const herstelOpPapierSchema = z.object({
  antwoord: tekst({ leeg: 'Schrijf op wat er is aangevuld', max: 10_000 }),
  ontvangen_op: datumVelden({ leeg: 'Vul in op welke dag het binnenkwam' }),
  bestanden,
})

export const verdagingSchema = z.object({
  grond: keuze(verdaginggronden, 'Kies waarop het uitstel rust'),
  tot: datumVelden({ leeg: 'Vul in tot en met welke dag' }),
  toelichting: tekst({ leeg: 'Schrijf op waarom u later beslist', max: 2_000 }),
})
export type Verdaginginvoer = z.output<typeof verdagingSchema>

export const bezwaarIntrekkenSchema = z.object({
  reden: vrijeTekst({ max: 1_000 }),
  zeker: vinkje('Vink aan dat u het bezwaar wilt intrekken'),
})

/** To which body it belongs, or that it was taken back on paper: either way the municipality does not decide on it. */
export const bezwaarSluitenSchema = z.object({
  hoe: keuze(['doorgezonden', 'ingetrokken'], 'Kies wat er gebeurde'),
  reden: tekst({ leeg: 'Schrijf op waarheen, of hoe u van de intrekking hoorde', max: 1_000 }),
})
export type Sluiting = z.output<typeof bezwaarSluitenSchema>

export const hoorzittingSchema = z.object({
  datum: datumVelden({ leeg: 'Vul in op welke dag' }),
  tijd: gelezenVeld((typed) => (/^([01]\d|2[0-3]):[0-5]\d$/.test(typed) ? typed : null), {
    leeg: 'Vul in hoe laat',
    fout: 'Schrijf de tijd als 09:30',
  }),
  plaats: regel({ leeg: 'Vul in waar het is', max: 200 }),
  ter_inzage_vanaf: datumVelden({ leeg: 'Vul in vanaf welke dag de stukken te lezen zijn' }),
})
export type Hoorzittinginvoer = z.output<typeof hoorzittingSchema>

export const hoorverslagSchema = z.object({
  gehoord_op: datumVelden({ leeg: 'Vul in wanneer het was' }),
  aanwezig: tekst({ leeg: 'Schrijf op wie er waren', max: 1_000 }),
  verslag: tekst({ leeg: 'Schrijf op wat er is gezegd', max: 10_000 }),
  advies: optioneel(keuze(dictums)),
  advies_tekst: vrijeTekst({ max: 10_000 }),
})
export type Hoorverslag = z.output<typeof hoorverslagSchema>

export const nietHorenSchema = z.object({
  niet_grond: keuze(
    nietHorennamen as [NietHorengrond, ...NietHorengrond[]],
    'Kies waarom niemand wordt gehoord',
  ),
  verslag: tekst({ leeg: 'Schrijf op waarom', max: 2_000 }),
})
export type NietHoren = z.output<typeof nietHorenSchema>

export const bezwaarvoorstelSchema = z.object({
  dictum: keuze(dictums, 'Kies wat er wordt beslist'),
  niet_grond: optioneel(keuze(nietGrondnamen as [NietGrond, ...NietGrond[]])),
  overwegingen: tekst({ leeg: 'Schrijf op wat u van het bezwaar vindt', max: 10_000 }),
  motivering: z._default(
    z.array(
      z.object({
        voorwaarde: z.string(),
        oordeel: keuze(['voldoet', 'voldoet_niet'], 'Kies een oordeel'),
        reden: vrijeTekst({ max: 5_000 }),
      }),
    ),
    [],
  ),
  bedrag: optioneel(bedragVeld()),
  verantwoording_op: optioneel(datumVelden()),
  kosten: keuze(kostenkeuzes, 'Kies wat er met de kosten gebeurt'),
  kosten_bedrag: optioneel(bedragVeld()),
  kosten_reden: vrijeTekst({ max: 2_000 }),
  afwijking: vrijeTekst({ max: 5_000 }),
})
export type Bezwaarvoorstelinvoer = z.output<typeof bezwaarvoorstelSchema>

export const bezwaaragendaSchema = z.object({ vergadering: z.uuid('Kies een vergadering') })

/** Deciding as proposed; the version that was read is the one decided on. */
export const bezwaarbesluitSchema = z.object({
  _versie: z.pipe(z.string(), z.transform(Number)),
  gelezen: vinkje('Lees het voorstel en bevestig dat u zo beslist'),
})
export type Bezwaarbesluitinvoer = z.output<typeof bezwaarbesluitSchema>

/** The same in a meeting, where a member may be against. */
export const collegebezwaarSchema = z.extend(bezwaarbesluitSchema, { tegen: tegenstemmen })
export type Collegebezwaar = z.output<typeof collegebezwaarSchema>
