import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/contract.ts';
import type { GiftRow } from '../../../shared/contract/gift-channels.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { asWritten } from '../../api/as-written.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useChange } from '../../api/use-change.ts';
import { BuyByMark } from '../../features/gift/buy-by-lines.tsx';
import { useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { LedgerRows, LedgerSheet, Pager } from '../ledger/ledger-sheet.tsx';
import { GiftLine } from './gift-line.tsx';
import type { GiftTabProps } from './tab-props.ts';

/** One press takes a gift a step further; what came of it is written in its form. */
function useStep(today: Day) {
  const save = useChange('gift.save');
  const buy = ({ gift }: GiftRow) => void save.run({ ...asWritten(gift), state: 'bought', boughtOn: today });
  const give = ({ gift }: GiftRow) => void save.run({ ...asWritten(gift), state: 'given', givenOn: today, on: today });
  return { buy, give, running: save.running, failure: save.failure };
}

interface ListProps extends GiftTabProps {
  readonly rows: readonly GiftRow[];
  readonly step: ReturnType<typeof useStep>;
}

function StepTo({
  row,
  words,
  onStep,
  running,
}: {
  row: GiftRow;
  words: string;
  onStep: () => void;
  running: boolean;
}) {
  return (
    <Button variant="outlined" disabled={running} aria-label={`${words}: ${row.gift.item}`} onClick={onStep}>
      {words}
    </Button>
  );
}

function ToBuy({ rows, today, desk, step }: ListProps) {
  const t = useT();
  return (
    <LedgerRows label={t('gifts:tabs.to-buy')}>
      {rows.map((row) => (
        <GiftLine
          key={row.gift.id}
          {...{ row, today }}
          on={row.buyBy?.orderBy ?? row.gift.forOn ?? row.gift.on}
          mark={row.buyBy && <BuyByMark buyBy={row.buyBy} today={today} />}
          step={
            <StepTo row={row} words={t('gifts:toBuy.markBought')} onStep={() => step.buy(row)} running={step.running} />
          }
          onOpen={() => desk.edit(row.gift, row.customer)}
        />
      ))}
    </LedgerRows>
  );
}

function Bought({ today, desk, step }: Omit<ListProps, 'rows'>) {
  const t = useT();
  const [offset, setOffset] = useState(0);
  const asked = useAsk('gift.list', { list: 'bought', offset }, { keep: true });
  if (asked.state !== 'answered' || asked.value.total === 0) return null;
  const { rows, total } = asked.value;
  return (
    <>
      <Typography component="h2" variant="head" sx={{ display: 'block', mt: '20px', mb: '6px' }}>
        {t('gifts:toBuy.bought')}
      </Typography>
      <LedgerRows label={t('gifts:toBuy.bought')}>
        {rows.map((row) => (
          <GiftLine
            key={row.gift.id}
            {...{ row, today }}
            on={row.gift.forOn ?? row.gift.on}
            step={
              <StepTo
                row={row}
                words={t('gifts:toBuy.markGiven')}
                onStep={() => step.give(row)}
                running={step.running}
              />
            }
            onOpen={() => desk.edit(row.gift, row.customer)}
          />
        ))}
      </LedgerRows>
      <Pager offset={offset} total={total} onOffset={setOffset} />
    </>
  );
}

const Late = ({ late }: Pick<Answer<'gift.list'>, 'late'>) => {
  const t = useT();
  return late > 0 && <TimeMark tone="late">{t('gifts:toBuy.late', { count: late })}</TimeMark>;
};

/** What has to be ordered, by the last day for it; under it what is bought and waits. */
export function ToBuyTab({ today, desk }: GiftTabProps) {
  const t = useT();
  const [offset, setOffset] = useState(0);
  const step = useStep(today);
  const asked = useAsk('gift.list', { list: 'to-buy', offset }, { keep: true });
  if (asked.state !== 'answered') return null;
  const { rows, total, late } = asked.value;
  return (
    <LedgerSheet label={t('gifts:tabs.to-buy')} rule={t('gifts:toBuy.rule')} tools={<Late late={late} />}>
      {step.failure !== undefined && <Banner inset tone="error" title={t(`failure:${step.failure.code}`)} />}
      {total === 0 && <EmptyState title={t('gifts:toBuy.empty')}>{t('gifts:toBuy.emptyWhy')}</EmptyState>}
      {total > 0 && <ToBuy {...{ rows, today, desk, step }} />}
      <Pager offset={offset} total={total} onOffset={setOffset} />
      <Bought {...{ today, desk, step }} />
    </LedgerSheet>
  );
}
