import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { CUT } from '../../ui/v.ts';
import { StepsRail, type Step } from './steps-rail.tsx';
import type { Flow, Preview } from './use-import.ts';

/** Columns that no field takes. */
const strangers = ({ columns }: Preview): readonly string[] =>
  columns.filter(({ field }) => field === 'custom').map(({ heading }) => heading);

function ColumnsWords({ preview }: { readonly preview: Preview }) {
  const t = useT();
  const comma = useLanguage() === 'en' ? ', ' : '、';
  const of = preview.columns.length;
  const kept = strangers(preview);
  if (kept.length === 0) return <span>{t('importPage:look.columnsAll', { count: of })}</span>;
  const names = kept.join(comma);
  return (
    <Box component="span" title={t('importPage:look.unknownColumns', { names })} sx={CUT}>
      {t('importPage:look.columns', { of, matched: of - kept.length })} ·{' '}
      {t('importPage:look.unknownColumns', { names })}
    </Box>
  );
}

function FileWords({ preview }: { readonly preview: Preview }) {
  const t = useT();
  const { name, encoding, format, counts, columns } = preview;
  const count = counts.rows;
  return (
    <>
      <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: '6px', minWidth: 0 }}>
        <Icon name={format === 'vcard' ? 'contactCard' : 'workbook'} size={14} />
        <Box component="span" sx={CUT}>
          {name}
        </Box>
      </Box>
      <span>{t('importPage:look.encoding', { encoding: encoding.toUpperCase() })}</span>
      <span>{t(format === 'vcard' ? 'importPage:look.cards' : 'importPage:look.rows', { count })}</span>
      {columns.length > 0 && <ColumnsWords preview={preview} />}
    </>
  );
}

const stepOf = (at: Flow['at']): Step =>
  at === 'done' ? 'done' : at === 'choose' || at === 'reading' ? 'choose' : 'look';

/** Name of the page, what is known of the file, and the steps. */
export function ImportHead({ flow }: { readonly flow: Flow }): ReactNode {
  const t = useT();
  const preview = 'preview' in flow ? flow.preview : undefined;
  const sub = preview === undefined ? t('importPage:sub') : <FileWords preview={preview} />;
  return <PageHead title={t('importPage:title')} sub={sub} right={<StepsRail at={stepOf(flow.at)} />} />;
}
