import { Box, IconButton, Tooltip } from '@mui/material';
import type { ReactNode } from 'react';
import { type AdviceCode, adviceFamilyOf, type AdvicePlace } from '../../../shared/domain/advice.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useChange } from '../../api/use-change.ts';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { useToast } from '../../ui/toast.tsx';
import { Panel } from '../../ui/panel.tsx';
import { v } from '../../ui/v.ts';

interface AdviceLinesProps {
  readonly customerId: string;
  readonly place: AdvicePlace;
  /** What belongs under one of them, such as a choice it asks for. */
  readonly under?: ((code: AdviceCode) => ReactNode) | undefined;
}

/** Puts one piece of advice away, for every customer. */
function useHide() {
  const t = useT();
  const say = useToast();
  const settings = useAsk('settings.get', {});
  const change = useChange('settings.change');
  const hidden = settings.state === 'answered' ? settings.value.hiddenAdvice : [];
  return async (code: AdviceCode) => {
    const result = await change.run({ patch: { hiddenAdvice: [...hidden, code] } });
    say(result.ok ? { text: t('advice:hidden') } : { text: t(`failure:${result.error.code}`), tone: 'error' });
  };
}

function Line({
  code,
  onHide,
  children,
}: {
  readonly code: AdviceCode;
  readonly onHide: () => void;
  readonly children: ReactNode;
}) {
  const t = useT();
  return (
    <Box component="li" sx={{ display: 'flex', gap: '8px', alignItems: 'flex-start', py: '4px' }}>
      <Box sx={{ color: v('ink3'), pt: '3px', flex: 'none' }}>
        <Icon name="hint" size={13} />
      </Box>
      <Box sx={{ flex: 1, minWidth: 0, lineHeight: 1.6, textWrap: 'pretty' }}>
        <Box component="b" sx={{ fontWeight: 600, mr: '6px' }}>
          {t(`advice:family.${adviceFamilyOf(code)}`)}
        </Box>
        {t(`advice:say.${code}`)}
        {children}
      </Box>
      <Tooltip title={t('advice:hide')}>
        <IconButton
          aria-label={`${t('advice:hide')}: ${t(`advice:family.${adviceFamilyOf(code)}`)}`}
          onClick={onHide}
          sx={{ width: 24, height: 24 }}
        >
          <Icon name="close" size={12} />
        </IconButton>
      </Tooltip>
    </Box>
  );
}

/** How to talk with this customer: two things at most, each to be put away. */
export function AdviceLines({ customerId, place, under }: AdviceLinesProps) {
  const t = useT();
  const hide = useHide();
  const asked = useAsk('advice.list', { customerId, place }, { keep: true });
  const codes = asked.state === 'answered' ? asked.value.codes : [];
  if (codes.length === 0) return null;
  const boxed = { px: '10px', py: '2px', backgroundColor: v('sunk'), borderRadius: '6px' };
  const list = (
    <Box
      component="ul"
      aria-label={t('advice:title')}
      sx={{
        m: 0,
        p: 0,
        listStyle: 'none',
        fontSize: 'var(--small)',
        color: v('ink2'),
        ...(place === 'log' ? boxed : {}),
      }}
    >
      {codes.map((code) => (
        <Line key={code} code={code} onHide={() => void hide(code)}>
          {under?.(code)}
        </Line>
      ))}
    </Box>
  );
  return place === 'log' ? list : <Panel title={t('advice:title')}>{list}</Panel>;
}
