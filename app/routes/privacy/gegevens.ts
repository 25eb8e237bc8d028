/** What is kept of a person, and why. */
export const gegevens = [
  {
    wat: 'Uw idee, en wat u en de gemeente daarover schreven',
    waarom: 'Om u te bellen of te schrijven en mee te denken. Alleen de begeleiders lezen het.',
  },
  {
    wat: 'Uw naam, e-mailadres, telefoonnummer en postadres',
    waarom: 'Om u te bereiken en het besluit te sturen.',
  },
  {
    wat: 'Wat u in de aanvraag schrijft en meestuurt',
    waarom: 'Om te zien of uw idee bij de regeling past en om erover te besluiten.',
  },
  {
    wat: 'Foto’s die u meestuurt',
    waarom:
      'Zonder wat uw telefoon erbij schreef: waar en wanneer de foto is gemaakt, halen wij weg voor wij hem bewaren.',
  },
  {
    wat: 'Wie meedoet en waarmee',
    waarom: 'De regeling vraagt soms dat u samenwerkt. Ieder bevestigt dat zelf.',
  },
  { wat: 'Uw rekeningnummer', waarom: 'Om de subsidie te betalen. Wij vragen het pas na een ja.' },
  {
    wat: 'Berichten en brieven over uw aanvraag',
    waarom: 'Zodat u en wij later kunnen nalezen wat er is afgesproken.',
  },
  {
    wat: 'Wie wat wanneer deed in een aanvraag, en vanaf welk internetadres',
    waarom: 'Om te controleren dat alles eerlijk en veilig gaat.',
  },
]

/** How long, by the Selectielijst gemeenten en intergemeentelijke organen 2020. */
export const bewaartermijnen = [
  {
    wat: 'Toegekende subsidie',
    hoelang: '7 jaar',
    vanaf: 'De subsidie is vastgesteld en alle plichten zijn voorbij',
  },
  { wat: 'Afgewezen aanvraag', hoelang: '5 jaar', vanaf: 'De zaak is afgerond' },
  {
    wat: 'Ingetrokken aanvraag, of een aanvraag die wij niet konden behandelen',
    hoelang: '1 jaar',
    vanaf: 'De zaak is afgerond',
  },
  { wat: 'Betaling', hoelang: '7 jaar', vanaf: 'De zaak is afgerond' },
  {
    wat: 'Bezwaar',
    hoelang: '5 jaar, of 7 jaar als het om geld gaat',
    vanaf: 'De zaak is afgerond',
  },
  { wat: 'Advies', hoelang: '5 jaar', vanaf: 'De zaak is afgerond' },
  { wat: 'Evaluatie', hoelang: '10 jaar', vanaf: 'De zaak is afgerond' },
]
