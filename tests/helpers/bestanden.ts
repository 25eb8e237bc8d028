import { randomUUID } from 'node:crypto'

const bytes = (text: string) => new TextEncoder().encode(text)

/** A small PDF; the text makes its content its own. */
export const pdf = (naam = 'statuten.pdf', tekst: string = randomUUID()) =>
  new File([bytes(`%PDF-1.7\n% ${tekst}\n%%EOF\n`)], naam, { type: 'application/pdf' })

export const png = (naam = 'foto.png') =>
  new File(
    [
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      new Uint8Array([0, 0, 0, 13]),
      bytes('IHDR'),
      new Uint8Array(64),
    ],
    naam,
    { type: 'image/png' },
  )

/** A page that says it is a picture. */
export const vermomd = () =>
  new File([bytes('<html><script>alert(1)</script></html>')], 'foto.png', { type: 'image/png' })

export const teGroot = () =>
  new File([bytes('%PDF-1.7\n'), new Uint8Array(10 * 1024 * 1024)], 'groot.pdf', {
    type: 'application/pdf',
  })

/** A form with files, with a key of its own. */
export function uploadForm(fields: Record<string, string | File>, sleutel: string = randomUUID()) {
  const form = new FormData()
  form.set('_sleutel', sleutel)
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
