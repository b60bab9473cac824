import type { Customer } from '../../../shared/domain/customer.ts';
import type { MergeField } from '../../../shared/domain/merge-field.ts';

/** A field of a customer and its value, in words; given by the page, which knows how records are told. */
export interface FieldSpeech {
  readonly nameOf: (field: MergeField) => string;
  readonly valueOf: (field: MergeField, customer: Customer) => string;
}
