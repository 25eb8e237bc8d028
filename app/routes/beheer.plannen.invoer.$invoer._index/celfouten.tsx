import { Link } from '@remix-run/react'
import { ButtonLink } from '../../components/button.tsx'
import { Alert } from '../../components/alert.tsx'
import { Table } from '../../components/table.tsx'
import type { Celfout } from '../../domain/plan/toetsen.ts'

const HOOGSTENS = 100

/** Every error with its cell, and the page where that row is mended. */
export function Celfouten({ id, fouten }: { id: string; fouten: readonly Celfout[] }) {
  if (fouten.length === 0) return null
  const getoond = fouten.slice(0, HOOGSTENS)
  return (
    <section className="stack" id="fouten">
      <Alert
        tone="warning"
        title={fouten.length === 1 ? 'Er is 1 fout' : `Er zijn ${fouten.length} fouten`}
      >
        <p>
          Herstel een rij hier, of herstel alles in uw rekenblad en lees het opnieuw in. Wat u al
          had ingelezen, blijft staan.
        </p>
      </Alert>
      <Table
        wide
        caption={
          fouten.length > HOOGSTENS ? `De eerste ${HOOGSTENS} fouten` : 'Wat er per cel niet klopt'
        }
        rows={getoond}
        rowKey={({ rij, kolom, tekst }) => `${rij} ${kolom} ${tekst}`}
        columns={[
          {
            heading: 'Cel',
            nowrap: true,
            cell: ({ rij, kolom }) =>
              rij === null ? 'rij die ontbreekt' : `rij ${rij}, kolom ${kolom}`,
          },
          { heading: 'Wat te doen', cell: ({ tekst }) => tekst },
          {
            heading: 'Herstellen',
            nowrap: true,
            cell: ({ rij, kolom }) =>
              rij !== null && (
                <Link to={`/beheer/plannen/invoer/${id}/rij/${rij}#${kolom}`}>
                  Rij {rij} herstellen
                </Link>
              ),
          },
        ]}
      />
      <ButtonLink look="secondary" to={`/beheer/plannen/invoer/${id}/bestand`}>
        Hersteld rekenblad inlezen
      </ButtonLink>
    </section>
  )
}
