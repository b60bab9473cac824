import { z } from 'zod';
import type { Customer } from './customer.ts';

/** Of which a merged dossier holds one value: the other is kept among its own fields. */
export const SINGLE_FIELDS = [
  'name',
  'kind',
  'code',
  'company',
  'title',
  'rank',
  'wechat',
  'qq',
  'website',
  'preferredChannel',
  'language',
  'country',
  'source',
  'method',
  'introducers',
  'batchId',
  'lookedAt',
  'intent',
  'horizon',
  'showClass',
  'orgGrade',
  'stage',
  'qualification',
  'fourQuestions',
  'obstacle',
  'bond',
  'personality',
  'hesitation',
  'budgetOn',
  'seasonOn',
  'manualNext',
  'givenUp',
  'frozen',
  'industry',
  'buying',
  'nature',
  'ruledBy',
  'size',
  'tradeSince',
  'tradeRole',
  'influence',
  'creditLimit',
  'maritalState',
  'education',
  'seemed',
  'hometown',
  'car',
] as const satisfies readonly (keyof Customer)[];

/** Words, which can stand one under the other. */
export const WORDS_FIELDS = [
  'personal',
  'wanted',
  'note',
  'howMet',
  'tastes',
  'diet',
  'comfort',
  'annualPlan',
  'projects',
] as const satisfies readonly (keyof Customer)[];

/** Lists, which can be put together. */
export const LIST_FIELDS = [
  'phones',
  'emails',
  'addresses',
  'tags',
  'hours',
  'trips',
  'celebrations',
  'incidents',
  'interests',
] as const satisfies readonly (keyof Customer)[];

export const MERGE_FIELDS = [...SINGLE_FIELDS, ...WORDS_FIELDS, ...LIST_FIELDS] as const;
export const MergeFieldSchema = z.enum(MERGE_FIELDS);
export type MergeField = z.infer<typeof MergeFieldSchema>;

/** Whose value stays: of the dossier that is kept, of the one that goes into it, or both. */
export const PickSchema = z.enum(['kept', 'gone', 'both']);
export type MergePick = z.infer<typeof PickSchema>;
export const PicksSchema = z.partialRecord(MergeFieldSchema, PickSchema);
export type Picks = z.infer<typeof PicksSchema>;
