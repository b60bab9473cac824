import { factDraft } from '../../../api/kept-draft.ts';
import { useT } from '../../../i18n/use-t.ts';
import { EditableFact } from '../editable-fact.tsx';
import { changeOf, isLong, labelOf, longestOf, type WordField, wordsOf } from '../fact-fields.ts';
import type { FactsPartProps } from '../facts-part.ts';

const HINTS = ['rank', 'comfort', 'diet', 'introducers', 'howMet'] as const;

interface WordFactProps extends FactsPartProps {
  readonly field: WordField;
  readonly suggestions?: readonly string[];
}

/** A fact that is words. */
export function WordFact({ customer, save, field, suggestions }: WordFactProps) {
  const t = useT();
  const hint = HINTS.find((one) => one === field);
  return (
    <EditableFact
      label={labelOf(t, field)}
      value={wordsOf(customer, field)}
      draft={factDraft(field, customer.id)}
      long={isLong(field)}
      maxLength={longestOf(field)}
      suggestions={suggestions}
      placeholder={hint && t(`facts:hint.${hint}`)}
      wrong={(words) => (field === 'name' && words.trim() === '' ? t('dossier:fact.nameMissing') : undefined)}
      onSave={(words) => {
        const { patch, clear } = changeOf(field, words);
        return save(patch, clear);
      }}
    />
  );
}
