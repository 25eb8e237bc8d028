import { getBesluitgegevens, type Besluitgegevens } from '../../../db/queries/besluitgegevens.ts'
import { listBesluiten } from '../../../db/queries/besluit.ts'
import { listToewijzingen } from '../../../db/queries/beoordeling.ts'
import { ontbreektConsensus } from '../../../db/queries/consensus.ts'
import { listVerzendbewijs } from '../../../db/queries/verzendbewijs.ts'
import { findVerzendtaak } from '../../../db/queries/verzendtaak.ts'
import { listVoorstelversies, type Voorstelrij } from '../../../db/queries/voorstel.ts'
import { isVoorTeStellen } from '../../domain/behandeling/fase.ts'
import { tabbladen } from '../../domain/behandeling/tabbladen.ts'
import { eerstEens } from '../../domain/beoordeling/consensus.ts'
import { belemmeringenVanRonde } from '../../domain/beoordeling/ronde.ts'
import { bewijsregels, type Verzendbewijs } from '../../domain/besluit/verzendbewijs.ts'
import { toDatum, type Datum } from '../../domain/datum.ts'
import { mandaatstand } from '../../domain/mandaat/mandaat.ts'
import { resterend } from '../../domain/plafond/plafond.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { can } from '../../domain/toegang.ts'
import { hoorbesluitnamen } from '../../domain/zienswijze/gronden.ts'
import { grondVan, zienswijzeregel } from '../../domain/zienswijze/woorden.ts'
import { isOpen } from '../../domain/zienswijze/zienswijze.ts'
import type { InZaak } from '../../lib/guard.server.ts'
import { belemmeringenVanPlafond } from '../../lib/voorgangers.server.ts'
import { uitgangspuntVan } from '../../lib/uitgangspunt.server.ts'
import { toonVoorstel } from '../../lib/voorstelstuk.server.ts'

/** Where the decision on this case is, and what this person can do about it. */
export async function besluitgegevens({ db, zaak, gebruiker, nu, request }: InZaak) {
  const { nummer, titel, status } = zaak
  const besluiten = await listBesluiten(db, zaak.id)
  const onverzonden = besluiten.find(({ verzonden_op }) => verzonden_op === null)
  const klaar =
    onverzonden !== undefined && (await findVerzendtaak(db, onverzonden.id)) !== undefined
  const besloten = besluiten.some(({ herroepen, heropent }) => !herroepen && !heropent)
  const bewijzen = besluiten.length > 0 ? await listVerzendbewijs(db, zaak.id) : []
  const versies = await listVoorstelversies(db, zaak.id)
  const voorstel = versies.find(({ vervallen_op }) => vervallen_op === null)
  const opsteller = await magOpstellen({ db, zaak, gebruiker })
  const wijzigen = new URL(request.url).searchParams.has('wijzig') && !voorstel?.agendapunt_id
  const voorTeStellen = !besloten && (!voorstel || wijzigen) && isVoorTeStellen(status)
  const gegevens = voorTeStellen || voorstel ? await getBesluitgegevens(db, zaak.id) : null
  const oneens = voorTeStellen && (await ontbreektConsensus(db, zaak.id)) ? [eerstEens] : []
  const [ronde] = gegevens
    ? [...oneens, ...belemmeringenVanRonde(gegevens.regeling.verdeelwijze, gegevens.rangplaats, 0)]
    : []
  const formulier = voorTeStellen && opsteller && !ronde
  const rangplaats = gegevens?.rangplaats ?? null
  const wens = gegevens ? Math.min(gegevens.gevraagd, gegevens.regeling.maximumbedrag) : 0
  const toekenning = { bedrag: voorstel?.bedrag ?? wens, voorrang: voorstel?.voorrang ?? '' }
  const buitenOrde =
    gegevens && !besloten ? await belemmeringenVanPlafond(db, zaak, gegevens, toekenning) : []
  return {
    nummer,
    titel,
    tabs: tabbladen(zaak, gebruiker),
    wachtOpZienswijze: besloten ? [] : openVoornemens(gegevens, toDatum(nu)),
    buitenOrde: buitenOrde.map(({ tekst }) => tekst),
    regeling: zaak.regeling_id,
    adviezen: gegevens?.adviezen ?? [],
    rangplaats: rangplaats && {
      ...rangplaats,
      gevraagd: gegevens?.gevraagd ?? 0,
      minimumscore: gegevens?.regeling.minimumscore ?? null,
      regeling: zaak.regeling_id,
    },
    letOp: isVoorTeStellen(status)
      ? (ronde?.tekst ?? 'De coördinator of een van de beoordelaars maakt het voorstel.')
      : 'Een voorstel komt als alle beoordelaars klaar zijn.',
    terug: voorstel || besloten ? null : (versies[0]?.terugstuurreden ?? null),
    formulier:
      formulier && gegevens
        ? basisVan(gegevens, voorstel ?? teruggestuurd(versies), toDatum(nu))
        : null,
    stuk: !besloten && voorstel && gegevens ? toonVoorstel(voorstel, gegevens, versies) : null,
    mandaat:
      voorstel && gegevens && !voorstel.agendapunt_id
        ? mandaatstand(gegevens.mandaat, { ...gegevens, ...voorstel, rollen: gebruiker.rollen })
        : null,
    besloten,
    besluiten: besluiten.map((besluit) => ({
      ...besluit,
      klaar,
      bewijs: bewijsVan(
        bewijzen.find(({ besluit_id }) => besluit_id === besluit.id),
        nu,
      ),
    })),
    mag: {
      wijzigen: opsteller && !voorstel?.agendapunt_id,
      agenderen: can(gebruiker, 'voorstel:agenderen') && !voorstel?.agendapunt_id,
      bekendmaken: can(gebruiker, 'besluit:bekendmaken'),
    },
  }
}

