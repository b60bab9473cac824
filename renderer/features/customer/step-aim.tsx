import { Typography } from '@mui/material';
import type { Reason } from '../../../shared/domain/agenda.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useLanguage } from '../../i18n/use-t.ts';

/** What the governing step is for, in the words of its playbook; nothing for dates set by hand. */
export function StepAim({ reasons }: { readonly reasons: readonly Reason[] }) {
  const language = useLanguage();
  const asked = useAsk('playbook.list', {});
  const [first] = reasons;
  if (asked.state !== 'answered' || first === undefined) return null;
  const cadence = asked.value.cadences.find(({ id }) => id === first.cadence);
  const aim = cadence?.steps.find(({ id }) => id === first.step)?.aim;
  const words = aim?.[language] ?? aim?.[language === 'en' ? 'zh-CN' : 'en'];
  if (words === undefined) return null;
  return (
    <Typography variant="body2" sx={{ mt: '4px', textWrap: 'pretty' }}>
      {words}
    </Typography>
  );
}
