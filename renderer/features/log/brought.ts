import { z } from 'zod';
import type { Ask } from '../../../shared/contract/contract.ts';
import { MarkSchema } from '../../../shared/domain/interaction.ts';
import { ObjectionTagSchema } from '../../../shared/domain/objection.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import { amountIsWrong, amountOf, numberOf, wholeIsWrong } from '../../ui/form-values.ts';

/** What a talk brought besides its words, as it stands in the log box. */
export const BroughtSchema = z.strictObject({
  objections: z.array(ObjectionTagSchema),
  marks: z.array(MarkSchema),
  minutes: z.string(),
  /** Empty currency: nobody has touched the field yet. */
  cost: z.strictObject({ text: z.string(), currency: z.string() }),
});
export type Brought = z.infer<typeof BroughtSchema>;

export const NOTHING_BROUGHT: Brought = { objections: [], marks: [], minutes: '', cost: { text: '', currency: '' } };

const MINUTES_AT_MOST = 10_000;

/** The field that cannot be read. */
export function broughtProblem({ minutes, cost }: Brought): 'minutes' | 'cost' | undefined {
  if (wholeIsWrong(minutes, 0, MINUTES_AT_MOST)) return 'minutes';
  return amountIsWrong(cost) ? 'cost' : undefined;
}

type Asked = Pick<Ask<'interaction.log'>, 'objections' | 'marks' | 'minutes' | 'cost'>;

export const broughtAsk = ({ objections, marks, minutes, cost }: Brought): Asked =>
  withoutUndefined({
    objections: objections.length === 0 ? undefined : objections,
    marks: marks.length === 0 ? undefined : marks,
    minutes: numberOf(minutes),
    cost: amountOf(cost),
  });
