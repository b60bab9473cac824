import { Box, Button, ListSubheader, Menu, MenuItem } from '@mui/material';
import { type MouseEvent, useState } from 'react';
import { OUTCOMES_OF_MAN, STANDINGS } from '../../../shared/contract/grading-view.ts';
import { HORIZONS, INTENTS } from '../../../shared/domain/customer.ts';
import { REVENUE_CLASSES } from '../../../shared/domain/revenue.ts';
import type { Question } from '../../../shared/domain/saved-view.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useT } from '../../i18n/use-t.ts';
import { FilterChips } from '../../ui/filter-chips.tsx';
import { KeyHint } from '../../ui/key.tsx';
import { useCommand } from '../../ui/shortcuts.tsx';
import { Tick } from '../../ui/tick.tsx';
import { chosenOf, type ListView, SET_FILTERS, type SetFilter, toggled, without } from './list-view.ts';
import { BuilderDialog } from './listing/builder-dialog.tsx';
import { conditionWords, type ListFields, useListFields } from './listing/use-list-fields.ts';

interface FilterBarProps {
  readonly view: ListView;
  readonly onQuestion: (question: Question) => void;
}

function useChoices(): Readonly<Record<SetFilter, readonly string[]>> {
  const tags = useAsk('customer.tags', {});
  return {
    intent: INTENTS,
    grade: HORIZONS,
    relationship: STANDINGS,
    revenue: REVENUE_CLASSES,
    outcome: OUTCOMES_OF_MAN,
    tags: tags.state === 'answered' ? tags.value.tags.map(({ tag }) => tag) : [],
  };
}

interface FilterMenuProps extends Pick<FilterBarProps, 'onQuestion'> {
  readonly question: Question;
  readonly fields: ListFields;
  readonly anchor: HTMLElement | undefined;
  readonly onClose: () => void;
}

function FilterMenu({ question, onQuestion, fields, anchor, onClose }: FilterMenuProps) {
  const t = useT();
  const choices = useChoices();
  const item = (name: SetFilter, value: string) => {
    const on = chosenOf(question, name).includes(value);
    return (
      <MenuItem
        key={`${name}-${value}`}
        role="menuitemcheckbox"
        aria-checked={on}
        onClick={() => onQuestion(toggled(question, name, value))}
        sx={{ gap: '8px' }}
      >
        <Tick state={on ? 'on' : 'off'} />
        {fields.value(name, value)}
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
          {fields.name(name)}
        </ListSubheader>,
        ...choices[name].map((value) => item(name, value)),
      ])}
    </Menu>
  );
}

/** The conditions in force as chips, the menu that adds a common one, and the builder for any other. */
export function FilterBar({ view, onQuestion }: FilterBarProps) {
  const t = useT();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const [building, setBuilding] = useState(false);
  const { question } = view;
  const { conditions, match } = question;
  const fields = useListFields(conditions.length > 0);
  const build = () => setBuilding(true);
  useCommand('filter', build, { label: t('lists:keys.builder') });
  const chips = conditions.map((condition, index) => ({
    id: `${index}-${condition.field}`,
    label: conditionWords(t, fields, condition),
    onOpen: build,
    onRemove: () => onQuestion(without(question, index)),
  }));
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: '6px', flexWrap: 'wrap', flex: '1 1 0', minWidth: 0 }}>
      {match === 'any' && conditions.length > 1 && (
        <Box component="span" sx={{ fontSize: '0.75rem' }}>
          {t('lists:builder.any')}
        </Box>
      )}
      <FilterChips
        label={t('customers:filters')}
        chips={chips}
        addLabel={t('customers:addFilter')}
        onAdd={(event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget)}
      />
      <Button variant="text" onClick={build} sx={{ minHeight: 24, fontSize: '0.75rem', px: '8px' }}>
        {t('lists:builder.open')}
        <KeyHint>F</KeyHint>
      </Button>
      <FilterMenu {...{ question, onQuestion, fields, anchor }} onClose={() => setAnchor(undefined)} />
      {building && <BuilderDialog view={view} onQuestion={onQuestion} onClose={() => setBuilding(false)} />}
    </Box>
  );
}
