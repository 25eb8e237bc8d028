import type * as z from 'zod/mini'
import { datumUitTekst } from '../datum.ts'
import { parseEuro } from '../geld.ts'
import { bedragGetypt, datumKort } from '../opmaak.ts'
import type { Parameterveld } from './parameterveld.ts'
import { voorwaardesoorten } from './soorten.ts'

/** What is wrong with the parameters of a condition, per parameter; a key of '' is about all of them. */
export type Parameterfouten = Record<string, string>
export type Gelezen = { parameters: Record<string, unknown> } | { fouten: Parameterfouten }

/** The parameters a kind understands, or per parameter what to do about it. */
export function leesParameters(soort: string, gegeven: unknown): Gelezen {
  const kind = voorwaardesoorten[soort]
  if (!kind) return { fouten: { '': `De soort voorwaarde ‘${soort}’ bestaat niet` } }
  const gelezen = kind.parameters.safeParse(gegeven)
  if (gelezen.success) return { parameters: { ...(gelezen.data as object) } }
  return { fouten: Object.fromEntries(gelezen.error.issues.flatMap(alsFouten)) }
}

/** All that is wrong in one sentence, for who loads a scheme from a file; null when nothing is. */
export function parameterfout(soort: string, gegeven: unknown): string | null {
  const gelezen = leesParameters(soort, gegeven)
  if ('parameters' in gelezen) return null
  return Object.entries(gelezen.fouten)
    .map(([naam, fout]) => (naam === '' ? fout : `${naam}: ${fout}`))
    .join('; ')
}

type Getypt = Record<string, string | readonly string[] | undefined>

/** The parameters as typed in a form, one field per parameter, or per field what to do about it. */
export function parametersUitFormulier(soort: string, getypt: Getypt): Gelezen {
  const velden = Object.entries(voorwaardesoorten[soort]?.velden ?? {})
  const gegeven = velden.flatMap(([naam, veld]) => {
    const waarde = gelezenWaarde(veld, getypt[naam])
    return waarde === undefined ? [] : [[naam, waarde] as const]
  })
  return leesParameters(soort, Object.fromEntries(gegeven))
}

/** The parameters as a form shows them. */
export function parametersGetypt(
  soort: string,
  parameters: Record<string, unknown>,
): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(voorwaardesoorten[soort]?.velden ?? {}).map(([naam, { invoer }]) => [
      naam,
      alsGetypt(invoer, parameters[naam]),
    ]),
  )
}

function gelezenWaarde({ invoer }: Parameterveld, typed: Getypt[string]): unknown {
  const [tekst = ''] = [typed].flat().map((een) => (een ?? '').trim())
  if (invoer === 'keuzes') return [typed ?? []].flat().filter((een) => een !== '')
  if (invoer === 'regels') {
    const regels = tekst.split('\n').map((regel) => regel.trim())
    return regels.filter((regel) => regel !== '')
  }
  if (invoer === 'vinkje') return tekst !== ''
  if (tekst === '') return undefined
  if (invoer === 'getal' || invoer === 'procent') return Number(tekst.replace(/%$/, ''))
  if (invoer === 'bedrag') return parseEuro(tekst) ?? Number.NaN
  if (invoer === 'datum') return datumUitTekst(tekst) ?? tekst
  return tekst
}

function alsGetypt(invoer: Parameterveld['invoer'], waarde: unknown): string | string[] {
  if (invoer === 'keuzes') return Array.isArray(waarde) ? waarde.map(String) : []
  if (invoer === 'regels') return Array.isArray(waarde) ? waarde.join('\n') : ''
  if (invoer === 'vinkje') return waarde === true ? 'ja' : ''
  if (waarde === undefined || waarde === null) return ''
  if (invoer === 'bedrag' && typeof waarde === 'number') return bedragGetypt(waarde)
  if (invoer === 'datum') return datumKort(String(waarde))
  return String(waarde)
}

function alsFouten(issue: z.core.$ZodIssue): [string, string][] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((naam) => [naam, 'Deze soort voorwaarde kent dit niet'])
  return [[String(issue.path[0] ?? ''), issue.message]]
}
