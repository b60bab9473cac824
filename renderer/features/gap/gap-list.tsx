import { Box, ButtonBase } from '@mui/material';
import type { KeyboardEvent } from 'react';
import type { Answer } from '../../../shared/contract/contract.ts';
import type { GapCode } from '../../../shared/domain/gap.ts';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { v } from '../../ui/v.ts';

interface GapListProps {
  readonly gaps: Answer<'gap.list'>['gaps'];
  readonly at: GapCode | undefined;
  readonly onChoose: (code: GapCode) => void;
}

const line = (current: boolean) => ({
  display: 'flex',
  width: '100%',
  justifyContent: 'space-between',
  alignItems: 'baseline',
  gap: '12px',
  minHeight: 34,
  px: '10px',
  py: '6px',
  borderRadius: '6px',
  textAlign: 'left',
  fontSize: 'var(--text)',
  lineHeight: 1.45,
  fontWeight: current ? 600 : 400,
  ...(current ? { backgroundColor: v('tint2') } : { '&:hover': { backgroundColor: v('tint') } }),
});

function onArrow(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const next = buttons[buttons.findIndex((button) => button === document.activeElement) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** What is missing, the worthiest question first, with how many it is open about. */
export function GapList({ gaps, at, onChoose }: GapListProps) {
  const t = useT();
  return (
    <Box
      component="ul"
      aria-label={t('gaps:list')}
      onKeyDown={onArrow}
      sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: '1px' }}
    >
      {gaps.map(({ code, customers }) => (
        <li key={code}>
          <ButtonBase
            aria-current={code === at ? 'true' : undefined}
            onClick={() => onChoose(code)}
            sx={{ ...line(code === at), color: v(customers === 0 ? 'ink3' : 'ink') }}
          >
            <span>{t(`gaps:question.${code}`)}</span>
            <Box
              component="span"
              sx={{
                flex: 'none',
                display: 'inline-flex',
                alignItems: 'center',
                gap: '4px',
                color: v(customers === 0 ? 'ink3' : 'ink2'),
                fontSize: '0.75rem',
                fontWeight: 400,
              }}
            >
              {customers === 0 && <Icon name="check" size={12} />}
              {customers === 0 ? t('gaps:none') : t('gaps:customers', { count: customers })}
            </Box>
          </ButtonBase>
        </li>
      ))}
    </Box>
  );
}
