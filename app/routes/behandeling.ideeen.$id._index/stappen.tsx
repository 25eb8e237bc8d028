import { Link } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import { Button, ButtonLink } from '../../components/button.tsx'
import { Form } from '../../components/form.tsx'
import type { Ideestand } from '../../domain/idee/idee.ts'

type Idee = {
  id: string
  stand: Ideestand
  nummer: string | null
  begeleider_id: string | null
  oppakken: { code: string; tekst: string }[]
  kaartje: boolean
  afsluiten: boolean
  kaart: { geplaatst_op: string | null } | null
}

/** What the begeleider can do now; where it is not possible, why. */
export function Stappen({ idee }: { idee: Idee }) {
  const { id, nummer, oppakken, kaart } = idee
  const base = `/behandeling/ideeen/${id}`
  const eigen = oppakken.find(({ code }) => code === 'eigen-idee')
  return (
    <>
      {nummer && (
        <Alert tone="good">
          <p>
            Van dit idee is aanvraag <strong>{nummer}</strong> gemaakt. U bent daar begeleider en
            beoordeelt die niet.{' '}
            <Link to={`/behandeling/${nummer}/criteria`}>Naar de evaluatiecriteria</Link>
          </p>
        </Alert>
      )}
      {eigen && (
        <Alert tone="warning">
          <p>{eigen.tekst}</p>
        </Alert>
      )}
      <div className="idea-actions">
        {oppakken.length === 0 && (
          <Form className="form-inline" action={`${base}/begeleiding`}>
            <Button>{idee.begeleider_id ? 'Neem het over' : 'Pak dit idee op'}</Button>
          </Form>
        )}
        {idee.afsluiten && (
          <ButtonLink to={`${base}/aanvraag`}>Maak er een aanvraag van</ButtonLink>
        )}
        {(idee.kaartje || kaart) && (
          <ButtonLink to={`${base}/kaartje`} look="secondary">
            {kaart === null
              ? 'Maak een kaartje'
              : kaart.geplaatst_op
                ? 'Kaartje: staat op de site'
                : 'Kaartje: wacht op toestemming'}
          </ButtonLink>
        )}
        {idee.afsluiten && (
          <ButtonLink to={`${base}/afronding`} look="secondary">
            Rond af zonder aanvraag
          </ButtonLink>
        )}
      </div>
    </>
  )
}
