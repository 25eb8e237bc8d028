import { Link } from '@remix-run/react'
import type { Penvoerderblik } from './penvoerderblik.server.ts'

type Props = {
  penvoerder: NonNullable<Penvoerderblik['penvoerder']>
  /** Where the own part is changed, if it can be. */
  wijzig: string | false
}

/** The one who applies, with their own part. */
export function Penvoerderkaart({ penvoerder, wijzig }: Props) {
  const { naam, taak, bijdragen } = penvoerder
  const leeg = taak === '' && bijdragen.length === 0
  return (
    <section className="partner stack" aria-labelledby="penvoerder">
      <h2 id="penvoerder">{naam}, penvoerder</h2>
      <p>
        De penvoerder dient de aanvraag in, krijgt het geld en is het aanspreekpunt voor de
        gemeente.
      </p>
      {taak && <p className="pre-line">{taak}</p>}
      {bijdragen.length > 0 && (
        <p>
          <strong>Brengt in:</strong> {bijdragen.join(' + ')}
        </p>
      )}
      {wijzig && (
        <p>
          <Link to={wijzig}>
            {leeg ? 'Vul in wat u zelf doet en inbrengt' : 'Wijzig wat u zelf doet en inbrengt'}
          </Link>
        </p>
      )}
    </section>
  )
}
