import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { channelIcon } from '../../../renderer/ui/channel-mark.tsx';
import { GradeMark } from '../../../renderer/ui/grade-mark.tsx';
import { ManMark } from '../../../renderer/ui/man-mark.tsx';
import { RelationMark } from '../../../renderer/ui/relation-mark.tsx';
import { tidyTags } from '../../../renderer/ui/tag-field.tsx';
import { Tally, tallyGroups } from '../../../renderer/ui/tally.tsx';
import { TimeMark, type TimeTone } from '../../../renderer/ui/time-mark.tsx';
import type { Language } from '../../../shared/domain/record.ts';
import { i18nOptions } from '../../../shared/i18n/options.ts';
import { TEXTS } from '../../../shared/i18n/texts.ts';

function drawn(language: Language, piece: ReactNode): string {
  const i18n = createInstance();
  void i18n.init(i18nOptions(language, TEXTS));
  return renderToStaticMarkup(<I18nextProvider i18n={i18n}>{piece}</I18nextProvider>);
}

const spoken = (markup: string): string[] =>
  [...markup.matchAll(/aria-label="([^"]*)"/g)].map((found) => found[1] ?? '');
const shapes = (markup: string): string[] =>
  [...markup.matchAll(/<(circle|rect|path)/g)].map((found) => found[1] ?? '');

describe('GradeMark', () => {
  it('tells the scale by its outline and in words', () => {
    const marks = (['horizon', 'orgGrade', 'showClass'] as const).map((scale) =>
      drawn('en', <GradeMark scale={scale} code="A" />),
    );
    expect(marks.map((mark) => [shapes(mark), spoken(mark)])).toEqual([
      [['circle'], ['Horizon grade A']],
      [['rect'], ['Organization grade A']],
      [['path'], ['Show lead A']],
    ]);
  });

  it('draws no outline for the ungraded, and one for a code no scale knows', () => {
    const marks = [
      drawn('zh-CN', <GradeMark scale="horizon" />),
      drawn('zh-CN', <GradeMark scale="horizon" code="H" />),
    ];
    expect(marks.map((mark) => [shapes(mark), spoken(mark)])).toEqual([
      [[], ['未定级']],
      [['circle'], ['意向级别 H']],
    ]);
  });
});

describe('TimeMark', () => {
  it('gives every state a shape of its own', () => {
    const tones: readonly TimeTone[] = ['late', 'now', 'soon', 'ok', 'warn', 'quiet'];
    const drawings = tones.map((tone) => /<svg.*<\/svg>/.exec(drawn('en', <TimeMark tone={tone}>x</TimeMark>))?.[0]);
    expect(new Set(drawings).size).toBe(tones.length);
  });
});

describe('RelationMark', () => {
  it('is silent beside its word and speaks without it', () => {
    const marks = [true, false].map((word) => drawn('en', <RelationMark relationship="buyer" word={word} />));
    expect(marks.map(spoken)).toEqual([[], ['Customer']]);
  });
});

describe('ManMark', () => {
  it('says each answer', () => {
    const answers = { money: 'yes', authority: 'unknown', need: 'no', timing: 'yes' } as const;
    expect(spoken(drawn('zh-CN', <ManMark answers={answers} />))).toEqual([
      '预算：有',
      '决定权：未知',
      '需要：没有',
      '时间：有',
    ]);
  });
});

describe('Tally', () => {
  it('strikes groups of five', () => {
    expect([0, 5, 8, 18].map(tallyGroups)).toEqual([[], [5], [5, 3], [5, 5, 5, 3]]);
  });

  it('strikes 正 in Chinese and a gate in English', () => {
    const [zh, en] = (['zh-CN', 'en'] as const).map((language) => drawn(language, <Tally count={5} label="5" />));
    expect(shapes(zh ?? '').length).toBe(5);
    expect(zh).not.toBe(en);
  });
});

describe('channelIcon', () => {
  it('tells calls apart and nothing else', () => {
    expect([
      channelIcon('call'),
      channelIcon('call', 'out'),
      channelIcon('call', 'in'),
      channelIcon('call', 'out', 'no-answer'),
      channelIcon('email', 'in'),
    ]).toEqual(['call', 'outgoing', 'incoming', 'missed', 'mail']);
  });
});

describe('tidyTags', () => {
  it('trims, drops the empty and keeps each once', () => {
    expect(tidyTags([' E6 ', 'E6', '', '冷链'])).toEqual(['E6', '冷链']);
  });
});
