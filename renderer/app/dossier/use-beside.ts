import { useMemo } from 'react';
import type { Answer } from '../../../shared/contract/contract.ts';
import type { Dossier } from '../../../shared/contract/customer-view.ts';
import { type Day, isDay } from '../../../shared/domain/day.ts';
import { sampleStage } from '../../../shared/domain/sample.ts';
import type { Language } from '../../../shared/domain/record.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { useAsk } from '../../api/use-ask.ts';
import { historyLines } from '../../features/customer/scales/history-lines.ts';
import type { PlainEntry } from '../../features/interaction/timeline-entries.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { useAround } from './use-around.ts';

interface Words {
  readonly t: Translate;
  readonly language: Language;
  readonly today: Day;
}

type Around = Answer<'around.get'>;

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ');

const feedback = ({ t, language, today }: Words, dossier: Dossier): PlainEntry[] =>
  dossier.feedback.map(({ id, on, kind, words, closedOn, outcome }) => ({
    sort: 'plain',
    kind: 'feedback',
    id,
    on,
    icon: 'feedback',
    title: t(`feedback:kinds.${kind}`),
    who: closedOn && t('around:timeline.closed', { day: sayDay(language, closedOn, today) }),
    words: [words, outcome].filter(Boolean).join('\n→ '),
  }));

const requests = ({ t }: Words, around: Around): PlainEntry[] =>
  around.requests.map(({ id, notedOn, state, what, reason }) => ({
    sort: 'plain',
    kind: 'request',
    id,
    on: notedOn,
    icon: 'request',
    title: t('around:timeline.request', { state: t(`around:requests.states.${state}`) }),
    words: [what, reason].filter(Boolean).join('\n→ '),
  }));

/** Steps of a scale, and of what they are to us; a conversion that a deal made stands there beside the deal. */
const gradings = ({ t, language }: Words, { gradings: steps, conversions }: Dossier): PlainEntry[] =>
  historyLines(t, language, { gradings: steps, conversions }).map(({ id, on, what, change, why }) => ({
    sort: 'plain',
    kind: 'grading',
    id: `grading ${id}`,
    on,
    icon: 'grade',
    title: t(`grading:scale.${what}`),
    who: change,
    words: why === '' ? undefined : why,
  }));

/** A file has no day of its own but the one it came in on, read in UTC: a day off at midnight does not matter here. */
const files = ({ t }: Words, around: Around): PlainEntry[] =>
  around.attachments.flatMap(({ id, createdAt, name, note }) => {
    const on = createdAt.slice(0, 10);
    if (!isDay(on)) return [];
    return [
      { sort: 'plain', kind: 'file', id, on, icon: 'file', title: t('around:timeline.file'), who: name, words: note },
    ];
  });

const services = ({ t }: Words, dossier: Dossier): PlainEntry[] =>
  dossier.serviceVisits.map(({ id, on, what, note }) => ({
    sort: 'plain',
    kind: 'service',
    id,
    on,
    icon: 'service',
    title: t('around:timeline.service'),
    who: what,
    words: note,
  }));

const samples = ({ t, today }: Words, dossier: Dossier): PlainEntry[] =>
  dossier.samples.flatMap((sample) => {
    const at = sampleStage(sample, today);
    if (at === undefined) return [];
    return [
      {
        sort: 'plain',
        kind: 'sample',
        id: sample.id,
        on: at.on,
        icon: 'sample',
        title: t('around:timeline.sample', { stage: t(`around:timeline.stages.${at.stage}`) }),
        who: joined(sample.product, sample.quantity === undefined ? undefined : `× ${sample.quantity}`),
        words: sample.note,
      },
    ];
  });

/** What stands in the line of time beside talk and trade, and what rivals are called in it. */
export function useBeside(dossier: Dossier, today: Day) {
  const t = useT();
  const language = useLanguage();
  const around = useAround(dossier.customer.id);
  const isNamed = dossier.interactions.some(({ competitorId }) => competitorId !== undefined);
  const rivals = useAsk('competitor.list', {}, { enabled: isNamed });
  const competitors = rivals.state === 'answered' ? rivals.value.competitors : undefined;
  const plain = useMemo(() => {
    const words = { t, language, today };
    return [
      ...feedback(words, dossier),
      ...requests(words, around),
      ...gradings(words, dossier),
      ...files(words, around),
      ...services(words, dossier),
      ...samples(words, dossier),
    ];
  }, [t, language, today, dossier, around]);
  return {
    plain,
    rivalName: (id: string) => competitors?.find(({ competitor }) => competitor.id === id)?.competitor.name,
  };
}
