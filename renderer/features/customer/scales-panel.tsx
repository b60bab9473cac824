import { Box } from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { Dossier } from '../../../shared/contract/customer-view.ts';
import { INTENTS } from '../../../shared/domain/customer.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { GradeMark } from '../../ui/grade-mark.tsx';
import { Panel } from '../../ui/panel.tsx';
import { RelationMark } from '../../ui/relation-mark.tsx';
import { v } from '../../ui/v.ts';
import { ChoiceFact } from './choice-fact.tsx';
import { intentWords, relationOf } from './customer-columns.tsx';
import { FactButton } from './editable-fact.tsx';
import { HorizonDialog } from './horizon-dialog.tsx';
import { type SaveFacts, useCustomerChange } from './use-customer-change.ts';

interface ScalesPanelProps {
  readonly dossier: Dossier;
  readonly today: Day;
}

function Scale({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <Box sx={{ minWidth: 0, py: '5px', borderTop: `1px solid ${v('rule')}` }}>
      <Box component="dt" sx={{ fontSize: '0.75rem', color: v('ink3'), lineHeight: '16px' }}>
        {name}
      </Box>
      <Box component="dd" sx={{ m: 0, fontSize: 'var(--small)', lineHeight: '24px', minHeight: 24 }}>
        {children}
      </Box>
    </Box>
  );
}

function Graded({
  scale,
  code,
  aside,
}: {
  readonly scale: 'horizon' | 'orgGrade' | 'showClass';
  readonly code: string | undefined;
  readonly aside?: string | undefined;
}) {
  if (code === undefined && aside === undefined) return undefined;
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: '6px' }}>
      {code !== undefined && <GradeMark scale={scale} code={code} size={20} />}
      {aside !== undefined && (
        <Box component="span" sx={{ color: v('ink2'), fontSize: '0.75rem' }}>
          {aside}
        </Box>
      )}
    </Box>
  );
}

function IntentScale({ dossier: { customer }, today, save }: ScalesPanelProps & { readonly save: SaveFacts }) {
  const t = useT();
  const label = t('dossier:scales.intent');
  const choices = INTENTS.map((value) => ({ value, label: t(`cadence:intent.${value}`) }));
  return (
    <Scale name={label}>
      <ChoiceFact
        label={label}
        value={INTENTS.find((code) => code === customer.intent?.code)}
        choices={choices}
        shown={intentWords(t, customer.intent?.code)}
        onSave={(code) => (code === undefined ? save({}, ['intent']) : save({ intent: { code, since: today } }))}
      />
    </Scale>
  );
}

function HorizonScale({ dossier: { customer, row }, today, save }: ScalesPanelProps & { readonly save: SaveFacts }) {
  const t = useT();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const { horizon } = customer;
  const code = row.grade?.scale === 'horizon' ? row.grade.code : undefined;
  const expected = horizon?.expectedOn;
  const date =
    expected === undefined ? undefined : t('dossier:scales.byDate', { day: sayDay(language, expected, today) });
  const passed = expected !== undefined && expected < today && code === undefined;
  return (
    <Scale name={t('dossier:scales.horizon')}>
      <FactButton label={t('dossier:scales.horizon')} onOpen={() => setOpen(true)}>
        {Graded({ scale: 'horizon', code, aside: passed ? t('dossier:scales.review') : date })}
      </FactButton>
      {open && <HorizonDialog horizon={horizon} save={save} onClose={() => setOpen(false)} />}
    </Scale>
  );
}

const LETTERS = ['A', 'B', 'C'] as const;

function LetterScale({
  dossier: { customer },
  scale,
  save,
}: {
  readonly dossier: Dossier;
  readonly scale: 'orgGrade' | 'showClass';
  readonly save: SaveFacts;
}) {
  const t = useT();
  const label = t(`dossier:scales.${scale}`);
  const code = customer[scale];
  return (
    <Scale name={label}>
      <ChoiceFact
        label={label}
        value={LETTERS.find((letter) => letter === code)}
        choices={LETTERS.map((value) => ({ value, label: t(`ui:grade.${scale}`, { code: value }) }))}
        shown={Graded({ scale, code })}
        onSave={(to) => (to === undefined ? save({}, [scale]) : save({ [scale]: to }))}
      />
    </Scale>
  );
}

/** The scales side by side: none overwrites another, and a letter always stands under its scale's name. */
export function ScalesPanel(props: ScalesPanelProps) {
  const { dossier } = props;
  const t = useT();
  const save = useCustomerChange(dossier.customer.id);
  const grid = {
    m: 0,
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    columnGap: '14px',
    borderBottom: `1px solid ${v('rule')}`,
  } as const;
  return (
    <Panel title={t('dossier:scales.title')}>
      <Box component="dl" sx={grid}>
        <Scale name={t('dossier:scales.relation')}>
          <RelationMark relationship={relationOf(dossier.row)} />
        </Scale>
        <IntentScale {...props} save={save} />
        <HorizonScale {...props} save={save} />
        {dossier.customer.kind === 'organization' && <LetterScale dossier={dossier} scale="orgGrade" save={save} />}
        <LetterScale dossier={dossier} scale="showClass" save={save} />
        <Scale name={t('dossier:scales.talks')}>{t('dossier:scales.talks', { count: dossier.talks })}</Scale>
      </Box>
    </Panel>
  );
}
