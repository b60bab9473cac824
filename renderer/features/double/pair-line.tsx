import { Box, Button, ButtonBase } from '@mui/material';
import type { DoublePair, DoubleSide } from '../../../shared/contract/double-channels.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { CUT, v } from '../../ui/v.ts';
import type { PairDeeds } from './use-doubles.ts';

interface PairLineProps extends PairDeeds {
  readonly pair: DoublePair;
  readonly today: Day;
  readonly active: boolean;
}

function Side({
  side,
  today,
  onOpen,
}: {
  readonly side: DoubleSide;
  readonly today: Day;
  readonly onOpen: () => void;
}) {
  const t = useT();
  const language = useLanguage();
  const { name, company, title, phone, email, addedOn, lastOn, records } = side;
  const about = [company, title].filter((part) => part !== undefined).join(' · ');
  const reach = [phone, email].filter((part) => part !== undefined).join(' · ');
  const when =
    lastOn === undefined
      ? t('doubles:added', { day: sayDay(language, addedOn, today) })
      : t('doubles:last', { day: sayDay(language, lastOn, today) });
  return (
    <Box sx={{ minWidth: 0, display: 'grid', alignContent: 'start' }}>
      <ButtonBase
        onClick={onOpen}
        aria-label={t('doubles:open', { name })}
        title={name}
        sx={{
          ...CUT,
          display: 'block',
          justifySelf: 'start',
          maxWidth: '100%',
          minHeight: 24,
          fontSize: 'var(--text)',
          fontWeight: 600,
          borderRadius: '4px',
          '&:hover': { textDecoration: 'underline', textUnderlineOffset: '3px' },
        }}
      >
        {name}
      </ButtonBase>
      <Box sx={{ fontSize: 'var(--small)', color: v('ink2'), ...CUT }} title={about}>
        {about}
      </Box>
      <Box sx={{ fontSize: 'var(--small)', color: v('ink2'), overflowWrap: 'anywhere' }}>{reach}</Box>
      <Box sx={{ fontSize: '0.75rem', color: v('ink3') }}>
        {when} · {t('doubles:records', { count: records })}
      </Box>
    </Box>
  );
}

function Deeds({ pair, onCompare, onApart, onTie }: PairLineProps) {
  const t = useT();
  const named = { pair: t('doubles:pair', { first: pair.first.name, second: pair.second.name }) };
  if (pair.kind === 'household')
    return (
      <>
        <Button variant="outlined" aria-label={t('doubles:tieNamed', named)} onClick={() => onTie(pair)}>
          {t('doubles:tie')}
        </Button>
        <Button variant="text" aria-label={t('doubles:unrelatedNamed', named)} onClick={() => onApart(pair)}>
          {t('doubles:unrelated')}
        </Button>
      </>
    );
  return (
    <>
      <Button variant="outlined" aria-label={t('doubles:compareNamed', named)} onClick={() => onCompare(pair)}>
        {t('doubles:compare')}
      </Button>
      <Button variant="text" aria-label={t('doubles:apartNamed', named)} onClick={() => onApart(pair)}>
        {t('doubles:apart')}
      </Button>
    </>
  );
}

const look = (active: boolean) =>
  ({
    display: 'grid',
    gridTemplateColumns: { xs: 'minmax(0,1fr) minmax(0,1fr)', md: 'minmax(0,1fr) minmax(0,1fr) auto' },
    gap: '6px 20px',
    alignItems: 'center',
    px: '10px',
    py: '10px',
    borderBottom: `1px solid ${v('rule')}`,
    ...(active ? { backgroundColor: v('tint') } : {}),
  }) as const;

/** Two customers side by side, what they share, and what can be done about it. */
export function PairLine(props: PairLineProps) {
  const t = useT();
  const { pair, today, active, onOpen } = props;
  const signs = pair.signs.map((sign) => t(`doubles:sign.${sign}`)).join(t('doubles:and'));
  return (
    <Box sx={look(active)}>
      <Side side={pair.first} today={today} onOpen={() => onOpen(pair.first.id)} />
      <Side side={pair.second} today={today} onOpen={() => onOpen(pair.second.id)} />
      <Box
        sx={{
          display: 'grid',
          justifyItems: { xs: 'start', md: 'end' },
          gap: '4px',
          gridColumn: { xs: '1 / -1', md: 'auto' },
        }}
      >
        <Box sx={{ display: 'flex', gap: '5px', alignItems: 'center', fontSize: 'var(--small)', color: v('ink2') }}>
          <Icon name={pair.kind === 'same' ? 'merge' : 'customers'} size={13} />
          {signs}
        </Box>
        <Box sx={{ display: 'flex', gap: '6px', flexWrap: 'wrap' }}>
          <Deeds {...props} />
        </Box>
      </Box>
    </Box>
  );
}
