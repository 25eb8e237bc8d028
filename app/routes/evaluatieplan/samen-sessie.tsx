import { Button } from '../../components/button.tsx'
import { Details } from '../../components/details.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { useAntwoord } from './antwoordveld.ts'
import { Logboek, Mensen } from './samen-logboek.tsx'
import type { SamenGegevens } from './samen.server.ts'

/** The session that is going on: who sits there, whose screen this is, and how the other sits down. */
export function Aanwezig({ samen, sessie }: { samen: SamenGegevens; sessie: Bezig }) {
  const { basis, wie, namens, ander, adres } = samen
  return (
    <section className="answer stack" aria-labelledby="sessie">
      <h2 id="sessie">U zit samen aan tafel</h2>
      <p>Begonnen op {sessie.begonnen}.</p>
      <Mensen aanwezigen={sessie.aanwezigen} />
      {sessie.ikBenEr ? (
        <p>
          Dit scherm is van <strong>{wie}</strong>, voor {namens}. Wat u hier verandert, is een
          voorstel van {namens}.
        </p>
      ) : (
        <Form action={`${basis}/tafel/aanwezigheid`}>
          <p>U bent ingelogd als {wie}. Schuift u aan?</p>
          <Button>Ik zit ook aan tafel</Button>
        </Form>
      )}
      {!sessie.beideZelf && (
        <p>
          {ander} is er nog niet met een eigen inlog. Open op de eigen telefoon de link uit de mail,
          of ga naar <span className="address">{adres}</span>. Niemand geeft akkoord voor een ander.
        </p>
      )}
      {sessie.log.length > 0 && (
        <Details summary={`Wat er tot nu toe is gedaan (${sessie.log.length})`}>
          <Logboek log={sessie.log} />
        </Details>
      )}
    </section>
  )
}
type Bezig = NonNullable<SamenGegevens['sessie']>

/** Beginning: who is there without an own account stands in the log by name. */
export function Begin({ samen: { basis, kant } }: { samen: SamenGegevens }) {
  const { veld } = useAntwoord()
  const namen = { type: 'textarea', rows: 2, maxLength: 600, optional: true } as const
  const initiatief = veld('erbij_initiatief')
  return (
    <section className="answer stack" aria-labelledby="beginnen">
      <h2 id="beginnen">Begin een sessie</h2>
      <p>
        Het platform houdt bij wie er zat, wanneer, en wat u besprak en afsprak. De ander krijgt een
        link om op de eigen telefoon in te loggen.
        {kant === 'initiatief' &&
          ' Een begeleider van de gemeente kan dan uw criteria lezen, met het doel en de opzet van uw plan.'}
      </p>
      <Form action={`${basis}/tafel/sessie`}>
        <Details
          summary="Zit er iemand bij zonder eigen inlog?"
          open={initiatief.defaultValue !== undefined}
        >
          <Field
            label="Wie nog meer, voor het initiatief?"
            hint="Eén naam op een regel. Vraag of het goed is dat de naam hier staat."
            {...namen}
            {...initiatief}
          />
          <Field
            label="Wie nog meer, voor de gemeente?"
            hint="Eén naam op een regel. Niet wie de aanvraag beoordeelt."
            {...namen}
            {...veld('erbij_gemeente')}
          />
        </Details>
        <Button>Wij gaan aan tafel</Button>
      </Form>
    </section>
  )
}

/** Ending it, with what one wants to remember besides the log. */
export function Sluit({ basis }: { basis: string }) {
  const { veld } = useAntwoord()
  return (
    <section className="stack plan-block" aria-labelledby="sluiten">
      <h2 id="sluiten">Klaar voor vandaag?</h2>
      <Form action={`${basis}/tafel/afsluiting`}>
        <Field
          label="Wilt u nog iets onthouden?"
          hint="Bijvoorbeeld: wie wat uitzoekt, en wanneer u elkaar weer ziet. Wat u afsprak over de criteria, staat er al."
          type="textarea"
          rows={3}
          maxLength={1500}
          optional
          {...veld('verslag')}
        />
        <Button look="secondary">Sluit de sessie</Button>
      </Form>
    </section>
  )
}
