import { z } from 'zod';
import { PersonSchema } from '../domain/person.ts';
import { IdSchema } from '../domain/record.ts';
import { SpecialDaySchema } from '../domain/special-day.ts';
import { DealSchema, GiftSchema, PromiseSchema, QuoteSchema } from '../domain/trade.ts';
import { ChangedSchema, ChangedWithIdSchema } from './changed.ts';
import { type Channel, EVERYWHERE } from './place.ts';

/** A record as a form writes it: without `id` it is new, with one it replaces. */
const written = <S extends z.ZodRawShape>(shape: S) => {
  const { id: _id, createdAt: _createdAt, changedAt: _changedAt, ...rest } = shape;
  return z.strictObject({ ...rest, id: IdSchema.optional() });
};

const RemoveAsk = z.strictObject({ id: IdSchema });
const removal = { ask: RemoveAsk, answer: ChangedSchema, where: EVERYWHERE } as const;

export const dossierChannels = {
  'person.save': { ask: written(PersonSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'person.remove': removal,
  'specialDay.save': { ask: written(SpecialDaySchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'specialDay.remove': removal,
  'quote.save': { ask: written(QuoteSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'quote.remove': removal,
  'deal.save': { ask: written(DealSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'deal.remove': removal,
  'promise.save': { ask: written(PromiseSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'promise.remove': removal,
  'gift.save': { ask: written(GiftSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'gift.remove': removal,
} as const satisfies Record<string, Channel>;
