import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/contract.ts';
import type { RetentionRow } from '../../../shared/contract/privacy-channels.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { unreachable } from '../../../shared/result.ts';
import { type Asked, useAsk } from '../../api/use-ask.ts';
import { useChange } from '../../api/use-change.ts';
import { EraseCustomerDialog } from '../../features/privacy/erase-dialog.tsx';
import { RetentionList } from '../../features/privacy/retention-list.tsx';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { v } from '../../ui/v.ts';
import { useDesk } from '../desk.ts';
import { goTo } from '../hash-location.ts';
import { customerPath, PLACE } from '../places.ts';
import { Refused } from '../refused.tsx';

type Listed = Answer<'privacy.retention'>;
const MOST = 200;
const MONTHS = [12, 24, 36, 60, 120] as const;

function Nobody() {
  const t = useT();
  const back = (
    <Button variant="outlined" onClick={() => goTo(PLACE.customers)}>
      {t('privacy:retention.back')}
    </Button>
  );
  return (
    <EmptyState title={t('privacy:retention.empty')} action={back}>
      {t('privacy:retention.emptyWhy')}
    </EmptyState>
  );
}

function Rows({ rows, today }: { readonly rows: readonly RetentionRow[]; readonly today: Day }) {
  const t = useT();
  const desk = useDesk();
  const change = useChange('customer.change');
  const [erasing, setErasing] = useState<RetentionRow>();
  const close = () => setErasing(undefined);
  if (rows.length === 0) return <Nobody />;
  return (
    <>
      <RetentionList
        rows={rows}
        today={today}
        onKeep={({ id }) => void change.run({ id, patch: { reviewedOn: today } })}
        onGiveUp={({ id }) =>
          void change.run({
            id,
            patch: { reviewedOn: today, givenUp: { on: today, reason: t('privacy:retention.reason') } },
          })
        }
        onErase={setErasing}
        onOpen={({ id }) => goTo(customerPath(id))}
      />
      {erasing !== undefined && (
        <EraseCustomerDialog
          customer={erasing}
          hrefOf={(id) => `#${customerPath(id)}`}
          onClose={close}
          onErased={() => {
            close();
            desk.tell(t('privacy:erase.done'));
          }}
        />
      )}
    </>
  );
}

function Inside({ asked, today }: { readonly asked: Asked<Listed>; readonly today: Day }) {
  switch (asked.state) {
    case 'asking':
      return null;
    case 'refused':
      return <Refused failure={asked.failure} again={asked.again} />;
    case 'answered':
      return <Rows rows={asked.value.rows} today={today} />;
    default:
      return unreachable(asked);
  }
}

function Months({ months }: { readonly months: number }) {
  const t = useT();
  const { run } = useChange('settings.change');
  const known: readonly number[] = MONTHS.some((one) => one === months) ? MONTHS : [months, ...MONTHS];
  return (
    <Box sx={{ width: 150 }}>
      <SelectField
        label={t('privacy:retention.months')}
        options={known.map((count) => ({
          value: String(count),
          label: t('privacy:retention.monthsOption', { count }),
        }))}
        value={String(months)}
        onChange={(to) => void run({ patch: { retentionMonths: Number(to) } })}
      />
    </Box>
  );
}

/** Dossiers nobody spoke with for long: keep, let go, or erase. */
export function RetentionPage() {
  const t = useT();
  const status = useAsk('book.status', {});
  const asked = useAsk('privacy.retention', { limit: MOST }, { keep: true });
  const listed = asked.state === 'answered' ? asked.value : undefined;
  const sub = listed && (
    <>
      <span>{t('privacy:retention.sub', { months: listed.months })}</span>
      {listed.total > 0 && <span>{t('privacy:retention.keys')}</span>}
    </>
  );
  return (
    <>
      <PageHead
        title={t('privacy:retention.title')}
        aside={listed && listed.total > 0 ? t('privacy:retention.count', { count: listed.total }) : undefined}
        sub={sub}
        right={listed && <Months months={listed.months} />}
      />
      <Box
        sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', borderTop: `1px solid ${v('rule')}` }}
      >
        {status.state === 'answered' && <Inside asked={asked} today={status.value.today} />}
      </Box>
    </>
  );
}
