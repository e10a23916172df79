import { type ComponentChild, render } from 'preact';
import { type PageStart, startPage } from '../../lib/host/page-start';
import type { Words } from '../../lib/present/words';

/** Draws a page of the extension once its language and theme are known. */
export async function openPage(
  title: (words: Words) => string,
  draw: (start: PageStart) => ComponentChild | Promise<ComponentChild>,
): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) return;
  const start = await startPage();
  document.title = title(start.words);
  render(await draw(start), root);
}
