/** What a form says when it is sent: the names and values in order, as the browser would. */
export type Velden = [string, string][]

/** Fills in a form by name. `@eerste` takes the first choice the form offers, `@alle` all of them. */
export type Invulling = Record<string, string>

/** The form of a page that has this field, with what stands in it and what is filled in. */
export function fillForm(html: string, invulling: Invulling, merkveld = '_sleutel'): Velden {
  const form = (html.match(/<form[^]*?<\/form>/g) ?? []).find((een) =>
    een.includes(`name="${merkveld}"`),
  )
  if (!form) throw new Error(`No form with ${merkveld}`)
  const gevuld = Object.entries(invulling)
  const vast = elements(form).filter(({ name, sent }) => sent && !(name in invulling))
  return [
    ...vast.map(({ name, value }): [string, string] => [name, value]),
    ...gevuld.flatMap(([name, value]) => choices(form, name, value)),
  ]
}

/** Where the form of this page goes: its action, or the page itself. */
export function actionOf(html: string, url: string) {
  const form = /<form[^>]*action="([^"]*)"[^>]*>(?:(?!<\/form>)[^])*name="_sleutel"/.exec(html)
  return form?.[1] ? unescape(form[1]) : url
}

function choices(form: string, name: string, value: string): Velden {
  if (value !== '@eerste' && value !== '@alle') return [[name, value]]
  const offered = elements(form)
    .filter((een) => een.name === name)
    .flatMap(({ value: own, options }) => (options.length > 0 ? options : [own]))
    .filter((een) => een !== '')
  return (value === '@alle' ? offered : offered.slice(0, 1)).map((een) => [name, een])
}

type Element = { name: string; value: string; sent: boolean; options: string[] }

const tag =
  /<input\b([^>]*)>|<textarea\b([^>]*)>([^]*?)<\/textarea>|<select\b([^>]*)>([^]*?)<\/select>/g

function elements(form: string): Element[] {
  return [...form.matchAll(tag)].flatMap(
    ([, input, area, text = '', select, body = '']): Element[] => {
      const attributes = input ?? area ?? select ?? ''
      const name = attribute(attributes, 'name')
      if (!name) return []
      if (input !== undefined) {
        const choice = /type="(radio|checkbox)"/.test(input)
        const sent = !choice || / checked/.test(input)
        return [{ name, value: attribute(input, 'value') ?? '', sent, options: [] }]
      }
      if (area !== undefined)
        return [{ name, value: unescape(text.replace(/^\n/, '')), sent: true, options: [] }]
      const options = [...body.matchAll(/<option\b([^>]*)>/g)].map(([, own = '']) => own)
      const values = options.map((own) => attribute(own, 'value') ?? '')
      const chosen = options.findIndex((own) => / selected/.test(own))
      return [{ name, value: values[Math.max(0, chosen)] ?? '', sent: true, options: values }]
    },
  )
}

function attribute(attributes: string, name: string) {
  const found = new RegExp(`(?:^|\\s)${name.replace(/[.[\]]/g, '\\$&')}="([^"]*)"`).exec(attributes)
  return found?.[1] === undefined ? undefined : unescape(found[1])
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#39': "'",
}
const unescape = (text: string) =>
  text.replace(/&(#?\w+);/g, (all, name: string) => entities[name] ?? all)
