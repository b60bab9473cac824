import { Box, Button, ButtonBase } from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { Day } from '../../../shared/domain/day.ts';
import type { Opener } from '../../../shared/domain/opener.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { v } from '../../ui/v.ts';
import { aimWords, evidenceWords, openerWords } from './opener-words.ts';

export interface SayLinesProps {
  readonly customerId: string;
  readonly today: Day;
  /** Takes a sentence into the note; absent: the lines are only read. */
  readonly onUse?: ((words: string) => void) | undefined;
  /** How many openers stand there before the rest is asked for. */
  readonly atFirst?: number;
}

const OPENERS_AT_FIRST = 3;

const line = { fontSize: 'var(--small)', lineHeight: 1.5, textWrap: 'pretty', overflowWrap: 'anywhere' } as const;

function Named({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <Box sx={{ ...line, color: v('ink2') }}>
      <Box component="span" sx={{ fontWeight: 600, color: v('ink'), mr: '8px' }}>
        {name}
      </Box>
      {children}
    </Box>
  );
}

interface LineProps extends Pick<SayLinesProps, 'today' | 'onUse'> {
  readonly opener: Opener;
}

function Line({ opener, today, onUse }: LineProps) {
  const t = useT();
  const language = useLanguage();
  const words = openerWords(opener, { t, language, today });
  const evidence = (
    <Box component="span" sx={{ color: v('ink3'), fontSize: '0.75rem', ml: '6px' }}>
      {evidenceWords(opener, { t, language, today })}
    </Box>
  );
  return (
    <Box component="li" sx={line}>
      {onUse === undefined ? (
        <span>{words}</span>
      ) : (
        <ButtonBase
          aria-label={t('opener:use', { words })}
          onClick={() => onUse(words)}
          sx={{
            ...line,
            minHeight: 24,
            textAlign: 'left',
            borderRadius: '4px',
            '&:hover': { textDecoration: 'underline' },
          }}
        >
          {words}
        </ButtonBase>
      )}
      {evidence}
    </Box>
  );
}

function Openers({
  openers,
  today,
  onUse,
  atFirst = OPENERS_AT_FIRST,
}: Omit<SayLinesProps, 'customerId'> & { readonly openers: readonly Opener[] }) {
  const t = useT();
  const [all, setAll] = useState(false);
  const more = openers.length - atFirst;
  return (
    <>
      <Box
        component="ul"
        aria-label={t('opener:say')}
        sx={{ m: 0, p: 0, pl: '16px', listStyle: 'disc', color: v('ink2') }}
      >
        {(all ? openers : openers.slice(0, atFirst)).map((opener) => (
          <Line
            key={`${opener.kind} ${opener.record.id} ${opener.sort ?? ''} ${opener.what ?? ''}`}
            {...{ opener, today, onUse }}
          />
        ))}
      </Box>
      {more > 0 && (
        <Button
          variant="text"
          aria-expanded={all}
          onClick={() => setAll(!all)}
          sx={{ minHeight: 24, fontSize: '0.75rem', py: 0, px: '6px', justifySelf: 'start' }}
        >
          {all ? t('opener:less') : t('opener:more', { count: more })}
        </Button>
      )}
    </>
  );
}

/** What to say: the aim of the contact, and the reasons to talk with what each stands on. */
export function SayLines({ customerId, ...rest }: SayLinesProps) {
  const t = useT();
  const asked = useAsk('opener.list', { customerId });
  if (asked.state !== 'answered') return null;
  const { openers, aims } = asked.value;
  return (
    <Box sx={{ display: 'grid', gap: '4px' }}>
      {aims.map((aim, at) => (
        <Named key={at} name={at === 0 ? t('opener:aim') : t('today:also')}>
          {aimWords(aim, { t })}
        </Named>
      ))}
      {openers.length > 0 && <Openers openers={openers} {...rest} />}
    </Box>
  );
}
