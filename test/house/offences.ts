/** One planted file: the wall it breaks, where it stands and what it says. */
export interface Offence {
  readonly wall: string;
  readonly file: string;
  readonly text: string;
}

const plant = (wall: string, file: string, ...imports: string[]): Offence => ({
  wall,
  file,
  text: `${imports.map((name, i) => `import * as x${i} from '${name}';\nexport const y${i} = x${i};\n`).join('')}`,
});

/** The other half of a circle: the cruiser reports a circle once, at one of its files. */
export const ACCOMPLICE = plant('no-cycles', 'shared/domain/o38.ts', './o38-twin.ts');

/** Honest neighbours that the offences reach for. */
export const NEIGHBOURS = [
  'shared/domain/thing.ts',
  'electron/services/answer-ask.ts',
  'electron/store/book-file.ts',
  'electron/desktop/window.ts',
  'electron/loopback/guard.ts',
  'electron/files/pick.ts',
  'electron/serve.ts',
  'electron/cadence/plan.ts',
  'renderer/features/quote/list.tsx',
  'renderer/app/shell.tsx',
  'renderer/ui/row.tsx',
  'test/helpers/make.ts',
];

export const OFFENCES: readonly Offence[] = [
  plant('shared-knows-no-floor', 'shared/domain/o1.ts', '../../electron/cadence/plan.ts'),
  plant('shared-knows-no-machine', 'shared/domain/o2.ts', 'node:path'),
  plant('shared-knows-few-packages', 'shared/domain/o3.ts', 'fast-check'),
  plant('electron-shows-nothing', 'electron/files/o4.ts', '../../renderer/ui/row.tsx'),
  plant('renderer-does-nothing', 'renderer/app/o5.ts', '../../electron/cadence/plan.ts'),
  plant('renderer-knows-no-machine', 'renderer/app/o6.ts', 'node:path'),
  plant('nobody-imports-test', 'electron/files/o7.ts', '../../test/helpers/make.ts'),
  plant('pure-rooms-touch-nothing', 'electron/cadence/o8.ts', 'node:path'),
  plant('pure-rooms-touch-nothing', 'electron/services/o9.ts', 'node:crypto'),
  plant('pure-rooms-know-no-doer', 'electron/exchange/o10.ts', '../files/pick.ts'),
  plant('engines-know-no-service', 'electron/insights/o11.ts', '../services/answer-ask.ts'),
  plant('store-and-services-have-not-met', 'electron/store/o12.ts', '../services/answer-ask.ts'),
  plant('store-is-opened-by-few', 'electron/files/o13.ts', '../store/book-file.ts'),
  plant('wire-knows-no-disk', 'electron/ipc/o14.ts', '../cadence/plan.ts'),
  plant('desktop-is-used-by-boot', 'electron/files/o15.ts', '../desktop/window.ts'),
  plant('loopback-is-used-by-its-entrances', 'electron/files/o16.ts', '../loopback/guard.ts'),
  plant('files-are-touched-by-few', 'electron/ipc/o17.ts', 'node:fs'),
  plant('files-are-touched-by-few', 'electron/compose.ts', 'node:fs/promises'),
  plant('no-bare-electron', 'electron/desktop/o18.ts', 'electron'),
  plant('preload-is-names-only', 'electron/preload.ts', '../shared/domain/thing.ts', 'electron/renderer'),
  plant('nobody-imports-an-entrance', 'electron/loopback/o19.ts', '../serve.ts'),
  plant('features-never-meet', 'renderer/features/trade/o20.ts', '../quote/list.tsx'),
  plant('features-know-no-app', 'renderer/features/trade/o21.ts', '../../app/shell.tsx'),
  plant('ui-knows-no-noun', 'renderer/ui/o22.ts', '../features/quote/list.tsx'),
  plant('api-shows-nothing', 'renderer/api/o23.ts', '../ui/row.tsx'),
  plant('home-of-lowdb', 'electron/files/o24.ts', 'lowdb'),
  plant('home-of-ical-generator', 'electron/services/o44.ts', 'ical-generator'),
  plant('home-of-ical.js', 'electron/services/o25.ts', 'ical.js'),
  plant('home-of-tyme4ts', 'electron/cadence/o26.ts', 'tyme4ts'),
  plant('home-of-libphonenumber-js', 'electron/exchange/o27.ts', 'libphonenumber-js'),
  plant('home-of-pinyin-pro', 'electron/indexes/o28.ts', 'pinyin-pro'),
  plant('home-of-papaparse', 'electron/services/o29.ts', 'papaparse'),
  plant('home-of-jimp', 'electron/services/o41.ts', 'jimp'),
  plant('home-of-file-type', 'electron/files/o42.ts', 'file-type'),
  plant('home-of-image-size', 'electron/store/o43.ts', 'image-size'),
  plant('home-of-electron', 'electron/ipc/o30.ts', 'electron/main'),
  plant('home-of-lucide-react', 'renderer/ui/o31.ts', 'lucide-react'),
  plant('home-of-recharts', 'renderer/ui/o32.ts', 'recharts'),
  plant('home-of-date-pickers', 'renderer/app/o33.ts', '@mui/x-date-pickers'),
  plant('home-of-dayjs', 'renderer/features/trade/o34.ts', 'dayjs'),
  plant('home-of-look', 'electron/files/o35.ts', '@mui/material'),
  plant('home-of-react', 'electron/files/o36.ts', 'react'),
  plant('home-of-i18next', 'renderer/app/o37.ts', 'i18next'),
  plant('no-cycles', 'shared/domain/o38-twin.ts', './o38.ts'),
  { wall: 'no-orphans', file: 'shared/domain/o39.ts', text: 'export const alone = 1;\n' },
  plant('everything-resolves', 'shared/domain/o40.ts', './nowhere.ts'),
];
