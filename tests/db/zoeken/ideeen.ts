import { readFileSync } from 'node:fs'
import { onderdeelSoorten, type OnderdeelSoort } from '../../../app/domain/plan/plan.ts'

/** An idea in everyday words, and parts of the titles a policy officer would pick for it. */
export type Idee = { plan: string; idee: string; soort: OnderdeelSoort; goed: string[] }

/** The ideas of a file of this folder, written before the word list was. */
export function leesIdeeen(naam: string): Idee[] {
  const [, ...regels] = readFileSync(new URL(naam, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return regels.map((regel) => {
    const [plan = '', idee = '', wat, goed = ''] = regel.split(';')
    const soort = onderdeelSoorten.find((een) => een === wat)
    if (!soort) throw new Error(`Onbekende soort in ${regel}`)
    return { plan, idee, soort, goed: goed.toLowerCase().split('|') }
  })
}
