import { Box, Button, Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/contract.ts';
import type { DoubleSide } from '../../../shared/contract/double-channels.ts';
import type { MergeField, Picks } from '../../../shared/domain/merge-field.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useChange } from '../../api/use-change.ts';
import { useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { v } from '../../ui/v.ts';
import type { FieldSpeech } from './field-speech.ts';
import { FieldTable } from './field-table.tsx';
import { ResultBand } from './result-band.tsx';

type Known = Pick<DoubleSide, 'id' | 'name' | 'records'>;

interface MergeDialogProps {
  readonly pair: { readonly first: Known; readonly second: Known };
  readonly speech: FieldSpeech;
  readonly onClose: () => void;
  readonly onMerged: (id: string) => void;
}

type Side = 'first' | 'second';

/** The fuller dossier is kept, unless the rep says otherwise. */
const fuller = ({ first, second }: MergeDialogProps['pair']): Side =>
  second.records > first.records ? 'second' : 'first';

/** Who is kept decides which side of a choice is which: the choices themselves are made by left and right. */
const turned = (picks: Picks): Picks =>
  Object.fromEntries(
    Object.entries(picks).map(([field, pick]) => [field, pick === 'both' ? pick : pick === 'kept' ? 'gone' : 'kept']),
  );

function Keep({
  pair,
  side,
  onSide,
}: {
  readonly pair: MergeDialogProps['pair'];
  readonly side: Side;
  readonly onSide: (side: Side) => void;
}) {
  const t = useT();
  const label = (one: Side) =>
    `${t(one === 'first' ? 'doubles:merge.left' : 'doubles:merge.right')} · ${pair[one].name}`;
  const short = (text: string) => (text.length > 24 ? `${text.slice(0, 23)}…` : text);
  return (
    <Box sx={{ display: 'grid', gap: '6px' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '6px 12px' }}>
        <Box sx={{ fontSize: 'var(--small)', fontWeight: 600 }}>{t('doubles:merge.keep')}</Box>
        <Segmented
          label={t('doubles:merge.keep')}
          value={side}
          onChange={onSide}
          segments={(['first', 'second'] as const).map((value) => ({ value, label: short(label(value)) }))}
        />
      </Box>
      <Typography variant="caption" sx={{ color: v('ink2') }}>
        {t('doubles:merge.keepHint')}
      </Typography>
    </Box>
  );
}

interface BodyProps extends Pick<MergeDialogProps, 'speech'> {
  readonly preview: Answer<'double.preview'>;
  readonly side: Side;
  readonly onPick: (field: MergeField, pick: 'kept' | 'gone' | 'both') => void;
}

function Body({ preview, side, speech, onPick }: BodyProps) {
  const t = useT();
  const { kept, gone, fields } = preview;
  const [left, right] = side === 'first' ? [kept, gone] : [gone, kept];
  if (fields.length === 0) return <Typography variant="body2">{t('doubles:merge.alike')}</Typography>;
  return <FieldTable {...{ left, right, fields, speech, onPick }} isLeftKept={side === 'first'} />;
}

interface DifferProps {
  readonly pair: MergeDialogProps['pair'];
  readonly isOne: boolean;
  readonly onOne: (isOne: boolean) => void;
}

/** Two names that differ are two customers as a rule; that they are one has to be said. */
function Differ({ pair: { first, second }, isOne, onOne }: DifferProps) {
  const t = useT();
  return (
    <Banner inset tone="warning" title={t('doubles:merge.differ', { first: first.name, second: second.name })}>
      <FormControlLabel
        control={<Checkbox checked={isOne} onChange={(event) => onOne(event.target.checked)} />}
        label={t('doubles:merge.isOne')}
      />
    </Banner>
  );
}

/** Which of the two stays, what of each is kept, and the merge itself: `go` is absent while something stands against it. */
function useMerge(pair: MergeDialogProps['pair'], onMerged: MergeDialogProps['onMerged']) {
  const [side, setSide] = useState<Side>(() => fuller(pair));
  const [picks, setPicks] = useState<Picks>({});
  const [isOne, setOne] = useState(false);
  const merge = useChange('double.merge');
  const [kept, gone] = side === 'first' ? [pair.first, pair.second] : [pair.second, pair.first];
  const ask = { keptId: kept.id, goneId: gone.id, picks };
  const asked = useAsk('double.preview', ask, { keep: true });
  const preview = asked.state === 'answered' ? asked.value : undefined;
  const keep = (to: Side) => {
    if (to === side) return;
    setSide(to);
    setPicks(turned(picks));
  };
  const go = async () => {
    if (merge.running) return;
    if ((await merge.run({ ...ask, ...(isOne && { isOne }) })).ok) onMerged(kept.id);
  };
  const isHeld = preview === undefined || (preview.names === 'different' && !isOne);
  const failure = asked.state === 'refused' ? asked.failure : merge.failure;
  return {
    ...{ side, keep, picks, setPicks, isOne, setOne, preview, failure },
    ...{ go: isHeld ? undefined : go, running: merge.running },
  };
}

/** Two dossiers side by side, field by field, with what would become of them; one change, undone whole. */
export function MergeDialog({ pair, speech, onClose, onMerged }: MergeDialogProps) {
  const t = useT();
  const { side, keep, picks, setPicks, isOne, setOne, preview, failure, go, running } = useMerge(pair, onMerged);
  return (
    <DialogFrame
      open
      width={840}
      title={t('doubles:merge.title')}
      sub={t('doubles:merge.undoHint')}
      onClose={onClose}
      onSubmit={() => void go?.()}
      actions={
        <Button variant="contained" type="submit" disabled={go === undefined || running}>
          {t('doubles:merge.go')}
        </Button>
      }
      band={preview === undefined ? undefined : <ResultBand preview={preview} speech={speech} />}
    >
      {preview?.names === 'different' && <Differ {...{ pair, isOne }} onOne={setOne} />}
      <Keep pair={pair} side={side} onSide={keep} />
      {preview !== undefined && preview.kept.id === pair[side].id && (
        <Body {...{ preview, side, speech }} onPick={(field, pick) => setPicks({ ...picks, [field]: pick })} />
      )}
      {failure !== undefined && <Banner inset tone="error" title={t(`failure:${failure.code}`)} />}
    </DialogFrame>
  );
}
