import { effectregelToevoegen } from '../../commands/effectregel-toevoegen.server.ts'
import { effectregelWeghalen } from '../../commands/effectregel-weghalen.server.ts'
import { nulmetingVastleggen as vastleggen } from '../../commands/nulmeting-vastleggen.server.ts'
import { overlegsessieAanschuiven } from '../../commands/overlegsessie-aanschuiven.server.ts'
import { overlegsessieOpenen } from '../../commands/overlegsessie-openen.server.ts'
import { overlegsessieSluiten } from '../../commands/overlegsessie-sluiten.server.ts'
import type { Kant } from '../../domain/evaluatiecriterium/criterium.ts'
import {
  effectregelSchema,
  weghaalSchema,
} from '../../domain/evaluatiecriterium/effectregel.schema.ts'
import { nulmetingSchema } from '../../domain/evaluatiecriterium/nulmeting.schema.ts'
import {
  aanwezigSchema,
  afsluitingSchema,
  sessieSchema,
} from '../../domain/overlegsessie/sessie.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { naar, plaatsVan, type Aan } from './acties.server.ts'
import { basisVan } from './plaats.ts'

/** The acts around the criteria: measuring, drawing, and sitting together. */
export const nulmetingVastleggen = (aan: Aan, kant: Kant) =>
  handleForm(aan, nulmetingSchema, async (tx, input) => {
    const plaats = plaatsVan(aan, kant)
    await vastleggen(tx, aan.actor, plaats, input)
    return naar(aan, kant, `/${plaats.volgnummer}`, 'gemeten')
  })

export const effectToevoegen = (aan: Aan, kant: Kant) =>
  handleForm(aan, effectregelSchema, async (tx, input) => {
    await effectregelToevoegen(tx, aan.actor, plaatsVan(aan, kant), input)
    return gelukt(`${basisVan(kant, aan.zaak.nummer)}/effecten`, 'effect-toegevoegd')
  })

export const effectWeghalen = (aan: Aan, kant: Kant) =>
  handleForm(aan, weghaalSchema, async (tx) => {
    await effectregelWeghalen(tx, aan.actor, plaatsVan(aan, kant), aan.params.regel ?? '')
    return gelukt(`${basisVan(kant, aan.zaak.nummer)}/effecten`, 'effect-weggehaald')
  })

export const sessieOpenen = (aan: Aan, kant: Kant) =>
  handleForm(aan, sessieSchema, async (tx, input) => {
    await overlegsessieOpenen(tx, aan.actor, plaatsVan(aan, kant), input)
    return naar(aan, kant, '/tafel', 'begonnen')
  })

export const aanwezigMelden = (aan: Aan, kant: Kant) =>
  handleForm(aan, aanwezigSchema, async (tx) => {
    await overlegsessieAanschuiven(tx, aan.actor, plaatsVan(aan, kant))
    return naar(aan, kant, '/tafel', 'aangeschoven')
  })

export const sessieSluiten = (aan: Aan, kant: Kant) =>
  handleForm(aan, afsluitingSchema, async (tx, input) => {
    await overlegsessieSluiten(tx, aan.actor, plaatsVan(aan, kant), input)
    return naar(aan, kant, '/tafel', 'gesloten')
  })
