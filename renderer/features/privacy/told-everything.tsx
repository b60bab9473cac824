import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { Everything } from '../../../shared/contract/privacy-channels.ts';
import { useT } from '../../i18n/use-t.ts';

/** Records told in words; given by the page, which knows how they are told. */
export interface RecordSpeech {
  /** What a kind of record is called; undefined for what no rep knows of. */
  readonly kindOf: (collection: string) => string | undefined;
  /** Names and values of what was written down. */
  readonly rowsOf: (collection: string, record: Readonly<Record<string, unknown>>) => (readonly [string, string])[];
  readonly history: (row: Everything['history'][number]) => string;
}

interface ToldProps {
  readonly everything: Everything;
  readonly speech: RecordSpeech;
}

type Lying = Everything['records'][number];

const block = { breakInside: 'avoid', py: '5px', borderBottom: '1px solid #d9d6cd' } as const;
const grid = {
  m: 0,
  display: 'grid',
  gridTemplateColumns: '110px minmax(0,1fr)',
  columnGap: '12px',
  rowGap: '2px',
  '& dt': { color: '#5d6270' },
  '& dd': { m: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
} as const;

function Rows({ rows }: { readonly rows: readonly (readonly [string, string])[] }) {
  return (
    <Box component="dl" sx={grid}>
      {rows.map(([name, value]) => (
        <Box key={name} sx={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Box>
      ))}
    </Box>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box component="section" sx={{ mt: '16px' }}>
      <Typography
        component="h3"
        sx={{
          fontWeight: 600,
          fontSize: '14px',
          mb: '2px',
          breakAfter: 'avoid',
          '&::first-letter': { textTransform: 'uppercase' },
        }}
      >
        {title}
      </Typography>
      {children}
    </Box>
  );
}

function Records({ lying, speech }: { readonly lying: readonly Lying[]; readonly speech: RecordSpeech }) {
  return lying.map(({ collection, record }) => (
    <Box key={`${collection} ${record.id}`} sx={block}>
      <Rows rows={speech.rowsOf(collection, record)} />
    </Box>
  ));
}

/** Everything about somebody, to be read: facts, then each kind of record, the bin, and what was changed when. */
export function ToldEverything({ everything, speech }: ToldProps) {
  const t = useT();
  const { customer, records, bin, history } = everything;
  const kinds = Map.groupBy(records, ({ collection }) => collection);
  return (
    <>
      <Section title={t('privacy:everything.facts')}>
        <Box sx={block}>
          <Rows rows={speech.rowsOf('customers', customer)} />
        </Box>
      </Section>
      {[...kinds].map(([collection, lying]) => {
        const kind = speech.kindOf(collection);
        return kind === undefined ? null : (
          <Section key={collection} title={`${kind} (${lying.length})`}>
            <Records lying={lying} speech={speech} />
          </Section>
        );
      })}
      {bin.length > 0 && (
        <Section title={t('privacy:everything.bin')}>
          <Records lying={bin} speech={speech} />
        </Section>
      )}
      <Section title={`${t('privacy:everything.history')} (${history.length})`}>
        {history.length === 0 && t('privacy:everything.none')}
        {history.map((row) => (
          <Box key={row.seq} sx={{ ...block, py: '2px' }}>
            {speech.history(row)}
          </Box>
        ))}
      </Section>
    </>
  );
}
