import { Box, Tooltip } from '@mui/material';
import type { CustomerRow } from '../../../shared/contract/customer-row.ts';
import { INTENTS } from '../../../shared/domain/customer.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Language } from '../../../shared/domain/record.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { ChannelMark } from '../../ui/channel-mark.tsx';
import { GradeMark } from '../../ui/grade-mark.tsx';
import { Icon } from '../../ui/icon.tsx';
import { RelationMark } from '../../ui/relation-mark.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { CUT, v } from '../../ui/v.ts';
import { nextTone, turnWords } from './next-state.ts';

export interface CellWorld {
  readonly t: Translate;
  readonly language: Language;
  readonly today: Day;
}

/** Codes come from playbooks; one without words is shown as it is written. */
export function intentWords(t: Translate, code: string | undefined): string | undefined {
  const known = INTENTS.find((one) => one === code);
  return known === undefined ? code : t(`cadence:intent.${known}`);
}

/** Given up is no relationship of the engine, but it is what the rep must see first. */
export const relationOf = ({ relationship, dormant, next }: Pick<CustomerRow, 'relationship' | 'dormant' | 'next'>) => {
  if (next.cause === 'given-up') return 'given-up';
  return dormant === true ? 'dormant' : relationship;
};

/** Company and title; of an organization only what else is known. */
export const whereOf = ({ company, title, name }: Pick<CustomerRow, 'company' | 'title' | 'name'>): string =>
  [company === name ? undefined : company, title].filter((part) => part !== undefined && part !== '').join(' · ');

const nameLine = {
  display: 'flex',
  flexWrap: 'wrap',
  overflow: 'hidden',
  height: '1.6em',
  lineHeight: 1.6,
  columnGap: '8px',
  alignItems: 'baseline',
  fontSize: 'var(--text)',
  minWidth: 0,
} as const;

export function Name({ row }: { readonly row: CustomerRow }) {
  const where = whereOf(row);
  return (
    <Box sx={nameLine} title={where === '' ? row.name : `${row.name}\n${where}`}>
      <Box component="span" sx={{ ...CUT, fontWeight: 600, flexShrink: 0, maxWidth: '100%' }}>
        {row.name}
      </Box>
      {where !== '' && (
        <Box component="span" sx={{ ...CUT, color: v('ink3'), fontSize: '0.75rem', flex: '1 1 6em' }}>
          {where}
        </Box>
      )}
    </Box>
  );
}

export function NextCell({
  row,
  world: { t, language, today },
}: {
  readonly row: CustomerRow;
  readonly world: CellWorld;
}) {
  const { next } = row;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: '6px', minWidth: 0 }}>
      <TimeMark tone={nextTone(next, today)}>{turnWords(t, language, row, today)}</TimeMark>
      {next.state === 'manual' && (
        <Tooltip title={t('customers:next.byHand')}>
          <Box component="span" sx={{ display: 'inline-flex', color: v('ink3') }}>
            <Icon name="byHand" size={12} label={t('customers:next.byHand')} />
          </Box>
        </Tooltip>
      )}
    </Box>
  );
}

export function Reach({ row: { reach } }: { readonly row: CustomerRow }) {
  if (reach === undefined) return <Box sx={{ color: v('ink3') }}>–</Box>;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: '7px', minWidth: 0 }}>
      <Box component="span" sx={{ color: v('ink3'), display: 'inline-flex' }}>
        <ChannelMark channel={reach.channel} size={13} />
      </Box>
      <Box component="span" data-selectable sx={CUT} title={reach.text}>
        {reach.text}
      </Box>
    </Box>
  );
}

export function Relation({ row }: { readonly row: CustomerRow }) {
  return (
    <Box sx={{ color: v('ink2') }}>
      <RelationMark relationship={relationOf(row)} />
    </Box>
  );
}

export function Grade({ row: { grade, kind } }: { readonly row: CustomerRow }) {
  const scale = grade?.scale ?? (kind === 'person' ? 'horizon' : 'orgGrade');
  return <GradeMark scale={scale} code={grade?.code} size={20} />;
}

export const quiet = (words: string | undefined) => (
  <Box sx={{ ...CUT, color: v(words === undefined ? 'ink3' : 'ink2') }} title={words}>
    {words ?? '–'}
  </Box>
);
