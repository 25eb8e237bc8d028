import { expect, test } from 'vitest'
import { MultipartError, splitMultipart } from '../../app/lib/multipart.ts'

const type = 'multipart/form-data; boundary=grens'
const deel = (kop: string, inhoud: string) =>
  `--grens\r\nContent-Disposition: form-data; ${kop}\r\n\r\n${inhoud}\r\n`
const alles =
  deel('name="naam"', 'Noor') +
  deel('name="leeg"', '') +
  deel('name="bestand"; filename="a;b=%22c%22.pdf"', 'een\r\n--gren\r\n--grensje niet\r\n') +
  deel('name="geen"; filename=""', '') +
  '--grens--\r\n'

async function lees(body: string, stukgrootte = 7, contentType = type) {
  const gelezen: [string, string | null, string][] = []
  async function* stukken() {
    const bytes = Buffer.from(body)
    for (let at = 0; at < bytes.length; at += stukgrootte)
      yield bytes.subarray(at, at + stukgrootte)
  }
  await splitMultipart(stukken(), contentType, ({ name, filename }) => {
    const chunks: Buffer[] = []
    return {
      write: (chunk) => void chunks.push(Buffer.from(chunk)),
      end: () => void gelezen.push([name, filename, Buffer.concat(chunks).toString()]),
    }
  })
  return gelezen
}

// a part may hold what begins like the boundary, but not the boundary itself
const zonderGrens = alles.replace('\r\n--grensje niet', '\r\n-- grensje wel')

test('een formulier wordt gelezen zoals het is, in welke stukken het ook binnenkomt', async () => {
  for (let stukgrootte = 1; stukgrootte < zonderGrens.length + 1; stukgrootte++)
    expect(await lees(zonderGrens, stukgrootte)).toEqual([
      ['naam', null, 'Noor'],
      ['leeg', null, ''],
      ['bestand', 'a;b="c".pdf', 'een\r\n--gren\r\n-- grensje wel\r\n'],
      ['geen', '', ''],
    ])
})

test.each([
  ['zonder einde', zonderGrens.replace('--grens--', ''), type],
  ['leeg', '', type],
  ['zonder naam', `--grens\r\nContent-Type: text/plain\r\n\r\nx\r\n--grens--`, type],
  ['met een kop zonder eind', `--grens\r\n${'x'.repeat(20_000)}`, type],
  ['met iets achter de grens', alles, type],
  ['zonder grens', zonderGrens, 'multipart/form-data'],
  ['van een ander soort', zonderGrens, 'text/plain; boundary=grens'],
])('een formulier %s wordt geweigerd', async (_, body, contentType) => {
  await expect(lees(body, 50, contentType)).rejects.toThrow(MultipartError)
})
