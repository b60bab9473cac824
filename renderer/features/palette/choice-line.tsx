import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { Caller } from '../../../shared/contract/caller-channels.ts';
import type { LibraryHit } from '../../../shared/contract/library-channels.ts';
import { ChannelSchema } from '../../../shared/domain/channel.ts';
import { useT } from '../../i18n/use-t.ts';
import { GradeMark } from '../../ui/grade-mark.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Key, useKeyCap } from '../../ui/key.tsx';
import { CUT, v } from '../../ui/v.ts';
import type { Command } from './command.ts';
import { matchedParts } from './matched-parts.ts';

const hitLook = {
  backgroundColor: 'transparent',
  color: 'inherit',
  fontWeight: 700,
  textDecoration: 'underline',
  textDecorationThickness: 2,
  textUnderlineOffset: 3,
  textDecorationColor: v('primary'),
} as const;

/** A text with what the query matched underlined. */
function Matched({ text, query }: { readonly text: string; readonly query: string }) {
  return matchedParts(text, query).map((part, index) =>
    part.hit ? (
      <Box component="mark" key={index} sx={hitLook}>
        {part.text}
      </Box>
    ) : (
      <span key={index}>{part.text}</span>
    ),
  );
}

interface LineProps {
  readonly id: string;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onTake: () => void;
}

function Line({ id, active, onPoint, onTake, mark, main, sub, keyCap }: LineProps & LineWords) {
  return (
    <Box
      role="option"
      id={id}
      aria-selected={active}
      onMouseMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTake}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: '10px',
        minHeight: 36,
        px: '12px',
        mx: '6px',
        borderRadius: '6px',
        cursor: 'pointer',
        backgroundColor: active ? v('tint2') : 'transparent',
        fontSize: 'var(--text)',
      }}
    >
      <Box sx={{ width: 22, display: 'grid', placeItems: 'center', color: v('ink2'), flex: 'none' }}>{mark}</Box>
      <Box sx={{ ...CUT, flexShrink: 0, maxWidth: '60%' }}>{main}</Box>
      <Box sx={{ ...CUT, flex: 1, color: active ? v('ink2') : v('ink3'), fontSize: '0.75rem' }}>{sub}</Box>
      {keyCap !== undefined && <Key>{keyCap}</Key>}
    </Box>
  );
}

interface LineWords {
  readonly mark: ReactNode;
  readonly main: ReactNode;
  readonly sub?: ReactNode;
  readonly keyCap?: string | undefined;
}

/** A customer that was found: mark, name, firm and number. */
export function PersonLine({
  caller,
  query,
  ...line
}: LineProps & { readonly caller: Caller; readonly query: string }) {
  const t = useT();
  const { row, through } = caller;
  const { name, company, reach, grade } = row;
  const sub = (
    <>
      {company !== undefined && <Matched text={company} query={query} />}
      {company !== undefined && ' · '}
      {through === undefined ? (
        reach !== undefined && <Matched text={reach.text} query={query} />
      ) : (
        <Matched text={t('palette:through', { who: through.name, phone: through.phone ?? '' })} query={query} />
      )}
    </>
  );
  return (
    <Line
      {...line}
      mark={<GradeMark scale={grade?.scale ?? 'horizon'} code={grade?.code} size={20} />}
      main={
        <Box component="span" sx={{ fontWeight: 500 }}>
          <Matched text={name} query={query} />
        </Box>
      }
      sub={sub}
      keyCap={line.active ? '↵' : undefined}
    />
  );
}

/** Something to say: a script and whatever else the library holds. */
export function HitLine({ hit, query, ...line }: LineProps & { readonly hit: LibraryHit; readonly query: string }) {
  const t = useT();
  const channel = ChannelSchema.safeParse(hit.about);
  return (
    <Line
      {...line}
      mark={<Icon name="scripts" size={15} />}
      main={<Matched text={hit.title} query={query} />}
      sub={channel.success ? t(`ui:channel.${channel.data}`) : t(`palette:kind.${hit.kind}`)}
      keyCap={line.active ? '↵' : undefined}
    />
  );
}

/** Something to do. */
export function CommandLine({ command, ...line }: LineProps & { readonly command: Command }) {
  const cap = useKeyCap(command.command);
  return (
    <Line
      {...line}
      mark={<Icon name={command.icon} size={15} />}
      main={command.label}
      keyCap={line.active ? '↵' : (cap ?? command.keyCap)}
    />
  );
}
