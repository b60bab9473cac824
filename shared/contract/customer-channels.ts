import { z } from 'zod';
import { AUDIENCE_FIELDS } from '../domain/audience.ts';
import { BackgroundShape } from '../domain/background.ts';
import { CustomerSchema } from '../domain/customer.ts';
import { IdSchema, LineSchema } from '../domain/record.ts';
import { ChangedSchema, ChangedWithIdSchema } from './changed.ts';
import { DossierSchema } from './customer-view.ts';
import { type Channel, EVERYWHERE } from './place.ts';

/** What a form may write; the book keeps the rest itself (stamps, name key, parsed numbers). */
const {
  id: _id,
  createdAt: _createdAt,
  changedAt: _changedAt,
  nameKey: _nameKey,
  phones: _phones,
  addedOn: _addedOn,
  rawLines: _rawLines,
  budgetKnownOn: _budgetKnownOn,
  seasonKnownOn: _seasonKnownOn,
  ...editable
} = CustomerSchema.shape;

/** Phones are given as typed and parsed on arrival; `nameReading` overrides the pinyin of the name. */
const CustomerPatchSchema = z.strictObject({
  ...z.strictObject(editable).partial().shape,
  phones: z
    .array(
      z.strictObject({
        raw: z.string().max(500),
        label: z.enum(['mobile', 'work', 'home', 'fax', 'service', 'other']),
        /** Absent: what stands behind the number itself. */
        ext: z.string().max(12).optional(),
      }),
    )
    .max(50)
    .optional(),
  nameReading: z.string().max(200).optional(),
});

const BACKGROUND = Object.keys(BackgroundShape) as (keyof typeof BackgroundShape)[];

/** `clear` names optional fields to be emptied: JSON has no undefined. */
const ClearSchema = z
  .array(
    z.enum([
      'code',
      'company',
      'title',
      'wechat',
      'website',
      'preferredChannel',
      'language',
      'source',
      'method',
      'personal',
      'wanted',
      'note',
      'intent',
      'horizon',
      'showClass',
      'orgGrade',
      'givenUp',
      'frozen',
      'lookedAt',
      'batchId',
      'budgetOn',
      'seasonOn',
      'country',
      'industry',
      'buying',
      'qualification',
      'fourQuestions',
      'obstacle',
      'stage',
      'bond',
      'personality',
      'hesitation',
      'nature',
      'ruledBy',
      'told',
      'interests',
      'nameReading',
      ...BACKGROUND,
      ...AUDIENCE_FIELDS,
    ]),
  )
  .optional();

export const customerChannels = {
  'customer.get': { ask: z.strictObject({ id: IdSchema }), answer: DossierSchema, where: EVERYWHERE },
  'customer.create': {
    ask: CustomerPatchSchema.required({ kind: true, name: true }),
    answer: ChangedWithIdSchema,
    where: EVERYWHERE,
  },
  /** `why`: the reason of a scale that becomes another, kept in its history. */
  'customer.change': {
    ask: z.strictObject({ id: IdSchema, patch: CustomerPatchSchema, clear: ClearSchema, why: LineSchema.optional() }),
    answer: ChangedSchema,
    where: EVERYWHERE,
  },
  /** A lead code of their show or round, else of the book; refused with `taken` where they have one. */
  'customer.giveCode': { ask: z.strictObject({ id: IdSchema }), answer: ChangedSchema, where: EVERYWHERE },
  /** Removes the customer with everything about them, as one change. */
  'customer.remove': { ask: z.strictObject({ id: IdSchema }), answer: ChangedSchema, where: EVERYWHERE },
} as const satisfies Record<string, Channel>;
