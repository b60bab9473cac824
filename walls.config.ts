import type { ICruiseOptions, IRegularForbiddenRuleType } from 'dependency-cruiser';

/** Rooms that compute: no Node, no Electron, no world. */
const PURE =
  '^electron/(cadence|proposals|openers|calendar|exchange|gifts|grading|insights|names|indexes|listing|sample|scripts|doubles|greetings|services)/';
const ENTRANCE = '^electron/(boot|serve|cli|start|preload|compaction|import-child|picture-child)[.]ts$';
/** The rooms under `electron/` that only compute for services and know none of them. */
const ENGINES =
  '^electron/(cadence|proposals|openers|calendar|exchange|gifts|grading|insights|names|indexes|listing|sample|scripts|doubles|greetings)/';

/** The one room (or few) in which a package is at home; everyone else asks that room. */
const HOMES: readonly (readonly [name: string, packages: string, home: string])[] = [
  ['lowdb', 'lowdb', '^electron/store/'],
  ['ical-generator', 'ical-generator', '^electron/calendar/'],
  ['tyme4ts', 'tyme4ts', '^shared/almanac/'],
  ['libphonenumber-js', 'libphonenumber-js', '^electron/names/'],
  ['pinyin-pro', 'pinyin-pro', '^electron/names/'],
  ['papaparse', 'papaparse|@types/papaparse', '^electron/exchange/'],
  ['jimp', 'jimp', '^electron/exchange/picture/'],
  ['file-type', 'file-type', '^electron/exchange/picture/'],
  ['image-size', 'image-size', '^electron/exchange/picture/'],
  ['electron', 'electron', '^electron/(desktop/|boot[.]ts$|preload[.]ts$)'],
  ['lucide-react', 'lucide-react', '^renderer/ui/(first-)?icon[.]tsx$'],
  ['recharts', 'recharts', '^renderer/(features/report/|ui/chart)'],
  ['date-pickers', '@mui/x-date-pickers', '^renderer/(ui|app/theme)/'],
  ['dayjs', 'dayjs', '^renderer/ui/'],
  ['look', '@mui/[^/]+|@emotion/[^/]+|@tanstack/[^/]+|@fontsource[^/]*/[^/]+|wouter', '^renderer/'],
  ['react', '(@types/)?react(-dom|-is|-i18next)?', '^renderer/'],
  ['i18next', 'i18next', '^(shared|renderer)/i18n/'],
];

/** A file of ours; `electron/main` is not one, it is the package. */
const OURS = '^(shared|electron|renderer|test)/.*[.](tsx?|mjs|js|json)$';

const npm = (name: string) => `(^|node_modules/)(${name})(/|$)`;
const forbid = (
  name: string,
  comment: string,
  from: IRegularForbiddenRuleType['from'],
  to: IRegularForbiddenRuleType['to'],
): IRegularForbiddenRuleType & { name: string } => ({ name, comment, severity: 'error', from, to });

const homes = HOMES.map(([name, packages, home]) =>
  forbid(
    `home-of-${name}`,
    `${name} is known in ${home} only.`,
    { path: '^(shared|electron|renderer)/', pathNot: home },
    { path: npm(packages), pathNot: OURS },
  ),
);

const floors = [
  forbid(
    'shared-knows-no-floor',
    'shared/ is known by all and knows nobody.',
    { path: '^shared/' },
    { path: '^(electron|renderer|test|resources)/' },
  ),
  forbid(
    'shared-knows-no-machine',
    'shared/ runs in a window and in Node alike.',
    { path: '^shared/' },
    { dependencyTypes: ['core'] },
  ),
  forbid(
    'shared-knows-few-packages',
    'zod, and two more in a room each.',
    { path: '^shared/' },
    { path: 'node_modules', pathNot: npm('zod|tyme4ts|i18next') },
  ),
  forbid(
    'electron-shows-nothing',
    'What is done does not know how it is shown.',
    { path: '^electron/' },
    { path: '^renderer/' },
  ),
  forbid(
    'renderer-does-nothing',
    'A window asks over the wire.',
    { path: '^renderer/' },
    { path: '^(electron|resources)/' },
  ),
  forbid('renderer-knows-no-machine', 'A window has no Node.', { path: '^renderer/' }, { dependencyTypes: ['core'] }),
  forbid(
    'nobody-imports-test',
    'Tests look at the house, not the other way.',
    { path: '^(shared|electron|renderer)/' },
    { path: '^test/' },
  ),
];

