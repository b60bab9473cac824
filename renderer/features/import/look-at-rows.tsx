import { Box, Button, Tab, Tabs, Typography } from '@mui/material';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/contract.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { v } from '../../ui/v.ts';
import { type AnswerProblem, AnswerProblemContext } from './answer-problem.ts';
import { RowsTable } from './rows-table.tsx';
import { type Only, useRowPages } from './use-row-pages.ts';

export type Preview = Answer<'import.preview'>;
type Counts = Preview['counts'];

const TABS = ['all', 'create', 'warn', 'refuse', 'match'] as const satisfies readonly Only[];

const countOf = (counts: Counts, only: Only): number => (only === 'all' ? counts.rows : counts[only]);

function RowTabs({ counts, only, onOnly }: { counts: Counts; only: Only; onOnly: (only: Only) => void }) {
  const t = useT();
  const figures = new Intl.NumberFormat(useLanguage());
  return (
    <Box sx={{ px: '24px', borderBottom: `1px solid ${v('rule')}`, flex: 'none' }}>
      <Tabs
        value={only}
        onChange={(_, to: Only) => onOnly(to)}
        aria-label={t('importPage:look.tabs')}
        variant="scrollable"
        scrollButtons={false}
      >
        {TABS.map((tab) => (
          <Tab
            key={tab}
            value={tab}
            label={
              <span>
                {t(`importPage:look.${tab}`)}{' '}
                <Box component="span" sx={{ color: v('ink3'), fontWeight: 400 }}>
                  {figures.format(countOf(counts, tab))}
                </Box>
              </span>
            }
          />
        ))}
      </Tabs>
    </Box>
  );
}

/** What a press on the button will do, sentence by sentence. */
function useWillWords({ create, match, refuse }: Counts): string {
  const t = useT();
  const space = useLanguage() === 'en' ? ' ' : '';
  if (create + match === 0) return t('importPage:look.nothing');
  return [
    create > 0 ? t('importPage:look.willNew', { count: create }) : '',
    match > 0 ? t('importPage:look.willMatch', { count: match }) : '',
    refuse > 0 ? t('importPage:look.willRefuse', { count: refuse }) : '',
    t('importPage:look.willUndo'),
  ]
    .filter(Boolean)
    .join(space);
}

interface LookAtRowsProps {
  readonly preview: Preview;
  readonly onAnswer: AnswerProblem;
  readonly onBack: () => void;
  readonly onImport: () => void;
}

/** The second step: every row before anything is written, and what will happen, in words. */
export function LookAtRows({ preview, onAnswer, onBack, onImport }: LookAtRowsProps) {
  const t = useT();
  const [only, setOnly] = useState<Only>('all');
  const { counts, columns, format } = preview;
  const pages = useRowPages(preview.previewId, only);
  const coming = counts.create + counts.match;
  return (
    <>
      <RowTabs counts={counts} only={only} onOnly={setOnly} />
      <AnswerProblemContext value={onAnswer}>
        <RowsTable key={only} pages={pages} columns={columns} card={format === 'vcard'} />
      </AnswerProblemContext>
      <Box
        component="footer"
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: '10px',
          px: '24px',
          py: '10px',
          borderTop: `1px solid ${v('ruleStrong')}`,
          flex: 'none',
        }}
      >
        <Typography variant="body2" sx={{ color: v('ink2'), flex: 1, minWidth: 0, textWrap: 'pretty' }}>
          {useWillWords(counts)}
        </Typography>
        <Button variant="outlined" onClick={onBack}>
          {t('importPage:look.back')}
        </Button>
        <Button
          variant="contained"
          disabled={coming === 0}
          startIcon={<Icon name="importFile" size={15} />}
          onClick={onImport}
        >
          {t('importPage:look.go', { count: coming })}
        </Button>
      </Box>
    </>
  );
}
