import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { DATE_KINDS, type DateAhead, type DateKind } from '../../../shared/contract/date-channels.ts';
import { OWN_DAYS } from '../../../shared/contract/greeting-channels.ts';
import { call, saveText } from '../../api/api.ts';
import { useAsk } from '../../api/use-ask.ts';
import { DateList } from '../../features/date/date-list.tsx';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { ToggleChips } from '../../ui/toggle-chips.tsx';
import { v } from '../../ui/v.ts';
import { useDesk } from '../desk.ts';
import { goTo } from '../hash-location.ts';
import { customerPath, greetingPath } from '../places.ts';
import { Refused } from '../refused.tsx';

const SPANS = [7, 14, 30, 60, 90, 180, 365] as const;
const FIRST_SPAN = 30;

const greet = (one: DateAhead) => goTo(greetingPath(one.what === 'day' ? OWN_DAYS : one.code));
const open = (one: DateAhead) => (one.what === 'day' ? goTo(customerPath(one.customer.id)) : greet(one));

function useSave(days: number, kinds: readonly DateKind[]) {
  const t = useT();
  const desk = useDesk();
  const language = useLanguage();
  return async () => {
    const made = await call('date.aheadFile', { days, kinds: [...kinds], language });
    const saved = made.ok ? await saveText(made.value.name, made.value.text) : made;
    if (!saved.ok) desk.refuse(saved.error);
    else if (saved.value.saved) desk.tell(t('dates:saved', { name: saved.value.name }));
  };
}

interface FiltersProps {
  readonly days: number;
  readonly onDays: (days: number) => void;
  readonly kinds: readonly DateKind[];
  readonly onKinds: (kinds: readonly DateKind[]) => void;
}

function Filters({ days, onDays, kinds, onKinds }: FiltersProps) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', gap: '16px', alignItems: 'end', flexWrap: 'wrap', px: '24px', pb: '12px' }}>
      <Box sx={{ width: 170 }}>
        <SelectField
          label={t('dates:span')}
          options={SPANS.map((count) => ({ value: String(count), label: t('dates:days', { count }) }))}
          value={String(days)}
          onChange={(to) => onDays(Number(to))}
        />
      </Box>
      <ToggleChips
        label={t('dates:kinds')}
        options={DATE_KINDS.map((value) => ({ value, label: t(`dates:kind.${value}`) }))}
        value={kinds}
        onChange={onKinds}
      />
    </Box>
  );
}

/** What is coming up: birthdays, anniversaries and festivals of the weeks ahead. */
export function DatesPage() {
  const t = useT();
  const [days, setDays] = useState<number>(FIRST_SPAN);
  const [kinds, setKinds] = useState<readonly DateKind[]>([]);
  const status = useAsk('book.status', {});
  const asked = useAsk('date.ahead', { days, kinds: [...kinds] }, { keep: true });
  const save = useSave(days, kinds);
  const listed = asked.state === 'answered' ? asked.value : undefined;
  return (
    <>
      <PageHead
        title={t('dates:title')}
        aside={listed && t('dates:count', { count: listed.total })}
        sub={
          <>
            <span>{t('dates:sub')}</span>
            <span>{t('dates:keys')}</span>
          </>
        }
        right={
          <Button variant="outlined" startIcon={<Icon name="workbook" size={14} />} onClick={() => void save()}>
            {t('dates:csv')}
          </Button>
        }
      />
      <Filters days={days} onDays={setDays} kinds={kinds} onKinds={setKinds} />
      <Box
        sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', borderTop: `1px solid ${v('rule')}` }}
      >
        {asked.state === 'refused' && <Refused failure={asked.failure} again={asked.again} />}
        {listed?.total === 0 && <EmptyState title={t('dates:empty')}>{t('dates:emptyWhy')}</EmptyState>}
        {listed !== undefined && listed.total > 0 && status.state === 'answered' && (
          <DateList
            dates={listed.dates}
            today={status.value.today}
            hrefOf={(id) => `#${customerPath(id)}`}
            onOpen={open}
            onGreet={greet}
          />
        )}
      </Box>
    </>
  );
}
