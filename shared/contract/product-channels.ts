import { z } from 'zod';
import { BatchSchema } from '../domain/batch.ts';
import { ProductSchema } from '../domain/product.ts';
import { IdSchema, LineSchema } from '../domain/record.ts';
import { ChangedSchema, ChangedWithIdSchema } from './changed.ts';
import { removal, written } from './dossier-channels.ts';
import { type Channel, EVERYWHERE } from './place.ts';

/** Cards of products, and shows and rounds: nouns that belong to no single customer. */
export const productChannels = {
  'product.list': {
    ask: z.strictObject({}),
    answer: z.strictObject({
      /** By name. `waiting`: open wants for it that have not arrived. */
      products: z.array(z.strictObject({ product: ProductSchema, waiting: z.number().int().min(0) })).max(2_000),
    }),
    where: EVERYWHERE,
  },
  'product.save': { ask: written(ProductSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'product.remove': removal,
  /** It came in: every open want for the product, of this model or colour where one is named, is marked as arrived. Refuses `nobody-waits`. */
  'product.arrive': {
    ask: z.strictObject({ id: IdSchema, spec: LineSchema.optional() }),
    answer: z.strictObject({ ...ChangedSchema.shape, customers: z.number().int().min(1) }),
    where: EVERYWHERE,
  },
  'batch.list': {
    ask: z.strictObject({}),
    answer: z.strictObject({
      /** Newest first. `customers`: how many came with it. */
      batches: z.array(z.strictObject({ batch: BatchSchema, customers: z.number().int().min(0) })).max(2_000),
    }),
    where: EVERYWHERE,
  },
  'batch.save': { ask: written(BatchSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'batch.remove': removal,
} as const satisfies Record<string, Channel>;
