import { type ReactNode, useSyncExternalStore } from 'react';
import { asDay } from '../../../shared/domain/day.ts';
import type { Settings } from '../../../shared/domain/settings.ts';
import { Appearance } from '../appearance.tsx';
import { hashPlaceOf } from '../hash-location.ts';
import { SheetOfPieces } from './specimen/sheet-of-pieces.tsx';
import { SpecimenDialog } from './specimen/specimen-dialog.tsx';
import { SpecimenDossier } from './specimen/specimen-dossier.tsx';
import { SpecimenList } from './specimen/specimen-list.tsx';

const subscribe = (listener: () => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

type Look = Pick<Settings, 'language' | 'theme' | 'density' | 'firstDayOfWeek' | 'singleKeys' | 'keys'>;

function lookOf(search: string): Look {
  const asked = new URLSearchParams(search);
  return {
    language: asked.get('lang') === 'en' ? 'en' : 'zh-CN',
    theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
    density: asked.get('density') === 'compact' ? 'compact' : 'comfortable',
    firstDayOfWeek: 1,
    keys: {},
    singleKeys: asked.get('keys') !== 'off',
  };
}

const SHEETS: Readonly<Record<string, () => ReactNode>> = {
  '/specimen': () => <SheetOfPieces />,
  '/specimen/list': () => <SpecimenList />,
  '/specimen/dialog': () => <SpecimenDialog />,
  '/specimen/dossier': () => <SpecimenDossier />,
};

/**
 * Every piece of the visual language on a few sheets, to look at while building: `#/specimen`, `#/specimen/list`,
 * `#/specimen/dialog`, `#/specimen/dossier`, each with `?lang=en&theme=dark&density=compact&keys=off`. Development only.
 */
export function Specimen() {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const { path, search } = hashPlaceOf(hash);
  return (
    <Appearance look={lookOf(search)} today={asDay('2026-11-23')}>
      {SHEETS[path]?.()}
    </Appearance>
  );
}
