import { z } from 'zod';
import type { Language } from '../../shared/domain/record.ts';
import english from '../../resources/sample/people-en.json' with { type: 'json' };
import chinese from '../../resources/sample/people-zh.json' with { type: 'json' };

const Lines = z.array(z.string().min(1)).min(1);

const PoolSchema = z.strictObject({
  surnames: Lines,
  given: Lines,
  companies: Lines,
  titles: Lines,
  areas: Lines,
  sources: Lines,
  tags: Lines,
  wanted: Lines,
  personal: Lines,
  reached: Lines,
  sent: Lines,
  visit: Lines,
  tried: Lines,
});
/** Words that invented customers are made of. */
export type Pool = z.infer<typeof PoolSchema>;

export const poolOf = (language: Language): Pool => PoolSchema.parse(language === 'zh-CN' ? chinese : english);
