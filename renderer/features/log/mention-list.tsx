import { Box } from '@mui/material';
import type { KeyboardEvent } from 'react';
import type { Person } from '../../../shared/domain/person.ts';
import { useT } from '../../i18n/use-t.ts';
import { v } from '../../ui/v.ts';
import type { useMention } from './use-mention.ts';

type MentionState = ReturnType<typeof useMention>;

/** Takes the keys of the open list; false where the key is not one of them. */
export function listTook(event: KeyboardEvent, { found, index, take, move, leave }: MentionState): boolean {
  if (found.length === 0) return false;
  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => take(found[index]),
    Tab: () => take(found[index]),
    Escape: leave,
  };
  const act = event.shiftKey ? undefined : acts[event.key];
  act?.();
  return act !== undefined;
}

function PartOf({ person: { relation, role, title } }: { readonly person: Person }) {
  const t = useT();
  if (relation !== undefined) return t(`palette:relation.${relation}`);
  return role === undefined ? (title ?? '') : t(`records:people.roles.${role}`);
}

/** Whom or what the mark may mean, under the words. */
export function Offered({ state, listId }: { readonly state: MentionState; readonly listId: string }) {
  const t = useT();
  const { mark, found, index, take } = state;
  if (found.length === 0) return null;
  return (
    <Box
      role="listbox"
      id={listId}
      aria-label={t(mark === '#' ? 'log:knownTags' : 'log:withWhom')}
      sx={{ border: `1px solid ${v('ruleStrong')}`, borderRadius: '6px', p: '4px', backgroundColor: v('raised') }}
    >
      {found.map((one, at) => (
        <Box
          key={'id' in one ? one.id : one.name}
          role="option"
          id={`${listId}-${at}`}
          aria-selected={at === index}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(one)}
          sx={{
            minHeight: 28,
            px: '8px',
            display: 'flex',
            alignItems: 'center',
            gap: '8px',
            borderRadius: '4px',
            cursor: 'pointer',
            fontSize: 'var(--small)',
            overflowWrap: 'anywhere',
            backgroundColor: at === index ? v('tint2') : 'transparent',
          }}
        >
          {'id' in one ? (
            <>
              <b>{one.name}</b>
              <Box component="span" sx={{ color: v('ink2'), fontSize: '0.75rem' }}>
                <PartOf person={one} />
              </Box>
            </>
          ) : (
            `#${one.name}`
          )}
        </Box>
      ))}
    </Box>
  );
}
