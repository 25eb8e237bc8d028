import type { ComponentType } from 'react'
import { adviesgevraagd } from './advies-gevraagd.tsx'
import { adviesvraagingetrokken } from './adviesvraag-ingetrokken.tsx'
import { adresbevestigen } from './adres-bevestigen.tsx'
import { adresgevraagd } from './adres-gevraagd.tsx'
import { adresgewijzigd } from './adres-gewijzigd.tsx'
import { berichtwacht } from './bericht-wacht.tsx'
import { evaluatieplanwacht } from './evaluatieplan-wacht.tsx'
import { toegangvervallen } from './toegang-vervallen.tsx'
import { inloglink } from './inloglink.tsx'
import { ideenieuws } from './idee-nieuws.tsx'
import { ontvangstbevestiging } from './ontvangstbevestiging.tsx'
import { partnernieuws } from './partnernieuws.tsx'
import { takenwachten } from './taken-wachten.tsx'
import { tekstvoorgelegd } from './tekst-voorgelegd.tsx'
import { termijnnadert } from './termijn-nadert.tsx'
import { toegangsnieuws } from './toegangsnieuws.tsx'
import { toegangsuitnodiging } from './toegangsuitnodiging.tsx'
import { uitnodiging } from './uitnodiging.tsx'

/** Every mail the platform can send: its subject and its content, each made from exactly its own data. */
export const emails = {
  adviesgevraagd,
  adviesvraagingetrokken,
  adresbevestigen,
  adresgevraagd,
  adresgewijzigd,
  berichtwacht,
  evaluatieplanwacht,
  toegangvervallen,
  ideenieuws,
  inloglink,
  ontvangstbevestiging,
  partnernieuws,
  takenwachten,
  tekstvoorgelegd,
  termijnnadert,
  toegangsnieuws,
  toegangsuitnodiging,
  uitnodiging,
}

type Emails = typeof emails
export type EmailSoort = keyof Emails
/** What the outbox can hold: a mail that has a template, with that template's data. */
export type Email = {
  [Soort in EmailSoort]: { soort: Soort; gegevens: Parameters<Emails[Soort]['onderwerp']>[0] }
}[EmailSoort]

type Template = { onderwerp: (gegevens: never) => string; Inhoud: ComponentType<never> }

/** The template of a kind of mail, or undefined when this version of the program does not know it. */
export const findTemplate = (soort: string): Template | undefined =>
  (emails as Record<string, Template>)[soort]
