import { expect, test } from 'vitest'
import { tabbladen } from '../../../app/domain/behandeling/tabbladen.ts'
import { taaksoorten, type Taaksoort } from '../../../app/domain/behandeling/taak.ts'
import type { Rol } from '../../../app/domain/toegang.ts'

const zaak = {
  nummer: 'ELB-2026-00001',
  status: 'verleend',
  beoordeelt: false,
  zaakrecht: null,
} as const
const mens = {
  id: '1',
  gemeente_id: 'elburg',
  email: 'karin@elburg.example',
  naam: 'Karin',
  is_medewerker: true,
  aanvraag_id: null,
}

const bladenVan = (rol: Rol) =>
  tabbladen(zaak, { ...mens, rollen: [rol] }).map(({ naar }) => naar.split('/')[3])

// a decision on paper is of the secretary alone; other letters have a page of their own
const { printen_en_verzenden: _, ...anders } = taaksoorten

test.each(Object.keys(anders) as Exclude<Taaksoort, 'printen_en_verzenden'>[])(
  'wie de taak %s krijgt, kan de bladzijde openen waar zij gedaan wordt',
  (soort) => {
    const { rollen, pad } = taaksoorten[soort]
    for (const rol of rollen) expect(bladenVan(rol), rol).toContain(pad.split('/')[0])
  },
)
