import { Box, Button } from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { Dossier } from '../../../shared/contract/customer-view.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { ManMark } from '../../ui/man-mark.tsx';
import { Panel } from '../../ui/panel.tsx';
import { RelationMark } from '../../ui/relation-mark.tsx';
import { v } from '../../ui/v.ts';
import { intentWords, relationOf } from './customer-columns.tsx';
import { FactButton } from './editable-fact.tsx';
import { HorizonDialog } from './horizon-dialog.tsx';
import { HistoryDialog } from './scales/history-dialog.tsx';
import { IntentDialog } from './scales/intent-dialog.tsx';
import { MannerCell } from './scales/manner-cell.tsx';
import { OrgGradeDialog } from './scales/org-grade-dialog.tsx';
import { QualificationDialog } from './scales/qualification-dialog.tsx';
import { RevenueCell } from './scales/revenue-cell.tsx';
import { RuledCell } from './scales/ruled-cell.tsx';
import { graded, ScaleCell } from './scales/scale-cell.tsx';
import type { ScaleDialogProps } from './scales/scale-form.tsx';
import { setOn } from './scales/set-on.ts';
import { ShowClassDialog } from './scales/show-class-dialog.tsx';
import { useCustomerChange, type SaveFacts } from './use-customer-change.ts';

interface ScalesPanelProps {
  readonly dossier: Dossier;
  readonly today: Day;
}

interface CellProps extends ScalesPanelProps {
  readonly save: SaveFacts;
}

interface DoorProps extends CellProps {
  readonly scale: 'intent' | 'horizon' | 'orgGrade' | 'showClass' | 'qualification';
  readonly children: ReactNode;
  readonly wide?: boolean;
  readonly dialog: (form: ScaleDialogProps) => ReactNode;
}

/** A scale that opens the form behind it. */
function Door({ dossier, today, save, scale, wide = false, dialog, children }: DoorProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const label = t(`grading:scale.${scale}`);
  return (
    <ScaleCell name={label} on={setOn(dossier, scale)} today={today} wide={wide}>
      <FactButton label={label} onOpen={() => setOpen(true)}>
        {children}
      </FactButton>
      {open && dialog({ dossier, save, onClose: () => setOpen(false) })}
    </ScaleCell>
  );
}

function IntentCell(props: CellProps) {
  const t = useT();
  return (
    <Door {...props} scale="intent" dialog={(form) => <IntentDialog {...form} today={props.today} />}>
      {intentWords(t, props.dossier.customer.intent?.code)}
    </Door>
  );
}

function HorizonCell(props: CellProps) {
  const { dossier, today } = props;
  const t = useT();
  const language = useLanguage();
  const { horizon } = dossier.customer;
  const code = dossier.row.grade?.scale === 'horizon' ? dossier.row.grade.code : undefined;
  const expected = horizon?.expectedOn;
  const date = expected === undefined ? undefined : t('grading:byDate', { day: sayDay(language, expected, today) });
  const passed = expected !== undefined && expected < today && code === undefined;
  const aside = horizon?.pinned === undefined ? date : t('grading:pinned');
  return (
    <Door {...props} scale="horizon" dialog={(form) => <HorizonDialog {...form} horizon={horizon} />}>
      {graded({ scale: 'horizon', code, aside: passed ? t('grading:passed') : aside })}
    </Door>
  );
}

const knownAs = (answer: string, yes: string): 'yes' | 'no' | 'unknown' => {
  if (answer === 'unknown') return 'unknown';
  return answer === yes ? 'yes' : 'no';
};

function QualificationCell(props: CellProps) {
  const { dossier } = props;
  const t = useT();
  const { qualification, horizon } = dossier.customer;
  const { outcome } = dossier.placed;
  return (
    <Door {...props} scale="qualification" wide dialog={(form) => <QualificationDialog {...form} />}>
      {qualification !== undefined && outcome !== undefined && (
        <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px' }}>
          <ManMark
            answers={{
              money: qualification.money,
              authority: knownAs(qualification.authority, 'decides'),
              need: qualification.need,
              timing: horizon === undefined ? 'unknown' : 'yes',
            }}
          />
          <span>{t(`customers:outcome.${outcome}`)}</span>
        </Box>
      )}
    </Door>
  );
}

const grid = {
  m: 0,
  display: 'grid',
  gridTemplateColumns: '1fr 1fr',
  columnGap: '14px',
  borderBottom: `1px solid ${v('rule')}`,
} as const;

function History({ dossier, today }: ScalesPanelProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="text"
        aria-haspopup="dialog"
        aria-label={t('grading:history.title')}
        onClick={() => setOpen(true)}
        sx={{ minHeight: 24, fontSize: '0.75rem', px: '6px', py: 0 }}
      >
        {t('grading:history.open')}
      </Button>
      {open && <HistoryDialog dossier={dossier} today={today} onClose={() => setOpen(false)} />}
    </>
  );
}

/** How to talk with them, not when. */
function MannerPanel(props: CellProps) {
  const t = useT();
  return (
    <Panel title={t('grading:manner')}>
      <Box component="dl" sx={grid}>
        <MannerCell {...props} scale="bond" />
        <MannerCell {...props} scale="personality" />
        <MannerCell {...props} scale="hesitation" />
        {props.dossier.customer.kind === 'organization' && <RuledCell {...props} />}
      </Box>
    </Panel>
  );
}

/** The scales side by side: none overwrites another, and a letter always stands under its scale's name. */
export function ScalesPanel({ dossier, today }: ScalesPanelProps) {
  const t = useT();
  const save = useCustomerChange(dossier.customer.id);
  const props = { dossier, today, save };
  const { customer, conversions, talks } = dossier;
  return (
    <>
      <Panel title={t('grading:title')} right={<History dossier={dossier} today={today} />}>
        <Box component="dl" sx={grid}>
          <ScaleCell name={t('grading:scale.relation')} on={conversions.at(-1)?.on} today={today}>
            <RelationMark relationship={relationOf(dossier.row)} />
          </ScaleCell>
          <IntentCell {...props} />
          <HorizonCell {...props} />
          {customer.kind === 'organization' && (
            <Door {...props} scale="orgGrade" dialog={(form) => <OrgGradeDialog {...form} />}>
              {graded({ scale: 'orgGrade', code: customer.orgGrade })}
            </Door>
          )}
          <Door {...props} scale="showClass" dialog={(form) => <ShowClassDialog {...form} />}>
            {graded({ scale: 'showClass', code: customer.showClass })}
          </Door>
          <MannerCell {...props} scale="stage" />
          <MannerCell {...props} scale="obstacle" />
          <ScaleCell name={t('grading:scale.talks')} today={today}>
            {t('grading:talks', { count: talks })}
          </ScaleCell>
          <QualificationCell {...props} />
          <RevenueCell revenue={dossier.revenue} today={today} />
        </Box>
      </Panel>
      <MannerPanel {...props} />
    </>
  );
}
