import { useAsk } from '../api/use-ask.ts';

/** Until the settings are read. */
const USUAL_CURRENCY = 'CNY';

/** The currency a new amount begins with: ISO 4217, of the settings. */
export function useCurrency(): string {
  const settings = useAsk('settings.get', {});
  return settings.state === 'answered' ? settings.value.currency : USUAL_CURRENCY;
}
