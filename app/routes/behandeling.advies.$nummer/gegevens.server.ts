import { findEigenAdvies } from '../../../db/queries/advies.ts'
import { getAanvraaginhoud } from '../../../db/queries/aanvraaginhoud.ts'
import { isAdviesMogelijk } from '../../domain/advies/advies.ts'
import { datumVoluit, euro, tijdstip } from '../../domain/opmaak.ts'
import { appendDenied } from '../../lib/audit.server.ts'
import { toonBestand } from '../../lib/bestand-tonen.server.ts'
import { notFound } from '../../lib/errors.ts'
import type { InZaak } from '../../lib/guard.server.ts'

/** What is asked of this adviser, and of the application what it is about; not asked is not there. */
export async function eigenAdvies({ db, zaak, gebruiker, actor, request }: InZaak) {
  const { nummer, titel, status } = zaak
  const eigen = await findEigenAdvies(db, zaak.id, gebruiker.id)
  if (!eigen) {
    await appendDenied(db, actor, 'advies:geven', `aanvraag/${nummer}`)
    throw notFound()
  }
  return {
    nummer,
    titel,
    net: new URL(request.url).searchParams.has('bewaard'),
    mogelijk: isAdviesMogelijk(status),
    eigen: {
      ...eigen,
      uiterlijk: datumVoluit(eigen.uiterlijk),
      gegeven_op: eigen.gegeven_op && tijdstip(eigen.gegeven_op),
      bijlagen: eigen.bijlagen.map((bijlage) => opAdviesadres(toonBestand(bijlage), nummer)),
    },
    aanvraag: beperkt(await getAanvraaginhoud(db, zaak.id)),
  }
}

type Getoond = ReturnType<typeof toonBestand>

/** The adviser opens a file within the question only; a picture of it is for who reads the whole case. */
const opAdviesadres = (bestand: Getoond, nummer: string): Getoond => ({
  ...bestand,
  adres: bestand.adres && `/behandeling/advies/${nummer}/bijlagen/${bestand.id}`,
  voorbeeld: null,
})

type Inhoud = Awaited<ReturnType<typeof getAanvraaginhoud>>

/** Of the application what an advice is about: no addresses, no telephone numbers, nothing the municipality noted. */
function beperkt(inhoud: Inhoud) {
  const { start_op, eind_op, gevraagd, deelnemers } = inhoud
  const delen = [
    { label: 'Samenvatting', tekst: inhoud.samenvatting },
    { label: 'Aanleiding', tekst: inhoud.aanleiding },
    { label: 'Doel', tekst: inhoud.doel },
    { label: 'Voor wie', tekst: inhoud.doelgroep },
    { label: 'Wat zij gaan doen', tekst: inhoud.activiteiten },
    { label: 'Waar', tekst: inhoud.wijk },
    {
      label: 'Wanneer',
      tekst:
        start_op && eind_op ? `${datumVoluit(start_op)} tot en met ${datumVoluit(eind_op)}` : '',
    },
    { label: 'Hoe het daarna verdergaat', tekst: inhoud.borging },
    { label: 'Wie meedoen', tekst: deelnemers.map(({ naam }) => naam).join(', ') },
    { label: 'Gevraagd', tekst: gevraagd === null ? '' : euro(gevraagd) },
  ]
  return delen.filter(({ tekst }) => tekst !== '')
}
