import ideaFile from '../../resources/gifts/ideas.json' with { type: 'json' };
import shippingFile from '../../resources/gifts/shipping.json' with { type: 'json' };
import tabooFile from '../../resources/gifts/taboos.json' with { type: 'json' };
import {
  GiftIdeaFileSchema,
  type GiftShelf,
  GiftShippingSchema,
  TabooFileSchema,
} from '../../shared/domain/gift-rules.ts';

let shelf: GiftShelf | undefined;

/** What the program ships about gifts, read once. @throws when it cannot be read: a fault of the build. */
export const shippedGiftsOrThrow = (): GiftShelf =>
  (shelf ??= {
    taboos: TabooFileSchema.parse(tabooFile).taboos,
    ideas: GiftIdeaFileSchema.parse(ideaFile).ideas,
    shipping: GiftShippingSchema.parse(shippingFile),
  });
