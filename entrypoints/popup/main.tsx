import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/visit.css';
import '../../components/style/popup.css';
import { render } from 'preact';
import { ask } from '../../lib/host/client';
import { subjectTab } from '../../lib/host/extension-page';
import { startPage } from '../../lib/host/page-start';
import { PopupRoot } from './PopupRoot';

async function open(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) return;
  const subject = subjectTab();
  // Asked at once, so that the worker judges while words and settings load.
  const first = subject.then((tab) => (tab === null ? null : ask('visit/status', { tab })));
  const [start, tab] = await Promise.all([startPage(), subject]);
  document.title = 'Cookie Witness';
  render(<PopupRoot start={start} tab={tab} first={first} />, root);
}

void open();
