// Walks through the rows of a list with the arrow keys, and chooses one with x. Only while the focus is in a row, so that
// no key is taken from anything else (WCAG 2.1.4).
const list = '[data-row-keys] tbody tr'
const inRow = (row, control) =>
  row.querySelector(control.type === 'checkbox' ? 'input[type=checkbox]' : 'th a')

document.addEventListener('keydown', (event) => {
  const control = event.target
  const row = control.closest?.(list)
  if (!row || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  if (event.key === 'x' && control.type !== 'checkbox') {
    row.querySelector('input[type=checkbox]')?.click()
    return
  }
  const rows = [...row.parentElement.rows]
  const to = {
    ArrowDown: rows.indexOf(row) + 1,
    ArrowUp: rows.indexOf(row) - 1,
    Home: 0,
    End: rows.length - 1,
  }[event.key]
  if (to === undefined) return
  event.preventDefault()
  if (rows[to]) inRow(rows[to], control)?.focus()
})
for (const hint of document.querySelectorAll('[data-row-keys-hint]')) hint.hidden = false
