/** Stands in until the page is written. */
export function CustomersPage() {
  return null;
}
