/** The municipalities of the demonstration; the first host of each is the one its mail links to. */
export const gemeenten = [
  {
    id: 'elburg',
    naam: 'Elburg',
    afkorting: 'ELB',
    telefoon: '0525 00 00 00',
    email: 'subsidie@elburg.example',
    postadres: 'Postbus 0, 8080 AA Elburg',
    volgorde: 1,
    hosts: ['localhost', 'elburg.localhost'],
  },
  {
    id: 'leusden',
    naam: 'Leusden',
    afkorting: 'LEU',
    telefoon: '033 000 00 00',
    email: 'subsidie@leusden.example',
    postadres: 'Postbus 0, 3830 AA Leusden',
    volgorde: 2,
    hosts: ['leusden.localhost'],
  },
  {
    id: 'oude-ijsselstreek',
    naam: 'Oude IJsselstreek',
    afkorting: 'OIJ',
    telefoon: '0315 00 00 00',
    email: 'subsidie@oude-ijsselstreek.example',
    postadres: 'Postbus 0, 7080 AA Gendringen',
    volgorde: 3,
    hosts: ['oude-ijsselstreek.localhost'],
  },
]
