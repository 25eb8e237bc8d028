import ical from 'ical-generator'
import { agendadagen } from '../domain/aanvraag/agenda.ts'
import { aanvraagtitel } from '../domain/aanvraag/titel.ts'
import { toDatum } from '../domain/datum.ts'
import { guardZaak } from '../lib/guard.server.ts'
import { getAanZet } from '../../db/queries/aan-zet.ts'

/** The days of an application for one's own calendar: saved once, no address that others could follow. */
export const loader = guardZaak('aanvraag:lezen', async ({ db, zaak, nu, actor }) => {
  const vandaag = toDatum(nu)
  const { stand } = await getAanZet(db, zaak.id, vandaag)
  const kalender = ical({ name: `Aanvraag ${zaak.nummer}`, prodId: '//subsidie//aanvraag//NL' })
  for (const { sleutel, dag, titel, uitleg } of agendadagen(stand, vandaag))
    kalender.createEvent({
      id: `${zaak.nummer}-${sleutel}@${new URL(actor.origin).hostname}`,
      // a whole day has no zone: the generator writes the date in UTC
      start: new Date(`${dag}T00:00:00Z`),
      allDay: true,
      stamp: nu,
      summary: `${titel} – ${aanvraagtitel(zaak.titel)}`,
      description: `${uitleg} Aanvraag ${zaak.nummer}.`,
      url: `${actor.origin}/aanvragen/${zaak.nummer}`,
    })
  return new Response(kalender.toString(), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${zaak.nummer}.ics"`,
      'Cache-Control': 'private, no-store',
    },
  })
})
