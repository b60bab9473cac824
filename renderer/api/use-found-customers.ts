import { useAsk } from './use-ask.ts';

const SHOWN = 8;

/**
 * The first customers that a name, pinyin or number finds, with what they are known by; nobody while nothing is typed.
 *
 * @param notId whoever cannot be meant.
 */
export function useFoundCustomers(typed: string, notId: string) {
  const isTyped = typed.trim() !== '';
  const asked = useAsk(
    'customer.list',
    { query: typed.slice(0, 200), filter: {}, sort: { by: 'name', direction: 'up' }, offset: 0, limit: SHOWN },
    { keep: true, enabled: isTyped },
  );
  if (!isTyped || asked.state !== 'answered') return [];
  return asked.value.rows
    .filter(({ id }) => id !== notId)
    .map(({ id, name, company, reach }) => ({
      id,
      name,
      about: [company, reach?.text].filter((part) => part !== undefined).join(' · '),
    }));
}
