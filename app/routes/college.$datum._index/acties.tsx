import { Link } from '@remix-run/react'
import { ButtonGroup, ButtonLink } from '../../components/button.tsx'

type Mag = {
  presentie: boolean
  besluiten: boolean
  versturen: boolean
  sluiten: boolean
  nummers: boolean
  lijst: boolean
  gepubliceerd: boolean
}

/** What this person can do with the meeting now, and its papers to take along. */
export function Acties({ datum, mag }: { datum: string; mag: Mag }) {
  const pagina = `/college/${datum}`
  const knoppen = [
    mag.presentie && { naam: 'Leg vast wie er zijn', naar: '/presentie' },
    mag.besluiten && { naam: 'Beslis over meer voorstellen tegelijk', naar: '/besluiten' },
    mag.versturen && { naam: 'Verstuur de brieven', naar: '/verzending' },
    mag.sluiten && { naam: 'Sluit de vergadering', naar: '/sluiting' },
    mag.nummers && { naam: 'Vul de besluitnummers in', naar: '/besluitnummers' },
    mag.lijst && { naam: 'Publiceer de besluitenlijst', naar: '/besluitenlijst' },
  ].filter((knop) => knop !== false)
  return (
    <>
      {knoppen.length > 0 && (
        <ButtonGroup>
          {knoppen.map(({ naam, naar }) => (
            <ButtonLink key={naar} look="secondary" to={`${pagina}${naar}`}>
              {naam}
            </ButtonLink>
          ))}
        </ButtonGroup>
      )}
      <p>
        De agenda om mee te nemen: <a href={`${pagina}/agenda.pdf`}>als PDF</a> of{' '}
        <a href={`${pagina}/agenda.html`}>als document voor het systeem van het college</a>.
      </p>
      {mag.gepubliceerd && (
        <p>
          <Link to={`/besluitenlijst/${datum}`}>De besluitenlijst zoals iedereen hem leest</Link>
        </p>
      )}
    </>
  )
}
