import { datumVoluit } from '../../domain/opmaak.ts'

type Props = { van: string; nieuw: boolean; concepten: readonly string[] }

/** What publishing does, and what it leaves as it is. */
export function Gevolgen({ van, nieuw, concepten }: Props) {
  return (
    <ul>
      <li>
        {nieuw ? 'De regeling staat meteen op de site. ' : ''}Vanaf {datumVoluit(van)} geldt deze
        versie voor wie dan indient.
      </li>
      <li>
        Wat is ingediend, houdt de versie die toen gold. Ook een ronde die loopt, verandert niet.
      </li>
      <li>
        Een versie die gepubliceerd is, verandert nooit meer. Een fout herstelt u met een volgende
        versie.
      </li>
      {!nieuw && (
        <li>
          {concepten.length === 0
            ? 'Er is nu geen aanvraag in concept.'
            : `${concepten.length === 1 ? 'Eén aanvraag is' : `${concepten.length} aanvragen zijn`} nog in concept en ${concepten.length === 1 ? 'volgt' : 'volgen'} dan de nieuwe versie; de aanvrager leest dat bij de aanvraag: ${concepten.slice(0, 20).join(', ')}${concepten.length > 20 ? ' en meer' : ''}.`}
        </li>
      )}
    </ul>
  )
}
