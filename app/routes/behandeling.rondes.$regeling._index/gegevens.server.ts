import { listRangplaatsen, listRangschikkingen } from '../../../db/queries/ronde.ts'
import type { Db } from '../../../db/db.ts'
import { beslistAlles } from '../../domain/beoordeling/loting.ts'
import {
  belemmeringenVoorLoting,
  belemmeringenVoorRangschikken,
  kiesRonde,
} from '../../domain/beoordeling/ronde.ts'
import { datumVoluit, tijdstip } from '../../domain/opmaak.ts'
import type { Datum } from '../../domain/datum.ts'
import type { Ronde } from '../../lib/ronde.server.ts'
import { toonLoting } from '../../lib/loting.server.ts'
import type { Regel } from './ranglijst.tsx'

export type Rondegegevens = Awaited<ReturnType<typeof rondegegevens>>

/** The round as its page shows it: the order as it was fixed, or as it would be now. */
export async function rondegegevens(db: Db, ronde: Ronde, vandaag: Datum, mag: boolean) {
  const { regeling, stand, regels, zaken, loting, plafond, versies } = ronde
  const [laatste, ...eerdere] = await listRangschikkingen(db, regeling.versie_id)
  const wat = new Map(zaken.map((zaak) => [zaak.nummer, zaak.titel]))
  const nu: Regel[] = ronde.plaatsen.map((plaats) => ({
    ...plaats,
    titel: wat.get(plaats.nummer) ?? '',
  }))
  const vast = laatste && metRest(await listRangplaatsen(db, laatste.id), laatste.beschikbaar)
  const redenen = belemmeringenVoorRangschikken(stand)
  const actueel = kiesRonde(versies, vandaag)?.versie === regeling.versie
  const moetLoten = redenen.length > 0 && redenen.every(({ code }) => code === 'loting-nodig')
  return {
    regeling: regeling.id,
    versie: actueel ? null : regeling.versie,
    titel: regeling.titel,
    tot: datumVoluit(regeling.tot),
    gesloten: vandaag > regeling.tot,
    gelijke_stand: regeling.gelijke_stand,
    minimumscore: laatste ? laatste.minimumscore : regels.minimumscore,
    cijfers: {
      ontvangen: zaken.length,
      gevraagd: nu.reduce((som, { gevraagd }) => som + (gevraagd ?? 0), 0),
      plafond: plafond?.bedrag ?? 0,
      beschikbaar: laatste?.beschikbaar ?? regels.beschikbaar,
    },
    vast: laatste ? { ...laatste, moment: tijdstip(laatste.moment), regels: vast ?? [] } : null,
    eerdere: eerdere.map((een) => ({ ...een, moment: tijdstip(een.moment) })),
    // before the closing nothing is compared, so there is no order to see either
    nu: vandaag > regeling.tot && isAnders(nu, vast) ? nu : null,
    redenen: redenen.map(({ tekst }) => tekst),
    geloot: beslistAlles(loting?.volgorde ?? [], stand.teLoten),
    loting: loting && toonLoting(loting),
    mag: {
      loten: mag && belemmeringenVoorLoting(stand).length === 0,
      trekken:
        mag &&
        moetLoten &&
        loting !== null &&
        loting.volgorde === null &&
        beslistAlles(loting.lijst, stand.teLoten),
      vaststellen: mag && redenen.length === 0,
    },
    andere: versies
      .filter(({ versie }) => versie !== regeling.versie)
      .map(({ versie, tot }) => ({ versie, tot: datumVoluit(tot) })),
  }
}

type Plaats = Awaited<ReturnType<typeof listRangplaatsen>>[number]

/** The fixed places with what each left for the next. */
function metRest(plaatsen: readonly Plaats[], beschikbaar: number): Regel[] {
  let over = beschikbaar
  return plaatsen.map(({ score, ...plaats }) => {
    if (!plaats.besloten) over -= plaats.bedrag
    return { ...plaats, score: Number(score), over }
  })
}

const isAnders = (nu: readonly Regel[], vast: readonly Regel[] | undefined) =>
  !vast || JSON.stringify(nu.map(kern)) !== JSON.stringify(vast.map(kern))
const kern = ({ nummer, plaats, bedrag }: Regel) => [nummer, plaats, bedrag]
