import { Card, CardGrid } from '../../components/card.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { datumVoluit } from '../../domain/opmaak.ts'
import type { Ideestand } from '../../domain/idee/idee.ts'
import { ideebeurt, ideestandwoorden } from '../../domain/idee/woorden.ts'

type Idee = {
  id: string
  wat: string
  plaats: string
  stand: Ideestand
  aan_zet: 'gemeente' | 'inwoner' | 'niemand'
  reactie_voor: string | null
  begeleider: string | null
}

/** One's own ideas, each with whose turn it is. */
export function EigenIdeeen({ ideeen }: { ideeen: readonly Idee[] }) {
  return (
    <section className="wide stack page-section" aria-labelledby="uw-ideeen">
      <h2 id="uw-ideeen">Uw ideeën</h2>
      <CardGrid>
        {ideeen.map((idee) => {
          const { wie, wat, uBent } = ideebeurt(idee, 'inwoner')
          const { woord, toon } = ideestandwoorden[idee.stand]
          return (
            <Card
              key={idee.id}
              level={3}
              title={idee.wat}
              to={`/ideeen/${idee.id}`}
              eyebrow={idee.plaats}
            >
              <p>
                <StatusTag tone={uBent ? 'warning' : toon === 'warning' ? 'info' : toon}>
                  {woord}
                </StatusTag>
              </p>
              <p>
                {idee.aan_zet !== 'niemand' && (
                  <strong>
                    {wie} {wie === 'U' ? 'bent' : 'is'} aan zet.{' '}
                  </strong>
                )}
                {wat}
                {idee.reactie_voor && ` Uiterlijk ${datumVoluit(idee.reactie_voor)}.`}
              </p>
            </Card>
          )
        })}
      </CardGrid>
    </section>
  )
}
