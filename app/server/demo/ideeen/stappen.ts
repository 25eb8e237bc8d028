import { ideeAchterlaten } from '../../../commands/idee-achterlaten.server.ts'
import { ideeAfronden } from '../../../commands/idee-afronden.server.ts'
import { ideeBeantwoorden } from '../../../commands/idee-beantwoorden.server.ts'
import {
  ideeKaartNaGesprek,
  ideeKaartPlaatsen,
} from '../../../commands/idee-kaart-plaatsen.server.ts'
import { ideeKaartVoorstellen } from '../../../commands/idee-kaart-voorstellen.server.ts'
import { ideeNaarAanvraag } from '../../../commands/idee-naar-aanvraag.server.ts'
import { ideeNoteren } from '../../../commands/idee-noteren.server.ts'
import { ideeOppakken } from '../../../commands/idee-oppakken.server.ts'
import { kaartBeantwoorden } from '../../../commands/kaart-beantwoorden.server.ts'
import { findIdee } from '../../../../db/queries/idee.ts'
import type { Ideeafloop } from '../../../domain/idee/idee.ts'
import { plusDagen, toDatum } from '../../../domain/datum.ts'
import type { Ideemoment, Ideestap } from './spelen.ts'

type Idee = { wat: string; waarom: string; plaats: string; telefoon?: string }

export const vertellen =
  (wie: string, { telefoon, ...idee }: Idee): Ideestap =>
  ({ tx, mens }) => {
    const actor = mens(wie)
    const { naam } = actor.gebruiker
    return ideeAchterlaten(tx, actor, { ...idee, naam, telefoon: telefoon ?? null })
  }

export const oppakken: Ideestap = ({ tx, mens, id }) => ideeOppakken(tx, mens('begeleider'), id)

/** A note; `dagen` is how long whose turn it is has for it. */
export const noteren =
  (
    tekst: string,
    over: { kring?: 'gedeeld' | 'intern'; aan_zet?: 'gemeente' | 'inwoner'; dagen?: number } = {},
  ): Ideestap =>
  ({ tx, mens, id }) => {
    const { kring = 'gedeeld', aan_zet = 'gemeente', dagen } = over
    const actor = mens('begeleider')
    const reactie_voor = dagen === undefined ? null : plusDagen(toDatum(actor.nu), dagen)
    return ideeNoteren(tx, actor, id, { tekst, kring, aan_zet, reactie_voor })
  }

export const antwoorden =
  (wie: string, tekst: string): Ideestap =>
  ({ tx, mens, id }) =>
    ideeBeantwoorden(tx, mens(wie), id, tekst)

export const kaartVoorstellen =
  (kaart: { wat: string; waar: string; zoekt: string }): Ideestap =>
  ({ tx, mens, id }) =>
    ideeKaartVoorstellen(tx, mens('begeleider'), id, kaart)

/** Who has the idea agrees to the card themselves. */
export const kaartPlaatsen =
  (wie: string): Ideestap =>
  async (moment) =>
    ideeKaartPlaatsen(moment.tx, moment.mens(wie), moment.id, await kaartVan(moment, wie))

/** They agreed in a talk. */
export const kaartNaGesprek: Ideestap = async (moment) =>
  ideeKaartNaGesprek(
    moment.tx,
    moment.mens('begeleider'),
    moment.id,
    await kaartVan(moment, 'begeleider'),
  )

export const reageren =
  (wie: string, tekst: string, delen: boolean): Ideestap =>
  async (moment) => {
    const actor = moment.mens(wie)
    const { naam } = actor.gebruiker
    const kaart = await kaartVan(moment, wie)
    await kaartBeantwoorden(moment.tx, actor, kaart, { naam, tekst, delen, telefoon: null })
  }

export const afronden =
  (uitkomst: Ideeafloop, tekst: string): Ideestap =>
  ({ tx, mens, id }) =>
    ideeAfronden(tx, mens('begeleider'), id, { uitkomst, tekst })

export const naarAanvraag =
  (regeling: string, titel: string): Ideestap =>
  async ({ tx, mens, id }) => {
    await ideeNaarAanvraag(tx, mens('begeleider'), id, { regeling, titel, besproken: 'ja' })
  }

async function kaartVan({ tx, mens, id }: Ideemoment, wie: string) {
  const idee = await findIdee(tx, mens(wie).gebruiker, id, 'iedereen')
  if (!idee?.kaart) throw new Error('No card to place')
  return idee.kaart.id
}
