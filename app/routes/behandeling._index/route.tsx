import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getWerkbank } from '../../../db/queries/werkbank.ts'
import { listWerklijst } from '../../../db/queries/werklijst.ts'
import { listVerdelingen } from '../../../db/queries/ronde.ts'
import { countVrijeIdeeen } from '../../../db/queries/idee-werklijst.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { Pagination } from '../../components/pagination.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { takenVoor } from '../../domain/behandeling/taak.ts'
import {
  leesFilter,
  metVraag,
  werklijstAdres,
  werklijstVraag,
} from '../../domain/behandeling/werklijst.ts'
import { plusDagen, toDatum } from '../../domain/datum.ts'
import { datumLang } from '../../domain/opmaak.ts'
import { can } from '../../domain/toegang.ts'
import { guard } from '../../lib/guard.server.ts'
import { AndereLijsten } from './andere-lijsten.tsx'
import { OpenTaken } from './open-taken.tsx'
import { Weergaven } from './weergaven.tsx'
import { Werklijst } from './werklijst.tsx'
import { WerklijstFilter } from './werklijst-filter.tsx'

export const meta: MetaFunction = () => [{ title: 'Werklijst' }]

export const loader = guard('behandeling:lezen', async ({ db, gebruiker, nu, request }) => {
  const filter = leesFilter(new URL(request.url).searchParams)
  const vandaag = toDatum(nu)
  const jaarEerder = plusDagen(vandaag, -365)
  // asked at once, so that it is one way to the database
  const [{ zaken, vorige, volgende }, vrijeIdeeen, rondes, werkbank] = await Promise.all([
    listWerklijst(db, gebruiker, filter, nu),
    can(gebruiker, 'idee:begeleiden') ? countVrijeIdeeen(db, gebruiker) : null,
    can(gebruiker, 'ronde:lezen') ? listVerdelingen(db, gebruiker.gemeente_id, jaarEerder) : null,
    getWerkbank(db, gebruiker, takenVoor(gebruiker.rollen), vandaag),
  ])
  return {
    ...werkbank,
    vandaag,
    filter,
    vraag: werklijstVraag(filter),
    zaken,
    vorige: vorige && werklijstAdres({ ...filter, na: null, voor: vorige }),
    volgende: volgende && werklijstAdres({ ...filter, voor: null, na: volgende }),
    beslist: can(gebruiker, 'besluit:mandaat'),
    verstuurt: can(gebruiker, 'besluit:bekendmaken'),
    begeleidt: can(gebruiker, 'evaluatieplan:begeleiden'),
    beoordeelt: can(gebruiker, 'beoordeling:vastleggen'),
    vrijeIdeeen,
    papier: can(gebruiker, 'papier:invoeren'),
    adressen: can(gebruiker, 'adreswijziging:vragen'),
    bezwaren: can(gebruiker, 'bezwaar:registreren'),
    geld: can(gebruiker, 'geld:lezen'),
    verdeelt: can(gebruiker, 'beoordeling:toewijzen'),
    rondes: rondes ?? [],
    kiest: can(gebruiker, 'zaak:toewijzen'),
    toegewezen: leesAantal(request),
    bewaart: can(gebruiker, 'weergave:bewaren'),
  }
})

/** How many cases were assigned just before, when one comes from there. */
function leesAantal({ url }: Request) {
  const aantal = new URL(url).searchParams.get('toegewezen') ?? ''
  return /^\d{1,3}$/.test(aantal) ? Number(aantal) : null
}

export default function WerklijstPage() {
  const { vandaag, filter, vraag, zaken, vorige, volgende, taken, ...anders } =
    useLoaderData<typeof loader>()
  return (
    <>
      <SavedAlert tekst={anders.toegewezen === null ? null : toegewezen(anders.toegewezen)} />
      <PageHeading title="Werklijst" intro={`Het is ${datumLang(vandaag)}.`} />
      <OpenTaken taken={taken} />
      <AndereLijsten {...anders} />
      <Weergaven
        vraag={vraag}
        weergaven={anders.weergaven}
        bewaart={anders.bewaart}
        vervangt={anders.vervangt}
      />
      <WerklijstFilter filter={filter} regelingen={anders.regelingen} />
      <Werklijst
        {...{ zaken, filter, vraag, vandaag }}
        kiest={anders.kiest}
        vervangt={anders.vervangt}
      />
      <p className="list-acts no-print">
        <a href={metVraag('/behandeling/werklijst.csv', vraag)}>Bewaar deze lijst als rekenblad</a>
      </p>
      <Pagination vorige={vorige} volgende={volgende} label="Bladeren in de werklijst" />
    </>
  )
}

const toegewezen = (aantal: number) =>
  aantal === 1 ? 'De zaak is toegewezen.' : `${aantal} zaken zijn toegewezen.`
