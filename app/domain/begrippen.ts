type Uitleg = { woord: string; uitleg: string }

/** Words of the law and of this trade that residents meet, in one or two plain sentences each. */
export const begrippen = {
  bezwaar: {
    woord: 'Bezwaar',
    uitleg:
      'Bent u het niet eens met een besluit? Dan vraagt u de gemeente om er nog eens naar te kijken. Daar hebt u zes weken voor.',
  },
  dekking: {
    woord: 'Dekking',
    uitleg:
      'Waar het geld vandaan komt waarmee u de kosten betaalt. Subsidie is daar een deel van.',
  },
  cofinanciering: {
    woord: 'Cofinanciering',
    uitleg: 'Iemand anders betaalt ook mee. Bijvoorbeeld een fonds, een bedrijf of uw vereniging.',
  },
  dwangsom: {
    woord: 'Dwangsom',
    uitleg: 'Een bedrag per dag dat de gemeente u betaalt als zij te laat beslist.',
  },
  ingebrekestelling: {
    woord: 'Ingebrekestelling',
    uitleg: 'Een bericht waarin u schrijft dat de gemeente te laat is en nu moet beslissen.',
  },
  helper: {
    woord: 'Helper',
    uitleg: 'Iemand die voor u invult, tot een dag die u kiest. Wat een helper invult, leest u na.',
  },
  mandaat: {
    woord: 'Mandaat',
    uitleg: 'De toestemming om iets namens een ander te doen. U bepaalt zelf wat wel en niet mag.',
  },
  nulmeting: {
    woord: 'Nulmeting',
    uitleg: 'Tellen of vragen hoe het is voordat u begint. Later ziet u dan wat er is veranderd.',
  },
  penvoerder: {
    woord: 'Penvoerder',
    uitleg:
      'De partner die de aanvraag namens iedereen indient. De gemeente schrijft aan de penvoerder en betaalt het geld aan de penvoerder.',
  },
  plafond: {
    woord: 'Subsidieplafond',
    uitleg: 'Het geld dat er in een jaar voor een regeling is. Is het op, dan krijgt niemand meer.',
  },
  opschorten: {
    woord: 'Opschorten',
    uitleg: 'De tijd om te beslissen staat even stil. Bijvoorbeeld omdat u nog iets aanvult.',
  },
  verdagen: {
    woord: 'Verdagen',
    uitleg:
      'De gemeente neemt één keer meer tijd om te beslissen. Dat hoort u voor de laatste dag.',
  },
  vaststelling: {
    woord: 'Vaststelling',
    uitleg:
      'Na afloop beslist de gemeente hoeveel subsidie u precies houdt. Dat kan het hele bedrag zijn, of minder.',
  },
  verantwoording: {
    woord: 'Verantwoording',
    uitleg: 'U laat zien wat u deed met het geld en wat het opleverde.',
  },
  verlening: {
    woord: 'Verlening',
    uitleg: 'Het besluit dat u subsidie krijgt, tot een bedrag dat in het besluit staat.',
  },
  voorschot: {
    woord: 'Voorschot',
    uitleg: 'Geld dat u vooraf krijgt. Na afloop rekenen wij het na.',
  },
} as const satisfies Record<string, Uitleg>
