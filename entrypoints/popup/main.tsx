import '../../components/style/popup.css';
import { render } from 'preact';
import { ask } from '../../lib/host/client';
import { subjectTab } from '../../lib/host/extension-page';
import { startPage } from '../../lib/host/page-start';
import { PopupRoot } from './PopupRoot';

/** A worker that is just waking is waited for this long before the popup says that it is loading. */
const PATIENCE_MILLISECONDS = 250;

async function open(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) return;
  const subject = subjectTab();
  // Asked at once, so that the worker judges while words and settings load.
  const first = subject.then((tab) => (tab === null ? null : ask('visit/status', { tab })));
  const [start, tab] = await Promise.all([startPage(), subject]);
  const patience = new Promise<undefined>((done) => setTimeout(done, PATIENCE_MILLISECONDS));
  const initial = await Promise.race([first, patience]);
  render(<PopupRoot start={start} tab={tab} initial={initial} first={first} />, root);
}

void open();
