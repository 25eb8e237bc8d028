import { findContact } from '../../db/queries/aan-zet.ts'
import { getAanvraaginhoud } from '../../db/queries/aanvraaginhoud.ts'
import { findBericht } from '../../db/queries/bericht.ts'
import { getFeestdagen } from '../../db/queries/feestdag.ts'
import type { Besluit } from '../../db/queries/besluit.ts'
import { findBriefbestand, type Briefsoort } from '../../db/queries/brief.ts'
import { getGemeente } from '../../db/queries/gemeente.ts'
import type { Herzending } from '../../db/queries/herzending.ts'
import { findVerzondenBrief, type VerzondenBrief } from '../../db/queries/verzonden-brief.ts'
import type { Db, Tx } from '../../db/db.ts'
import { besluitAlsBrief } from '../domain/besluit/besluit-als-brief.ts'
import { termijnenNaVerzending } from '../domain/besluit/bekendmaking.ts'
import { adresregels } from '../domain/besluit/besluitbrief.ts'
import { alsHerzonden } from '../domain/besluit/herzending.ts'
import { berichtAlsBrief } from '../domain/brief/bericht-als-brief.ts'
import type { Brief } from '../domain/brief/brief.ts'
import { toDatum, type Datum } from '../domain/datum.ts'
import { eindeTermijn } from '../domain/termijn/termijn.ts'
import { config } from './config.server.ts'
import { readStored } from './files.server.ts'
import { log } from './log.server.ts'
import { briefPdf } from './pdf/brief.server.ts'

/** A letter with the day on it and what it is about. */
export type Gelezen = {
  brief: Brief
  datum: Datum
  nummer: string
  gemeente_id: string
  aanvraag_id: string
}

/** The letter of a decision as it was sent, in this sending. */
export async function besluitbriefVan(db: Db | Tx, verzonden: VerzondenBrief): Promise<Gelezen> {
  const { gemeente_id, aanvraag_id, inhoud, verzonden_op } = verzonden
  const brief = besluitAlsBrief(verzonden, await getGemeente(db, gemeente_id))
  return {
    brief: alsHerzonden(brief, verzonden),
    datum: verzonden_op,
    nummer: inhoud.kenmerk,
    gemeente_id,
    aanvraag_id,
  }
}

type TePrinten = Pick<Besluit, 'gemeente_id' | 'aanvraag_id' | 'inhoud'> &
  Parameters<typeof termijnenNaVerzending>[0]

/** The letter of a decision that was not sent yet, as it will be when it is posted on this day. */
export async function besluitbriefTePrinten(
  db: Db | Tx,
  besluit: TePrinten,
  verzonden_op: Datum,
): Promise<Gelezen & { bezwaar_tot: Datum | null }> {
  const { gemeente_id, aanvraag_id, inhoud } = besluit
  const [bezwaar] = termijnenNaVerzending(besluit, verzonden_op, null)
  const feestdagen = await getFeestdagen(db)
  const bezwaar_tot = bezwaar
    ? eindeTermijn([{ ...bezwaar, id: 'bezwaar', soort: 'start' }], feestdagen).einddatum
    : null
  const gemeente = await getGemeente(db, gemeente_id)
  return {
    brief: besluitAlsBrief({ inhoud, verzonden_op, bezwaar_tot }, gemeente),
    datum: verzonden_op,
    nummer: inhoud.kenmerk,
    bezwaar_tot,
    gemeente_id,
    aanvraag_id,
  }
}

/** The letter of a decision that has to go out again, as it will be when it is posted on this day. */
export async function herzendingTePrinten(
  db: Db | Tx,
  herzending: Herzending,
  verzonden_op: Datum,
): Promise<Gelezen> {
  const { soort } = herzending
  const nooitBetaald = {
    uitkomst: 'verleend',
    bedrag: 0,
    verantwoording_op: null,
    betaalschema: [],
  } as const
  const gelezen = await besluitbriefTePrinten(
    db,
    { ...herzending, ...nooitBetaald, soort },
    verzonden_op,
  )
  return { ...gelezen, brief: alsHerzonden(gelezen.brief, herzending) }
}

/** A message of the municipality as a letter to who applies. */
export async function berichtbriefVan(
  db: Db | Tx,
  berichtId: string,
): Promise<Gelezen | undefined> {
  const bericht = await findBericht(db, berichtId)
  if (!bericht) return undefined
  const { gemeente_id, aanvraag_id, nummer, onderwerp, tekst, moment, afzender } = bericht
  const gemeente = await getGemeente(db, gemeente_id)
  const datum = toDatum(moment)
  // that decision brings its own headings along, and ends with who signed it
  const besluit = bericht.soort === 'dwangsombesluit'
  const slot = besluit ? tekst.lastIndexOf('\n\n') : tekst.length
  const brief = berichtAlsBrief(
    { onderwerp, tekst: tekst.slice(0, slot), datum, nummer, metKoppen: besluit },
    {
      gemeente,
      aan: adresregels((await getAanvraaginhoud(db, aanvraag_id)).deelnemers),
      ondertekening: besluit
        ? tekst.slice(slot).trim().split('\n')
        : [`Gemeente ${gemeente.naam}`, ...(afzender ? [afzender] : [])],
      contact: (await findContact(db, aanvraag_id, datum)) ?? {
        ...{ naam: `gemeente ${gemeente.naam}`, telefoon: gemeente.telefoon, bereikbaar: '' },
      },
    },
  )
  return { brief, datum, nummer, gemeente_id, aanvraag_id }
}

/** The letter of this kind, as it went out; nothing for one that was not sent. */
export async function leesBrief(db: Db | Tx, van: Briefsoort, id: string) {
  if (van === 'bericht') return berichtbriefVan(db, id)
  const verzonden = await findVerzondenBrief(db, van, id)
  return verzonden && besluitbriefVan(db, verzonden)
}

/** A letter as a file. */
export const alsPdf = ({ brief, datum, nummer }: Pick<Gelezen, 'brief' | 'datum' | 'nummer'>) =>
  briefPdf(brief, { datum, nummer, demo: config().demo })

/** The kept file of a letter; in the seconds before it is kept, or when its file was lost, the same made again. */
export async function briefBytes(db: Db | Tx, van: Briefsoort, id: string) {
  const bestand = await findBriefbestand(db, van, id)
  const bytes = bestand && (await readStored(bestand.sha256))
  if (bytes) return bytes
  if (bestand) log.error({ brief: bestand.id }, 'the file of a letter is gone or damaged')
  const gelezen = await leesBrief(db, van, id)
  return gelezen && alsPdf(gelezen)
}
