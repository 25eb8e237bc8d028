import zlib from 'node:zlib'

export type Deel = {
  naam: string
  inhoud?: string | Buffer
  /** Unpacked as it is, or deflated. */
  methode?: 0 | 8
  /** What the list says it unpacks to, where that is a lie. */
  beweert?: number
  /** The mode of the file as a Unix system writes it. */
  modus?: number
  versleuteld?: boolean
  /** What its own header calls it, where that is another name. */
  kopnaam?: string
}

/** A zip of these parts, with everything in it that somebody could lie about. */
export function zip(delen: readonly Deel[], { ervoor = Buffer.alloc(0) } = {}): Buffer {
  const koppen: Buffer[] = []
  const lijst: Buffer[] = []
  let plaats = ervoor.length
  for (const deel of delen) {
    const { methode = 8, modus = 0o100644 } = deel
    const rauw = Buffer.from(deel.inhoud ?? '')
    const data = methode === 8 ? zlib.deflateRawSync(rauw) : rauw
    const naam = Buffer.from(deel.naam, 'latin1')
    const kopnaam = Buffer.from(deel.kopnaam ?? deel.naam, 'latin1')
    const velden = (lengte: number) => {
      const b = Buffer.alloc(26)
      b.writeUInt16LE(20, 0)
      b.writeUInt16LE(deel.versleuteld ? 1 : 0, 2)
      b.writeUInt16LE(methode, 4)
      b.writeUInt32LE(zlib.crc32(rauw), 10)
      b.writeUInt32LE(data.length, 14)
      b.writeUInt32LE(deel.beweert ?? rauw.length, 18)
      b.writeUInt16LE(lengte, 22)
      return b
    }
    const kop = Buffer.concat([Buffer.from('PK\x03\x04'), velden(kopnaam.length), kopnaam, data])
    const staart = Buffer.alloc(14)
    staart.writeUInt32LE(modus * 65_536, 6)
    staart.writeUInt32LE(plaats, 10)
    lijst.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02\x14\x03', 'latin1'),
        velden(naam.length),
        staart,
        naam,
      ]),
    )
    koppen.push(kop)
    plaats += kop.length
  }
  const list = Buffer.concat(lijst)
  const einde = Buffer.alloc(22)
  einde.write('PK\x05\x06', 'latin1')
  einde.writeUInt16LE(delen.length, 8)
  einde.writeUInt16LE(delen.length, 10)
  einde.writeUInt32LE(list.length, 12)
  einde.writeUInt32LE(plaats, 16)
  return Buffer.concat([ervoor, ...koppen, list, einde])
}
