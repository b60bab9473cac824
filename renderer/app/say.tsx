import { lazy, Suspense } from 'react';
import type { SayLinesProps } from '../features/opener/say-lines.tsx';
import { LateWords } from '../i18n/late-words.tsx';

const SayLines = lazy(async () => ({ default: (await import('../features/opener/say-lines.tsx')).SayLines }));

/** What to say to a customer, wherever a contact is about to be made; comes when it is there, and holds nothing up. */
export function Say(props: SayLinesProps) {
  return (
    <Suspense>
      <LateWords>
        <SayLines {...props} />
      </LateWords>
    </Suspense>
  );
}
