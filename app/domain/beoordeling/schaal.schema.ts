import * as z from 'zod/mini'

/** The scale as it is stored: rising steps, the last of them 100. */
export const schaalSchema = z
  .array(
    z.strictObject({
      score: z.int().check(z.minimum(0), z.maximum(100)),
      woord: z.string().check(z.minLength(1)),
      uitleg: z.string(),
    }),
  )
  .check(
    z.minLength(3),
    z.maxLength(7),
    z.refine(
      (schaal) =>
        schaal.every(({ score }, plek) => plek === 0 || score > (schaal[plek - 1]?.score ?? 0)),
      'De scores van de schaal lopen op',
    ),
    z.refine((schaal) => schaal.at(-1)?.score === 100, 'De hoogste score van de schaal is 100'),
  )
