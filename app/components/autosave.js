// Holds on to what is being typed in a form with data-autosave, so that a closed window costs nothing.
const QUIET = 1500
let timer
let dirty = false

async function keep(form, leaving) {
  if (!dirty) return
  dirty = false
  clearTimeout(timer)
  const data = new FormData(form)
  data.delete('_sleutel')
  const body = new URLSearchParams([...data].filter(([, value]) => typeof value === 'string'))
  try {
    const response = await fetch(form.dataset.autosave, {
      method: 'POST',
      body,
      keepalive: leaving,
    })
    if (!response.ok) throw new Error(response.statusText)
    const note = form.querySelector('[data-autosave-note]')
    if (note) note.textContent = (await response.json()).tekst
  } catch {
    // without a connection the next change tries again
    dirty = true
  }
}

document.addEventListener('input', ({ target }) => {
  const form = target.closest('form[data-autosave]')
  if (!form) return
  dirty = true
  clearTimeout(timer)
  timer = setTimeout(keep, QUIET, form, false)
})
// What is saved need not be held on to any longer.
document.addEventListener(
  'submit',
  () => {
    dirty = false
    clearTimeout(timer)
  },
  true,
)
document.addEventListener('visibilitychange', () => {
  const form = document.querySelector('form[data-autosave]')
  if (document.visibilityState === 'hidden' && form) keep(form, true)
})
