import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import type { GiftIdea } from '../../../shared/domain/gift-rules.ts';
import type { Texts } from '../../../shared/domain/record.ts';
import { textIn } from '../../../shared/i18n/text-in.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Empty } from '../../ui/empty-state.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { v } from '../../ui/v.ts';
import { LedgerRows, LedgerSheet, Pager } from '../ledger/ledger-sheet.tsx';
import { GiftLine } from './gift-line.tsx';
import { ThingRow } from './thing-row.tsx';
import type { GiftTabProps } from './tab-props.ts';

function Head({ children }: { readonly children: string }) {
  return (
    <Typography component="h2" variant="head" sx={{ display: 'block', mt: '14px', mb: '6px' }}>
      {children}
    </Typography>
  );
}

function Own({ today, desk }: GiftTabProps) {
  const t = useT();
  const [offset, setOffset] = useState(0);
  const asked = useAsk('gift.list', { list: 'ideas', offset }, { keep: true });
  if (asked.state !== 'answered') return null;
  const { rows, total } = asked.value;
  if (total === 0) return <Empty>{t('gifts:ideas.ownEmpty')}</Empty>;
  return (
    <>
      <LedgerRows label={t('gifts:ideas.own')}>
        {rows.map((row) => (
          <GiftLine
            key={row.gift.id}
            {...{ row, today }}
            on={row.gift.on}
            onOpen={() => desk.edit(row.gift, row.customer)}
          />
        ))}
      </LedgerRows>
      <Pager offset={offset} total={total} onOffset={setOffset} />
    </>
  );
}

function Idea({ idea, desk }: { readonly idea: GiftIdea } & Pick<GiftTabProps, 'desk'>) {
  const t = useT();
  const language = useLanguage();
  const said = (texts: Texts): string => textIn(texts, language) ?? '';
  const item = said(idea.item);
  return (
    <ThingRow
      name={item}
      sub={said(idea.why)}
      aside={
        <>
          {idea.sameDay === true && <TimeMark tone="ok">{t('gifts:ideas.sameDay')}</TimeMark>}
          <Button
            variant="outlined"
            aria-haspopup="dialog"
            aria-label={`${t('gifts:ideas.give')}: ${item}`}
            onClick={() => desk.begin({ item, category: said(idea.category) })}
          >
            {t('gifts:ideas.give')}
          </Button>
        </>
      }
    />
  );
}

/** What is in mind for somebody, and what is good to give at all. */
export function IdeasTab({ today, desk }: GiftTabProps) {
  const t = useT();
  const asked = useAsk('gift.ideas', {});
  return (
    <LedgerSheet label={t('gifts:tabs.ideas')} rule={t('gifts:ideas.rule')}>
      <Head>{t('gifts:ideas.own')}</Head>
      <Own {...{ today, desk }} />
      <Head>{t('gifts:ideas.shelf')}</Head>
      <Box sx={{ borderTop: `1px solid ${v('rule')}` }}>
        <LedgerRows label={t('gifts:ideas.shelf')}>
          {asked.state === 'answered' && asked.value.ideas.map((idea) => <Idea key={idea.code} {...{ idea, desk }} />)}
        </LedgerRows>
      </Box>
    </LedgerSheet>
  );
}
