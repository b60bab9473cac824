import { Box, Button } from '@mui/material';
import type { Ref } from 'react';
import type { Answer } from '../../../shared/contract/contract.ts';
import type { GreetingRow } from '../../../shared/contract/greeting-channels.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { KeyHint } from '../../ui/key.tsx';
import { v } from '../../ui/v.ts';
import { type Edited, hurtfulIn, isSame, isUnfinished, waitsForDay } from './greeting-state.ts';

type Filled = Answer<'script.fill'>;

interface GreetingSheetProps {
  readonly row: GreetingRow;
  readonly words: Edited;
  readonly today: Day;
  /** The words with the marks of the law, and the link to send them; absent while they are being made. */
  readonly filled: Filled | undefined;
  readonly fieldRef: Ref<HTMLInputElement | HTMLTextAreaElement>;
  readonly linkRef: Ref<HTMLAnchorElement>;
  readonly said: string | undefined;
  readonly running: boolean;
  readonly onWords: (words: Edited) => void;
  readonly onReset: () => void;
  readonly onCopy: () => void;
  readonly onSend: () => void;
}

function Note({ children, warn = false }: { readonly children: string; readonly warn?: boolean }) {
  return (
    <Box
      sx={{
        display: 'flex',
        gap: '6px',
        fontSize: 'var(--small)',
        color: v(warn ? 'warn' : 'ink2'),
        textWrap: 'pretty',
      }}
    >
      <Box sx={{ flex: 'none', pt: '3px', lineHeight: 1 }}>
        <Icon name={warn ? 'warning' : 'info'} size={14} />
      </Box>
      <span>{children}</span>
    </Box>
  );
}

function Warnings({ row, words, today }: Pick<GreetingSheetProps, 'row' | 'words' | 'today'>) {
  const t = useT();
  const hurtful = hurtfulIn(row, words.text);
  return (
    <Box role="status" sx={{ display: 'grid', gap: '4px' }}>
      {hurtful.length > 0 && <Note warn>{t('greetings:forbidden', { words: hurtful.join('”“') })}</Note>}
      {isSame(row, words.text) && <Note warn>{t('greetings:same', { year: row.last?.year })}</Note>}
      {row.gaps.length > 0 && isUnfinished(row, words.text) && (
        <Note warn>{t('greetings:gap', { words: row.gaps.join(', ') })}</Note>
      )}
      {waitsForDay(row, today) && <Note>{t('greetings:neverEarly')}</Note>}
    </Box>
  );
}

function Law({ filled }: { readonly filled: Filled | undefined }) {
  const t = useT();
  return (
    <>
      {filled?.optOut !== undefined && <Note>{t('greetings:optOut', { words: filled.optOut })}</Note>}
      {filled?.ad === true && <Note>{t('greetings:ad')}</Note>}
      {filled?.sms !== undefined && <Note>{t('greetings:segments', { count: filled.sms.segments })}</Note>}
      {filled?.link?.whole === false && <Note>{t('greetings:long')}</Note>}
    </>
  );
}

function Last({ row }: { readonly row: GreetingRow }) {
  const t = useT();
  if (row.last === undefined) return <Box sx={{ fontSize: '0.75rem', color: v('ink3') }}>{t('greetings:noLast')}</Box>;
  return (
    <Box component="section" aria-label={t('greetings:last', { year: row.last.year })}>
      <Box sx={{ fontSize: '0.75rem', color: v('ink3') }}>{t('greetings:last', { year: row.last.year })}</Box>
      <Box sx={{ whiteSpace: 'pre-wrap', fontSize: 'var(--small)', color: v('ink2') }}>{row.last.text}</Box>
    </Box>
  );
}

function Deeds({ row, filled, linkRef, said, running, onCopy, onSend }: Omit<GreetingSheetProps, 'words'>) {
  const t = useT();
  const { channel } = row;
  const href = filled?.link?.href;
  return (
    <>
      <Box sx={{ display: 'flex', gap: '8px', flexWrap: 'wrap' }}>
        <Button variant="outlined" startIcon={<Icon name="copy" size={14} />} onClick={onCopy}>
          {t('greetings:copy')}
          <KeyHint>C</KeyHint>
        </Button>
        {(channel === 'sms' || channel === 'email') && href !== undefined && (
          <Button
            ref={linkRef}
            variant="outlined"
            component="a"
            href={href}
            startIcon={<Icon name={channel === 'sms' ? 'sms' : 'mail'} size={14} />}
          >
            {t(channel === 'sms' ? 'greetings:sms' : 'greetings:email')}
            <KeyHint>O</KeyHint>
          </Button>
        )}
        <Button
          variant="contained"
          disabled={running || row.sentOn !== undefined}
          startIcon={<Icon name="check" size={14} />}
          onClick={onSend}
        >
          {t('greetings:sendOne')}
          <KeyHint>S</KeyHint>
        </Button>
      </Box>
      <Box role="status" sx={{ fontSize: 'var(--small)', minHeight: '1.5em' }}>
        {said}
      </Box>
    </>
  );
}

/** The words to one of them: to be changed, copied, sent and ticked off, with those of last year beside. */
export function GreetingSheet(props: GreetingSheetProps) {
  const { row, words, today, filled, fieldRef, onWords, onReset } = props;
  const t = useT();
  const isEdited = words.text !== row.text || words.subject !== row.subject;
  return (
    <Box sx={{ display: 'grid', gap: '12px', alignContent: 'start' }}>
      <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {[row.person?.name, row.customer.name].filter(Boolean).join(' · ')}
      </Box>
      {row.channel === 'email' && (
        <Field
          label={t('greetings:subject')}
          value={words.subject ?? ''}
          onChange={(subject) => onWords({ ...words, subject })}
          maxLength={500}
        />
      )}
      <Field
        label={t('greetings:text')}
        value={words.text}
        onChange={(text) => onWords({ ...words, text })}
        lines={5}
        maxLines={14}
        inputRef={fieldRef}
        maxLength={5_000}
      />
      {isEdited && (
        <Button variant="text" onClick={onReset} sx={{ justifySelf: 'start', ml: '-8px', minHeight: 24 }}>
          {t('greetings:reset')}
        </Button>
      )}
      <Warnings {...{ row, words, today }} />
      <Law filled={filled} />
      <Deeds {...props} />
      <Last row={row} />
    </Box>
  );
}
