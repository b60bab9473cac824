import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { houseRules } from './test/tools/house-rules.js';

/** Each floor is checked with its own tsconfig, so a type that does not exist on that floor is an error here too. */
const FLOORS = ['shared', 'electron', 'electron/desktop', 'renderer', 'test'].map((floor) => `${floor}/tsconfig.json`);

/** Rooms that compute and never ask the machine for anything. */
const PURE = [
  'shared/**',
  'electron/{cadence,calendar,exchange,gifts,grading,indexes,insights,listing,names,openers,proposals,reminding,sample,scripts,doubles,greetings,services}/**',
  'electron/ipc/answer.ts',
].map((glob) => `${glob}${glob.endsWith('**') ? '/*.ts' : ''}`);

/** The few places where a `Date` may be made; see docs and the "Conduct" of the house. */
const DATE_DOORS = ['electron/calendar/**/*.ts', 'shared/domain/instant-after.ts', 'renderer/ui/day-field.tsx'];

/** Things begin here, and only here may anything be printed. */
const ENTRANCES = [
  'electron/{boot,serve,cli,start,compaction,import-child,picture-child}.ts',
  'electron/terminal/**/*.ts',
];

const no = (selector, message) => ({ selector, message });

const EVERYWHERE = [
  no('ExportAllDeclaration', 'No barrels: import from the file that owns the thing.'),
  no('ExportNamedDeclaration[source]', 'No barrels: import from the file that owns the thing.'),
];
const NO_DEFAULT = [no('ExportDefaultDeclaration', 'No default export: a thing has one name everywhere.')];
const NO_CLOCK = [
  no('MemberExpression[object.name="Date"][property.name="now"]', 'The clock is a parameter.'),
  no('NewExpression[callee.name="Date"][arguments.length=0]', 'The clock is a parameter.'),
  no('CallExpression[callee.name="Date"]', 'The clock is a parameter.'),
  no('MemberExpression[object.name="Math"][property.name="random"]', 'Dice are a parameter.'),
];
const NO_DATE = [
  no('NewExpression[callee.name="Date"]', 'A day is a Day, an instant an ISO string: use shared/domain.'),
];

const MACHINE = [
  'setTimeout',
  'setInterval',
  'setImmediate',
  'performance',
  'crypto',
  'process',
  'fetch',
  'require',
  '__dirname',
].map((name) => ({ name, message: 'A pure room takes the world as parameters.' }));

const restrict = (...lists) => ({ 'no-restricted-syntax': ['error', ...EVERYWHERE, ...lists.flat()] });

const TYPED_RULES = {
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  '@typescript-eslint/return-await': ['error', 'in-try-catch'],
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { allowDefaultCaseForExhaustiveSwitch: true, considerDefaultExhaustiveForUnions: false },
  ],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
  // A port's fake or a service may be async by contract without awaiting anything itself.
  '@typescript-eslint/require-await': 'off',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
};

export default defineConfig(
  { ignores: ['out/**', 'node_modules/**', 'test-results/**', 'playwright-report/**', 'test/fixtures/**'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,mjs,ts,tsx}'],
    plugins: { house: houseRules },
    rules: {
      eqeqeq: 'error',
      complexity: ['error', 10],
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'house/function-length': ['error', { max: 50, skipBlankLines: false, skipComments: false }],
      'no-console': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-process-exit': 'off',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
      ...restrict(NO_DEFAULT),
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: FLOORS, tsconfigRootDir: import.meta.dirname } },
    rules: TYPED_RULES,
  },
  {
    files: PURE,
    rules: { ...restrict(NO_DEFAULT, NO_CLOCK, NO_DATE), 'no-restricted-globals': ['error', ...MACHINE] },
  },
  { files: ['renderer/**/*.{ts,tsx}'], rules: restrict(NO_DEFAULT, NO_CLOCK, NO_DATE) },
  { files: DATE_DOORS, rules: restrict(NO_DEFAULT, NO_CLOCK) },
  { files: ['renderer/**/*.tsx', 'test/renderer/**/*.tsx'], extends: [reactHooks.configs.flat.recommended] },
  {
    files: [
      ...ENTRANCES,
      'test/tools/**',
      'test/bench/**',
      'test/crash/**',
      'test/electron-standin/**',
      'test/helpers/no-console-error.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  { files: ['*.config.{js,ts}', 'test/mutation/*.config.ts', '.dependency-cruiser.js'], rules: restrict() },
  { files: ['test/**/*.{ts,tsx}'], rules: { 'house/every-test-runs': 'error' } },
);
