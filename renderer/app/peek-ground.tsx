import { Box } from '@mui/material';
import { type KeyboardEvent, lazy, type ReactNode, Suspense, useState } from 'react';
import { useAsk } from '../api/use-ask.ts';
import { LateWords } from '../i18n/late-words.tsx';
import { useDesk } from './desk.ts';
import { goTo } from './hash-location.ts';
import { customerPath } from './places.ts';

const CustomerPeek = lazy(async () => ({
  default: (await import('../features/customer/customer-peek.tsx')).CustomerPeek,
}));

const DOSSIER = /#\/customer\/([0-9a-f-]{36})$/;

/** The customer whose name has the focus. */
function namedBy(target: EventTarget): string | undefined {
  const link = target instanceof Element ? target.closest('a[href]') : null;
  return DOSSIER.exec(link?.getAttribute('href') ?? '')?.[1];
}

/** A page whose lists name customers: Space on a name shows them at the side, Esc puts them away, and the list stays where it was. */
export function PeekGround({ children }: { readonly children: ReactNode }) {
  const desk = useDesk();
  const [peeked, setPeeked] = useState<string>();
  const status = useAsk('book.status', {});
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== ' ' || event.ctrlKey || event.metaKey || event.altKey) return;
    const id = namedBy(event.target);
    if (id === undefined) return;
    event.preventDefault();
    setPeeked(id === peeked ? undefined : id);
  };
  return (
    <Box onKeyDown={onKeyDown} sx={{ flex: 1, minHeight: 0, minWidth: 0, display: 'flex', position: 'relative' }}>
      <Box sx={{ flex: 1, minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' }}>{children}</Box>
      {peeked !== undefined && status.state === 'answered' && (
        <Suspense>
          <LateWords>
            <CustomerPeek
              key={peeked}
              id={peeked}
              today={status.value.today}
              onClose={() => setPeeked(undefined)}
              onOpen={(id) => goTo(customerPath(id))}
              onLog={desk.log}
            />
          </LateWords>
        </Suspense>
      )}
    </Box>
  );
}
