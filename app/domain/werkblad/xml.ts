/** A step through XML: a tag that opens (or stands alone), one that closes, or text. */
export type Stap =
  | { soort: 'open'; naam: string; kenmerk: (naam: string) => string | null; leeg: boolean }
  | { soort: 'dicht'; naam: string }
  | { soort: 'tekst'; tekst: string }

/**
 * Walks through the XML of an office document. It knows no declarations: where one stands (a DTD, an entity, CDATA)
 * it stops with null, so that nothing in a file can refer to anything or grow.
 */
export function* stappen(xml: string): Generator<Stap | null> {
  for (const [stuk, tag] of xml.replace(/^\uFEFF/, '').matchAll(/<([^<>]*)>|[^<]+|</g)) {
    if (tag === undefined) {
      if (stuk === '<') return yield null
      yield { soort: 'tekst', tekst: ontcijfer(stuk) }
    } else if (tag.startsWith('!')) return yield null
    else if (tag.startsWith('/')) yield { soort: 'dicht', naam: lokaal(tag.slice(1).trim()) }
    else if (!tag.startsWith('?'))
      yield {
        soort: 'open',
        naam: lokaal(/^[^\s/]*/.exec(tag)?.[0] ?? ''),
        kenmerk: (naam) => kenmerkVan(tag, naam),
        leeg: tag.endsWith('/'),
      }
  }
}

const lokaal = (naam: string) => naam.slice(naam.indexOf(':') + 1)

function kenmerkVan(tag: string, naam: string): string | null {
  const gevonden = new RegExp(`\\s${naam}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return gevonden ? ontcijfer(gevonden[1] ?? gevonden[2] ?? '') : null
}

const TEKENS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Only the five characters XML itself has, and characters by their number. */
function ontcijfer(tekst: string): string {
  return tekst.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{2,4}));/g, (geheel, ...delen) => {
    const [decimaal, hex, naam] = delen as (string | undefined)[]
    if (naam !== undefined) return TEKENS[naam] ?? geheel
    const teken = decimaal === undefined ? parseInt(hex ?? '', 16) : Number(decimaal)
    return teken <= 0x10ffff ? String.fromCodePoint(teken) : ''
  })
}
