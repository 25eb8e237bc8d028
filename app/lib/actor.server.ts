import type { Gebruiker } from '../domain/toegang.ts'

/** Who does something, when, and from where: what every command needs to know. */
export type Actor = {
  gebruiker: Gebruiker
  nu: Date
  /** Route and address the act came from, for the audit trail. */
  herkomst: string
  /** Origin of the registered host the request came in on, for links in mail. */
  origin: string
}
