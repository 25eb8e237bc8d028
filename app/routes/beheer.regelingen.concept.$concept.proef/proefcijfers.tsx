import { Figures } from '../../components/figures.tsx'
import { getal } from '../../domain/opmaak.ts'
import type { optelling } from '../../domain/regeling/proef.ts'

type Props = { cijfers: ReturnType<typeof optelling>; totaal: number }

/** The trial in a sentence and in figures. */
export function Proefcijfers({ cijfers, totaal }: Props) {
  const { samen, voldoet, oordeel, nogNiet, toen, veranderd, bovenMaximum } = cijfers
  return (
    <>
      <p className="lead">
        Met dit concept mist bij <strong>{getal(voldoet + oordeel)}</strong> van de {getal(samen)}{' '}
        aanvragen niets. Onder de versie van toen was dat bij {getal(toen)}.
        {samen < totaal && ` U ziet er ${getal(samen)} van de ${getal(totaal)}, de nieuwste eerst.`}
      </p>
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
