import { MoneyBar } from '../../components/money-bar.tsx'
import { Pair } from '../../components/pair.tsx'
import { euro } from '../../domain/opmaak.ts'
import { delenVan, prognose, type Plafondstand } from '../../domain/plafond/prognose.ts'

type Props = {
  stand: Plafondstand
  nieuw: number
  /** How many applications that still wait for a decision were filed already. */
  ingediend: number
}

/** What another amount does, before it is published: the money before and after, and for whom it counts. */
export function Plafondgevolgen({ stand, nieuw, ingediend }: Props) {
  const straks = { ...stand, bedrag: nieuw }
  const { na_voorstellen } = prognose(straks)
  const lager = nieuw < stand.bedrag
  return (
    <>
      <Pair>
        {[stand, straks].map((een, index) => (
          <MoneyBar
            key={index}
            caption={index === 0 ? 'Nu' : `Met een plafond van ${euro(nieuw)}`}
            totaal={{ label: 'Plafond', tekst: euro(een.bedrag) }}
            parts={delenVan(een).map((deel) => ({ ...deel, tekst: euro(deel.echt) }))}
          />
        ))}
      </Pair>
      <ul>
        <li>
          {na_voorstellen < 0
            ? `Worden alle voorstellen gevolgd, dan is er ${euro(-na_voorstellen)} te weinig.`
            : `Worden alle voorstellen gevolgd, dan blijft er ${euro(na_voorstellen)} over.`}
        </li>
        {lager ? (
          <li>
            {ingediend === 1 ? 'Eén aanvraag is' : `${ingediend} aanvragen zijn`} al ingediend en
            wacht{ingediend === 1 ? '' : 'en'} op een besluit. Daarvoor blijft gelden wat bij de
            indiening bekend was: {euro(stand.bedrag)} of meer (Awb 4:27 lid 2). De verlaging geldt
            voor wie na de bekendmaking indient.
          </li>
        ) : (
          <li>Het hogere plafond geldt ook voor wie al heeft ingediend.</li>
        )}
        <li>
          Elk besluit houdt het plafond waarmee is gerekend. Wat is toegezegd, blijft toegezegd.
        </li>
      </ul>
    </>
  )
}
