import { Details } from '../../components/details.tsx'
import { Difference } from '../../components/difference.tsx'
import type { Aanpassing } from '../../domain/besluit/samengesteld.ts'

type Props = { aanpassingen: readonly Aanpassing[]; opsteller: string; level: 2 | 3 }

/** What whoever drew up the proposal changed in the texts that were composed, word by word. */
export function Aanpassingen({ aanpassingen, opsteller, level }: Props) {
  const Kop = `h${level}` as const
  return (
    <>
      <Kop>Wat er aan de tekst is veranderd</Kop>
      {aanpassingen.length === 0 ? (
        <p>Niets. De teksten zijn zoals zij uit de beoordelingen en het plan kwamen.</p>
      ) : (
        <>
          <p>
            {opsteller} veranderde{' '}
            {aanpassingen.length === 1 ? 'een tekst' : `${aanpassingen.length} teksten`} ten
            opzichte van wat uit de beoordelingen, het plan en de regeling volgt.
          </p>
          {aanpassingen.map(({ waar, was, wordt }) => (
            <Details
              key={waar}
              summary={`${waar}: ${was === '' ? 'nieuw geschreven' : 'veranderd'}`}
            >
              <Difference was={was} wordt={wordt} />
            </Details>
          ))}
        </>
      )}
    </>
  )
}
