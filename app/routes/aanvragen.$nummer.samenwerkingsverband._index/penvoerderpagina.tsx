import { Link } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import { ButtonLink } from '../../components/button.tsx'
import { Details } from '../../components/details.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Bevindingkaart } from './bevindingkaart.tsx'
import { Partnerkaart } from './partnerkaart.tsx'
import { Penvoerderkaart } from './penvoerderkaart.tsx'
import type { Penvoerderblik } from './penvoerderblik.server.ts'
import { Voorleggen } from './voorleggen.tsx'
import { HardWords } from '../../components/hard-words.tsx'
import { begrippen } from '../../domain/begrippen.ts'

type Props = Penvoerderblik & { nummer: string }

/** Who takes part, for those who write the application. */
export function Penvoerderpagina({ nummer, ...blik }: Props) {
  const { penvoerder, partners, samenhang, wijzigbaar, bevinding } = blik
  const basis = `/aanvragen/${nummer}/samenwerkingsverband`
  const toevoegen = `${basis}/partner`
  return (
    <>
      {penvoerder && (
        <Penvoerderkaart penvoerder={penvoerder} wijzig={wijzigbaar && `${basis}/inbreng`} />
      )}
      {samenhang.map(({ tekst, uitleg, uitTeLeggen, wijzig }) => (
        <Alert key={tekst} tone={uitleg ? 'info' : 'warning'}>
          <p>
            {tekst}{' '}
            {uitleg
              ? `U legt uit waarom het twee partijen zijn: “${uitleg}” De gemeente kijkt daarnaar.`
              : 'Voor de gemeente tellen zij dan als één partij.'}
          </p>
          {wijzigbaar && wijzig && (
            <p>
              <Link to={`${basis}/partner/${wijzig}${uitTeLeggen ? '#zelfstandigheid' : ''}`}>
                {uitTeLeggen ? 'Leg uit waarom het twee partijen zijn' : 'Verbeter dit'}
              </Link>
            </p>
          )}
        </Alert>
      ))}
      <h2>Uw partners</h2>
      {partners.length === 0 ? (
        <EmptyState
          title="U hebt nog geen partner toegevoegd"
          action={wijzigbaar && <ButtonLink to={toevoegen}>Voeg uw eerste partner toe</ButtonLink>}
        >
          Een partner is een organisatie, een groep inwoners of één inwoner. Uw partner hoeft geen
          account te maken.
        </EmptyState>
      ) : (
        <>
          <ul className="partners">
            {partners.map((partner) => (
              <Partnerkaart key={partner.id} partner={partner} basis={basis} {...blik} />
            ))}
          </ul>
          {wijzigbaar && (
            <p>
              <ButtonLink look="secondary" to={toevoegen}>
                Voeg een partner toe
              </ButtonLink>
            </p>
          )}
          <Vertrokken vertrokken={blik.vertrokken} />
          <Voorleggen nummer={nummer} {...blik} />
          {bevinding && <Bevindingkaart bevinding={bevinding} />}
        </>
      )}
      <HardWords words={[begrippen.penvoerder, begrippen.mandaat]} />
      <Verder nummer={nummer} />
    </>
  )
}

/** Who took part and left; what they confirmed before stays on record. */
function Vertrokken({ vertrokken }: Pick<Penvoerderblik, 'vertrokken'>) {
  if (vertrokken.length === 0) return null
  return (
    <Details summary={`Niet meer erbij (${vertrokken.length})`}>
      <ul>
        {vertrokken.map(({ id, naam, op }) => (
          <li key={id}>
            {naam}, sinds {op}
          </li>
        ))}
      </ul>
    </Details>
  )
}

/** The pages about the people and the paper. */
function Verder({ nummer }: { nummer: string }) {
  const basis = `/aanvragen/${nummer}/samenwerkingsverband`
  return (
    <ul>
      <li>
        <Link to={`${basis}/toegang`}>Wie erbij kan: meeschrijvers, meelezers en helpers</Link>
      </li>
      <li>
        <Link to={`${basis}/overzicht`}>Overzicht van de samenwerking, om te printen</Link>
      </li>
    </ul>
  )
}
