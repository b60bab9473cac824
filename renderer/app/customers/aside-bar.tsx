import { Box, Button } from '@mui/material';
import type { CustomerRow } from '../../../shared/contract/customer-row.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import type { Failure } from '../../../shared/result.ts';
import { useChange } from '../../api/use-change.ts';
import { asideOf } from '../../features/customer/next-state.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { KeyHint } from '../../ui/key.tsx';
import { useShortcuts } from '../../ui/shortcuts.tsx';
import { CUT, v } from '../../ui/v.ts';

interface AsideBarProps {
  /** The line the list stands on. */
  readonly row: CustomerRow;
  readonly today: Day;
  readonly refuse: (failure: Failure) => void;
}

/** At the foot of the list while it stands on somebody given up or frozen: since when, why, and the way back. */
export function AsideBar({ row, today, refuse }: AsideBarProps) {
  const t = useT();
  const language = useLanguage();
  const change = useChange('customer.change');
  const aside = asideOf(t, row, today);
  const isGivenUp = aside?.kind === 'given-up';
  const takeBack = async () => {
    const taken = await change.run({ id: row.id, patch: {}, clear: [isGivenUp ? 'givenUp' : 'frozen'] });
    if (!taken.ok) refuse(taken.error);
  };
  const act = t(isGivenUp ? 'customers:aside.takeBack' : 'customers:aside.thaw');
  const isOff = aside === undefined || change.running;
  useShortcuts([{ command: 'takeBack', run: () => void takeBack(), off: isOff, label: isOff ? undefined : act }]);
  if (aside === undefined) return null;
  const { name } = row;
  const how = t(`customers:aside.${aside.kind}`, { day: sayDay(language, aside.day, today) });
  const { reason } = aside;
  const words =
    reason === undefined ? t('customers:aside.bar', { name, how }) : t('customers:aside.barWhy', { name, how, reason });
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: '12px',
        flex: 'none',
        px: '24px',
        py: '8px',
        fontSize: 'var(--small)',
        backgroundColor: v('sunk'),
        borderTop: `1px solid ${v('ruleStrong')}`,
      }}
    >
      <Box role="status" title={words} sx={{ ...CUT, flex: 1 }}>
        {words}
      </Box>
      <Button
        variant="outlined"
        startIcon={<Icon name="undo" size={14} />}
        disabled={change.running}
        onClick={() => void takeBack()}
      >
        {act}
        <KeyHint command="takeBack" />
      </Button>
    </Box>
  );
}
