import { Box, Chip } from '@mui/material';
import { type Interaction, MARKS } from '../../../shared/domain/interaction.ts';
import type { ObjectionTag } from '../../../shared/domain/objection.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { amountIsWrong, amountOf, moneyDraft, numberDraft, numberOf, wholeIsWrong } from '../../ui/form-values.ts';
import { Icon } from '../../ui/icon.tsx';
import { type MoneyDraft, MoneyField } from '../../ui/money-field.tsx';
import { ToggleChips } from '../../ui/toggle-chips.tsx';
import type { ObjectionWords } from './brought-foot.tsx';

type Mark = (typeof MARKS)[number];

export interface BroughtDraft {
  readonly objections: readonly ObjectionTag[];
  readonly marks: readonly Mark[];
  readonly minutes: string;
  readonly cost: MoneyDraft;
}

export const draftOfBrought = ({ objections = [], marks = [], minutes, cost }: Interaction): BroughtDraft => ({
  objections,
  marks,
  minutes: numberDraft(minutes),
  cost: moneyDraft(cost, ''),
});

export const broughtIsWrong = ({ minutes, cost }: BroughtDraft): boolean =>
  wholeIsWrong(minutes, 0, 10_000) || amountIsWrong(cost);

/** The part of the patch, and what is emptied by it. */
export function broughtPatch({ objections, marks, minutes, cost }: BroughtDraft) {
  const minutesNow = numberOf(minutes);
  const costNow = amountOf(cost);
  const clear = [
    ...(minutesNow === undefined ? (['minutes'] as const) : []),
    ...(costNow === undefined ? (['cost'] as const) : []),
  ];
  const patch = {
    objections: [...objections],
    marks: [...marks],
    ...(minutesNow === undefined ? {} : { minutes: minutesNow }),
    ...(costNow === undefined ? {} : { cost: costNow }),
  };
  return { patch, clear };
}

interface BroughtFieldsProps {
  readonly draft: BroughtDraft;
  readonly onDraft: (draft: BroughtDraft) => void;
  readonly objectionWords: ObjectionWords;
}

/** What the talk brought, to be put right: objections are taken off, marks switched, time and cost written over. */
export function BroughtFields({ draft, onDraft, objectionWords }: BroughtFieldsProps) {
  const t = useT();
  const settings = useAsk('settings.get', {});
  const own = settings.state === 'answered' ? settings.value.currency : 'CNY';
  const { objections, marks, minutes, cost } = draft;
  return (
    <>
      <Box sx={{ display: 'flex', gap: '6px', flexWrap: 'wrap' }}>
        {objections.map((tag, at) => (
          <Chip
            key={at}
            color="primary"
            label={objectionWords(tag)}
            aria-label={t('talk:remove', { what: objectionWords(tag) })}
            onDelete={() => onDraft({ ...draft, objections: objections.toSpliced(at, 1) })}
            deleteIcon={<Icon name="close" size={12} />}
          />
        ))}
        <ToggleChips
          label={t('talk:marks.label')}
          options={MARKS.map((value) => ({ value, label: t(`talk:marks.${value}`) }))}
          value={marks}
          onChange={(to) => onDraft({ ...draft, marks: to })}
        />
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: '150px minmax(0,260px)', gap: '8px' }}>
        <Field
          label={t('talk:effort.minutes')}
          value={minutes}
          onChange={(text) => onDraft({ ...draft, minutes: text })}
          error={wholeIsWrong(minutes, 0, 10_000) ? t('talk:effort.minutesWrong') : undefined}
          maxLength={5}
        />
        <MoneyField
          label={t('talk:effort.cost')}
          currencyLabel={t('records:trade.currency')}
          value={{ ...cost, currency: cost.currency === '' ? own : cost.currency }}
          onChange={(to) => onDraft({ ...draft, cost: to })}
          error={amountIsWrong(cost) ? t('records:trade.amountWrong') : undefined}
        />
      </Box>
    </>
  );
}
