import type { After } from '../../electron/store/chores/ring.ts';

interface Alarm {
  readonly at: number;
  readonly bell: () => void;
}

/** A clock that moves when it is told to. Alarms ring in order, as far as they are due. */
export function makeClock() {
  let now = 0;
  let alarms: Alarm[] = [];
  const after: After = (ms, bell) => {
    const alarm = { at: now + ms, bell };
    alarms.push(alarm);
    return () => (alarms = alarms.filter((each) => each !== alarm));
  };
  return {
    after,
    waiting: () => alarms.length,
    pass(ms: number) {
      now += ms;
      for (;;) {
        const [due] = alarms.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
        if (due === undefined) return;
        alarms = alarms.filter((each) => each !== due);
        due.bell();
      }
    },
  };
}
