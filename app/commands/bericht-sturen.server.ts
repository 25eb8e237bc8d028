import { getKanaal, insertBericht, listAanvragers } from '../../db/queries/bericht.ts'
import { queueBrieven } from '../../db/queries/brief.ts'
import { queueEmail } from '../../db/queries/outbox.ts'
import type { Tx } from '../../db/db.ts'
import { isBrief } from '../domain/brief/soorten.ts'
import type { Berichttekst } from '../domain/volledigheid/berichten.ts'
import type { Gebruiker } from '../domain/toegang.ts'
import { getAfzender } from '../lib/afzender.server.ts'

/** Who acts; the platform itself is nobody. */
type Namens = {
  gebruiker: Pick<Gebruiker, 'id' | 'is_medewerker'> | null
  nu: Date
  origin: string
}
type Zaak = { id: string; gemeente_id: string; nummer: string }
type Bericht = Berichttekst & {
  soort: string
  /** The page on which something can be done about it; the messages of the case when left out. */
  verwijst_naar?: string
  /** The day by which an answer is asked, as it is shown. */
  reageren_voor?: string
  /** The mail that goes with it, when it is another than that a message waits. */
  mail?: 'ontvangstbevestiging'
}

/**
 * Puts a message of the municipality in the portal and tells the applicants by mail that it waits. Who chose post
 * gets it on paper too: then a task is waiting to print and send it. Part of other acts, so without rights of its own.
 */
export async function berichtSturen(tx: Tx, actor: Namens, zaak: Zaak, bericht: Bericht) {
  const { gemeente_id, id: aanvraag_id, nummer } = zaak
  const { nu, gebruiker, origin } = actor
  const {
    reageren_voor,
    mail,
    verwijst_naar = `/aanvragen/${nummer}/berichten`,
    ...inhoud
  } = bericht
  const { id } = await insertBericht(tx, {
    ...inhoud,
    gemeente_id,
    aanvraag_id,
    richting: 'aan_aanvrager',
    verwijst_naar,
    moment: nu,
    // what the platform answers to an act of the applicant comes from nobody in person
    afzender_id: gebruiker?.is_medewerker ? gebruiker.id : null,
  })
  const afzender = await getAfzender(tx, gemeente_id)
  const link = `${origin}${verwijst_naar}`
  for (const { naam, email, recht } of await listAanvragers(tx, aanvraag_id))
    await queueEmail(
      tx,
      {
        ...{ gemeente_id, aan: { naam, adres: email }, aanvraag_id, nu },
        bericht_id: recht === 'penvoerder' ? id : undefined,
      },
      mail
        ? { soort: mail, gegevens: { afzender, nummer, link } }
        : { soort: 'berichtwacht', gegevens: { afzender, nummer, link, reageren_voor } },
    )
  const perPost = (await getKanaal(tx, aanvraag_id)) === 'post'
  if (perPost || isBrief(inhoud.soort)) await queueBrieven(tx, 'bericht', [id])
  if (perPost)
    await tx
      .insertInto('taak')
      .values({
        gemeente_id,
        aanvraag_id,
        soort: 'printen_en_verzenden',
        omschrijving: `Bericht printen en verzenden: ${inhoud.onderwerp}`,
        verwijst_naar: id,
        aangemaakt_op: nu,
      })
      .execute()
  return id
}
