import { describe } from 'vitest';
import { asDay } from '../../../../shared/domain/day.ts';
import { begins, begun } from '../../../helpers/anchor-kit.ts';
import type { Told } from '../../../helpers/facts-kit.ts';
import { sample, serviced, showLead } from '../../../helpers/trade-kit.ts';

describe('what a deal begins', () => {
  const day = asDay;
  begins([
    ['signed', 'deal.signed', { deals: [['2026-09-01', 'signed']] }, [begun('deal.signed', '2026-09-01', '样车')]],
    [
      'signed, and its product left empty',
      'deal.signed',
      { deals: [['2026-09-01', { product: '', signedOn: day('2026-09-01') }]] },
      [begun('deal.signed', '2026-09-01')],
    ],
    ['nothing while it is open', 'deal.signed', { deals: [['2026-09-01', 'open']] }, []],
    ['nothing before it is signed', 'deal.signed', { deals: [['2026-09-11', 'signed']] }, []],
    [
      'still signed before the deposit comes',
      'deal.signed',
      { deals: [['2026-09-01', { signedOn: day('2026-09-01'), depositOn: day('2026-09-11') }]] },
      [begun('deal.signed', '2026-09-01', '样车')],
    ],
    [
      'the newer of two deliveries',
      'deal.delivered',
      {
        deals: [
          ['2026-09-05', { product: '二', deliveredOn: day('2026-09-05') }],
          ['2026-09-01', { product: '一', deliveredOn: day('2026-09-01') }],
        ],
      },
      [begun('deal.delivered', '2026-09-05', '二')],
    ],
    [
      'of two deliveries of one day the first in the book',
      'deal.delivered',
      {
        deals: [
          ['2026-09-05', { product: '一', deliveredOn: day('2026-09-05') }],
          ['2026-09-05', { product: '二', deliveredOn: day('2026-09-05') }],
        ],
      },
      [begun('deal.delivered', '2026-09-05', '一')],
    ],
    ['no delivery of tomorrow', 'deal.delivered', { deals: [['2026-09-11', 'delivered']] }, []],
    ['no delivery where there was none', 'deal.delivered', { deals: [['2026-09-01', 'signed']] }, []],
    [
      'paid last, it is finished with the money',
      'deal.finished',
      { deals: [['2026-09-01', { deliveredOn: day('2026-09-02'), paidOn: day('2026-09-03') }]] },
      [begun('deal.finished', '2026-09-03', '样车')],
    ],
    [
      'delivered last, with the goods',
      'deal.finished',
      { deals: [['2026-09-01', { deliveredOn: day('2026-09-04'), paidOn: day('2026-09-03') }]] },
      [begun('deal.finished', '2026-09-04', '样车')],
    ],
    ['not while it is not paid', 'deal.finished', { deals: [['2026-09-01', 'delivered']] }, []],
    ['not while it is not delivered', 'deal.finished', { deals: [['2026-09-01', 'paid']] }, []],
    [
      'lost to whom',
      'deal.lost',
      { deals: [['2026-09-01', { lostOn: day('2026-09-02'), lostTo: '别家' }]] },
      [begun('deal.lost', '2026-09-02', '别家')],
    ],
    ['lost to nobody known', 'deal.lost', { deals: [['2026-09-02', 'lost']] }, [begun('deal.lost', '2026-09-02')]],
    ['not lost', 'deal.lost', { deals: [['2026-09-02', 'signed']] }, []],
    ['nothing without any deal', 'deal.lost', {}, []],
  ]);
});

describe('what a sample, a quote, a show or a service begins', () => {
  const sampled = (...given: Parameters<typeof sample>): Told => ({ more: { samples: [sample(...given)] } });
  begins([
    ['asked for', 'sample.asked', sampled({}), [begun('sample.asked', '2026-09-01', '样品甲')]],
    ['made', 'sample.made', sampled({ madeOn: '2026-09-02' }), [begun('sample.made', '2026-09-02', '样品甲')]],
    ['sent', 'sample.sent', sampled({ sentOn: '2026-09-03' }), [begun('sample.sent', '2026-09-03', '样品甲')]],
    [
      'arrived',
      'sample.arrived',
      sampled({ arrivedOn: '2026-09-04' }),
      [begun('sample.arrived', '2026-09-04', '样品甲')],
    ],
    ['no longer asked for once it is made', 'sample.asked', sampled({ madeOn: '2026-09-02' }), []],
    ['not asked for before its day', 'sample.asked', sampled({ askedOn: '2026-09-11' }), []],
    [
      'refused',
      'sample.no',
      sampled({ verdictOn: '2026-09-05' }, { verdict: 'no' }),
      [begun('sample.no', '2026-09-05', '样品甲')],
    ],
    [
      'never answered',
      'sample.no',
      sampled({ verdictOn: '2026-09-05' }, { verdict: 'silent' }),
      [begun('sample.no', '2026-09-05', '样品甲')],
    ],
    ['not liked', 'sample.no', sampled({ verdictOn: '2026-09-05' }, { verdict: 'yes' }), []],
    ['not judged', 'sample.no', sampled({}), []],
    ['judged without a word', 'sample.no', sampled({ verdictOn: '2026-09-05' }), []],
    ['judged tomorrow', 'sample.no', sampled({ verdictOn: '2026-09-11' }, { verdict: 'no' }), []],
    ['a verdict without its day', 'sample.no', sampled({}, { verdict: 'no' }), []],
    ['a quote', 'quote.sent', { quotes: [['2026-09-05']] }, [begun('quote.sent', '2026-09-05', '报价')]],
    ['no quote', 'quote.sent', {}, []],
    ['a show', 'show.ended', showLead('A', '2026-09-08'), [{ on: '2026-09-08', by: 'show.ended', what: '样品展' }]],
    ['not a round of visits', 'show.ended', showLead('A', '2026-09-08', {}, 'round'), []],
    ['no show', 'show.ended', {}, []],
    [
      'a service',
      'service.done',
      { more: { serviceVisits: [serviced('2026-09-09')] } },
      [begun('service.done', '2026-09-09', '修灯')],
    ],
    ['no service of tomorrow', 'service.done', { more: { serviceVisits: [serviced('2026-09-11')] } }, []],
  ]);
});
