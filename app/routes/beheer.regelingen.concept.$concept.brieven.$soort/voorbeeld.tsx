import { useActionData, useRouteLoaderData } from '@remix-run/react'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Field } from '../../components/field.tsx'
import type { RootGegevens } from '../../components/frame.tsx'
import { vrijeTeksten, type Brieftekst, type Briefsoort } from '../../domain/brief/teksten.ts'
import { metEigenWoorden } from '../../domain/brief/voorbeeld.ts'
import { Besluitbrief } from '../aanvragen.$nummer.besluit/besluitbrief.tsx'
import type { Getoond } from './voorbeeld.server.ts'

type Props = {
  soort: Briefsoort
  tekst: Brieftekst | null
  zaken: readonly string[]
  voorbeeld: Getoond | null
}

/** What was typed, in the letter of a real case; the people in it are left out. */
export function Voorbeeld({ soort, tekst, zaken, voorbeeld }: Props) {
  const getypt = useActionData<{ values?: Partial<Brieftekst> }>()?.values
  const { gemeente } = useRouteLoaderData('root') as RootGegevens
  const brief = { ...{ opening: '', slot: '' }, ...(getypt ?? tekst) }
  return (
    <section className="stack" aria-labelledby="voorbeeld" id="bekijk">
      <h2 id="voorbeeld">Zo staat het in de brief</h2>
      {!voorbeeld ? (
        <EmptyState title="Er is nog geen brief van deze soort verstuurd">
          Zodra er een is, ziet u uw tekst daarin.
        </EmptyState>
      ) : (
        <>
          <p className="muted">
            Dit is het besluit over {voorbeeld.nummer}, met de bedragen en dagen van toen. Wie het
            zijn en wat zij schreven, staat er niet in.
          </p>
          {zaken.length > 1 && (
            <form method="get" className="stack">
              <Field
                type="select"
                label="Een andere zaak"
                name="zaak"
                id="zaak"
                defaultValue={voorbeeld.nummer}
                options={zaken.map((nummer) => ({ value: nummer, label: nummer }))}
              />
              <Button look="secondary">Bekijk deze zaak</Button>
            </form>
          )}
          <Besluitbrief
            inhoud={metEigenWoorden(
              voorbeeld.inhoud,
              vrijeTeksten({ brieven: { [soort]: brief } }, soort, voorbeeld.waarden),
              voorbeeld.grond,
            )}
            gemeente={gemeente}
            verzonden_op={null}
            bezwaar_tot={null}
          />
        </>
      )}
    </section>
  )
}
