import { describe, expect, it } from 'vitest';
import type { Cadence, Playbook, Step } from '../../../shared/domain/playbook.ts';
import type { Language, Texts } from '../../../shared/domain/record.ts';
import { shipped } from './shipped.ts';

const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];

/** How much of a row of the agenda a text may take. */
const LONGEST = {
  name: { 'zh-CN': 20, en: 60 },
  rhythm: { 'zh-CN': 30, en: 80 },
  aim: { 'zh-CN': 90, en: 220 },
  opening: { 'zh-CN': 60, en: 160 },
  exit: { 'zh-CN': 60, en: 160 },
  about: { 'zh-CN': 80, en: 220 },
} as const;
type Sort = keyof typeof LONGEST;

interface Said {
  readonly where: string;
  readonly sort: Sort;
  readonly texts: Texts | undefined;
}

const ofStep = (where: string, { aim, opening }: Step): Said[] => [
  { where, sort: 'aim', texts: aim },
  { where, sort: 'opening', texts: opening },
];

const ofCadence = (where: string, { name, rhythm, exit, steps }: Cadence): Said[] => [
  { where, sort: 'name', texts: name },
  { where, sort: 'rhythm', texts: rhythm },
  { where, sort: 'exit', texts: exit },
  ...steps.flatMap((step) => ofStep(`${where} ${step.id}`, step)),
];

const ofPlaybook = ({ id, name, about, cadences }: Playbook): Said[] => [
  { where: id, sort: 'name', texts: name },
  { where: id, sort: 'about', texts: about },
  ...cadences.flatMap((cadence) => ofCadence(`${id} ${cadence.id}`, cadence)),
];

const SAID = shipped.flatMap(ofPlaybook);

const textsOf = ({ texts }: Said): string[] => LANGUAGES.map((language) => texts?.[language] ?? '');
const places = (said: readonly Said[]): string[] => said.map(({ where, sort }) => `${where}: ${sort}`);

describe('the words of the playbooks', () => {
  it('are there in both languages, for every step an aim and a first sentence', () => {
    expect(places(SAID.filter((said) => textsOf(said).includes('')))).toEqual([]);
  });

  it('are short enough to be read before a call', () => {
    const long = SAID.filter(({ sort, texts }) =>
      LANGUAGES.some((language) => (texts?.[language] ?? '').length > LONGEST[sort][language]),
    );
    expect(places(long)).toEqual([]);
  });

  it('are in the language they stand under', () => {
    const han = /\p{Script=Han}/u;
    const mixed = SAID.filter(
      ({ texts }) => han.test(texts?.en ?? '') || !/[\p{Script=Han}A-Z]/u.test(texts?.['zh-CN'] ?? ''),
    );
    expect(places(mixed)).toEqual([]);
  });

  it('have neither stray spaces nor straight quotes nor a full stop where a line ends', () => {
    const careless = /^\s|\s$| {2}|["']|\.\.\./;
    const untidy = SAID.filter((said) => textsOf(said).some((text) => careless.test(text)));
    expect(places(untidy)).toEqual([]);
    const stopped = SAID.filter((said) => said.sort !== 'opening' && textsOf(said).some((text) => /[.。]$/.test(text)));
    expect(places(stopped)).toEqual([]);
  });

  it('wish nobody a happy day of mourning, and quote no figure that nobody measured', () => {
    const forbidden = /(端午|清明|中元)(节)?快乐|[Hh]appy (Dragon Boat|Qingming)|80 ?[%％]|5[-–]12|\p{Sc}/u;
    expect(places(SAID.filter((said) => textsOf(said).some((text) => forbidden.test(text))))).toEqual([]);
  });

  it('say something else in each aim and each opening of a playbook', () => {
    for (const playbook of shipped) {
      const said = ofPlaybook(playbook).filter(({ sort }) => sort === 'aim' || sort === 'opening');
      const texts = said.flatMap(textsOf);
      expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
    }
  });

  it('call no two cadences of a playbook the same', () => {
    for (const { cadences } of shipped)
      for (const language of LANGUAGES) {
        const names = cadences.map(({ name }) => name[language]);
        expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
      }
  });

  it('greet at no festival of the dead', () => {
    const festivals = shipped.flatMap(({ cadences }) =>
      cadences.flatMap(({ occasions }) => occasions?.festivals ?? []),
    );
    expect(festivals).toContain('dragonboat');
    expect(festivals.filter((code) => ['qingming', 'zhongyuan'].includes(code))).toEqual([]);
  });
});
