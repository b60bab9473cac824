import { Box, IconButton, Tooltip } from '@mui/material';
import type { ReactNode } from 'react';
import { useLanguage, useT } from '../../../i18n/use-t.ts';
import { Icon } from '../../../ui/icon.tsx';
import { v } from '../../../ui/v.ts';
import { nameWidth } from '../facts-part.ts';
import type { Marks } from './marks.ts';

/** One thing that can be known. */
export interface Fact {
  /** As the marks call it: the field, or `custom:` and the name of the rep's own. */
  readonly key: string;
  readonly name: string;
  readonly value: ReactNode;
  readonly filled: boolean;
  /** Names the draft of it; while there is one, it stands there although nothing is known. */
  readonly draft?: string;
  /** Stands there although nothing is known: asked of everybody. */
  readonly always?: boolean;
  /** Never sensitive, such as the day it was written down. */
  readonly plain?: boolean;
}

interface LineProps {
  readonly fact: Fact;
  readonly marks: Marks;
  readonly marking: boolean;
}

/** The lock stands for itself once it is set; to set it, the group is told to mark. */
function Name({ fact: { key, name, filled, plain = false }, marks, marking }: LineProps) {
  const t = useT();
  const on = marks.has(key);
  const words = t(on ? 'facts:lock.off' : 'facts:lock.on', { what: name });
  return (
    <Box component="dt" sx={{ color: v('ink3'), overflowWrap: 'anywhere' }}>
      {name}
      {on && !marking && (
        <Box
          component="span"
          sx={{ display: 'flex', gap: '3px', alignItems: 'center', color: v('ink2'), fontSize: '0.6875rem' }}
        >
          <Icon name="lock" size={11} />
          {t('facts:lock.mark')}
        </Box>
      )}
      {marking && filled && !plain && (
        <Tooltip title={words}>
          <IconButton
            aria-label={words}
            aria-pressed={on}
            onClick={() => marks.toggle(key)}
            sx={{ ml: '-6px', display: 'flex' }}
          >
            <Icon name={on ? 'lock' : 'unlocked'} size={13} />
          </IconButton>
        </Tooltip>
      )}
    </Box>
  );
}

/** Names and values, each name with the mark that keeps it in the house. */
export function FactLines({ facts, marks, marking }: Omit<LineProps, 'fact'> & { readonly facts: readonly Fact[] }) {
  const language = useLanguage();
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: `${nameWidth(language)}px minmax(0,1fr)`,
        columnGap: '10px',
        rowGap: '5px',
        fontSize: 'var(--small)',
        lineHeight: 1.5,
      }}
    >
      {facts.map((fact) => (
        <Box key={fact.key} sx={{ display: 'contents' }}>
          <Name {...{ fact, marks, marking }} />
          <Box
            component="dd"
            data-selectable
            {...(fact.filled ? {} : { 'data-missing': true })}
            sx={{ m: 0, minWidth: 0, color: v('ink'), overflowWrap: 'anywhere' }}
          >
            {fact.value}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
