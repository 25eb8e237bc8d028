import { LetterBlocks } from '../../components/letter-blocks.tsx'
import { PrintableLetter } from '../../components/letter.tsx'
import { Phone } from '../../components/phone.tsx'
import { laatsteBeroepsdag, laatsteBezwaardag } from '../../domain/besluit/brief-slot.ts'
import type { Besluitinhoud } from '../../domain/besluit/brief.ts'
import { weergave } from '../../domain/besluit/weergave.ts'
import type { Datum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'

type Props = {
  inhoud: Besluitinhoud
  gemeente: { id: string; naam: string }
  verzonden_op: Datum | null
  bezwaar_tot: Datum | null
}

/** The letter of a decision, as it was decided; the day of sending and the last day to object come with the sending. */
export function Besluitbrief({ inhoud, gemeente, verzonden_op, bezwaar_tot }: Props) {
  const { aan, kenmerk, datum, onderwerp, samenvatting, besluit, grondslag, blokken } = inhoud
  const { bezwaar, ondertekening, contact, afzender } = inhoud
  const beroep = inhoud.rechtsmiddel === 'beroep'
  const kunt = beroep ? 'beroep instellen' : 'bezwaar maken'
  return (
    <PrintableLetter
      afzender={{
        id: gemeente.id,
        naam: afzender?.naam ?? `Gemeente ${gemeente.naam}`,
        adres: afzender ? [afzender.adres] : [],
      }}
      aan={aan}
      onderwerp={onderwerp}
      level={2}
      kenmerken={[
        ['Nummer', kenmerk],
        ['Besluit van', datumVoluit(datum)],
        ['Verzonden op', verzonden_op ? datumVoluit(verzonden_op) : 'Nog niet verzonden'],
      ]}
      slot={
        <p className="letter-signature">
          {ondertekening.map((regel) => (
            <span key={regel}>{regel}</span>
          ))}
        </p>
      }
    >
      <section className="letter-summary stack">
        <h2>In het kort</h2>
        {samenvatting.map((zin) => (
          <p key={zin}>{zin}</p>
        ))}
        <p>
          {bezwaar_tot
            ? `Bent u het er niet mee eens? U kunt ${kunt} tot en met ${datumVoluit(bezwaar_tot)}.`
            : `Bent u het er niet mee eens? U kunt ${kunt}.`}
        </p>
      </section>
      <section className="stack">
        <h2>Besluit</h2>
        {besluit.map((zin) => (
          <p key={zin}>{zin}</p>
        ))}
        <div className="muted">
          <p>Dit besluit rust op:</p>
          <ul>
            {grondslag.map((regel) => (
              <li key={regel}>{regel}</li>
            ))}
          </ul>
        </div>
      </section>
      <LetterBlocks blocks={blokken.map(weergave)} />
      <section className="stack letter-block">
        <h2>Bent u het er niet mee eens?</h2>
        {bezwaar.map((zin) => (
          <p key={zin}>{zin}</p>
        ))}
        {bezwaar_tot && (
          <p>
            <strong>
              {beroep ? laatsteBeroepsdag(bezwaar_tot) : laatsteBezwaardag(bezwaar_tot)}
            </strong>
          </p>
        )}
      </section>
      <section className="stack letter-block">
        <h2>Hebt u een vraag?</h2>
        <p>
          Bel {contact.naam}: <Phone nummer={contact.telefoon} />
          {contact.bereikbaar && `, ${contact.bereikbaar}`}.
        </p>
      </section>
    </PrintableLetter>
  )
}
