import { Alert } from '../../components/alert.tsx'
import { Button, ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { Form } from '../../components/form.tsx'
import { isGelijk, type Verschil } from '../../domain/plan/vergelijken.ts'
import type { Invoer } from './invoerstand.tsx'

type Props = { invoer: Invoer; nieuwste: number; fouten: number; verschil: Verschil }

/** What can be done with the sheet now; in the place of what cannot stands why. */
export function Vervolg({ invoer, nieuwste, fouten, verschil }: Props) {
  const hier = `/beheer/plannen/invoer/${invoer.id}`
  return (
    <>
      {invoer.basis !== nieuwste ? (
        <Alert tone="warning" title="Intussen is het plan veranderd">
          <p>
            U las dit bestand in bij versie {invoer.basis}. Er is nu een versie {nieuwste}: wat
            daarin veranderde, kan hierboven als terugdraaien staan. Kijk het na.
          </p>
          <Form action={`${hier}/vergelijking`}>
            <Button look="secondary">Ik vergelijk met versie {nieuwste}</Button>
          </Form>
        </Alert>
      ) : (
        <Klaar {...{ hier, fouten, verschil }} />
      )}
      <ButtonGroup>
        <ButtonLink look="secondary" to={`${hier}/bestand`}>
          Ander bestand inlezen
        </ButtonLink>
        <ButtonLink look="subtle" to={`${hier}/verwijdering`}>
          Bestand weggooien
        </ButtonLink>
      </ButtonGroup>
    </>
  )
}

function Klaar({ hier, fouten, verschil }: { hier: string; fouten: number; verschil: Verschil }) {
  if (fouten > 0)
    return (
      <p>
        Bevestigen kan als de fouten zijn hersteld. <a href="#fouten">Naar de fouten</a>
      </p>
    )
  if (isGelijk(verschil)) return <p>Er valt niets te bevestigen.</p>
  return (
    <ButtonGroup>
      <ButtonLink to={`${hier}/bevestiging`}>Verder naar bevestigen</ButtonLink>
    </ButtonGroup>
  )
}
