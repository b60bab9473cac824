import { Box, Button, Tab, Tabs } from '@mui/material';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/contract.ts';
import type { DoublePair } from '../../../shared/contract/double-channels.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { unreachable } from '../../../shared/result.ts';
import { sayNumber } from '../../../shared/i18n/money-words.ts';
import { type Asked, useAsk } from '../../api/use-ask.ts';
import { MergeDialog } from '../../features/double/merge-dialog.tsx';
import { PairList } from '../../features/double/pair-list.tsx';
import { usePairChanges } from '../../features/double/use-doubles.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { v } from '../../ui/v.ts';
import { useFieldSpeech } from '../doubles/field-speech.ts';
import { goTo } from '../hash-location.ts';
import { customerPath, PLACE } from '../places.ts';
import { Refused } from '../refused.tsx';

type Kind = DoublePair['kind'];
type Listed = Answer<'double.list'>;

function Nobody({ kind }: { readonly kind: Kind }) {
  const t = useT();
  const back = (
    <Button variant="outlined" onClick={() => goTo(PLACE.customers)}>
      {t('doubles:back')}
    </Button>
  );
  const isSame = kind === 'same';
  return (
    <EmptyState title={t(isSame ? 'doubles:none' : 'doubles:noHousehold')} action={back}>
      {t(isSame ? 'doubles:noneWhy' : 'doubles:noHouseholdWhy')}
    </EmptyState>
  );
}

function Pairs({ listed, kind, today }: { readonly listed: Listed; readonly kind: Kind; readonly today: Day }) {
  const t = useT();
  const changes = usePairChanges();
  const speech = useFieldSpeech();
  const [compared, setCompared] = useState<DoublePair>();
  const { pairs, totals } = listed;
  const close = () => setCompared(undefined);
  return (
    <>
      {pairs.length === 0 ? (
        <Nobody kind={kind} />
      ) : (
        <PairList {...{ pairs, today, ...changes }} onCompare={setCompared} onOpen={(id) => goTo(customerPath(id))} />
      )}
      {pairs.length < totals[kind] && (
        <Box sx={{ px: '24px', py: '8px', fontSize: 'var(--small)', color: v('ink2') }}>
          {t('doubles:part', { shown: pairs.length })}
        </Box>
      )}
      {compared !== undefined && <MergeDialog pair={compared} speech={speech} onClose={close} onMerged={close} />}
    </>
  );
}

interface InsideProps {
  readonly asked: Asked<Listed>;
  readonly kind: Kind;
  readonly today: Day;
}

function Inside({ asked, kind, today }: InsideProps) {
  const t = useT();
  switch (asked.state) {
    case 'asking':
      return <EmptyState title={t('doubles:looking')} />;
    case 'refused':
      return <Refused failure={asked.failure} again={asked.again} />;
    case 'answered':
      return <Pairs listed={asked.value} kind={kind} today={today} />;
    default:
      return unreachable(asked);
  }
}

/** Who may be in the book twice, and who may live under one roof. */
export function DoublesPage() {
  const t = useT();
  const language = useLanguage();
  const [kind, setKind] = useState<Kind>('same');
  const status = useAsk('book.status', {});
  const asked = useAsk('double.list', { kind });
  const totals = asked.state === 'answered' ? asked.value.totals : undefined;
  const tab = (value: Kind) => {
    const count = totals === undefined ? '' : ` ${sayNumber(language, totals[value])}`;
    return <Tab key={value} value={value} label={`${t(`doubles:${value}`)}${count}`} />;
  };
  return (
    <>
      <PageHead title={t('doubles:title')} sub={t(kind === 'same' ? 'doubles:sub' : 'doubles:subHousehold')} />
      <Tabs
        value={kind}
        onChange={(_, to: Kind) => setKind(to)}
        aria-label={t('doubles:tabs')}
        sx={{ px: '20px', borderBottom: `1px solid ${v('rule')}`, flex: 'none' }}
      >
        {(['same', 'household'] as const).map(tab)}
      </Tabs>
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
        {status.state === 'answered' && <Inside asked={asked} kind={kind} today={status.value.today} />}
      </Box>
    </>
  );
}
