import { redirect } from '@remix-run/node'
import { criteriumBespreken } from '../../commands/criterium-bespreken.server.ts'
import { criteriumLatenVervallen } from '../../commands/criterium-laten-vervallen.server.ts'
import { criteriumOvereenkomen } from '../../commands/criterium-overeenkomen.server.ts'
import { criteriumTegenvoorstellen } from '../../commands/criterium-tegenvoorstellen.server.ts'
import { criteriumVoorstellen } from '../../commands/criterium-voorstellen.server.ts'
import { evaluatieplanBevestigen } from '../../commands/evaluatieplan-bevestigen.server.ts'
import { evaluatieplanVoorleggen } from '../../commands/evaluatieplan-voorleggen.server.ts'
import {
  akkoordSchema,
  bevestigingSchema,
  criteriumSchema,
  opmerkingSchema,
  tegenvoorstelSchema,
  vervallenSchema,
  voorleggingSchema,
} from '../../domain/evaluatiecriterium/criterium.schema.ts'
import type { Kant } from '../../domain/evaluatiecriterium/criterium.ts'
import { handleForm } from '../../lib/form.server.ts'
import type { AanTafel } from './begeleiding.server.ts'
import { basisVan, isAanTafel, type Gedaan } from './plaats.ts'

export type Aan = Pick<AanTafel, 'request' | 'actor' | 'params'> & { zaak: { nummer: string } }

export const plaatsVan = ({ zaak, params }: Aan, kant: Kant) => ({
  nummer: zaak.nummer,
  kant,
  volgnummer: params.volgnummer ?? '',
})
/** The page after an act; back to the page at one table when it was asked from there. */
export const naar = ({ zaak, request }: Aan, kant: Kant, pad: string, gedaan: Gedaan) =>
  redirect(
    `${basisVan(kant, zaak.nummer)}${isAanTafel(request) ? '/tafel' : pad}?gedaan=${gedaan}`,
    303,
  )

/** The acts at the table, the same for both sides; the command decides whether this side may. */
export const voorstellen = (aan: Aan, kant: Kant) =>
  handleForm(aan, criteriumSchema, async (tx, input) => {
    await criteriumVoorstellen(tx, aan.actor, plaatsVan(aan, kant), input)
    return naar(aan, kant, '', 'voorgesteld')
  })

export const tegenvoorstellen = (aan: Aan, kant: Kant) =>
  handleForm(aan, tegenvoorstelSchema, async (tx, input) => {
    const plaats = plaatsVan(aan, kant)
    await criteriumTegenvoorstellen(tx, aan.actor, plaats, input)
    return naar(aan, kant, `/${plaats.volgnummer}`, 'tegenvoorstel')
  })

export const overeenkomen = (aan: Aan, kant: Kant) =>
  handleForm(aan, akkoordSchema, async (tx, { _versie }) => {
    await criteriumOvereenkomen(tx, aan.actor, plaatsVan(aan, kant), _versie)
    return naar(aan, kant, '', 'akkoord')
  })

export const bespreken = (aan: Aan, kant: Kant) =>
  handleForm(aan, opmerkingSchema, async (tx, input) => {
    const plaats = plaatsVan(aan, kant)
    await criteriumBespreken(tx, aan.actor, plaats, input)
    return naar(aan, kant, `/${plaats.volgnummer}`, 'gezegd')
  })

export const latenVervallen = (aan: Aan, kant: Kant) =>
  handleForm(aan, vervallenSchema, async (tx, input) => {
    const weg = await criteriumLatenVervallen(tx, aan.actor, plaatsVan(aan, kant), input)
    return naar(aan, kant, '', weg ? 'vervallen' : 'vervallen_voorgesteld')
  })

export const voorleggen = (aan: Aan, kant: Kant) =>
  handleForm(aan, voorleggingSchema, async (tx) => {
    await evaluatieplanVoorleggen(tx, aan.actor, plaatsVan(aan, kant))
    return naar(aan, kant, '/plan', 'voorgelegd')
  })

export const bevestigen = (aan: Aan, kant: Kant) =>
  handleForm(aan, bevestigingSchema, async (tx, { _versie }) => {
    await evaluatieplanBevestigen(tx, aan.actor, plaatsVan(aan, kant), _versie)
    return naar(aan, kant, '/plan', 'bevestigd')
  })
