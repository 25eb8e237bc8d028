import type { Belemmering } from '../belemmering.ts'
import { nietBeoordelen, type Kandidaat, type Zaaktaak } from '../beoordeling/toewijzing.ts'
import type { Datum } from '../datum.ts'

/** The days somebody is away; with both days themselves. */
export type Afwezigheid = { van: Datum; tot: Datum }

export const isAfwezigOp = ({ van, tot }: Afwezigheid, dag: Datum) => van <= dag && dag <= tot

type Melding = Afwezigheid & { wie: string; vervanger: string | null }

/** Every reason why this cannot be put down today. */
export function belemmeringenVoorAfwezigheid(
  { van, tot, wie, vervanger }: Melding,
  eerder: readonly Afwezigheid[],
  vandaag: Datum,
): Belemmering[] {
  const redenen: Belemmering[] = []
  if (tot < van)
    redenen.push({ code: 'omgekeerd', tekst: 'Kies een laatste dag die niet voor de eerste ligt.' })
  if (tot < vandaag) redenen.push({ code: 'voorbij', tekst: 'Deze dagen zijn al voorbij.' })
  if (vervanger === wie)
    redenen.push({ code: 'eigen-vervanger', tekst: 'Kies iemand anders als vervanger.' })
  if (eerder.some((een) => een.van <= tot && van <= een.tot)) redenen.push(dubbel)
  return redenen
}

/** For these days it was put down before. */
export const dubbel: Belemmering = {
  code: 'dubbel',
  tekst: 'Voor een deel van deze dagen staat al een afwezigheid. Trek die eerst in.',
}

/** An official who would take over, and what stands between them and this case. */
export type Overnemer = {
  id: string
  taken: Zaaktaak[]
  /** Applies or takes part. */
  bijAanvraag: boolean
  geen_belang: boolean | null
}

const nietErbij: Partial<Record<Zaaktaak, string>> = {
  adviseur: 'U adviseert over deze aanvraag. Wie adviseert, behandelt haar niet (Awb 3:5).',
  gemandateerde: 'U beslist in deze zaak in mandaat. Wie beslist, bereidt niet voor.',
  bezwaarbehandelaar: 'U behandelt in deze zaak het bezwaar, en bent er verder niet bij betrokken.',
}

/** Why this official cannot handle this case, or null when they can. */
export function nietBehandelen({ taken, bijAanvraag, geen_belang }: Overnemer): Belemmering | null {
  if (geen_belang === false)
    return {
      code: 'belang',
      tekst: 'U verklaarde een belang te hebben bij deze aanvraag.',
      grondslag: 'Awb 2:4',
    }
  if (bijAanvraag)
    return {
      code: 'aanvrager',
      tekst: 'U hoort bij de aanvragers.',
      grondslag: 'Awb 2:4',
    }
  const taak = taken.find((naam) => nietErbij[naam])
  return taak ? { code: `taak-${taak}`, tekst: nietErbij[taak] ?? '', grondslag: 'Awb 2:4' } : null
}

type Behandelaar = { id: string; naam: string; afwezig: boolean } | null

/** Every reason why this official cannot take the case from who handles it. */
export function belemmeringenVoorZaakovername(
  behandelaar: Behandelaar,
  overnemer: Overnemer,
): Belemmering[] {
  if (!behandelaar)
    return [{ code: 'van-niemand', tekst: 'Deze zaak is van niemand. Wijs haar aan uzelf toe.' }]
  if (behandelaar.id === overnemer.id)
    return [{ code: 'van-uzelf', tekst: 'Deze zaak is al van u.' }]
  if (!behandelaar.afwezig) return [aanwezig(behandelaar.naam)]
  const reden = nietBehandelen(overnemer)
  return reden ? [reden] : []
}

type Beoordelaar = { naam: string; afwezig: boolean; afgerond: boolean }

/** Every reason why this assessor cannot take over the assessment of a colleague. */
export function belemmeringenVoorBeoordelingsovername(
  { naam, afwezig, afgerond }: Beoordelaar,
  nietBeoordelen: Belemmering | null,
  toegewezen: boolean,
): Belemmering[] {
  if (afgerond)
    return [{ code: 'al-afgerond', tekst: `${naam} heeft deze beoordeling al afgerond.` }]
  if (!afwezig) return [aanwezig(naam)]
  if (toegewezen)
    return [
      { code: 'beoordeelt-al', tekst: 'U beoordeelt deze aanvraag al. Een ander neemt dit over.' },
    ]
  return nietBeoordelen ? [nietBeoordelen] : []
}

/** Every reason why a coordinator cannot give the assessment of who is away to this colleague. */
export function belemmeringenVoorOverdracht(
  van: Beoordelaar,
  naar: Kandidaat & { afwezig: boolean },
): Belemmering[] {
  const { naam } = naar
  if (naar.afwezig)
    return [{ code: 'ook-afwezig', tekst: `${naam} is vandaag ook afwezig. Kies een ander.` }]
  const reden = nietBeoordelen(naar)
  if (reden) return [{ ...reden, tekst: `${naam}: ${reden.tekst}` }]
  if (naar.toegewezen)
    return [
      {
        code: 'beoordeelt-al',
        tekst: `${naam} beoordeelt deze aanvraag al, of deed dat. Kies een ander.`,
      },
    ]
  return belemmeringenVoorBeoordelingsovername(van, null, false)
}

const aanwezig = (naam: string): Belemmering => ({
  code: 'niet-afwezig',
  tekst: `${naam} is vandaag niet als afwezig gemeld. Overleg met ${naam} of met de coördinator.`,
})
