import { voorbeeldrij } from '../domain/plan/blad.ts'
import { guard } from '../lib/guard.server.ts'
import { planbestand } from './beheer/planbestand.server.ts'

/** The empty form of a plan, with one row filled in as an example. */
export const loader = guard('beheer:lezen', () => planbestand([voorbeeldrij], 'plan', 'csv'))
