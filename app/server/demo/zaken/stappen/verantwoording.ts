import { findVaststellingsvoorstel } from '../../../../../db/queries/vaststelling.ts'
import { getAfspraken } from '../../../../../db/queries/verslag.ts'
import { subsidieVaststellen } from '../../../../commands/subsidie-vaststellen.server.ts'
import { vaststellingVoorbereiden } from '../../../../commands/vaststelling-voorbereiden.server.ts'
import { verslagIndienen } from '../../../../commands/verslag-indienen.server.ts'
import type { Voorstelinvoer } from '../../../../domain/vaststelling/vaststelling.schema.ts'
import type { Verslag } from '../../../../domain/verantwoording/verslag.schema.ts'
import type { Stap } from '../zaak.ts'
import { getZaak } from './aanvraag.ts'

type Demoverslag = Pick<Verslag, 'activiteiten' | 'les' | 'vervolg' | 'kosten'> & {
  afwijking?: string
  /** Per agreed criterium what came of it. */
  uitkomsten: [number | null, string][]
}

/** The penvoerder reports, which asks to determine the subsidy. */
export const verslagDoen =
  ({ uitkomsten, afwijking = '', ...verslag }: Demoverslag): Stap =>
  async (op) => {
    const zaak = await getZaak(op)
    const { criteria } = await getAfspraken(op.tx, zaak.id)
    await verslagIndienen(op.tx, op.mens(op.inhoud.penvoerder), zaak, {
      ...verslag,
      afwijking,
      steun_gemeente: 'Onze gebiedsmakelaar dacht mee en kende de juiste mensen.',
      publiceren: true,
      criteria: criteria.map(({ criterium_id }, index) => {
        const [realisatie = null, toelichting = ''] = uitkomsten[index] ?? []
        return { criterium_id, realisatie, toelichting }
      }),
    })
  }

type Lager = Required<Pick<Voorstelinvoer, 'bedrag' | 'grond' | 'reden' | 'zienswijze'>> & {
  zienswijze_op: string
}

/** The intake proposes what to determine, with what the public may read. */
export const vaststellingVoorstellen =
  (motivering: string, les: string, lager?: Lager): Stap =>
  async (op) => {
    const { titel, samenvatting } = op.inhoud
    const gelijk = { bedrag: null, grond: null, reden: null, zienswijze: null, zienswijze_op: null }
    await vaststellingVoorbereiden(op.tx, op.mens('intake'), await getZaak(op), {
      ...gelijk,
      ...lager,
      uitkomst: lager ? 'lager' : 'gelijk',
      motivering,
      titel,
      samenvatting,
      les,
    })
  }

/** An official determines as proposed. */
export const vaststellen: Stap = async (op) => {
  const zaak = await getZaak(op)
  const voorstel = await findVaststellingsvoorstel(op.tx, zaak.id)
  await subsidieVaststellen(op.tx, op.mens('gemandateerde'), zaak, voorstel?.versie ?? 0)
}
