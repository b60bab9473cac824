import { lazy } from 'react';
import type { LogParts } from '../../features/log/log-parts.tsx';

const LogObjections = lazy(async () => ({ default: (await import('./log-objections.tsx')).LogObjections }));
const AdviceLines = lazy(async () => ({
  default: (await import('../../features/advice/advice-lines.tsx')).AdviceLines,
}));

/** What other nouns put into the log box. */
export const logParts: LogParts = {
  objections: (customer, tags, onTags) => <LogObjections customer={customer} tags={tags} onTags={onTags} />,
  advice: (customerId) => <AdviceLines customerId={customerId} place="log" />,
};
