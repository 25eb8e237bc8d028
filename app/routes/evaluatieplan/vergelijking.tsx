import { Form } from '@remix-run/react'
import { Button } from '../../components/button.tsx'
import { Details } from '../../components/details.tsx'
import { Field } from '../../components/field.tsx'
import type { Vergelijking } from './vergelijking.server.ts'
import { Verschillen } from './verschillen.tsx'

type Props = { vergelijking: Vergelijking; pad: string }

/** Any two versions beside each other in words: after some rounds the step before is not all one wants to know. */
export function Vergelijken({ vergelijking: { versies, van, naar, verschillen }, pad }: Props) {
  const options = versies.map((versie) => ({ value: `${versie}`, label: `Versie ${versie}` }))
  return (
    <Details summary="Vergelijk twee versies" open={verschillen !== null}>
      <Form method="get" action={pad} className="form compare">
        <Field label="Van" type="select" name="van" options={options} defaultValue={`${van}`} />
        <Field label="Naar" type="select" name="naar" options={options} defaultValue={`${naar}`} />
        <Button look="secondary">Laat het verschil zien</Button>
      </Form>
      {verschillen?.length === 0 && <p>Deze versies zeggen hetzelfde.</p>}
      {verschillen && verschillen.length > 0 && (
        <>
          <h3>
            Van versie {van} naar versie {naar}
          </h3>
          <p>
            <del>Weg</del> of <ins>erbij</ins>.
          </p>
          <Verschillen verschillen={verschillen} />
        </>
      )}
    </Details>
  )
}
