import { Tooltip } from '@mui/material';
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

/** Plain elements with styles that are the same objects for good: they stand in every line, and change with every key typed. */
const NAME_LINE = {
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
const WHO = { ...CUT, fontWeight: 600, flexShrink: 0, maxWidth: '100%' } as const;
const WHERE = { ...CUT, color: v('ink3'), fontSize: '0.75rem', flex: '1 1 6em' } as const;
const NEXT_LINE = { display: 'flex', alignItems: 'center', gap: '6px', minWidth: 0 } as const;
const ASIDE = { display: 'inline-flex', color: v('ink3') } as const;
const REACH_LINE = { display: 'flex', alignItems: 'center', gap: '7px', minWidth: 0 } as const;
const FAINT = { color: v('ink3') } as const;
const INK2 = { color: v('ink2') } as const;
const QUIET = { ...CUT, ...INK2 } as const;
const NOTHING = { ...CUT, ...FAINT } as const;

export function Name({ row }: { readonly row: CustomerRow }) {
  const where = whereOf(row);
  return (
    <div style={NAME_LINE} title={where === '' ? row.name : `${row.name}\n${where}`}>
      <span style={WHO}>{row.name}</span>
      {where !== '' && <span style={WHERE}>{where}</span>}
    </div>
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
    <div style={NEXT_LINE}>
      <TimeMark tone={nextTone(next, today)}>{turnWords(t, language, row, today)}</TimeMark>
      {next.state === 'manual' && (
        <Tooltip title={t('customers:next.byHand')}>
          <span style={ASIDE}>
            <Icon name="byHand" size={12} label={t('customers:next.byHand')} />
          </span>
        </Tooltip>
      )}
    </div>
  );
}

export function Reach({ row: { reach } }: { readonly row: CustomerRow }) {
  if (reach === undefined) return <div style={FAINT}>–</div>;
  return (
    <div style={REACH_LINE}>
      <span style={ASIDE}>
        <ChannelMark channel={reach.channel} size={13} />
      </span>
      <span data-selectable style={CUT} title={reach.text}>
        {reach.text}
      </span>
    </div>
  );
}

export function Relation({ row }: { readonly row: CustomerRow }) {
  return (
    <div style={INK2}>
      <RelationMark relationship={relationOf(row)} />
    </div>
  );
}

export function Grade({ row: { grade, kind } }: { readonly row: CustomerRow }) {
  const scale = grade?.scale ?? (kind === 'person' ? 'horizon' : 'orgGrade');
  return <GradeMark scale={scale} code={grade?.code} size={20} />;
}

export const quiet = (words: string | undefined) => (
  <div style={words === undefined ? NOTHING : QUIET} title={words}>
    {words ?? '–'}
  </div>
);
