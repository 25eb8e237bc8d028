import { begeleidingVragen } from '../../../../commands/begeleiding-vragen.server.ts'
import { criteriumBespreken } from '../../../../commands/criterium-bespreken.server.ts'
import { criteriumOvereenkomen } from '../../../../commands/criterium-overeenkomen.server.ts'
import { criteriumTegenvoorstellen } from '../../../../commands/criterium-tegenvoorstellen.server.ts'
import { criteriumVoorstellen } from '../../../../commands/criterium-voorstellen.server.ts'
import { evaluatieplanBevestigen } from '../../../../commands/evaluatieplan-bevestigen.server.ts'
import { evaluatieplanVoorleggen } from '../../../../commands/evaluatieplan-voorleggen.server.ts'
import { overlegsessieAanschuiven } from '../../../../commands/overlegsessie-aanschuiven.server.ts'
import { overlegsessieOpenen } from '../../../../commands/overlegsessie-openen.server.ts'
import { overlegsessieSluiten } from '../../../../commands/overlegsessie-sluiten.server.ts'
import type { CriteriumInvoer } from '../../../../domain/evaluatiecriterium/criterium.schema.ts'
import type { Actor } from '../../../../lib/actor.server.ts'
import type { Democriterium, Moment, Stap } from '../zaak.ts'

const initiatief = ({ zaak }: Moment) => ({ nummer: zaak.nummer, kant: 'initiatief' as const })
const gemeente = ({ zaak }: Moment) => ({ nummer: zaak.nummer, kant: 'gemeente' as const })

/** The initiative asks the begeleider to look along. */
export const hulpVragen =
  (vraag: string): Stap =>
  async ({ tx, mens, inhoud, zaak }) =>
    begeleidingVragen(tx, mens(inhoud.penvoerder), zaak.nummer, vraag)

/** The initiative lays its criteria on the table. */
export const criteriaVoorstellen: Stap = async (op) => {
  for (const criterium of op.inhoud.criteria)
    await criteriumVoorstellen(
      op.tx,
      op.mens(op.inhoud.penvoerder),
      initiatief(op),
      invoerVan(op, criterium),
    )
}

/** The begeleider answers the first criterium with another proposal. */
export const tegenvoorstellen =
  (anders: Partial<CriteriumInvoer>): Stap =>
  async (op) => {
    const [eerste] = op.inhoud.criteria
    if (!eerste) throw new Error(`${op.inhoud.titel} has no criterium`)
    const plaats = { ...gemeente(op), volgnummer: '1' }
    await criteriumTegenvoorstellen(op.tx, op.mens('begeleider'), plaats, {
      ...invoerVan(op, eerste),
      ...anders,
      _versie: 1,
    })
  }

type Gesprek = { vraag: string; antwoord: string; verslag: string }

/** Both sit at one table for three quarters of an hour: the penvoerder asks something, and they are not done yet. */
export const samenAanTafel =
  ({ vraag, antwoord, verslag }: Gesprek): Stap =>
  async (op) => {
    const { tx, mens, inhoud } = op
    const na = (actor: Actor, minuten: number) => ({
      ...actor,
      nu: new Date(actor.nu.getTime() + minuten * 60_000),
    })
    const begeleider = mens('begeleider')
    const penvoerder = mens(inhoud.penvoerder)
    const hier = { ...initiatief(op), volgnummer: '1' }
    const daar = { ...gemeente(op), volgnummer: '1' }
    await overlegsessieOpenen(tx, begeleider, daar, { erbij_initiatief: [], erbij_gemeente: [] })
    await overlegsessieAanschuiven(tx, na(penvoerder, 4), hier)
    await criteriumBespreken(tx, na(penvoerder, 20), hier, { _versie: 2, tekst: vraag })
    await criteriumBespreken(tx, na(begeleider, 25), daar, { _versie: 2, tekst: antwoord })
    await overlegsessieSluiten(tx, na(begeleider, 45), daar, { verslag })
  }

/** The begeleider agrees to every criterium, and both sides confirm the plan they make. */
export const evaluatieplanSluiten: Stap = async (op) => {
  const { tx, mens, inhoud } = op
  const penvoerder = mens(inhoud.penvoerder)
  const begeleider = mens('begeleider')
  for (const index of inhoud.criteria.keys()) {
    const plaats = { ...gemeente(op), volgnummer: String(index + 1) }
    await criteriumOvereenkomen(tx, begeleider, plaats, 1)
  }
  const versie = await evaluatieplanVoorleggen(tx, penvoerder, initiatief(op))
  await evaluatieplanBevestigen(tx, penvoerder, initiatief(op), versie)
  await evaluatieplanBevestigen(tx, begeleider, gemeente(op), versie)
}

function invoerVan(op: Moment, { nulmeting, streven, ...criterium }: Democriterium) {
  return {
    soort: 'outcome' as const,
    eenheid: 'van de 10 deelnemers',
    richting: 'hoger' as const,
    nulwaarde: null,
    nulmeting_bron: 'Drie vragen bij de eerste keer',
    streefwaarde: 7,
    meetinstrument: 'drie vragen op papier, samen ingevuld',
    wie_meet: 'het initiatief zelf',
    minuten: 90,
    leren: 'Lukt het niet, dan vragen wij aan wie er niet kwam waarom dat zo was.',
    toelichting: '',
    ...criterium,
    nulmeting_op: op.datum(nulmeting),
    streefdatum: op.datum(streven),
  }
}
