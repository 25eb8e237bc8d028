import { Button } from '../../components/button.tsx'
import { Card, CardGrid } from '../../components/card.tsx'
import { startpagina } from '../../components/navigation.ts'

type Mens = {
  email: string
  naam: string
  functie: string | null
  rollen: string[]
  is_medewerker: boolean
}

/** One button for each demo person, with what they can do. */
export function Demomensen({ mensen, verder }: { mensen: Mens[]; verder: string | null }) {
  return (
    <section className="stack wide" aria-labelledby="demomensen">
      <h2 id="demomensen">Of kies iemand uit de demonstratie</h2>
      <p>Deze mensen bestaan niet. Kies wie u wilt zijn en kijk rond.</p>
      <Groep
        titel="Inwoners en partners"
        mensen={mensen.filter((mens) => !mens.is_medewerker)}
        verder={verder}
      />
      <Groep
        titel="Bij de gemeente"
        mensen={mensen.filter((mens) => mens.is_medewerker)}
        verder={verder}
      />
    </section>
  )
}

function Groep({
  titel,
  mensen,
  verder,
}: {
  titel: string
  mensen: Mens[]
  verder: string | null
}) {
  return (
    <>
      <h3>{titel}</h3>
      <CardGrid>
        {mensen.map((mens) => (
          <Card
            key={mens.email}
            title={mens.naam}
            level={4}
            eyebrow={mens.rollen.join(', ') || 'inwoner'}
          >
            <p>{mens.functie}</p>
            <form method="post" action="/demo/inloggen">
              <input type="hidden" name="email" value={mens.email} />
              <input type="hidden" name="verder" value={verder ?? startpagina(mens)} />
              <Button look="secondary">Word {mens.naam}</Button>
            </form>
          </Card>
        ))}
      </CardGrid>
    </>
  )
}
