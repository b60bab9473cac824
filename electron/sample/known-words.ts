import type { Customer } from '../../shared/domain/customer.ts';
import type { Language } from '../../shared/domain/record.ts';

/** What is known of two customers of the sample, and what stands around them; everything invented. */
export interface KnownWords {
  /** The customer of the told case. */
  readonly person: string;
  readonly personFacts: Partial<Customer>;
  readonly firm: string;
  readonly firmFacts: Partial<Customer>;
  readonly field: string;
  readonly plate: string;
  readonly floor: { readonly field: string; readonly value: string; readonly misfit: string };
  readonly trip: string;
  readonly jubilee: string;
  readonly incidents: readonly [open: string, settled: string];
  readonly referrer: string;
  readonly referred: string;
  readonly rival: {
    readonly name: string;
    readonly product: string;
    readonly merit: string;
    readonly weak: string;
    readonly answer: string;
  };
  readonly story: {
    readonly title: string;
    readonly industry: string;
    readonly from: string;
    readonly to: string;
    readonly proof: string;
  };
  readonly praise: { readonly title: string; readonly proof: string };
  readonly script: { readonly title: string; readonly text: string };
  readonly request: string;
  readonly head: { readonly name: string; readonly title: string; readonly caresAbout: string };
  readonly clerk: { readonly name: string; readonly title: string; readonly caresAbout: string };
}

