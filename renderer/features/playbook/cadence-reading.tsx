import { Box, Button, Typography } from '@mui/material';
import type { Cadence, Step } from '../../../shared/domain/playbook.ts';
import { textIn } from '../../../shared/i18n/text-in.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { ContextHint } from '../../ui/context-hint.tsx';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { Facts } from '../../ui/facts.tsx';
import { v } from '../../ui/v.ts';
import { daysWords } from './days-words.ts';

function StepFacts({ step, kind, n }: { readonly step: Step; readonly kind: Cadence['kind']; readonly n: number }) {
  const t = useT();
  const language = useLanguage();
  return (
    <Box component="li" sx={{ borderTop: `1px solid ${v('rule')}`, py: '10px' }}>
      <Typography component="h3" variant="body2" sx={{ fontWeight: 600, mb: '4px' }}>
        {`${t('playbooks:edit.step', { n })} · ${daysWords(t, { kind, steps: [step] })} · ${t(`ui:channel.${step.channel}`)}`}
      </Typography>
      <Facts
        nameWidth={132}
        rows={[
          [t('playbooks:edit.aim'), textIn(step.aim, language)],
          [t('playbooks:edit.opening'), textIn(step.opening, language)],
          [t('playbooks:edit.completedBy'), t(`playbooks:edit.completions.${step.completedBy}`)],
          [t('playbooks:edit.limit'), step.limit],
        ]}
      />
    </Box>
  );
}

interface CadenceViewProps {
  readonly cadence: Cadence;
  readonly onClose: () => void;
  /** Makes a copy of the playbook, which can be changed. */
  readonly onCopy: () => void;
}

/** A shipped cadence, to be read. */
export function CadenceReading({ cadence, onClose, onCopy }: CadenceViewProps) {
  const t = useT();
  const language = useLanguage();
  const { reviewAfterTalks: review, closesAfterTalks: closes } = cadence;
  return (
    <DialogFrame
      open
      onClose={onClose}
      title={textIn(cadence.name, language) ?? cadence.id}
      sub={textIn(cadence.rhythm, language)}
      width={640}
      actions={
        <Button variant="contained" onClick={onCopy}>
          {t('playbooks:copy')}
        </Button>
      }
    >
      <ContextHint>{t('playbooks:edit.lookWhy')}</ContextHint>
      <Facts
        nameWidth={132}
        rows={[
          [t('playbooks:edit.kind'), t(`playbooks:edit.kinds.${cadence.kind}`)],
          [t('playbooks:edit.type'), t(`playbooks:edit.types.${cadence.followUpType}`)],
          [t('playbooks:edit.review'), review],
          [t('playbooks:edit.closesFrom'), closes && `${closes.from}–${closes.until}`],
          [t('playbooks:edit.exit'), textIn(cadence.exit, language)],
        ]}
      />
      <Box component="ol" aria-label={t('playbooks:edit.steps')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {cadence.steps.map((step, index) => (
          <StepFacts key={step.id} step={step} kind={cadence.kind} n={index + 1} />
        ))}
      </Box>
    </DialogFrame>
  );
}
