/** Where customers come from. In the book stands what the rep wrote: these are offered, anything else may be. */
export const SOURCES = [
  'friends',
  'orphan',
  'service',
  'internet',
  'clubs',
  'walkIns',
  'referrals',
  'school',
  'companies',
  'government',
  'registries',
  'peers',
  'owners',
  'finders',
  'shows',
  'partner',
  'cold',
  'advertising',
  'celebrity',
  'other',
] as const;

/** How they were found there. */
export const METHODS = ['called', 'visited', 'cameIn', 'introduced', 'booth', 'searched', 'wrote'] as const;
