import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/report.css';
import { render } from 'preact';
import { inspectedTab, sourceOpener } from '../../lib/host/devtools';
import { startPage } from '../../lib/host/page-start';
import { EventLogRoot } from './EventLogRoot';

async function open(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) return;
  const start = await startPage();
  render(<EventLogRoot words={start.words} tab={inspectedTab()} openSource={sourceOpener()} />, root);
}

void open();
