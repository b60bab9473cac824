import { Box, Chip } from '@mui/material';
import { useState } from 'react';
import type { Customer } from '../../../shared/domain/customer.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { GENERAL_POINTS } from '../../../shared/domain/manner.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import type { Failure } from '../../../shared/result.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { SaveFacts } from './use-customer-change.ts';

type Told = NonNullable<Customer['told']>;

interface ToldPanelProps {
  readonly customer: Customer;
  readonly today: Day;
  readonly save: SaveFacts;
  /** Cards of the products they want: their selling points are offered beside the general ones. */
  readonly productIds: readonly string[];
}

interface PointProps {
  readonly words: string;
  readonly on: Day | undefined;
  readonly today: Day;
  readonly onPress: () => void;
}

function Point({ words, on, today, onPress }: PointProps) {
  const t = useT();
  const language = useLanguage();
  const told = on === undefined ? {} : { color: 'primary' as const, icon: <Icon name="check" size={12} /> };
  const label = on === undefined ? words : t('opener:told.when', { point: words, day: sayDay(language, on, today) });
  return (
    <Chip
      {...told}
      variant={on === undefined ? 'outlined' : 'filled'}
      label={words}
      title={label}
      aria-label={label}
      aria-pressed={on !== undefined}
      onClick={onPress}
      sx={{ maxWidth: '100%', height: 'auto', minHeight: 24, '& .MuiChip-label': { whiteSpace: 'normal' } }}
    />
  );
}

/** The selling points on the cards of those products. */
function useProductPoints(productIds: readonly string[]): string[] {
  const asked = useAsk('product.list', {}, { enabled: productIds.length > 0 });
  if (asked.state !== 'answered') return [];
  return asked.value.products.flatMap(({ product: { id, sellingPoints = [] } }) =>
    productIds.includes(id) ? sellingPoints : [],
  );
}

const without = (told: Told, point: string): Told => told.filter((each) => each.point !== point);

/** What they have heard about us; a press notes a point as told today, or takes it back. */
export function ToldPanel({ customer, today, save, productIds }: ToldPanelProps) {
  const t = useT();
  const [failure, setFailure] = useState<Failure>();
  const told = customer.told ?? [];
  const heard = new Map(told.map(({ point, on }) => [point, on]));
  const points = [...new Set<string>([...GENERAL_POINTS, ...useProductPoints(productIds), ...heard.keys()])];
  const wordsOf = (point: string): string => {
    const general = GENERAL_POINTS.find((each) => each === point);
    return general === undefined ? point : t(`opener:told.${general}`);
  };
  const press = (point: string) => {
    const next = heard.has(point) ? without(told, point) : [...told, { point, on: today }];
    void (next.length === 0 ? save({}, ['told']) : save({ told: next })).then(setFailure);
  };
  return (
    <Panel title={t('opener:told.title')}>
      <Box role="group" aria-label={t('opener:told.title')} sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px' }}>
        {points.map((point) => (
          <Point key={point} words={wordsOf(point)} on={heard.get(point)} today={today} onPress={() => press(point)} />
        ))}
      </Box>
      {failure !== undefined && <Banner inset tone="error" title={t(`failure:${failure.code}`)} />}
    </Panel>
  );
}
