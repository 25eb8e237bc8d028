import { inflateSync } from 'node:zlib'

/** All that stands in a PDF, its packed parts unpacked. */
export function pdfTekst(pdf: Buffer): string {
  const ruw = pdf.toString('latin1')
  const delen = [...ruw.matchAll(/stream\r?\n/g)].map(({ index, 0: begin }) => {
    const van = index + begin.length
    try {
      return inflateSync(pdf.subarray(van, ruw.indexOf('endstream', van))).toString('latin1')
    } catch {
      return ''
    }
  })
  return [ruw, ...delen].join('\n')
}

/** How often each tag occurs in the structure a screen reader follows. */
export function pdfTags(pdf: Buffer): Record<string, number> {
  const tags: Record<string, number> = {}
  for (const [, tag = ''] of pdfTekst(pdf).matchAll(/\/S ?\/(H[1-6]|P|L|LI|Table|TH|TR|Quote)\b/g))
    tags[tag] = (tags[tag] ?? 0) + 1
  return tags
}
