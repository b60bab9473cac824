import { Box, Chip } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { MARKS } from '../../../shared/domain/interaction.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { MoneyField } from '../../ui/money-field.tsx';
import { ToggleChips } from '../../ui/toggle-chips.tsx';
import type { Brought, broughtProblem } from './brought.ts';

interface BroughtRowProps {
  readonly brought: Brought;
  readonly problem: ReturnType<typeof broughtProblem>;
  readonly onChange: (patch: Partial<Brought>) => void;
  /** The chips of objections: another noun's. */
  readonly objections: ReactNode;
}

function Effort({ brought, problem, onChange }: Omit<BroughtRowProps, 'objections'>) {
  const t = useT();
  const settings = useAsk('settings.get', {});
  const own = settings.state === 'answered' ? settings.value.currency : 'CNY';
  const { minutes, cost } = brought;
  const currency = cost.currency === '' ? own : cost.currency;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '150px minmax(0,260px)', gap: '8px', flexBasis: '100%' }}>
      <Field
        label={t('talk:effort.minutes')}
        hint={t('talk:effort.minutesHint')}
        value={minutes}
        onChange={(text) => onChange({ minutes: text })}
        error={problem === 'minutes' ? t('talk:effort.minutesWrong') : undefined}
        maxLength={5}
        autoFocus={minutes === ''}
      />
      <MoneyField
        label={t('talk:effort.cost')}
        currencyLabel={t('records:trade.currency')}
        value={{ ...cost, currency }}
        onChange={(to) => onChange({ cost: to })}
        error={problem === 'cost' ? t('records:trade.amountWrong') : undefined}
      />
    </Box>
  );
}

/** One quiet line: what they objected, what the talk showed, and what it took. */
export function BroughtRow({ objections, ...row }: BroughtRowProps) {
  const t = useT();
  const { marks, minutes, cost } = row.brought;
  const [isOpen, setOpen] = useState(minutes !== '' || cost.text !== '');
  return (
    <Box sx={{ display: 'flex', gap: '6px', flexWrap: 'wrap', alignItems: 'center' }}>
      {objections}
      <ToggleChips
        label={t('talk:marks.label')}
        options={MARKS.map((value) => ({ value, label: t(`talk:marks.${value}`) }))}
        value={marks}
        onChange={(to) => row.onChange({ marks: [...to] })}
      />
      {!isOpen && (
        <Chip
          variant="outlined"
          icon={<Icon name="add" size={12} />}
          label={t('talk:effort.add')}
          onClick={() => setOpen(true)}
        />
      )}
      {isOpen && <Effort {...row} />}
    </Box>
  );
}
