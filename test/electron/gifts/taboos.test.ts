import { describe, expect, it } from 'vitest';
import { facts, makePerson, said, SHIPPED, thought } from './gift-kit.ts';
import { weighGift } from '../../../electron/gifts/weigh-gift.ts';

const MUSLIM = facts({ faith: 'muslim' });
const HINDU = facts({ faith: 'hindu' });
const DIABETIC = facts({ cautions: ['diabetic'] });
const DRY = facts({ cautions: ['non-drinker'] });
const VEGETARIAN = facts({ cautions: ['vegetarian'] });
const ALLERGIC = facts({ cautions: ['allergy'] });
const RUSSIAN = facts({ country: 'RU' });
const GERMAN = facts({ country: 'DE' });

/** A gift, what is said of it, and beside it one that sounds like it and is harmless. */
const TABLE = [
  ['cash', '现金 500', '现金流课程'],
  ['cash', '超市购物卡', '手写贺卡'],
  ['cash', 'Gift card', 'cashews'],
  ['clock', '挂钟', '钟爱的茶'],
  ['clock', 'Wall clock', 'clockwork toy'],
  ['clock', 'two clocks', '手表'],
  ['pear', '雪梨一箱', '凤梨酥'],
  ['pear', 'Pears', 'prickly pear'],
  ['pear-syrup', '秋梨膏', '枇杷膏'],
  ['umbrella', '雨伞', '降落伞体验'],
  ['fan', '折扇', '扇贝'],
  ['shoes', '运动鞋', '擦鞋服务'],
  ['green-hat', '绿帽子', '草帽'],
  ['knife', '水果刀', '刀削面'],
  ['handkerchief', '毛巾礼盒', '毛巾架'],
  ['chrysanthemum', '白菊花', '菊花茶'],
  ['chrysanthemum-tea', '菊花茶', '茉莉花茶'],
  ['white-flowers', '白玫瑰', '白花油'],
  ['four', '四件套', '四个月的课'],
  ['four', 'Set of four', 'set of six'],
  ['white-black-wrap', '白色包装的茶', '红色包装的茶'],
  ['red-ink', '红笔写的贺卡', '手写贺卡'],
  ['wok', '铁锅', '砂锅'],
  ['stork-crane', '仙鹤摆件', '千纸鹤'],
  ['candle', '蜡烛', '生日蜡烛'],
  ['doll', '纸人', '娃娃菜'],
  ['turtle', '乌龟摆件', '龟苓膏'],
  ['single', '一只杯子', '一对杯子'],
  ['too-personal', '香水', '香水柠檬'],
  ['too-personal', 'a ring', 'key ring'],
  ['medicine', '保健品', '水果'],
  ['pork-muslim', '金华火腿', '猪年台历', MUSLIM],
  ['alcohol-muslim', '红酒', '酒店早茶', MUSLIM],
  ['beef-hindu', 'Leather wallet', 'vegan leather wallet', HINDU],
  ['non-drinker', 'A case of beer', 'ginger beer', DRY],
  ['non-drinker', '茅台', '无酒精饮料', DRY],
  ['vegetarian', '腊肠', '素火腿', VEGETARIAN],
  ['diabetic', '月饼', '无糖的茶', DIABETIC],
  ['allergy', '坚果礼盒', '茶叶', ALLERGIC],
  ['thirteen', '13 roses', '12 cups', GERMAN],
  ['even-flowers', 'Bouquet', 'Book', RUSSIAN],
] as const;

describe('a taboo is told with its reason, what only sounds like it is not', () => {
  it.each(TABLE)('%s: %s, but not %s', (code, bad, good, whom = facts()) => {
    expect(said({ item: bad }, whom)).toContain(code);
    expect(said({ item: good }, whom)).not.toContain(code);
  });

  it('gives every reason in both languages', () => {
    expect(SHIPPED.taboos.filter(({ reason }) => !reason['zh-CN'] || !reason.en)).toEqual([]);
  });

  it('has nothing against any of its own ideas', () => {
    expect(
      SHIPPED.ideas.flatMap(({ item }) => [...said({ item: item['zh-CN'] ?? '' }), ...said({ item: item.en ?? '' })]),
    ).toEqual([]);
  });

  it('finds the clock behind the fondness', () => {
    expect(weighGift(thought({ item: '他钟爱的挂钟' }), facts())).toMatchObject([{ code: 'clock', word: '钟' }]);
  });

  it('reads wide letters and capitals', () => {
    expect(said({ item: 'ＣＬＯＣＫ' })).toEqual(['clock']);
  });

  it('reads the category too', () => {
    expect(said({ item: '小米', category: '钟' })).toEqual(['clock']);
  });
});

describe('whom it concerns', () => {
  it('lets a German have a clock, and a Chinese abroad by their country alone', () => {
    expect(said({ item: 'clock' }, GERMAN)).toEqual([]);
    expect(said({ item: 'clock' }, facts({}, { home: 'DE' }))).toEqual([]);
    expect(said({ item: 'clock' }, facts({ country: 'CN' }, { home: 'DE' }))).toEqual(['clock']);
  });

  it('guesses nobody’s faith or health', () => {
    expect(said({ item: '红酒火腿月饼' })).toEqual([]);
  });

  it('takes the faith of the person it is for, not of the customer', () => {
    const person = makePerson({ faith: 'muslim' });
    expect(said({ item: '红酒', personId: person.id }, facts({}, { person }))).toEqual(['alcohol-muslim']);
    expect(said({ item: '红酒', personId: person.id }, facts({ faith: 'muslim' }, { person: makePerson({}) }))).toEqual(
      [],
    );
  });

  it('minds perfume less in the family', () => {
    expect(said({ item: '香水' }, facts({ bond: 'adviser' }))).toEqual(['too-personal']);
    expect(said({ item: '香水' }, facts({ bond: 'family' }))).toEqual([]);
  });
});
