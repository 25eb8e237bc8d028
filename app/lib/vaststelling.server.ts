import { tabbladen } from '../domain/behandeling/tabbladen.ts'
import { bedragGetypt, datumVoluit, euro, tijdstip } from '../domain/opmaak.ts'
import { can } from '../domain/toegang.ts'
import { tekeningVan } from '../domain/samenhang/tekening.ts'
import { uitbetaald } from '../domain/wijziging/wijziging.ts'
import { verlagingsgronden } from '../domain/vaststelling/grond.ts'
import { verrekening } from '../domain/vaststelling/vaststelling.ts'
import { grondVan, zienswijzeregel } from '../domain/zienswijze/woorden.ts'
import { zienswijzeOver, type Zienswijze } from '../domain/zienswijze/zienswijze.ts'
import { getAanvraaginhoud } from '../../db/queries/aanvraaginhoud.ts'
import { findVaststelling } from '../../db/queries/besluit.ts'
import { findPubliekeTekst } from '../../db/queries/publicatie.ts'
import { getSamenhang } from '../../db/queries/samenhang.ts'
import { findSubsidie } from '../../db/queries/subsidie.ts'
import { findTermijn } from '../../db/queries/termijn.ts'
import {
  findVaststellingsvoorstel,
  type Vaststellingsvoorstel,
} from '../../db/queries/vaststelling.ts'
import {
  findVerslag,
  getAfspraken,
  getVerslagzaak,
  type Verslagrij,
} from '../../db/queries/verslag.ts'
import { listZienswijzen } from '../../db/queries/zienswijze.ts'
import type { InZaak } from './guard.server.ts'
import { heeftMandaat } from './mandaat.server.ts'
import { toonVerslag } from './verslag.server.ts'

/** The report beside what was agreed and paid, and how far the determination is. */
export async function getVaststellingpagina(toegang: InZaak) {
  const { db, zaak, gebruiker } = toegang
  const [
    verslagzaak,
    subsidie,
    verslag,
    afspraken,
    voorstel,
    besluit,
    inhoud,
    termijn,
    register,
    bron,
    zienswijzen,
  ] = await Promise.all([
    getVerslagzaak(db, zaak.id),
    findSubsidie(db, zaak.id),
    findVerslag(db, zaak.id),
    getAfspraken(db, zaak.id),
    findVaststellingsvoorstel(db, zaak.id),
    findVaststelling(db, zaak.id),
    getAanvraaginhoud(db, zaak.id),
    findTermijn(db, zaak.id, 'vaststellingsbesluit'),
    findPubliekeTekst(db, zaak.id),
    getSamenhang(db, zaak.id),
    listZienswijzen(db, zaak.id),
  ])
  const open = verslag !== undefined && besluit === undefined
  return {
    nummer: zaak.nummer,
    titel: zaak.titel,
    tabs: tabbladen(zaak, gebruiker),
    uiterlijk: termijn?.einddatum && !termijn.gereed_op ? datumVoluit(termijn.einddatum) : null,
    bedragen: subsidie ? bedragen(subsidie, verslagzaak.begroot, verslag?.kosten ?? null) : [],
    verslag: verslag ? toonVerslag(verslag, afspraken, bron) : null,
    voorstel: voorstel ? toonVoorstel(voorstel, uitbetaald(subsidie), zienswijzen) : null,
    besluit: besluit ?? null,
    mag: {
      voorbereiden: open && can(gebruiker, 'vaststelling:voorbereiden'),
      besluiten:
        open &&
        voorstel !== undefined &&
        (await heeftMandaat(toegang, { soort: 'vaststellen', bedrag: subsidie?.verleend ?? 0 })),
      bekendmaken: can(gebruiker, 'besluit:bekendmaken'),
      horen: can(gebruiker, 'zienswijze:vragen'),
    },
    formulier: formulier(voorstel, register ?? inhoud, verslag),
    gehoord: zienswijzen
      .filter(({ voor }) => voor === 'lagere_vaststelling')
      .map((een) => `${grondVan(een)}. ${zienswijzeregel(een)}`),
  }
}
export type Vaststellingpagina = Awaited<ReturnType<typeof getVaststellingpagina>>

type Subsidie = {
  verleend: number
  klaargezet: number
  vastgesteld: number | null
  teruggevorderd: number
}

const bedragen = (
  { verleend, klaargezet, vastgesteld, teruggevorderd }: Subsidie,
  begroot: number,
  kosten: number | null,
) => [
  { label: 'Begroot, alle kosten', value: euro(begroot) },
  { label: 'Werkelijke kosten', value: kosten === null ? 'Niet gevraagd' : euro(kosten) },
  { label: 'Verleend', value: euro(verleend) },
  { label: 'Betaald of klaargezet', value: euro(klaargezet) },
  ...(teruggevorderd > 0 ? [{ label: 'Daarvan teruggevorderd', value: euro(teruggevorderd) }] : []),
  ...(vastgesteld === null ? [] : [{ label: 'Vastgesteld', value: euro(vastgesteld), loud: true }]),
]

/** The proposal as it is read by who decides. */
export function toonVoorstel(
  voorstel: Vaststellingsvoorstel,
  betaald: number,
  zienswijzen: readonly Zienswijze[],
) {
  const { bedrag, grond, moment, ...rest } = voorstel
  const { nabetaling, teveel } = verrekening(bedrag, betaald)
  const gehoord = grond && zienswijzeOver(zienswijzen, { voor: 'lagere_vaststelling', grond })
  return {
    ...rest,
    samenhang: rest.publiek.samenhang ? tekeningVan(rest.publiek.samenhang) : null,
    bedrag: euro(bedrag),
    nabetaling: nabetaling > 0 ? euro(nabetaling) : null,
    teveel: teveel > 0 ? euro(teveel) : null,
    grond: grond && verlagingsgronden[grond],
    gehoord: gehoord && zienswijzeregel(gehoord),
    opgesteld: `${voorstel.opsteller}, ${tijdstip(moment)}`,
  }
}
export type Voorstelweergave = ReturnType<typeof toonVoorstel>

/** What the form starts from: the proposal that stands, else what the register says and the applicants learned. */
function formulier(
  voorstel: Vaststellingsvoorstel | undefined,
  { titel, samenvatting }: { titel: string; samenvatting: string },
  verslag: Verslagrij | undefined,
) {
  const publiek = voorstel?.publiek
  return {
    uitkomst: voorstel?.grond ? 'lager' : voorstel ? 'gelijk' : undefined,
    bedrag: voorstel?.grond ? bedragGetypt(voorstel.bedrag) : undefined,
    grond: voorstel?.grond ?? '',
    reden: voorstel?.reden ?? '',
    reactie: voorstel?.reactie ?? '',
    motivering: voorstel?.motivering ?? '',
    titel: publiek?.titel ?? titel,
    samenvatting: publiek?.samenvatting ?? samenvatting,
    les: verslag?.publiceren ? (publiek?.les ?? verslag.les) : '',
  }
}
