import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { FirstIcon } from '../../ui/first-icon.tsx';
import { Key, useKeyCap } from '../../ui/key.tsx';
import { NameTag } from '../../ui/name-tag.tsx';
import { Seal } from '../../ui/seal.tsx';
import { CUT, SPOKEN_ONLY, v } from '../../ui/v.ts';
import { type NavItem, NavList } from './nav-list.tsx';
import { type SavedState, SavedWords } from './saved-words.tsx';

export interface SidebarProps {
  readonly items: readonly NavItem[];
  /** Saved views; none, and the heading is gone too. */
  readonly views?: readonly NavItem[];
  /** The id of the line that is open. */
  readonly at: string | undefined;
  readonly onNavigate?: ((href: string) => void) | undefined;
  readonly onFind: () => void;
  readonly saved: SavedState;
  readonly settingsHref: string;
}

const findLook = {
  display: 'flex',
  alignItems: 'center',
  height: 30,
  px: '8px',
  gap: '8px',
  cursor: 'pointer',
  borderRadius: '6px',
  border: `1px solid ${v('control')}`,
  backgroundColor: v('paper'),
  color: v('ink3'),
  fontSize: '0.8125rem',
  mb: '10px',
} as const;

const iconLook = {
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  flex: 'none',
  width: 28,
  height: 28,
  p: 0,
  border: 0,
  borderRadius: '6px',
  backgroundColor: 'transparent',
  color: v('ink2'),
  cursor: 'pointer',
  '&:hover': { backgroundColor: v('tint'), color: v('ink') },
} as const;

function Find({ rail, onFind }: { rail: boolean; onFind: () => void }) {
  const t = useT();
  const cap = useKeyCap('palette');
  if (rail) {
    return (
      <NameTag name={t('ui:nav.find')}>
        <Box
          component="button"
          type="button"
          aria-label={t('ui:nav.findLabel')}
          onClick={onFind}
          sx={{ ...iconLook, width: 36, height: 32 }}
        >
          <FirstIcon name="search" />
        </Box>
      </NameTag>
    );
  }
  return (
    <Box component="button" type="button" onClick={onFind} aria-haspopup="dialog" sx={findLook}>
      <FirstIcon name="search" size={14} />
      <Box component="span" sx={{ flex: 1, textAlign: 'left', ...CUT }}>
        {t('ui:nav.find')}
      </Box>
      {cap !== undefined && <Key>{cap}</Key>}
    </Box>
  );
}

function Foot({ rail, saved, settingsHref, onNavigate }: SidebarProps & { rail: boolean }) {
  const t = useT();
  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: rail ? 'column' : 'row',
        alignItems: 'center',
        gap: '6px',
        px: rail ? 0 : '6px',
      }}
    >
      <Box sx={rail ? SPOKEN_ONLY : { flex: 1, minWidth: 0 }}>
        <SavedWords saved={saved} />
      </Box>
      <NameTag name={t('ui:nav.settings')}>
        <Box
          component="a"
          href={settingsHref}
          aria-label={t('ui:nav.settings')}
          sx={iconLook}
          onClick={(event: { preventDefault: () => void }) => {
            if (onNavigate === undefined) return;
            event.preventDefault();
            onNavigate(settingsHref);
          }}
        >
          <FirstIcon name="settings" />
        </Box>
      </NameTag>
    </Box>
  );
}

function Views({ views, at, onNavigate }: SidebarProps) {
  const t = useT();
  const id = useId();
  if (views === undefined || views.length === 0) return null;
  return (
    <Box component="section" aria-labelledby={id}>
      <Typography
        component="h2"
        id={id}
        variant="caption"
        sx={{ color: v('ink3'), fontWeight: 500, px: '8px', mt: '14px', mb: '2px' }}
      >
        {t('ui:nav.views')}
      </Typography>
      <NavList items={views} at={at} rail={false} onNavigate={onNavigate} />
    </Box>
  );
}

/** The sidebar, 196 px, or the rail, 52 px, whose names are there for speech and as tooltips. */
export function Sidebar(props: SidebarProps & { readonly rail: boolean }) {
  const { items, at, rail, onNavigate, onFind } = props;
  const t = useT();
  return (
    <Box
      component="nav"
      aria-label={t('ui:nav.main')}
      sx={{
        width: rail ? 52 : 196,
        flex: 'none',
        display: 'flex',
        flexDirection: 'column',
        overflow: 'auto',
        px: rail ? '8px' : '10px',
        py: '14px',
        gap: '4px',
        '@media print': { display: 'none' },
      }}
    >
      <Box
        sx={{ display: 'flex', alignItems: 'center', gap: '9px', px: rail ? '7px' : '6px', minHeight: 30, mb: '8px' }}
      >
        <Seal />
        <Typography
          component="span"
          sx={rail ? SPOKEN_ONLY : { fontFamily: 'var(--serif)', fontWeight: 600, fontSize: '1rem' }}
        >
          {t('ui:appName')}
        </Typography>
      </Box>
      <Find rail={rail} onFind={onFind} />
      <NavList items={items} at={at} rail={rail} onNavigate={onNavigate} />
      {!rail && <Views {...props} />}
      <Box sx={{ flex: 1 }} />
      <Foot {...props} />
    </Box>
  );
}
