import { createInstance } from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { LoadPanel } from '../../../../renderer/features/agenda/load-panel.tsx';
import { addDays, asDay } from '../../../../shared/domain/day.ts';
import { i18nOptions } from '../../../../shared/i18n/options.ts';
import { TEXTS } from '../../../../shared/i18n/texts.ts';

const today = asDay('2026-11-23');

/** Pixels, to a tenth. */
function barsOf(totals: readonly number[]): number[] {
  const i18n = createInstance();
  void i18n.init(i18nOptions('en', TEXTS));
  const days = totals.map((total, index) => ({ on: addDays(today, index), total }));
  const drawn = renderToStaticMarkup(
    <I18nextProvider i18n={i18n}>
      <LoadPanel days={days} rows={[]} today={today} logged={0} uncovered={0} />
    </I18nextProvider>,
  );
  return [...drawn.matchAll(/style="height:(?<height>[^"]*)"/g)].map(
    ({ groups }) => Math.round(Number.parseFloat(groups?.['height'] ?? '') * 10) / 10,
  );
}

describe('the week ahead', () => {
  it('is drawn with bars as high as the days are full, next to nothing beside a flood included', () => {
    // Less than a pixel is not a share of the whole: the style engine would take 0.94 for 94 %.
    expect(barsOf([6_400, 174, 116, 3_200, 66, 0, 6_400])).toEqual([52, 1.4, 0.9, 26, 0.5, 0, 52]);
  });
});
