import { ListSubheader, Menu, MenuItem } from '@mui/material';
import { type MouseEvent, useState } from 'react';
import type { ListFilter } from '../../../shared/contract/customer-list-channels.ts';
import { OUTCOMES_OF_MAN, STANDINGS } from '../../../shared/contract/grading-view.ts';
import { HORIZONS, INTENTS } from '../../../shared/domain/customer.ts';
import { REVENUE_CLASSES } from '../../../shared/domain/revenue.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useT } from '../../i18n/use-t.ts';
import { FilterChips } from '../../ui/filter-chips.tsx';
import { Tick } from '../../ui/tick.tsx';
import { intentWords } from './customer-columns.tsx';
import { SET_FILTERS, type SetFilter, toggled } from './list-view.ts';

interface FilterBarProps {
  readonly filter: ListFilter;
  readonly onFilter: (filter: ListFilter) => void;
}

const WORDS: Readonly<Partial<Record<SetFilter, (t: Translate, value: string) => string | undefined>>> = {
  intent: intentWords,
  relationship: (t, value) => {
    const known = STANDINGS.find((one) => one === value);
    return known && t(`ui:relationship.${known}`);
  },
  revenue: (t, code) => t('ui:revenueClass.named', { code }),
  outcome: (t, value) => {
    const known = OUTCOMES_OF_MAN.find((one) => one === value);
    return known && t(`customers:outcome.${known}`);
  },
};

const valueWords = (t: Translate, name: SetFilter, value: string): string => WORDS[name]?.(t, value) ?? value;

function useChoices(): Readonly<Record<SetFilter, readonly string[]>> {
  const tags = useAsk('customer.tags', {});
  return {
    intent: INTENTS,
    grade: HORIZONS,
    relationship: STANDINGS,
    revenue: REVENUE_CLASSES,
    outcome: OUTCOMES_OF_MAN,
    tag: tags.state === 'answered' ? tags.value.tags.map(({ tag }) => tag) : [],
  };
}

interface FilterMenuProps extends FilterBarProps {
  readonly anchor: HTMLElement | undefined;
  readonly onClose: () => void;
}

function FilterMenu({ filter, onFilter, anchor, onClose }: FilterMenuProps) {
  const t = useT();
  const choices = useChoices();
  const item = (name: SetFilter, value: string) => {
    const on = filter[name]?.includes(value) === true;
    return (
      <MenuItem
        key={`${name}-${value}`}
        role="menuitemcheckbox"
        aria-checked={on}
        onClick={() => onFilter(toggled(filter, name, value))}
        sx={{ gap: '8px' }}
      >
        <Tick state={on ? 'on' : 'off'} />
        {valueWords(t, name, value)}
      </MenuItem>
    );
  };
  return (
    <Menu
      open={anchor !== undefined}
      anchorEl={anchor ?? null}
      onClose={onClose}
      slotProps={{
        list: { 'aria-label': t('customers:filters'), dense: true },
        paper: { sx: { maxHeight: 'min(560px, 80vh)' } },
      }}
    >
      {SET_FILTERS.filter((name) => choices[name].length > 0).flatMap((name) => [
        <ListSubheader key={name} role="presentation">
          {t(`customers:group.${name}`)}
        </ListSubheader>,
        ...choices[name].map((value) => item(name, value)),
      ])}
    </Menu>
  );
}

/** The filters in force as chips, and the menu that adds one. */
export function FilterBar({ filter, onFilter }: FilterBarProps) {
  const t = useT();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const chips = SET_FILTERS.flatMap((name) =>
    (filter[name] ?? []).map((value) => ({
      id: `${name}-${value}`,
      label: t(`customers:chip.${name}`, { what: valueWords(t, name, value) }),
      onRemove: () => onFilter(toggled(filter, name, value)),
    })),
  );
  return (
    <>
      <FilterChips
        label={t('customers:filters')}
        chips={chips}
        addLabel={t('customers:addFilter')}
        onAdd={(event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget)}
      />
      <FilterMenu filter={filter} onFilter={onFilter} anchor={anchor} onClose={() => setAnchor(undefined)} />
    </>
  );
}
