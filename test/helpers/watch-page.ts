import type { Page } from '@playwright/test';

/**
 * Collects what a page must not say: errors in the console, among them each refusal of the content security policy,
 * and errors that nobody caught.
 */
export function watchPage(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  return faults;
}
