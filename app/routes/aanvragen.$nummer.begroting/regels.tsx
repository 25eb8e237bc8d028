import { Button } from '../../components/button.tsx'
import { Details } from '../../components/details.tsx'
import type { FieldBinding, Option } from '../../components/field-props.ts'
import { Field } from '../../components/field.tsx'
import { Why, type Reason } from '../../components/why.tsx'
import { dekkingsoorten, kostensoorten, postnamen } from '../../domain/begroting/begroting.ts'
import { bedragVan } from '../../domain/begroting/getypt.ts'
import { euro } from '../../domain/opmaak.ts'
import { ROW_BUTTON } from '../../lib/rows.ts'

export type Lijst = 'kosten' | 'uren' | 'dekking'
type Veld = (naam: string) => FieldBinding
type Props = {
  lijst: Lijst
  /** The rows as they are typed. */
  rijen: readonly unknown[]
  field: (index: number, naam: string) => FieldBinding
  titel: string
  uitleg: string
  waarom: readonly Reason[]
  /** Whether this question is asked of this applicant. */
  vraagt: (naam: string) => boolean
  children?: React.ReactNode
}

const woorden: Record<Lijst, { regel: string; erbij: string; eerste: string }> = {
  kosten: { regel: 'Kosten', erbij: 'Nog een regel met kosten', eerste: 'omschrijving' },
  uren: { regel: 'Uren', erbij: 'Nog een regel met uren', eerste: 'omschrijving' },
  dekking: { regel: 'Geld', erbij: 'Nog een regel met geld', eerste: 'soort' },
}

/** The lines of one list of the budget; lines come and go by a button that works without JavaScript. */
export function Regels({ lijst, rijen, field, titel, uitleg, waarom, vraagt, children }: Props) {
  const { regel, erbij, eerste } = woorden[lijst]
  const getoond = rijen.length > 0 ? rijen : [{}]
  const Velden = velden[lijst]
  return (
    <section className="budget-side" aria-labelledby={`${lijst}-titel`}>
      <h2 id={`${lijst}-titel`}>{titel}</h2>
      <p>{uitleg}</p>
      <Why questions={waarom} />
      {children}
      <ol className="budget-rows">
        {getoond.map((rij, index) => (
          <li key={index} className={`budget-row budget-row-${lijst}`}>
            <p className="budget-row-number">
              {regel} {index + 1}
            </p>
            <Velden field={(naam) => field(index, naam)} rij={rij} vraagt={vraagt} />
            <Button
              look="subtle"
              name={ROW_BUTTON}
              value={`${lijst}-${index}`}
              formNoValidate
              formAction={`#${lijst}-titel`}
            >
              Weghalen
              <span className="sr-only">
                : {regel.toLowerCase()} {index + 1}
              </span>
            </Button>
          </li>
        ))}
      </ol>
      <Button
        look="secondary"
        name={ROW_BUTTON}
        value={`${lijst}+`}
        formNoValidate
        formAction={`#${lijst}.${getoond.length}.${eerste}`}
      >
        {erbij}
      </Button>
    </section>
  )
}

type Rij = { field: Veld; rij: unknown; vraagt: Props['vraagt'] }
const velden = { kosten: Kosten, uren: Uren, dekking: Dekking }

const soortopties = (soorten: readonly (keyof typeof postnamen)[]): Option[] => [
  { value: '', label: 'Kies' },
  ...soorten.map((soort) => ({ value: soort, label: postnamen[soort] })),
]

function Kosten({ field, rij, vraagt }: Rij) {
  const [aantal, prijs, btw] = [field('aantal'), field('prijs'), field('btw')]
  const open = [aantal, prijs, btw].some(({ defaultValue, error }) => defaultValue || error)
  const som = open ? bedragVan(rij) : 0
  return (
    <>
      {vraagt('kosten.soort') ? (
        <Field
          label="Soort kosten"
          type="select"
          options={soortopties(kostensoorten)}
          {...field('soort')}
        />
      ) : (
        <input
          type="hidden"
          name={field('soort').name}
          value={field('soort').defaultValue || 'overig'}
        />
      )}
      <Field label="Waarvoor" {...field('omschrijving')} />
      <Field label="Bedrag" type="money" {...field('bedrag')} />
      <div className="budget-row-more">
        <Details summary="Laat ons het bedrag uitrekenen" open={open}>
          <div className="budget-row-sum">
            <Field label="Hoeveel zijn het er" type="number" inputMode="decimal" {...aantal} />
            <Field label="Wat kost één" type="money" {...prijs} />
            {vraagt('kosten.btw') && <BtwVanRegel field={btw} />}
          </div>
          {som > 0 && aantal.defaultValue && <p className="budget-row-result">Samen {euro(som)}</p>}
        </Details>
      </div>
    </>
  )
}

function BtwVanRegel({ field }: { field: FieldBinding }) {
  return (
    <Field
      label="Btw bij deze regel"
      type="select"
      options={[
        { value: '', label: 'Zoals bij de andere regels' },
        { value: 'inclusief', label: 'Met btw' },
        { value: 'exclusief', label: 'Zonder btw' },
      ]}
      {...field}
    />
  )
}

function Uren({ field }: Rij) {
  return (
    <>
      <Field label="Wie, of wat er gedaan wordt" {...field('omschrijving')} />
      <Field label="Uren samen" type="number" inputMode="decimal" {...field('aantal')} />
    </>
  )
}

function Dekking({ field }: Rij) {
  return (
    <>
      <Field
        label="Waar het geld vandaan komt"
        type="select"
        options={soortopties(dekkingsoorten)}
        {...field('soort')}
      />
      <Field label="Van wie" {...field('omschrijving')} />
      <Field label="Bedrag" type="money" {...field('bedrag')} />
      <Field
        label="Is dit al toegezegd?"
        type="select"
        options={[
          { value: '', label: 'Niet van toepassing' },
          { value: 'toegezegd', label: 'Ja, toegezegd' },
          { value: 'aangevraagd', label: 'Nee, aangevraagd' },
        ]}
        {...field('status')}
      />
    </>
  )
}
