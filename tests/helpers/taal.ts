import { parseDocument } from 'htmlparser2'

type Node = ReturnType<typeof parseDocument>['children'][number]

// what somebody else wrote word for word, and what is no language at all
const skipped = new Set([
  'script',
  'style',
  'svg',
  'blockquote',
  'q',
  'cite',
  'pre',
  'code',
  'option',
  'textarea',
])
const inline = new Set([
  'a',
  'abbr',
  'b',
  'em',
  'i',
  'small',
  'span',
  'strong',
  'time',
  'ins',
  'del',
  'mark',
  'sup',
])

/** The sentences a reader of this page meets, without quotes and code. */
export function sentences(html: string): string[] {
  const pieces: string[] = ['']
  const walk = (node: Node) => {
    if (node.type === 'text') {
      pieces.push(`${pieces.pop() ?? ''}${node.data}`)
      return
    }
    if (!('children' in node)) return
    const name = 'name' in node ? node.name : ''
    if (skipped.has(name) || ('attribs' in node && 'data-citaat' in node.attribs)) return
    if (!inline.has(name)) pieces.push('')
    node.children.forEach(walk)
    if (!inline.has(name)) pieces.push('')
  }
  parseDocument(html).children.forEach(walk)
  return (
    pieces
      // a new line inside a text is one on the page
      .flatMap((piece) => piece.split('\n'))
      .map((piece) => piece.replace(/\s+/g, ' ').trim())
      .flatMap((piece) => piece.split(/(?<=[.!?])\s+(?=[A-Z0-9“‘'’])/))
      .filter((piece) => /\p{L}/u.test(piece))
  )
}

/** How many words a reader counts in a sentence; a reference to an article between brackets is passed over. */
export const countWords = (sentence: string) =>
  sentence
    .replace(/\((Awb|artikel)[^)]*\)/g, '')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** Words that are hard to read, each with the plain word for it (after the list of the central government's style guide). */
const hard: [RegExp, string][] = [
  [/\bmiddels\b/, 'met'],
  [/\bteneinde\b/, 'om'],
  [/\bindien\b/, 'als'],
  [/\bechter\b/, 'maar'],
  [/\bderhalve\b/, 'daarom'],
  [/\bomtrent\b/, 'over'],
  [/\bdient(?= te\b)/, 'moet'],
  [/\bdienen(?= te\b)/, 'moeten'],
  [/\balsmede\b/, 'en ook'],
  [/\bconform\b/, 'volgens'],
  [/\binzake\b/, 'over'],
  [/\bbetreffende\b/, 'over'],
  [/\breeds\b/, 'al'],
  [/\btevens\b/, 'ook'],
  [/\baangaande\b/, 'over'],
  [/\bgaarne\b/, 'graag'],
  [/\bhetgeen\b/, 'wat'],
  [/\bjegens\b/, 'tegenover'],
  [/\bnadien\b/, 'daarna'],
  [/\bonderhavige\b/, 'dit'],
  [/\bten behoeve van\b/, 'voor'],
  [/\bten aanzien van\b/, 'over'],
  [/\bmet betrekking tot\b/, 'over'],
  [/\bin het kader van\b/, 'voor'],
  [/\bvoornemens\b/, 'van plan'],
  [/\bzulks\b/, 'dit'],
  [/\bfaciliteren\b/, 'helpen'],
  [/\bimplement/, 'invoeren'],
  [/\bparticiperen\b/, 'meedoen'],
  [/\binitiëren\b/, 'beginnen'],
  [/\brealiser/, 'maken'],
  [/\bsubstantieel\b/, 'groot'],
  [/\badequaat\b/, 'goed'],
  [/\boptimaliser/, 'beter maken'],
  [/\bverzocht\b/, 'gevraagd'],
  [/\bverzoeken\b/, 'vragen'],
  [/\bontvangt\b/, 'krijgt'],
  [/\bbeschikking\b/, 'besluit'],
  [/\bwegens\b/, 'door'],
  [/\buiterst(?= belangrijk)/, 'heel'],
  [/\bcontacteren\b/, 'bellen of mailen'],
  [/\bbenodigde\b/, 'nodige'],
  [/\bgewenste\b/, 'wat u wilt'],
  [/\bverstrekken\b/, 'geven'],
  [/\bvigerend/, 'wat nu geldt'],
  [/\bmits\b/, 'als'],
  [/\btenzij\b/, 'behalve als'],
  [/\bvervolgens\b/, 'daarna'],
  [/\bevenals\b/, 'net als'],
  [/\bwoonachtig\b/, 'die woont'],
  [/\bonverwijld\b/, 'meteen'],
  [/\bgeschieden\b/, 'gebeuren'],
  [/\bactualiser/, 'bijwerken'],
  [/\bcontinuer/, 'doorgaan'],
  [/\bprioriter/, 'kiezen wat eerst moet'],
]

/** The hard words in a sentence, with what to write instead. */
export const hardWords = (sentence: string) =>
  hard.flatMap(([word, plain]) =>
    word.test(sentence.toLowerCase()) ? [`${word.source} → ${plain}`] : [],
  )
