import { z } from 'zod';

/** What two customers have in common. `name`: the reading of their name within one company; of organizations, the name itself. */
export const SIGNS = ['phone', 'email', 'wechat', 'name', 'address'] as const;
export const SignSchema = z.enum(SIGNS);
export type Sign = z.infer<typeof SignSchema>;

/** `same`: one customer written down twice. `household`: two people under one roof, a hint and never a reason to merge. */
export const LikenessSchema = z.strictObject({
  kind: z.enum(['same', 'household']),
  signs: z.array(SignSchema).min(1).max(SIGNS.length),
});
export type Likeness = z.infer<typeof LikenessSchema>;
