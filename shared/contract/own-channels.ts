import { z } from 'zod';
import { CustomFieldSchema } from '../domain/custom-field.ts';
import { AppointmentSchema } from '../domain/appointment.ts';
import { SavedViewSchema } from '../domain/saved-view.ts';
import { StockSchema } from '../domain/stock.ts';
import { ChangedWithIdSchema } from './changed.ts';
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
  'customField.save': { ask: written(CustomFieldSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'customField.remove': removal,
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
