import { renderToStaticMarkup } from 'react-dom/server'
import {
  createStaticHandler,
  createStaticRouter,
  StaticRouterProvider,
} from 'react-router-dom/server'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { ErrorSummary } from '../../app/components/error-summary.tsx'
import { Field } from '../../app/components/field.tsx'
import { Form } from '../../app/components/form.tsx'
import { fieldErrors, formValues } from '../../app/lib/form-values.ts'
import { useSchemaForm } from '../../app/lib/form.ts'

const schema = z.object({
  naam: z.string().check(z.minLength(1, 'Vul de naam in')),
  plan: z.string(),
  thema: z.array(z.string(), 'Kies een thema'),
})

test('zonder JavaScript staat na een fout elke melding er, met wat er was getypt', async () => {
  const html = await post({ naam: '', plan: 'Samen <koken>' })
  expect(html).toContain('Samen &lt;koken&gt;</textarea>')
  expect(html).not.toContain('Oude naam')
  for (const message of ['Vul de naam in', 'Kies een thema']) {
    expect(html.split(message)).toHaveLength(3)
  }
})

test('elke link boven het formulier komt ergens uit', async () => {
  const html = await post({ naam: '', plan: '' })
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
  expect(targets).toEqual(['naam', 'thema'])
  for (const id of targets) expect(html).toContain(`id="${id}"`)
})

test('voor de eerste keer staat er wat al bekend was, en een sleutel om niet dubbel te versturen', async () => {
  const html = await page(new Request('http://localhost/'))
  expect(html).toContain('value="Oude naam"')
  expect(html).toMatch(/name="_sleutel" value="[0-9a-f-]{36}"/)
  expect(html).toContain('name="_versie" value="3"')
  expect(html).not.toContain('role="alert"')
})

function Page() {
  const { form, field, errors } = useSchemaForm(schema, { naam: 'Oude naam' })
  return (
    <Form {...form} versie={3}>
      <ErrorSummary errors={errors} />
      <Field label="Naam" {...field('naam')} />
      <Field label="Plan" type="textarea" {...field('plan')} />
      <Field
        label="Thema"
        type="checkboxes"
        options={[{ value: 'jeugd', label: 'Jeugd' }]}
        {...field('thema')}
      />
    </Form>
  )
}

async function action({ request }: { request: Request }) {
  const values = formValues(await request.formData())
  const parsed = schema.safeParse(values)
  return { values, errors: parsed.success ? {} : fieldErrors(parsed.error) }
}

const post = (fields: Record<string, string>) =>
  page(new Request('http://localhost/', { method: 'POST', body: new URLSearchParams(fields) }))

async function page(request: Request): Promise<string> {
  const handler = createStaticHandler([{ path: '/', Component: Page, action }])
  const context = await handler.query(request)
  if (context instanceof Response) throw new Error('unexpected redirect')
  return renderToStaticMarkup(
    <StaticRouterProvider
      router={createStaticRouter(handler.dataRoutes, context)}
      context={context}
      hydrate={false}
    />,
  )
}
