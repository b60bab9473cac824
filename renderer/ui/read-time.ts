/**
 * The time a person meant, as `HH:MM`: `930`, `9:30`, `9.30`, `9：30`, `9点半`, `9点`, `下午3点`, `3pm` and `15`. Undefined when it is none.
 */
export function readTime(text: string): string | undefined {
  const words = text.trim().toLowerCase().replaceAll('：', ':');
  const afternoon = /^(下午|晚上|傍晚)|pm?$/.test(words);
  const morning = /^(上午|早上|凌晨)|am?$/.test(words);
  const bare = words.replace(/^(上午|早上|凌晨|下午|晚上|傍晚|中午)|\s*[ap]m?$/g, '').trim();
  const read = bare.match(/^(\d{1,2})(?:[:.点时h]\s*(半|\d{1,2})?分?)?$/) ?? bare.match(/^(\d{1,2})(\d{2})$/);
  if (read === null) return undefined;
  const minute = read[2] === '半' ? 30 : Number(read[2] ?? 0);
  const hour = onClock(Number(read[1]), morning, afternoon);
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function onClock(hour: number, morning: boolean, afternoon: boolean): number {
  if (afternoon && hour < 12) return hour + 12;
  if (morning && hour === 12) return 0;
  return hour;
}
