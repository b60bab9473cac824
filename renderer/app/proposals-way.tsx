import { lazy, Suspense } from 'react';
import { LateWords } from '../i18n/late-words.tsx';
import { PLACE } from './places.ts';

const ProposalsLink = lazy(async () => ({
  default: (await import('../features/proposal/proposals-link.tsx')).ProposalsLink,
}));

/** The way from the day to what waits for a decision; no part of the first draw. */
export function ProposalsWay() {
  return (
    <Suspense>
      <LateWords>
        <ProposalsLink href={PLACE.proposals} />
      </LateWords>
    </Suspense>
  );
}
