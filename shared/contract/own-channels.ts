import { z } from 'zod';
import { CustomFieldSchema } from '../domain/custom-field.ts';
import { AppointmentSchema } from '../domain/appointment.ts';
import { SavedViewSchema } from '../domain/saved-view.ts';
import { IdSchema } from '../domain/record.ts';
import { StockSchema } from '../domain/stock.ts';
import { ChangedSchema, ChangedWithIdSchema } from './changed.ts';
import { removal, written } from './dossier-channels.ts';
import { type Channel, EVERYWHERE } from './place.ts';

/** What the rep has for themselves: fields of their own, views of the customers, gifts in stock, appointments. */
export const ownChannels = {
  /** In the order of `place`. */
  'customField.list': {
    ask: z.strictObject({}),
    answer: z.strictObject({ fields: z.array(CustomFieldSchema) }),
    where: EVERYWHERE,
  },
  /** A new name takes the values of all customers along. */
  'customField.save': { ask: written(CustomFieldSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  /** The values stay with the customers, under the name as a heading. */
  'customField.remove': removal,
  /** Every field, in the order they are to stand in. */
  'customField.order': {
    ask: z.strictObject({ ids: z.array(IdSchema).max(1_000) }),
    answer: ChangedSchema,
    where: EVERYWHERE,
  },
  /** Headings under which customers hold values and that are no field: columns of imports, most used first. */
  'customField.loose': {
    ask: z.strictObject({}),
    answer: z.strictObject({
      headings: z.array(z.strictObject({ name: z.string(), customers: z.number().int() })).max(200),
    }),
    where: EVERYWHERE,
  },
  /** In the order of `place`. */
  'savedView.list': {
    ask: z.strictObject({}),
    answer: z.strictObject({ views: z.array(SavedViewSchema) }),
    where: EVERYWHERE,
  },
  'savedView.save': { ask: written(SavedViewSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'savedView.remove': removal,
  'stock.list': {
    ask: z.strictObject({}),
    answer: z.strictObject({ stock: z.array(StockSchema) }),
    where: EVERYWHERE,
  },
  'stock.save': { ask: written(StockSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'stock.remove': removal,
  'appointment.save': { ask: written(AppointmentSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'appointment.remove': removal,
} as const satisfies Record<string, Channel>;