const bewijsVan = (bewijs: Verzendbewijs | undefined, nu: Date) => ({
  regels: bewijs ? bewijsregels(bewijs, nu) : [],
  wacht: bewijs?.wacht ?? false,
})

/** Until when who applied can still say what they think of an intended decision (Awb 4:7). */
const openVoornemens = (gegevens: Besluitgegevens | null, vandaag: Datum) =>
  (gegevens?.zienswijzen ?? [])
    .filter((een) => isOpen(een, vandaag))
    .map(
      (een) =>
        `Het voornemen is om ${hoorbesluitnamen[een.voor]}. Een reactie kan tot en met ${datumVoluit(een.uiterlijk ?? vandaag)}.`,
    )

/** A coordinator, or one of the assessors of this case who has finished. */
async function magOpstellen({ db, zaak, gebruiker }: Pick<InZaak, 'db' | 'zaak' | 'gebruiker'>) {
  if (can(gebruiker, 'voorstel:agenderen')) return true
  if (!can(gebruiker, 'voorstel:opstellen')) return false
  const toegewezen = await listToewijzingen(db, zaak.id)
  return toegewezen.some(
    ({ gebruiker_id, afgerond_op }) => gebruiker_id === gebruiker.id && afgerond_op !== null,
  )
}

/** What came back is changed, not written again. */
const teruggestuurd = ([laatste]: readonly Voorstelrij[]) =>
  laatste?.terugstuurreden ? laatste : undefined

/** What the form starts with: the proposal that stands or came back, else what follows from the assessments. */
function basisVan(gegevens: Besluitgegevens, voorstel: Voorstelrij | undefined, vandaag: Datum) {
  const { voorwaarden, plafond, regeling } = gegevens
  const rest = plafond ? resterend(plafond) : 0
  const { gezien, ...basis } = uitgangspuntVan(gegevens, vandaag)
  return {
    ...basis,
    over: rest,
    gehoord: gegevens.zienswijzen.map((een) => `${grondVan(een)}. ${zienswijzeregel(een)}`),
    periode: gegevens.periode,
    direct: regeling.direct_vaststellen,
    voorrang: regeling.voorrang_artikel,
    eerder: voorstel ? { ...voorstel, betaaldelen: voorstel.betaalschema } : null,
    voorwaarden: gezien.map((gewogen, plaats) => ({
      ...gewogen,
      titel: voorwaarden[plaats]?.titel ?? '',
      artikel: voorwaarden[plaats]?.artikel ?? '',
      teksten: gegevens.briefteksten.motiveringen.filter(
        ({ voorwaarde }) => voorwaarde === gewogen.voorwaarde,
      ),
    })),
  }
}
export type Basis = ReturnType<typeof basisVan>
