import { Figures } from '../../components/figures.tsx'
import { getal } from '../../domain/opmaak.ts'
import type { optelling } from '../../domain/regeling/proef.ts'

type Props = { cijfers: ReturnType<typeof optelling>; totaal: number; meer: boolean }

/** The trial in a sentence and in figures. */
export function Proefcijfers({ cijfers, totaal, meer }: Props) {
  const { samen, voldoet, oordeel, nogNiet, toen, veranderd, bovenMaximum } = cijfers
  return (
    <>
      <p>
        Hiermee {voldoet + oordeel === 1 ? 'voldoet' : 'voldoen'}{' '}
        <strong>
          {getal(voldoet + oordeel)} van de {getal(samen)} aanvragen
        </strong>
        . Onder de versie van toen waren dat er {getal(toen)}. Voldoen is hier: er ontbreekt niets.
        Waar de gemeente nog een oordeel geeft, telt mee.
      </p>
      {samen < totaal && (
        <p>
          U ziet {getal(samen)} van de {meer && 'meer dan '}
          {getal(totaal)} aanvragen op deze pagina, de nieuwste eerst.
        </p>
      )}
      <Figures
        figures={[
          { label: 'Voldoet', value: getal(voldoet) },
          { label: 'Oordeel van de gemeente', value: getal(oordeel) },
          { label: 'Nog niet', value: getal(nogNiet) },
          { label: 'Uitkomst verandert', value: getal(veranderd), loud: veranderd > 0 },
          { label: 'Vraagt meer dan het maximum', value: getal(bovenMaximum) },
        ]}
      />
    </>
  )
}
