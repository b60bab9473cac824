import { useState } from 'react';
import { useSearch } from 'wouter';
import { goTo } from '../hash-location.ts';
import type { Making } from '../sheet/make-sheet.tsx';

/** The sheet that is being made; the menu and the palette ask for one by the address. */
export function useMaking() {
  const [chosen, setChosen] = useState<Making>();
  const asked = new URLSearchParams(useSearch()).get('make');
  const byAddress: Making | undefined = asked === 'comparison' || asked === 'timetable' ? { kind: asked } : undefined;
  return {
    making: chosen ?? byAddress,
    /** @param path where to stand when it is done, without asking for another. */
    make: (to: Making | undefined, path?: string) => {
      setChosen(to);
      if (byAddress !== undefined && path !== undefined) goTo(path, { replace: true });
    },
  };
}
