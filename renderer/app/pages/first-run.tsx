/** Stands in until the page is written. */
export function FirstRunPage() {
  return null;
}
