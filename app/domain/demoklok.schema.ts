import * as z from 'zod/mini'

export const demoklokSchema = z.object({
  dagen: z.pipe(
    z.pipe(z.string(), z.transform(Number)),
    z
      .int('Vul een heel aantal dagen in, van 1 tot en met 1000')
      .check(z.minimum(1, 'Vul minstens 1 dag in'), z.maximum(1000, 'Vul hoogstens 1000 dagen in')),
  ),
})
