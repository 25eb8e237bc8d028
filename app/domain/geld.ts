// Above this a float no longer shows every cent; no municipality comes near.
const GRENS = 10 ** 15
const MET_PUNTEN = /^\d{1,3}(\.\d{3})+(,\d{1,2})?$/
const ZONDER_PUNTEN = /^\d+(,\d{1,2})?$/
/** The typed amount in whole cents, or null: 12.50 is refused, since it must never become € 1.250. */
export function parseEuro(tekst: string): number | null {
  // 250,- and 250,= are whole euros, as on a price tag
  const kaal = tekst.replace(/[€\s]|^eur|euro?s?$/gi, '').replace(/,[-–—=]+$/, '')
  if (!MET_PUNTEN.test(kaal) && !ZONDER_PUNTEN.test(kaal)) return null
  const [euros = '', centen = ''] = kaal.replaceAll('.', '').split(',')
  return veilig(Number(euros + centen.padEnd(2, '0')))
}

/** The typed quantity in thousandths (12,5 hours is 12500), or null when it is not a number. */
export function parseAantal(tekst: string): number | null {
  const [, heel = '', deel = ''] = /^(\d+)(?:,(\d{1,3}))?$/.exec(tekst.trim()) ?? []
  return heel === '' ? null : veilig(Number(heel + deel.padEnd(3, '0')))
}

/** The amount of one line of a budget: quantity in thousandths times price in cents, half up. */
export function bedragVanRegel(duizendsten: number, prijs: number): number {
  return deelHalfOmhoog(BigInt(duizendsten) * BigInt(prijs), 1000n)
}

/** The amount divided over weights, each share half up and the last taking the remainder. */
export function verdeel(bedrag: number, gewichten: readonly number[]): number[] {
  const totaal = gewichten.reduce((som, gewicht) => som + gewicht, 0)
  if (totaal <= 0 || bedrag < 0 || gewichten.some((gewicht) => gewicht < 0))
    throw new RangeError('An amount of 0 or more needs weights of 0 or more, not all 0')
  let rest = bedrag
  return gewichten.map((gewicht, plaats) => {
    const afgerond = deelHalfOmhoog(BigInt(bedrag) * BigInt(gewicht), BigInt(totaal))
    // Rounding up many small shares must not leave the last one below zero.
    const deel = plaats === gewichten.length - 1 ? rest : Math.min(afgerond, rest)
    rest -= deel
    return deel
  })
}

function deelHalfOmhoog(teller: bigint, noemer: bigint): number {
  return Number((2n * teller + noemer) / (2n * noemer))
}

function veilig(getal: number): number | null {
  return getal < GRENS ? getal : null
}
