import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { findBesluitenlijst, listLijstpunten } from '../../../db/queries/besluitenlijst.ts'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { lijstzin } from '../../domain/college/besluitenlijst.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumLang, datumVoluit } from '../../domain/opmaak.ts'
import { notFound } from '../../lib/errors.ts'
import { guard } from '../../lib/guard.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Besluitenlijst ${datumLang(data.datum)}` : 'Besluitenlijst' },
]
export const handle: Handle = { kruimels: [{ naam: 'Besluitenlijsten', naar: '/besluitenlijst' }] }

export const loader = guard('openbaar', async ({ db, gemeente, params }) => {
  const lijst = await findBesluitenlijst(db, gemeente.id, params.datum ?? '')
  if (!lijst?.besluitenlijst_op) throw notFound()
  const punten = await listLijstpunten(db, lijst.id)
  return json({
    datum: lijst.datum,
    op: toDatum(lijst.besluitenlijst_op),
    punten: punten.map((punt) => ({
      zin: lijstzin(punt),
      nummer: punt.nummer,
      bij: [
        punt.portefeuillehouder && `Portefeuillehouder: ${punt.portefeuillehouder}.`,
        punt.doet_niet_mee.length > 0 && `Deed niet mee: ${punt.doet_niet_mee.join(', ')}.`,
        punt.tegen.length > 0 && `Stemde tegen: ${punt.tegen.join(', ')}.`,
        punt.voorzittersstem &&
          `De stemmen staakten: de stem van de voorzitter, ${punt.voorzittersstem}, besliste (Gemeentewet 59).`,
      ].filter((zin) => typeof zin === 'string'),
    })),
  })
})

export default function BesluitenlijstPage() {
  const { datum, op, punten } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title={`Besluitenlijst van ${datumLang(datum)}`}
        intro="Dit besloot het college van burgemeester en wethouders over subsidies."
      />
      <ol className="stack">
        {punten.map(({ zin, nummer, bij }, plaats) => (
          <li key={plaats}>
            {zin}{' '}
            {nummer && <Link to={`/initiatieven/${nummer}`}>Lees meer over dit initiatief</Link>}
            {bij.length > 0 && (
              <>
                <br />
                <span className="muted">{bij.join(' ')}</span>
              </>
            )}
          </li>
        ))}
      </ol>
      <p className="muted">
        Deze lijst staat hier sinds {datumVoluit(op)}. De aanvragers kregen eerst zelf een brief.
      </p>
    </>
  )
}
