import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/visit.css';
import '../../components/style/popup.css';
import { render } from 'preact';
import { subjectTab } from '../../lib/host/extension-page';
import { startPage } from '../../lib/host/page-start';
import { PopupRoot } from './PopupRoot';

async function open(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) return;
  const [start, tab] = await Promise.all([startPage(), subjectTab()]);
  document.title = 'Cookie Witness';
  render(<PopupRoot start={start} tab={tab} />, root);
}

void open();
