/** One address of the open data, as a reader of /data meets it. */
export type Bron = {
  adres: string
  titel: string
  tekst: string
  /** What may stand behind the question mark. */
  vragen?: readonly Veld[]
  velden: readonly Veld[]
  voorbeeld: { adres: string; antwoord: string }
}
type Veld = readonly [veld: string, betekenis: string]

/** Every address that answers; one that does not exist yet is not in the list. */
export const bronnen: readonly Bron[] = [
  {
    adres: '/data/plannen.json',
    titel: 'De plannen',
    tekst:
      'Elk beleidsplan in losse onderdelen, met de zin van het plan waar een onderdeel op rust.',
    velden: [
      ['plannen[].id', 'vaste sleutel van het plan'],
      ['plannen[].gemeente', 'sleutel van de gemeente'],
      ['plannen[].titel', 'titel zoals de gemeente die gaf'],
      ['plannen[].periode', 'van en tot; tot is leeg (null) als het plan geen einde noemt'],
      ['plannen[].bron', 'welk document het is'],
      ['onderdelen[].id', 'vaste sleutel van het onderdeel'],
      ['onderdelen[].soort', 'bijvoorbeeld ambitie, effect, programma of doelstelling'],
      ['onderdelen[].nummer', 'nummer binnen het plan'],
      ['onderdelen[].titel', 'officiële tekst'],
      ['onderdelen[].toelichting', 'uitleg in gewone woorden, door ons geschreven'],
      ['onderdelen[].ouder', 'id van het onderdeel waar dit bij hoort, of null'],
      ['onderdelen[].bron', 'de paragraaf en een letterlijk citaat'],
    ],
    voorbeeld: {
      adres: '/data/plannen.json',
      antwoord: `{ "plannen": [{
  "id": "leusden-2016", "gemeente": "leusden",
  "titel": "Beleidskader Sociaal Domein december 2016",
  "periode": { "van": "2017-01-01", "tot": null },
  "onderdelen": [{
    "id": "leusden-2016/thema-2", "soort": "thema",
    "nummer": "6.2", "titel": "Vervoersvormen", "ouder": null,
    "bron": { "paragraaf": "6.2", "citaat": "Lokaal zal met …" }
  }]
}] }`,
    },
  },
  {
    adres: '/data/regelingen.json',
    titel: 'De regelingen',
    tekst:
      'Elke regeling met haar voorwaarden, het geld dat er is en wat er nog over is, en de zin van het plan waar een voorwaarde op rust.',
    velden: [
      ['regelingen[].id', 'vaste sleutel van de regeling'],
      ['regelingen[].gemeente', 'sleutel van de gemeente'],
      ['regelingen[].titel', 'naam van de regeling'],
      ['regelingen[].plan', 'id van het plan waar de regeling bij hoort'],
      ['regelingen[].open', 'of u vandaag kunt aanvragen'],
      ['regelingen[].van, tot', 'eerste en laatste dag waarop u kunt aanvragen'],
      ['regelingen[].plafond', 'het geld dat er in deze periode is'],
      ['regelingen[].resterend', 'wat daarvan nog niet is toegekend'],
      ['voorwaarden[].id', 'sleutel van de voorwaarde'],
      ['voorwaarden[].soort', 'hoe de voorwaarde wordt bekeken'],
      ['voorwaarden[].titel, tekst', 'de voorwaarde zelf'],
      ['voorwaarden[].artikel', 'het artikel van de regeling'],
      ['voorwaarden[].bron', 'het onderdeel van het plan, de paragraaf en een letterlijk citaat'],
    ],
    voorbeeld: {
      adres: '/data/regelingen.json',
      antwoord: `{ "regelingen": [{
  "id": "leusden-saamhorigheid", "gemeente": "leusden",
  "titel": "Saamhorigheid", "plan": "leusden-2016",
  "open": true, "van": "2026-10-01", "tot": "2027-01-15",
  "plafond": 5000000, "resterend": 5000000,
  "voorwaarden": [{
    "artikel": "…",
    "bron": { "onderdeel": "leusden-2016/…", "paragraaf": "5.3", "citaat": "…" }
  }]
}] }`,
    },
  },
  {
    adres: '/data/initiatieven.json',
    titel: 'De initiatieven',
    tekst:
      'Elk initiatief dat subsidie kreeg, met wat ervan geleerd is. Alleen organisaties staan met hun naam in de lijst. Dezelfde gegevens staan als tabel in /data/initiatieven.csv.',
    vragen: [['gemeente', 'sleutel van één gemeente; zonder deze vraag krijgt u ze allemaal']],
    velden: [
      ['initiatieven[].nummer', 'het zaaknummer'],
      ['initiatieven[].gemeente, regeling', 'sleutels van de gemeente en de regeling'],
      ['initiatieven[].titel, samenvatting, wijk', 'wat het is en waar'],
      [
        'initiatieven[].punt',
        'plek op de kaart (lon, lat). Van een woonhuis en zonder adres of gebouw: null',
      ],
      ['initiatieven[].thema', 'ids van de onderdelen van het plan waar het bij past'],
      ['initiatieven[].partners', 'de organisaties die meedoen'],
      ['initiatieven[].soort_aanvrager', 'burgerinitiatief of organisatie'],
      ['initiatieven[].gevraagd, verleend, vastgesteld', 'bedragen; leeg zolang er geen is'],
      [
        'initiatieven[].besluitdatum, status',
        'de dag van het besluit, en hoe het er nu voor staat',
      ],
      ['initiatieven[].les', 'wat de initiatiefnemers ervan leerden'],
    ],
    voorbeeld: {
      adres: '/data/initiatieven.json',
      antwoord: `{ "initiatieven": [{
  "nummer": "ELB-2026-…", "gemeente": "elburg",
  "regeling": "elburg-innovatie", "titel": "…", "wijk": "…",
  "punt": null, "thema": ["elburg-2024/…"], "partners": ["…"],
  "soort_aanvrager": "burgerinitiatief",
  "gevraagd": 1200000, "verleend": 1000000, "vastgesteld": null,
  "besluitdatum": "2026-11-03", "status": "verleend", "les": null
}] }`,
    },
  },
  {
    adres: '/data/indicatoren.json',
    titel: 'De indicatoren',
    tekst:
      'De indicatoren van de plannen. Een indicator die dit platform zelf kan tellen, heeft een waarde per jaar.',
    velden: [
      ['indicatoren[].id, gemeente, titel', 'welke indicator van welk plan'],
      ['indicatoren[].instrument', 'waarmee het plan de indicator meet'],
      ['indicatoren[].kanttekening', 'wat de telling wel en niet zegt'],
      ['waarden[].jaar', 'het jaar'],
      ['waarden[].ingediend, verleend', 'hoeveel er werden ingediend en verleend'],
    ],
    voorbeeld: {
      adres: '/data/indicatoren.json',
      antwoord: `{ "indicatoren": [{
  "id": "elburg-2016/…", "gemeente": "elburg",
  "titel": "…", "instrument": "…", "kanttekening": "…",
  "waarden": [{ "jaar": 2026, "ingediend": 14, "verleend": 6 }]
}] }`,
    },
  },
  {
    adres: '/data/plannen/:plan/zoek.json',
    titel: 'Zoeken in een plan',
    tekst:
      'Zoekt in één plan met gewone woorden en geeft de onderdelen die daarbij passen, de beste eerst. Hetzelfde zoeken staat op de pagina van het plan.',
    vragen: [
      ['vraag', 'wat u zoekt, in uw eigen woorden; hoogstens 500 tekens'],
      ['soort', 'alleen onderdelen van deze soort; zonder deze vraag krijgt u ze allemaal'],
    ],
    velden: [
      ['resultaten[].id, soort, titel', 'welk onderdeel van het plan'],
      ['resultaten[].score', 'hoe goed het past; alleen om te vergelijken binnen één antwoord'],
      ['resultaten[].woorden', 'welke van uw eigen woorden daarheen leidden'],
    ],
    voorbeeld: {
      adres: '/data/plannen/elburg-2016/zoek.json?vraag=samen%20koffie%20drinken',
      antwoord: `{ "resultaten": [{
  "id": "elburg-2016/spoor-1/ambitie-3",
  "soort": "ambitie",
  "titel": "Er is een leefomgeving waar mensen …",
  "score": 0.5, "woorden": ["koffie", "drinken"]
}] }`,
    },
  },
  {
    adres: '/data/termijn.json',
    titel: 'De termijnrekenaar',
    tekst:
      'Rekent de laatste dag van een termijn uit, met elke stap en het artikel erbij. Dezelfde som staat op de pagina Hoelang mag het duren.',
    vragen: [
      ['vanaf', 'de dag van ontvangst of van de brief'],
      ['weken', 'hoeveel weken de termijn duurt, 1 tot en met 260'],
      ['grondslag', 'wet, verordening of brief'],
      ['opschorting', 'gevraagd/aangevuld, twee datums; mag vaker voorkomen'],
      ['verdaagd', 'bericht/nieuwe laatste dag: de gemeente schreef dat zij later beslist'],
      ['ingebreke', 'de dag waarop de gemeente de ingebrekestelling kreeg'],
      ['besloten', 'de dag van het besluit, als dat er is'],
    ],
    velden: [
      ['einddatum', 'de laatste dag van de termijn'],
      ['regels[].tekst', 'een stap van de som'],
      ['regels[].artikel', 'het artikel waar die stap op rust'],
      ['dwangsom', 'eerste dag, aantal dagen en bedrag in centen, met de som; alleen na ingebreke'],
      ['te_vroeg', 'waar als de brief kwam voordat de termijn voorbij was'],
    ],
    voorbeeld: {
      adres:
        '/data/termijn.json?vanaf=2026-12-01&weken=8&grondslag=wet&opschorting=2026-12-08/2026-12-18',
      antwoord: `{ "einddatum": "2027-02-04", "regels": [{
  "tekst": "8 weken is 56 dagen. De dag na …",
  "artikel": "Awb 4:13 lid 2"
}] }`,
    },
  },
]
