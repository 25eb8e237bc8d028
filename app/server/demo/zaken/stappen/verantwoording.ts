import { findVaststellingsvoorstel } from '../../../../../db/queries/vaststelling.ts'
import { getSamenhang } from '../../../../../db/queries/samenhang.ts'
import { getAfspraken } from '../../../../../db/queries/verslag.ts'
import { subsidieVaststellen } from '../../../../commands/subsidie-vaststellen.server.ts'
import { vaststellingVoorbereiden } from '../../../../commands/vaststelling-voorbereiden.server.ts'
import { verslagIndienen } from '../../../../commands/verslag-indienen.server.ts'
import { paarVan, type Verbindingverslag } from '../../../../domain/samenhang/verbinding.ts'
import { geplandeVerbindingen } from '../../../../domain/samenhang/verslag.ts'
import type { Voorstelinvoer } from '../../../../domain/vaststelling/vaststelling.schema.ts'
import type { Verslag } from '../../../../domain/verantwoording/verslag.schema.ts'
import type { Stap } from '../zaak.ts'
import { getZaak } from './aanvraag.ts'

type Demoverslag = Pick<Verslag, 'activiteiten' | 'les' | 'vervolg' | 'kosten'> & {
  afwijking?: string
  /** Per agreed criterium what came of it. */
  uitkomsten: [number | null, string][]
  /** Of the planned connections, by the name of the second: whether it came, and how. */
  samen?: Record<string, [uitkomst: 'gekomen' | 'niet_gekomen', toelichting: string]>
  erbij?: Verslag['erbij']
}

/** The penvoerder reports, which asks to determine the subsidy. */
export const verslagDoen =
  ({ uitkomsten, afwijking = '', samen = {}, ...verslag }: Demoverslag): Stap =>
  async (op) => {
    const zaak = await getZaak(op)
    const { criteria } = await getAfspraken(op.tx, zaak.id)
    const gepland = geplandeVerbindingen(await getSamenhang(op.tx, zaak.id))
    await verslagIndienen(op.tx, op.mens(op.inhoud.penvoerder), zaak, {
      ...verslag,
      afwijking,
      steun_gemeente: 'Onze gebiedsmakelaar dacht mee en kende de juiste mensen.',
      publiceren: true,
      samenhang: gepland.flatMap(({ sleutel, naar }): Verbindingverslag[] => {
        const [paar, antwoord] = [paarVan(sleutel), samen[naar]]
        if (!paar || !antwoord) return []
        return [{ ...paar, uitkomst: antwoord[0], toelichting: antwoord[1] }]
      }),
      criteria: criteria.map(({ criterium_id }, index) => {
        const [realisatie = null, toelichting = ''] = uitkomsten[index] ?? []
        return { criterium_id, realisatie, toelichting }
      }),
    })
  }

type Lager = Pick<Voorstelinvoer, 'bedrag' | 'grond' | 'reden' | 'reactie'>

/** The intake proposes what to determine, with what the public may read. */
export const vaststellingVoorstellen =
  (motivering: string, les: string, lager?: Lager): Stap =>
  async (op) => {
    const { titel, samenvatting } = op.inhoud
    const gelijk = { bedrag: null, grond: null, reden: null, reactie: '' }
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
