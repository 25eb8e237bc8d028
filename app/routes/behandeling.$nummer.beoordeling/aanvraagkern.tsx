import { Details } from '../../components/details.tsx'
import { Network } from '../../components/network.tsx'
import { NewTabLink } from '../../components/new-tab-link.tsx'
import { datumKort, euro } from '../../domain/opmaak.ts'
import type { Kern } from './gegevens.server.ts'

/** The application in short, in sight while one judges it. */
export function Aanvraagkern({ nummer, kern }: { nummer: string; kern: Kern }) {
  const { gevraagd, start_op, eind_op, wijk, samenvatting, activiteiten, deelnemers } = kern
  return (
    <>
      <dl className="case-summary">
        <div>
          <dt>Gevraagd</dt>
          <dd>{gevraagd === null ? 'Nog niet ingevuld' : euro(gevraagd)}</dd>
        </div>
        {start_op && eind_op && (
          <div>
            <dt>Periode</dt>
            <dd>
              {datumKort(start_op)} tot en met {datumKort(eind_op)}
            </dd>
          </div>
        )}
        {wijk && (
          <div>
            <dt>Plaats</dt>
            <dd>{wijk}</dd>
          </div>
        )}
        <div>
          <dt>Wie doen mee</dt>
          <dd>
            {deelnemers.map(({ naam }) => (
              <span key={naam}>{naam}</span>
            ))}
          </dd>
        </div>
      </dl>
      <Details summary="Wat zij gaan doen">
        <p>{samenvatting}</p>
        <p className="pre-line">{activiteiten}</p>
      </Details>
      {kern.samenhang && (
        <Details summary="Wie er samenwerkt">
          <Network {...kern.samenhang} />
        </Details>
      )}
      <p>
        <NewTabLink to={`/behandeling/${nummer}`}>Lees de hele aanvraag</NewTabLink>
      </p>
    </>
  )
}
