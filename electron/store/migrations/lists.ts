export type ListedRecord = Readonly<Record<string, unknown>> & { readonly id: string };

/** Collections by name, as plain records: a step knows no schema but those it was written between. */
export type Lists = Readonly<Record<string, readonly ListedRecord[]>>;

/**
 * Leads from one schema to the next. Pure: no clock, no dice, no disk, and what it was given stays as it was.
 * Once shipped it is never changed again, because a book of its schema may turn up on any laptop in ten years.
 */
export type Step = (lists: Lists) => Lists;
