import { Box, Dialog, InputBase, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';
import type { Caller } from '../../../shared/contract/caller-channels.ts';
import type { LibraryHit } from '../../../shared/contract/library-channels.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { isMac } from '../../ui/key-commands.ts';
import { Key } from '../../ui/key.tsx';
import { ShortcutLayer } from '../../ui/shortcuts.tsx';
import { v } from '../../ui/v.ts';
import { CommandLine, HitLine, PersonLine } from './choice-line.tsx';
import type { Command } from './command.ts';
import { type Choice, usePalette } from './use-palette.ts';
import { WhoIsIt } from './who-is-it.tsx';

interface PaletteProps {
  readonly today: Day;
  readonly commandsFor: (query: string) => readonly Command[];
  readonly begin: string;
  readonly onPerson: (caller: Caller) => void;
  readonly onCall: (caller: Caller) => void;
  readonly onHit: (hit: LibraryHit) => void;
  readonly onClose: () => void;
}

type PaletteState = ReturnType<typeof usePalette>;

function Group({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Box role="group" aria-label={label}>
      <Typography
        component="div"
        variant="caption"
        aria-hidden="true"
        sx={{ color: v('ink3'), px: '20px', pt: '8px', pb: '2px' }}
      >
        {label}
      </Typography>
      {children}
    </Box>
  );
}

const GROUPS = { person: 'palette:people', command: 'palette:commands', hit: 'palette:library' } as const;

interface Run {
  readonly kind: Choice['kind'];
  readonly from: number;
  readonly until: number;
}

/** Neighbours of one kind stand under one heading. */
const groupsOf = (choices: readonly Choice[]): readonly Run[] =>
  choices.reduce<readonly Run[]>((runs, { kind }, at) => {
    const last = runs.at(-1);
    return last?.kind === kind
      ? [...runs.slice(0, -1), { ...last, until: at + 1 }]
      : [...runs, { kind, from: at, until: at + 1 }];
  }, []);

interface FieldProps {
  readonly state: PaletteState;
  readonly listId: string;
}

function Head({ state, listId }: FieldProps) {
  const t = useT();
  const { query, type, onKeyDown, choices, index, found } = state;
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: '10px',
        px: '18px',
        height: 52,
        flex: 'none',
        borderBottom: `1px solid ${v('ruleStrong')}`,
        color: v('ink2'),
      }}
    >
      <Icon name="search" size={18} />
      <InputBase
        autoFocus
        fullWidth
        value={query}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        slotProps={{
          input: {
            role: 'combobox',
            autoComplete: 'off',
            'aria-label': t('palette:field'),
            'aria-expanded': choices.length > 0,
            'aria-controls': listId,
            'aria-activedescendant': choices.length > 0 ? `${listId}-${index}` : undefined,
          },
        }}
        placeholder={t('palette:field')}
        sx={{ fontSize: '1.125rem', color: v('ink'), '& input:focus-visible': { outline: 'none' } }}
      />
      {found !== undefined && (
        <Typography variant="caption" role="status" sx={{ color: v('ink3'), whiteSpace: 'nowrap' }}>
          {t('palette:count', found)}
        </Typography>
      )}
      <Key>Esc</Key>
    </Box>
  );
}

function Lines({ state, listId }: FieldProps) {
  const t = useT();
  const { choices, index, point, take, query } = state;
  const draw = (choice: Choice, at: number) => {
    const line = {
      id: `${listId}-${at}`,
      active: at === index,
      onPoint: () => point(at),
      onTake: () => take(choice),
    };
    if (choice.kind === 'person') return <PersonLine key={line.id} {...line} caller={choice.caller} query={query} />;
    if (choice.kind === 'hit') return <HitLine key={line.id} {...line} hit={choice.hit} query={query} />;
    return <CommandLine key={line.id} {...line} command={choice.command} />;
  };
  return (
    <Box
      role="listbox"
      id={listId}
      aria-label={t('palette:results')}
      sx={{ flex: 1, minWidth: 0, pb: '8px', overflow: 'auto' }}
    >
      {groupsOf(choices).map(({ kind, from, until }) => (
        <Group key={from} label={t(GROUPS[kind])}>
          {choices.slice(from, until).map((choice, offset) => draw(choice, from + offset))}
        </Group>
      ))}
      {choices.length === 0 && (
        <Box role="presentation" sx={{ px: '20px', py: '14px', color: v('ink2'), fontSize: 'var(--small)' }}>
          {t('palette:nothing', { query })}
        </Box>
      )}
    </Box>
  );
}

function Foot({ person }: { readonly person: boolean }) {
  const t = useT();
  return (
    <Box
      sx={{
        display: 'flex',
        gap: '14px',
        alignItems: 'center',
        px: '18px',
        height: 36,
        flex: 'none',
        borderTop: `1px solid ${v('rule')}`,
        fontSize: '0.75rem',
        color: v('ink2'),
      }}
    >
      <span>
        <Key>↑</Key> <Key>↓</Key> {t('palette:move')}
      </span>
      <span>
        <Key>↵</Key> {t('palette:open')}
      </span>
      {person && (
        <span>
          <Key>{isMac() ? '⌘' : 'Ctrl'}</Key> <Key>↵</Key> {t('palette:call')}
        </span>
      )}
      <Box sx={{ flex: 1 }} />
      <span>{t('palette:hint')}</span>
    </Box>
  );
}

const paper = {
  width: 780,
  maxWidth: 'calc(100vw - 32px)',
  maxHeight: 'calc(100vh - 120px)',
  m: 0,
  position: 'absolute',
  top: 92,
  overflow: 'hidden',
} as const;

/** Finds people and does things: results left, who it is right. */
export function Palette({ today, onClose, ...give }: PaletteProps) {
  const t = useT();
  const listId = useId();
  const state = usePalette({ ...give, onClose });
  const chosen = state.choices[state.index];
  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth={false}
      slotProps={{ paper: { 'aria-label': t('palette:title'), sx: paper } }}
    >
      <ShortcutLayer>
        <Head state={state} listId={listId} />
        <Box sx={{ display: 'flex', minHeight: 336, flex: '1 1 auto', overflow: 'hidden' }}>
          <Lines state={state} listId={listId} />
          {chosen?.kind === 'person' && <WhoIsIt caller={chosen.caller} today={today} />}
        </Box>
        <Foot person={chosen?.kind === 'person'} />
      </ShortcutLayer>
    </Dialog>
  );
}
