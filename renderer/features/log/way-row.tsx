import { Box, Button, Menu, MenuItem } from '@mui/material';
import { useId, useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { channelIcon } from '../../ui/channel-mark.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import type { LogDraft } from './draft.ts';
import { asksDirection, channelOf, FIRST_WAYS, MORE_WAYS, type Way } from './ways.ts';

interface WayRowProps {
  readonly draft: Pick<LogDraft, 'way' | 'direction'>;
  readonly onWay: (way: Way) => void;
  readonly onDirection: (direction: 'out' | 'in') => void;
}

const iconOf = (way: Way) => {
  if (way === 'callIn') return channelIcon('call', 'in');
  return way === 'callOut' ? channelIcon('call', 'out') : channelIcon(channelOf(way));
};

function More({ onWay }: Pick<WayRowProps, 'onWay'>) {
  const t = useT();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        id={id}
        variant="text"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={t('log:way.more')}
        onClick={() => setOpen(true)}
        sx={{ minWidth: 32, px: '6px' }}
      >
        <Icon name="more" size={15} />
      </Button>
      <Menu
        open={open}
        onClose={() => setOpen(false)}
        anchorEl={() => document.getElementById(id)}
        slotProps={{ list: { 'aria-label': t('log:way.more') } }}
      >
        {MORE_WAYS.map((way) => (
          <MenuItem
            key={way}
            sx={{ gap: '8px' }}
            onClick={() => {
              onWay(way);
              setOpen(false);
            }}
          >
            <Icon name={iconOf(way)} size={14} />
            {t(`log:way.${way}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

/** How it happened: the four of every day, the rest behind "more", and who began where that is not said yet. */
export function WayRow({ draft, onWay, onDirection }: WayRowProps) {
  const t = useT();
  const first: readonly Way[] = FIRST_WAYS;
  const ways = first.includes(draft.way) ? first : [...first, draft.way];
  const directions = (['out', 'in'] as const).map((value) => ({ value, label: t(`log:direction.${value}`) }));
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: '6px', flexWrap: 'wrap' }}>
      <Segmented
        label={t('log:channel')}
        segments={ways.map((way) => ({ value: way, label: t(`log:way.${way}`), icon: iconOf(way) }))}
        value={draft.way}
        onChange={onWay}
      />
      <More onWay={onWay} />
      {asksDirection(draft.way) && (
        <Segmented
          label={t('log:direction.label')}
          segments={directions}
          value={draft.direction}
          onChange={onDirection}
        />
      )}
    </Box>
  );
}
