// Says before anything is sent that a chosen file is too large. Without this the server says so.
function check(input) {
  const { each, together, tooLarge, tooMuch } = input.dataset
  const sizes = [...input.files].map(({ size }) => size)
  const sum = sizes.reduce((total, size) => total + size, 0)
  const text =
    (sizes.some((size) => size > Number(each)) && tooLarge) || (sum > Number(together) && tooMuch)
  const id = `${input.id}-te-groot`
  let note = document.getElementById(id)
  if (!note && text) {
    note = document.createElement('p')
    note.id = id
    note.className = 'utrecht-form-field-error-message'
    note.setAttribute('role', 'alert')
    input.before(note)
    input.setAttribute('aria-describedby', `${input.getAttribute('aria-describedby') ?? ''} ${id}`)
  }
  if (note) note.textContent = text || ''
  if (text) input.setAttribute('aria-invalid', 'true')
  else input.removeAttribute('aria-invalid')
  return !text
}

const files = 'input[type=file][data-each]'
document.addEventListener('change', ({ target }) => {
  if (target.matches(files)) check(target)
})
document.addEventListener(
  'submit',
  (event) => {
    const wrong = [...event.target.querySelectorAll(files)].filter((input) => !check(input))
    if (wrong.length === 0) return
    event.preventDefault()
    event.stopImmediatePropagation()
    wrong[0].focus()
  },
  true,
)
