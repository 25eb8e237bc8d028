import { toDatum } from '../domain/datum.ts'
import { tijdstip } from '../domain/opmaak.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { config } from '../lib/config.server.ts'
import { dossierdelen } from '../lib/dossier.server.ts'
import { notFound } from '../lib/errors.ts'
import { guardDossier } from '../lib/guard.server.ts'
import { dossierPdf } from '../lib/pdf/dossier.server.ts'
import { pdfResponse } from '../lib/pdf/pdf-response.server.ts'

/** The whole file of a case to keep or to send on; that somebody took it along is on record. */
export const loader = guardDossier(async (toegang) => {
  const { db, zaak, gemeente, gebruiker, actor, nu } = toegang
  // a draft is of its applicants
  if (zaak.status === 'concept') throw notFound()
  const delen = await dossierdelen(toegang)
  await appendAudit(db, actor, 'dossier opgeslagen', `aanvraag/${zaak.nummer}`)
  const pdf = await dossierPdf(delen, {
    titel: `Dossier ${zaak.nummer}`,
    nummer: zaak.nummer,
    gemeente: gemeente.naam,
    gemeente_id: zaak.gemeente_id,
    gemaakt: tijdstip(nu),
    inleiding: [
      zaak.titel,
      `Gemaakt op ${tijdstip(nu)} door ${gebruiker.naam}, met alles wat deze ambtenaar mag lezen.`,
      'Aantekeningen van ambtenaren staan er niet in. Bijlagen staan erin met hun naam en vingerafdruk.',
    ],
    datum: toDatum(nu),
    moment: nu,
    demo: config().demo,
  })
  return pdfResponse(pdf, `dossier-${zaak.nummer}`)
})
