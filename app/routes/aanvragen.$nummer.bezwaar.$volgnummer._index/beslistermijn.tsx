import { Details } from '../../components/details.tsx'
import { SumLines } from '../../components/sum-lines.tsx'
import type { Datum } from '../../domain/datum.ts'
import { datumLang } from '../../domain/opmaak.ts'

type Props = { beslissen_voor: Datum | null; regels: { tekst: string; artikel: string }[] }

/** Until when the municipality may take, and the sum behind it. */
export function Beslistermijn({ beslissen_voor, regels }: Props) {
  return (
    <section className="stack" aria-labelledby="beslistermijn">
      <h2 id="beslistermijn">Wanneer de gemeente beslist</h2>
      <p>
        {beslissen_voor
          ? `Uiterlijk op ${datumLang(beslissen_voor)}.`
          : 'De termijn staat stil tot het bezwaar is aangevuld.'}
      </p>
      <Details summary="Zo is die dag berekend">
        <SumLines lines={regels} />
      </Details>
    </section>
  )
}
