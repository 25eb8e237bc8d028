import { contactVan } from '../regelingen.$regeling._index/aanvragen-kan.tsx'

type Gemeente = { naam: string; telefoon: string }
type Begeleiding = { begeleider: string | null; begeleider_telefoon: string | null }

/** Whom to call about an idea: its begeleider, else whom one may call about a scheme, else the municipality. */
export function ideeContact(
  gemeente: Gemeente,
  regelingen: readonly Parameters<typeof contactVan>[0][],
  { begeleider, begeleider_telefoon }: Begeleiding = {
    begeleider: null,
    begeleider_telefoon: null,
  },
) {
  if (begeleider)
    return {
      naam: begeleider,
      telefoon: begeleider_telefoon ?? gemeente.telefoon,
      wanneer: undefined,
    }
  const [regeling] = regelingen
  if (regeling) return contactVan(regeling)
  return { naam: `Gemeente ${gemeente.naam}`, telefoon: gemeente.telefoon, wanneer: undefined }
}
