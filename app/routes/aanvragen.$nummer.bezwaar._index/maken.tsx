import { ButtonLink } from '../../components/button.tsx'
import type { Datum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'

type Props = {
  nummer: string
  besluiten: readonly { id: string; naam: string; bezwaar_tot: Datum; opTijd: boolean }[]
  nogEen: boolean
  maakt: boolean
}

/** Against which decisions one can object, until when, and how. */
export function Maken({ nummer, besluiten, nogEen, maakt }: Props) {
  return (
    <>
      <h2>{nogEen ? 'Nog een bezwaar maken' : 'Bent u het er niet mee eens?'}</h2>
      <p>
        U kunt de gemeente vragen om er nog eens naar te kijken. Dat kost niets en u hebt er geen
        advocaat voor nodig.
      </p>
      <ul>
        {besluiten.map(({ id, naam, bezwaar_tot, opTijd }) => (
          <li key={id}>
            {naam}: bezwaar maken {opTijd ? 'kan' : 'kon'} tot en met{' '}
            <strong>{datumVoluit(bezwaar_tot)}</strong>.
            {!opTijd && ' Bent u later? Schrijf dan waarom.'}
          </li>
        ))}
      </ul>
      {maakt ? (
        <ButtonLink
          to={`/aanvragen/${nummer}/bezwaar/nieuw`}
          look={nogEen ? 'secondary' : 'primary'}
        >
          Maak bezwaar
        </ButtonLink>
      ) : (
        <p>Bezwaar maken doet de aanvrager zelf.</p>
      )}
      <p className="muted">
        Liever op papier? Dat mag ook. Het adres staat in de brief met het besluit.
      </p>
    </>
  )
}