const electronRooms = [
  forbid(
    'pure-rooms-touch-nothing',
    'A pure room takes the world as parameters.',
    { path: PURE },
    { dependencyTypes: ['core'] },
  ),
  forbid(
    'pure-rooms-know-no-doer',
    'Arrows point from those who act to those who compute.',
    { path: PURE },
    // Invented people are data of the sample alone; every other resource is handed in by compose.ts.
    {
      pathNot: '^resources/sample/',
      path: ['^electron/(store|files|loopback|desktop|ipc|terminal)/', '^electron/[^/]+$', '^resources/'],
    },
  ),
  forbid(
    'engines-know-no-service',
    'Services use the engines; the engines know none.',
    { path: ENGINES },
    { path: '^electron/services/' },
  ),
  forbid(
    'store-and-services-have-not-met',
    'compose.ts introduces them; the ports are the one page on which both look.',
    { path: '^electron/store/' },
    { path: '^electron/services/', pathNot: '^electron/services/ports[.]ts$' },
  ),
  forbid(
    'store-is-opened-by-few',
    'The book on disk has one door.',
    { path: '^(electron/(?!store/|compose|compaction|cli))' },
    { path: '^electron/store/' },
  ),
  forbid(
    'wire-knows-no-disk',
    'A way in hands asks on; it does not open the book or a file of others.',
    { path: '^electron/(ipc|loopback)/' },
    {
      path: '^electron/(store|exchange|calendar|cadence|gifts|grading|proposals|openers|names|insights|listing|scripts|doubles|greetings)/',
    },
  ),
  forbid(
    'desktop-is-used-by-boot',
    'Only the desktop entrance has a desktop.',
    { path: '^electron/', pathNot: '^electron/(desktop/|boot[.]ts$)' },
    { path: '^electron/desktop/' },
  ),
  forbid(
    'loopback-is-used-by-its-entrances',
    'Only the entrances that serve know the server.',
    { path: '^electron/', pathNot: '^electron/(loopback/|serve[.]ts$|cli[.]ts$|terminal/)' },
    { path: '^electron/loopback/' },
  ),
  forbid(
    'files-are-touched-by-few',
    'node:fs only in store, files, the static servers and the entrances.',
    { path: '^electron/', pathNot: [ENTRANCE, '^electron/(store|files|loopback|desktop|terminal|start)/'] },
    { path: '^(node:)?fs(/promises)?$', dependencyTypes: ['core'] },
  ),
  forbid(
    'no-bare-electron',
    'electron/main or electron/renderer, so that a reader sees the process.',
    { path: '^electron/' },
    { path: 'node_modules/electron/(electron[.]d[.]ts|index[.]js)$' },
  ),
  forbid(
    'preload-is-names-only',
    'Whatever the preload runs, the sandbox must be able to load: only types come along.',
    { path: '^electron/preload[.]ts$' },
    { pathNot: [npm('electron'), '^electron/renderer$'], dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'nobody-imports-an-entrance',
    'Things begin there; they are not parts. Only the terminal has a verb that is another entrance.',
    { path: '^(shared|electron|renderer)/', pathNot: '^electron/cli[.]ts$' },
    { path: [ENTRANCE, '^renderer/main[.]tsx$'] },
  ),
];

const rendererRooms = [
  forbid(
    'features-never-meet',
    'Two nouns on one screen meet in renderer/app.',
    { path: '^renderer/features/([^/]+)/' },
    { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
  ),
  forbid(
    'features-know-no-app',
    'app knows its features, not they the app.',
    { path: '^renderer/features/' },
    { path: '^renderer/app/' },
  ),
  forbid(
    'ui-knows-no-noun',
    'A piece of ui shows what it is given.',
    { path: '^renderer/ui/' },
    { path: '^renderer/(features|app|api)/' },
  ),
  forbid(
    'api-shows-nothing',
    'The way to the wire draws nothing.',
    { path: '^renderer/(api|i18n)/' },
    { path: '^renderer/(features|app|ui)/' },
  ),
];

const shape = [
  forbid('no-cycles', 'A circle of files is one file that nobody can read.', {}, { circular: true }),
  forbid(
    'no-orphans',
    'A file that nobody knows is not part of the house.',
    { orphan: true, path: '^(shared|electron|renderer)/', pathNot: [ENTRANCE, '[.]d[.]ts$'] },
    {},
  ),
  forbid(
    'everything-resolves',
    'An import that leads nowhere.',
    { path: '^(shared|electron|renderer|test)/' },
    { couldNotResolve: true, pathNot: '^electron/(main|renderer|common|utility)$' },
  ),
];

export const walls = [...floors, ...electronRooms, ...rendererRooms, ...homes, ...shape];

export const cruising: ICruiseOptions = {
  doNotFollow: { path: 'node_modules' },
  // An arrow is an arrow, also when only a type travels along it.
  tsPreCompilationDeps: true,
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'require', 'node', 'default', 'types'],
    extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
  },
};
