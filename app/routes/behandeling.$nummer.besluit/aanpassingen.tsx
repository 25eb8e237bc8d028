import { Alert } from '../../components/alert.tsx'
import { Details } from '../../components/details.tsx'
import { Difference } from '../../components/difference.tsx'
import type { Aanpassing } from '../../domain/besluit/samengesteld.ts'
import type { Datum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'

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
          <Verschillen verschillen={aanpassingen} />
        </>
      )}
    </>
  )
}

const Verschillen = ({ verschillen }: { verschillen: readonly Aanpassing[] }) =>
  verschillen.map(({ waar, was, wordt }) => (
    <Details key={waar} summary={`${waar}: ${was === '' ? 'nieuw geschreven' : 'veranderd'}`}>
      <Difference was={was} wordt={wordt} />
    </Details>
  ))

type Terug = { versie: number; vergadering: Datum | null; reden: string; anders: Aanpassing[] }

/** That the college sent an earlier proposal back, what it asked for, and what is other now. */
export function EerderTerug({ versie, vergadering, reden, anders }: Terug) {
  const wanneer = vergadering ? ` op ${datumVoluit(vergadering)}` : ''
  return (
    <Alert tone="info" title={`Het college stuurde versie ${versie} terug${wanneer}`}>
      <p className="pre-line">{reden}</p>
      {anders.length === 0 ? (
        <p>De teksten zijn gelijk aan die van toen.</p>
      ) : (
        <Verschillen verschillen={anders} />
      )}
    </Alert>
  )
}
