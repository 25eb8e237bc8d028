import { Button, ButtonGroup } from '../../components/button.tsx'
import { Form } from '../../components/form.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { Table } from '../../components/table.tsx'

export type Verzoek = {
  id: string
  naam: string
  was: string
  wordt: string
  vastgesteld: string
  vrager: string
  gevraagd_op: string
  uitkomst: string | null
  beslisser: string | null
  besloten_op: string | null
  magBesluiten: boolean
}

/** Every request with how it ended; who may, answers an open one here. */
export function Verzoeken({ verzoeken }: { verzoeken: Verzoek[] }) {
  return (
    <Table
      wide
      caption="Verzoeken"
      rows={verzoeken}
      rowKey={({ id }) => id}
      columns={[
        { heading: 'Wie', cell: ({ naam }) => naam || 'Naam onbekend' },
        {
          heading: 'Van en naar',
          cell: ({ was, wordt }) => (
            <>
              {was}
              <br />
              {wordt}
            </>
          ),
        },
        { heading: 'Hoe vastgesteld', cell: ({ vastgesteld }) => vastgesteld },
        { heading: 'Gevraagd', cell: ({ vrager, gevraagd_op }) => `${vrager}, ${gevraagd_op}` },
        { heading: 'Stand', cell: (verzoek) => <Stand {...verzoek} /> },
      ]}
    />
  )
}

function Stand({ id, uitkomst, beslisser, besloten_op, magBesluiten }: Verzoek) {
  if (uitkomst !== null)
    return (
      <>
        <StatusTag tone={uitkomst === 'gewijzigd' ? 'good' : 'neutral'}>
          {uitkomst === 'gewijzigd' ? 'Gewijzigd' : 'Afgewezen'}
        </StatusTag>{' '}
        {beslisser}, {besloten_op}
      </>
    )
  if (!magBesluiten) return <StatusTag tone="warning">Wacht op een collega</StatusTag>
  return (
    <Form className="form-inline" action={`/behandeling/adressen/${id}/besluit`}>
      <ButtonGroup>
        <Button name="uitkomst" value="gewijzigd">
          Wijzig het adres
        </Button>
        <Button look="secondary" name="uitkomst" value="afgewezen">
          Wijs af
        </Button>
      </ButtonGroup>
    </Form>
  )
}
