// Holds on to what is being typed in a form with data-autosave, and keeps it on the screen when saving fails.
const QUIET = 1500
const PRESENT = 60_000
let timer
let dirty = false

const formOf = () => document.querySelector('form[data-autosave]')
/** A page of React sends its forms itself. */
const isReact = () => window.__remixContext !== undefined

async function keep(form, leaving) {
  if (!dirty) return
  dirty = false
  clearTimeout(timer)
  try {
    const response = await fetch(form.dataset.autosave, {
      method: 'POST',
      body: bodyOf(form),
      keepalive: leaving,
    })
    if (response.redirected) return tell(form, 'uitgelogd')
    if (!response.ok) throw new Error(response.statusText)
    show(form, await response.json())
    tell(form, null)
  } catch {
    // without a connection the next change tries again
    dirty = true
  }
}

function bodyOf(form, submitter) {
  const data = new FormData(form, submitter)
  if (!submitter) data.delete('_sleutel')
  return new URLSearchParams([...data].filter(([, value]) => typeof value === 'string'))
}

function show(form, { tekst, aanwezig }) {
  const note = form.querySelector('[data-autosave-note]')
  if (note && tekst) note.textContent = tekst
  const present = document.querySelector('[data-presence]')
  if (!present || present.textContent === (aanwezig ?? '')) return
  present.textContent = aanwezig ?? ''
  present.hidden = !aanwezig
}

/** Shows the message that was put in the page for this; the others are hidden. */
function tell(form, what) {
  for (const message of form.querySelectorAll('[data-save-message]'))
    message.hidden = message.dataset.saveMessage !== what
  const shown = what && form.querySelector(`[data-save-message="${what}"]`)
  if (shown) shown.scrollIntoView({ block: 'nearest' })
}

/**
 * Saves without leaving the page, so that a server that is away costs nothing. What worked is followed; what the
 * server refused is sent again by the browser, which then shows the page that says why: nothing was done yet.
 */
async function save(form, submitter) {
  try {
    const response = await fetch(form.action, { method: 'POST', body: bodyOf(form, submitter) })
    if (response.status >= 500) throw new Error(response.statusText)
    if (response.redirected && response.ok) return location.assign(response.url)
  } catch {
    dirty = true
    form.removeAttribute('aria-busy')
    return tell(form, 'mislukt')
  }
  form.dataset.native = ''
  form.requestSubmit(submitter)
}

document.addEventListener('input', ({ target }) => {
  const form = target.closest('form[data-autosave]')
  if (!form) return
  dirty = true
  clearTimeout(timer)
  timer = setTimeout(keep, QUIET, form, false)
})
document.addEventListener('submit', (event) => {
  const form = event.target.closest('form[data-autosave]')
  // What is saved need not be held on to any longer.
  dirty = false
  clearTimeout(timer)
  if (!form || isReact()) return
  if ('native' in form.dataset) return delete form.dataset.native
  event.preventDefault()
  if (form.getAttribute('aria-busy') === 'true') return
  form.setAttribute('aria-busy', 'true')
  tell(form, null)
  save(form, event.submitter)
})
document.addEventListener('visibilitychange', () => {
  const form = formOf()
  if (document.visibilityState === 'hidden' && form) keep(form, true)
})
// Back to a page the browser kept: it may be saved again.
addEventListener('pageshow', () => formOf()?.removeAttribute('aria-busy'))
// Others see that somebody is at work here, and the other way round: at once, and then every minute while one looks.
async function here() {
  const form = formOf()
  if (!form || document.visibilityState === 'hidden') return
  const body = new URLSearchParams({ _hier: 'ja' })
  const response = await fetch(form.dataset.autosave, { method: 'POST', body }).catch(() => null)
  if (response?.ok && !response.redirected) show(form, await response.json())
}
setTimeout(here, QUIET)
setInterval(here, PRESENT)
