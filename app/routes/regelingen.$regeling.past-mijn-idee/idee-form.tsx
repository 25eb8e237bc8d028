import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { IDEE_MAX } from '../../domain/regeling/begin.ts'
import type { Antwoorden } from '../../domain/regeling/idee.ts'
import type { Ideevragen } from '../../domain/regeling/regeling.schema.ts'

/** The questions of the scheme in everyday words; the answers stand in the address, so that they can be shared. */
export function IdeeForm({ vragen, idee, antwoorden }: Props) {
  return (
    <Form method="get" className="form idea-form">
      <Field
        name="idee"
        label="Wat is uw idee?"
        hint="In één zin. Noem geen namen van mensen."
        maxLength={IDEE_MAX}
        type="textarea"
        rows={2}
        optional
        defaultValue={idee}
      />
      {vragen.map(({ sleutel, vraag, uitleg, meerdere, antwoorden: opties }) => (
        <Field
          key={sleutel}
          name={sleutel}
          type={meerdere ? 'checkboxes' : 'radio'}
          label={vraag}
          hint={uitleg}
          heading
          options={opties.map((optie) => ({ value: optie.sleutel, label: optie.tekst }))}
          defaultValue={antwoorden[sleutel]}
        />
      ))}
      <Button name="bekijk" value="ja">
        Bekijk of mijn idee past
      </Button>
    </Form>
  )
}
type Props = { vragen: Ideevragen; idee: string; antwoorden: Antwoorden }
