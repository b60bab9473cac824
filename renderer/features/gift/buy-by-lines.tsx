import { Box, Chip } from '@mui/material';
import type { GiftIdea } from '../../../shared/domain/gift-rules.ts';
import type { BuyBy } from '../../../shared/domain/gift-warning.ts';
import { type Day, daysBetween } from '../../../shared/domain/day.ts';
import type { Texts } from '../../../shared/domain/record.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { textIn } from '../../../shared/i18n/text-in.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { TimeMark } from '../../ui/time-mark.tsx';
import { v } from '../../ui/v.ts';

interface BuyByProps {
  readonly buyBy: BuyBy;
  readonly today: Day;
}

/** Days near enough to be told as near. */
const SOON = 7;

/** How long there is left to order. */
export function BuyByMark({ buyBy: { orderBy }, today }: BuyByProps) {
  const t = useT();
  const left = daysBetween(today, orderBy);
  if (left < 0) return <TimeMark tone="late">{t('gifts:buyBy.lateBy', { count: -left })}</TimeMark>;
  if (left === 0) return <TimeMark tone="now">{t('gifts:buyBy.today')}</TimeMark>;
  return <TimeMark tone={left <= SOON ? 'soon' : 'quiet'}>{t('gifts:buyBy.left', { count: left })}</TimeMark>;
}

interface SameDayProps {
  readonly onPick: (item: string, category: string) => void;
}

function SameDay({ onPick }: SameDayProps) {
  const t = useT();
  const language = useLanguage();
  const said = (texts: Texts) => textIn(texts, language) ?? '';
  const asked = useAsk('gift.ideas', {});
  const ideas: readonly GiftIdea[] = asked.state === 'answered' ? asked.value.ideas : [];
  return (
    <Box>
      <Box sx={{ mb: '4px' }}>{t('gifts:buyBy.tooLate')}</Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px' }}>
        {ideas
          .filter(({ sameDay }) => sameDay === true)
          .map(({ code, item, category }) => (
            <Chip
              key={code}
              component="button"
              type="button"
              clickable
              variant="outlined"
              label={said(item)}
              onClick={() => onPick(said(item), said(category))}
            />
          ))}
      </Box>
    </Box>
  );
}

/** When to order, and why then; where it is too late, what can be had today. */
export function BuyByLines({ buyBy, today, onPick }: BuyByProps & SameDayProps) {
  const t = useT();
  const language = useLanguage();
  const { orderBy, deliverBy, shipDays, prepDays, because, late } = buyBy;
  const day = (on: Day) => sayDay(language, on, today);
  return (
    <Box sx={{ display: 'grid', gap: '6px', fontSize: 'var(--small)' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: '10px', alignItems: 'baseline' }}>
        <b>{t('gifts:buyBy.order', { day: day(orderBy) })}</b>
        <BuyByMark buyBy={buyBy} today={today} />
      </Box>
      <Box sx={{ color: v('ink2'), textWrap: 'pretty' }}>
        {t('gifts:buyBy.why', { deliver: day(deliverBy), ship: shipDays, prep: prepDays })}{' '}
        {because !== undefined && t(`gifts:buyBy.${because}`)}
      </Box>
      {late && <SameDay onPick={onPick} />}
    </Box>
  );
}
