import { Box, InputLabel } from '@mui/material';
import type { Person } from '../../../shared/domain/person.ts';
import { useT } from '../../i18n/use-t.ts';
import { ToggleChips } from '../../ui/toggle-chips.tsx';
import type { LogDraft } from './draft.ts';

interface WithWhomProps {
  readonly draft: Pick<LogDraft, 'personIds'>;
  readonly people: readonly Person[];
  readonly onPeople: (ids: string[]) => void;
}

/** More than these are found by `@`. */
const SHOWN = 8;

/** Who of them was there: one or several. Those at work first; nobody is asked about where nobody is known. */
export function WithWhom({ draft, people, onPeople }: WithWhomProps) {
  const t = useT();
  if (people.length === 0) return null;
  const chosen = draft.personIds ?? [];
  const inOrder = people.toSorted((a, b) => Number(a.role === undefined) - Number(b.role === undefined));
  const shown = inOrder.filter(({ id }, at) => at < SHOWN || chosen.includes(id));
  return (
    <Box sx={{ display: 'flex', gap: '8px', alignItems: 'baseline', flexWrap: 'wrap' }}>
      <InputLabel component="div" sx={{ m: 0 }}>
        {t('log:withWhom')}
      </InputLabel>
      <ToggleChips
        label={t('log:withWhom')}
        options={shown.map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen}
        onChange={(ids) => onPeople([...ids])}
      />
    </Box>
  );
}