export const KNOWN_WORDS: Readonly<Record<Language, KnownWords>> = {
  'zh-CN': {
    person: '樟木先生',
    personFacts: {
      rank: '一把手',
      qq: '1990000118',
      method: '对方自己来',
      howMet: '九月第一个周末带着太太来看展车，先问的是后备厢能不能放样品。',
      introducers: '助理，或者商会的秘书长',
      tradeRole: 'end-user',
      influence: 'strong',
      maritalState: 'married',
      education: '大专，木工起家',
      hometown: '虚构县',
      tastes: '喜欢老木头的东西，不爱金光闪闪',
      diet: '不吃辣，胃不好',
      comfort: '坐靠窗的位子，喝温的普洱，别放流行歌',
      car: '开了九年的旧轿车',
      traits: { habits: '先看工艺再谈价，最后一定要还一口价。', philosophy: '宁可慢，不肯返工。' },
      language: 'zh-CN',
      preferredChannel: 'call',
    },
    firm: '莲子药房',
    firmFacts: {
      industry: '药品零售',
      nature: 'private',
      size: '6 家门店，40 来人',
      website: 'https://lianzi.example',
      annualPlan: '明年再开两家，都在学校边上。',
      projects: '老店换货架，先换收银台那一排。',
      source: '名录登记',
      method: '上门找到',
      traits: {
        habits: '季度末集中下单，不零买。',
        ability: '店员会推荐，慢病客多。',
        potential: '开新店时一次要 30 套以上。',
        management: '老板娘管钱，店长管货。',
        seen: '货架旧但擦得干净，墙上挂着员工生日表。',
      },
      business: {
        sales: '去年没做成，今年试了两套样架。',
        range: '要 1.2 米的，浅木色，带锁。',
        rivals: '跟甘草陈列签到年底。',
        attitude: '客气，但先看返利。',
        cooperation: '三年前报过价，嫌贵没成；现在老板换成了老板娘。',
      },
      trading: {
        sellThrough: '维生素走得快，器械压货。',
        problems: '仓库小，一次收不了太多。',
        strengths: '付款日固定，从不拖过月底。',
        plan: '合同到期前一个月带样品去。',
        reputation: '街坊都认得。',
        terms: '货到 30 天',
      },
    },
    field: '车牌',
    plate: '样A·00118',
    floor: { field: '店面面积（㎡）', value: '860', misfit: '大概八百多' },
    trip: '去虚构港看木材展',
    jubilee: '老店开张二十年',
    incidents: ['上月的货款说好月底付，还差两千。', '支票写错日期被退回，第二天换了现金。'],
    referrer: '陈皮女士',
    referred: '枸杞先生',
    rival: {
      name: '甘草陈列（虚构）',
      product: '轻便展架',
      merit: '交货快，三天到',
      weak: '配件要另买',
      answer: '快是真快；我们的架子配件齐，十年里换件不收钱。',
    },
    story: {
      title: '银耳食品厂：坏一盏换一盏',
      industry: '食品',
      from: '一年换 14 盏灯',
      to: '一年换 2 盏',
      proof: '厂里的更换记录',
    },
    praise: { title: '枸杞先生的感谢信', proof: '货到当天就装好，一个螺丝都没少。' },
    script: {
      title: '合同快到期时（自己的）',
      text: '{name}您好，记得您和那边签到年底。不急着换，我先把样架放您店里两周，好不好用您说了算。',
    },
    request: '货架第二层想加一道护栏，防小孩碰',
    head: { name: '莲心', title: '老板娘', caresAbout: '返利和账期' },
    clerk: { name: '藕片', title: '店长', caresAbout: '好擦、好搬' },
  },
  en: {
    person: 'Mr Camphorwood',
    personFacts: {
      rank: 'owner',
      method: 'came by themselves',
      howMet: 'Came with his wife on the first weekend of September; asked first whether samples fit the boot.',
      introducers: 'his assistant, or the secretary of the guild',
      tradeRole: 'end-user',
      influence: 'strong',
      maritalState: 'married',
      education: 'trained as a joiner',
      hometown: 'Inventia',
      tastes: 'old wood, nothing that glitters',
      diet: 'nothing hot; a weak stomach',
      comfort: 'a seat by the window, warm tea, no pop songs',
      car: 'an old saloon, nine years',
      traits: {
        habits: 'Looks at the craft before the price, and always haggles once.',
        philosophy: 'Rather slow than twice.',
      },
      preferredChannel: 'call',
    },
    firm: 'Fennel Apothecary',
    firmFacts: {
      industry: 'pharmacy',
      nature: 'private',
      size: '6 shops, about 40 people',
      website: 'https://fennel.example',
      annualPlan: 'Two more shops next year, both near schools.',
      projects: 'New shelves for the old shop, the tills first.',
      source: 'registries and directories',
      method: 'called on',
      traits: {
        habits: 'Orders at the end of a quarter, never single pieces.',
        ability: 'The staff advise well; many regulars.',
        potential: '30 sets and more whenever a shop opens.',
        management: 'She keeps the money, he keeps the stock.',
        seen: 'Old shelves, wiped clean; the birthdays of the staff on the wall.',
      },
      business: {
        sales: 'Nothing last year; two sample stands this year.',
        range: '1.2 m, light wood, with a lock.',
        rivals: 'Bound to Liquorice Displays until the year ends.',
        attitude: 'Friendly, the rebate first.',
        cooperation: 'Quoted three years ago, too dear; since then his wife runs it.',
      },
      trading: {
        sellThrough: 'Vitamins go fast, devices stay.',
        problems: 'A small store room takes little at a time.',
        strengths: 'Pays on the same day every month.',
        plan: 'Bring samples a month before the contract ends.',
        reputation: 'Known in the whole street.',
        terms: '30 days after delivery',
      },
    },
    field: 'Number plate',
    plate: 'SMP-00118',
    floor: { field: 'Floor space (m²)', value: '860', misfit: 'eight hundred or so' },
    trip: 'timber fair at Port Imaginary',
    jubilee: 'The old shop turns twenty',
    incidents: [
      'The last of the month’s bill is still open, two hundred short.',
      'A cheque came back with a wrong date; cash the next day.',
    ],
    referrer: 'Ms Tarragon',
    referred: 'Mr Saffron',
    rival: {
      name: 'Liquorice Displays (invented)',
      product: 'light stand',
      merit: 'Delivers in three days',
      weak: 'Fittings cost extra',
      answer: 'They are quick, true; ours come with all fittings, replaced free for ten years.',
    },
    story: {
      title: 'Nutmeg Foods: one lamp for another',
      industry: 'food',
      from: '14 lamps replaced a year',
      to: '2 a year',
      proof: 'their own repair list',
    },
    praise: { title: 'A letter from Mr Saffron', proof: 'Put up on the day it came, and not one screw missing.' },
    script: {
      title: 'When a contract is about to end (my own)',
      text: 'Hello {name}, your contract runs to the end of the year, I remember. No hurry: let me leave a stand with you for two weeks, and you tell me.',
    },
    request: 'a rail on the second shelf, because of children',
    head: { name: 'Ms Dill', title: 'owner', caresAbout: 'rebate and terms' },
    clerk: { name: 'Mr Cress', title: 'shop manager', caresAbout: 'easy to wipe, easy to move' },
  },
};
