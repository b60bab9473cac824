/** Stands in until the page is written. */
export function ReportPage() {
  return null;
}
