import { Box, Button, ButtonBase, IconButton, Tooltip, Typography } from '@mui/material';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useShelf } from '../../../api/use-shelf.ts';
import { useT } from '../../../i18n/use-t.ts';
import { Icon } from '../../../ui/icon.tsx';
import { v } from '../../../ui/v.ts';
import { FactLines, type Fact } from './fact-lines.tsx';
import type { Marks } from './marks.ts';

interface FactGroupProps {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly marks: Marks;
  /** Stands in the head, at the right. */
  readonly right?: ReactNode;
  /** Stands above the facts, whatever is known. */
  readonly first?: ReactNode;
}

interface HeadProps extends Pick<FactGroupProps, 'title' | 'facts' | 'right'> {
  readonly id: string;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly marking: boolean;
  readonly onMarking: () => void;
}

function Head({ id, title, facts, right, open, onOpen, marking, onMarking }: HeadProps) {
  const t = useT();
  const known = { filled: facts.filter(({ filled }) => filled).length, total: facts.length };
  const lock = t(marking ? 'facts:lock.done' : 'facts:lock.marks');
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', minHeight: 24, mb: '6px', gap: '2px' }}>
      <Typography component="h2" variant="caption" sx={{ fontWeight: 600, color: v('ink2'), minWidth: 0 }}>
        <ButtonBase
          aria-expanded={open}
          onClick={onOpen}
          sx={{ font: 'inherit', minHeight: 24, borderRadius: '4px', gap: '5px', px: '4px', mx: '-4px' }}
        >
          <span id={id}>{title}</span>{' '}
          <Box component="span" sx={{ color: v('ink3'), fontWeight: 400 }}>
            {t('facts:group.known', known)}
          </Box>
          <Icon name={open ? 'up' : 'down'} size={12} />
        </ButtonBase>
      </Typography>
      <Box sx={{ flex: 1 }} />
      {open && known.filled > 0 && (
        <Tooltip title={lock}>
          <IconButton aria-label={`${title}: ${lock}`} aria-pressed={marking} onClick={onMarking}>
            <Icon name={marking ? 'check' : 'lock'} size={13} />
          </IconButton>
        </Tooltip>
      )}
      {right}
    </Box>
  );
}

/** Facts that belong together: what is known, and quietly behind a button what is not. Folded away while nothing is known. */
export function FactGroup({ title, facts, marks, right, first }: FactGroupProps) {
  const t = useT();
  const id = useId();
  const shelf = useShelf();
  const isBegun = ({ draft }: Fact): boolean => draft !== undefined && shelf.getItem(draft) !== null;
  const shown = facts.filter((fact) => fact.filled || fact.always === true || isBegun(fact));
  const missing = facts.length - shown.length;
  const [turned, setTurned] = useState<boolean>();
  const open = turned ?? (shown.length > 0 || first !== undefined);
  const [all, setAll] = useState(false);
  const [marking, setMarking] = useState(false);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    // What was asked for stands above the button: the keyboard goes there, to the first that can be filled in.
    if (all) place.current?.querySelector<HTMLElement>('[data-missing] [data-fact]')?.focus();
  }, [all]);
  return (
    <Box component="section" ref={place} aria-labelledby={id} sx={{ '& + &': { mt: 'calc(var(--gap) * 1.25)' } }}>
      <Head
        {...{ id, title, facts, right, open, marking }}
        onOpen={() => setTurned(!open)}
        onMarking={() => setMarking(!marking)}
      />
      {open && (
        <>
          {first}
          {marking && (
            <Box sx={{ fontSize: '0.75rem', color: v('ink3'), mb: '6px', textWrap: 'pretty' }}>
              {t('facts:lock.hint')}
            </Box>
          )}
          <FactLines facts={all ? facts : shown} marks={marks} marking={marking} />
          {missing > 0 && (
            <Button
              variant="text"
              aria-expanded={all}
              aria-label={`${title}: ${all ? t('facts:group.less') : t('facts:group.more', { count: missing })}`}
              onClick={() => setAll(!all)}
              startIcon={<Icon name={all ? 'up' : 'add'} size={12} />}
              sx={{ minHeight: 24, fontSize: '0.75rem', ml: '-8px', mt: '2px' }}
            >
              {all ? t('facts:group.less') : t('facts:group.more', { count: missing })}
            </Button>
          )}
        </>
      )}
    </Box>
  );
}
