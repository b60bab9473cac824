import { expect, type Locator, type Page } from '@playwright/test';
import type { Translate } from '../../../shared/i18n/translate.ts';

type Words = (t: Translate) => string;

/** A form of the dossier, and what is begun in it. */
export interface Form {
  readonly name: string;
  readonly open: (page: Page, t: Translate) => Promise<void>;
  readonly begin: (form: Locator, t: Translate) => Promise<void>;
  /** What was begun stands in it, or does not. */
  readonly holds: (form: Locator, t: Translate, isThere: boolean) => Promise<void>;
}

const WORDS = 'half a thought';

const behindFact =
  (what: Words): Form['open'] =>
  (page, t) =>
    page
      .getByTitle(t('dossier:fact.edit', { what: what(t) }), { exact: true })
      .first()
      .click();

const behindButton =
  (name: Words): Form['open'] =>
  (page, t) =>
    page
      .getByRole('button', { name: name(t), exact: true })
      .first()
      .click();

const inMenu =
  (name: Words): Form['open'] =>
  async (page, t) => {
    await page.getByRole('button', { name: t('dossier:act.more'), exact: true }).click();
    await page.getByRole('menuitem', { name: name(t) }).click();
  };

function typed(label: Words, words = WORDS, shown: string | RegExp = words): Pick<Form, 'begin' | 'holds'> {
  const field = (form: Locator, t: Translate) => form.getByRole('textbox', { name: label(t), exact: true });
  return {
    begin: (form, t) => field(form, t).fill(words),
    holds: (form, t, isThere) =>
      isThere ? expect(field(form, t)).toHaveValue(shown) : expect(field(form, t)).not.toHaveValue(shown),
  };
}

/** One of a list that opens below the field. */
function chosen(label: Words, option: Words): Pick<Form, 'begin' | 'holds'> {
  const field = (form: Locator, t: Translate) => form.getByRole('combobox', { name: label(t) });
  return {
    async begin(form, t) {
      await field(form, t).click();
      await form
        .page()
        .getByRole('option', { name: option(t), exact: true })
        .click();
    },
    holds: (form, t, isThere) => {
      const held = expect(field(form, t));
      return isThere ? held.toHaveText(option(t)) : held.not.toHaveText(option(t));
    },
  };
}

function ticked(label: Words): Pick<Form, 'begin' | 'holds'> {
  const box = (form: Locator, t: Translate) => form.getByRole('checkbox', { name: label(t), exact: true });
  return {
    begin: (form, t) => box(form, t).check(),
    holds: (form, t, isThere) => expect(box(form, t)).toBeChecked({ checked: isThere }),
  };
}

const scale = (of: 'intent' | 'horizon' | 'qualification' | 'showClass' | 'orgGrade' | 'obstacle'): Form => ({
  name: of,
  open: behindFact((t) => t(`grading:scale.${of}`)),
  ...typed((t) => t('grading:why')),
});

const tag: Pick<Form, 'begin' | 'holds'> = {
  // Not even Enter is pressed.
  begin: (form, t) => form.getByRole('combobox', { name: t('dossier:fact.tags') }).pressSequentially(WORDS),
  holds: (form, _, isThere) => expect(form.getByRole('button', { name: WORDS })).toHaveCount(isThere ? 1 : 0),
};

const FACTS: readonly Form[] = [
  {
    name: 'contacts',
    open: behindFact((t) => t('dossier:contacts.title')),
    ...typed((t) => t('dossier:contacts.address', { n: 1 })),
  },
  { name: 'tags', open: behindFact((t) => t('dossier:fact.tags')), ...tag },
  {
    name: 'credit',
    open: behindFact((t) => t('facts:field.creditLimit')),
    ...typed((t) => t('facts:credit.amount'), '123'),
  },
  { name: 'seemed', open: behindFact((t) => t('facts:field.seemed')), ...typed((t) => t('facts:seemed.age'), '47') },
  { name: 'trips', open: behindFact((t) => t('facts:field.trips')), ...typed((t) => t('facts:trips.where')) },
  { name: 'hours', open: behindFact((t) => t('facts:field.hours')), ...typed((t) => t('facts:hours.from'), '10:15') },
  {
    name: 'incidents',
    open: behindFact((t) => t('facts:field.incidents')),
    ...typed((t) => t('facts:incidents.what')),
  },
  {
    name: 'came with',
    open: behindFact((t) => t('dossier:fact.cameWith')),
    ...typed((t) => t('dossier:fact.lookedAt')),
  },
  {
    name: 'a day',
    open: behindFact((t) => t('dossier:fact.budgetOn')),
    ...typed((t) => t('ui:field.day'), '2027-02-03', /2027/),
  },
  {
    name: 'a field of the card alone',
    open: behindButton((t) => t('dossier:custom.add')),
    ...typed((t) => t('dossier:custom.value')),
  },
  {
    name: 'interests',
    open: behindButton((t) => t('opener:interests.add')),
    ...typed((t) => t('opener:interests.what')),
  },
];

/** Every form behind the page of a customer that is a person; the facts they are behind are unfolded. */
export const DOSSIER_FORMS: readonly Form[] = [
  ...FACTS,
  {
    name: 'an earlier contact',
    open: behindButton((t) => t('dossier:entry.edit')),
    ...typed((t) => t('dossier:contact.note')),
  },
  {
    name: 'giving up',
    open: inMenu((t) => t('dossier:act.giveUp')),
    ...chosen(
      (t) => t('standing:giveUp.reason'),
      (t) => t('standing:giveUp.reasons.other'),
    ),
  },
  { name: 'freezing', open: inMenu((t) => t('dossier:act.freeze')), ...typed((t) => t('standing:freeze.reason')) },
  { name: 'privacy', open: behindButton((t) => t('privacy:edit')), ...ticked((t) => t('ui:channel.sms')) },
  {
    name: 'audience',
    open: behindButton((t) => t('audience:edit')),
    ...chosen(
      (t) => t('audience:region'),
      (t) => t('audience:regions.south'),
    ),
  },
  scale('intent'),
  scale('horizon'),
  scale('qualification'),
  scale('showClass'),
  scale('obstacle'),
];

/** Those only a firm has. */
export const FIRM_FORMS: readonly Form[] = [
  {
    name: 'celebrations',
    open: behindFact((t) => t('facts:field.celebrations')),
    ...typed((t) => t('facts:celebrations.what')),
  },
  scale('orgGrade'),
  {
    name: 'who decides',
    open: behindFact((t) => t('grading:scale.ruledBy')),
    ...chosen(
      (t) => t('grading:scale.nature'),
      (t) => t('grading:nature.private'),
    ),
  },
];

/** Facts nothing is known of are folded away. */
export async function unfold(page: Page, t: Translate): Promise<void> {
  const folded = page.locator('main h2 button[aria-expanded="false"]');
  while ((await folded.count()) > 0) await folded.first().click();
  const more = page.getByRole('button', { name: new RegExp(t('facts:group.more', { count: 4 }).replace('4', '\\d+')) });
  while ((await more.count()) > 0) await more.first().click();
}
