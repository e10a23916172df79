import '../../components/style/page.css';
import { render } from 'preact';
import { inspectedTab, sourceOpener } from '../../lib/host/devtools';
import { subjectTab } from '../../lib/host/extension-page';
import { startPage } from '../../lib/host/page-start';
import { EventLogRoot } from './EventLogRoot';

async function open(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) return;
  const [start, tab] = await Promise.all([startPage(), inspectedTab() ?? subjectTab()]);
  document.title = `${start.words.say('devtools.title')} · Cookie Witness`;
  render(<EventLogRoot words={start.words} tab={tab} openSource={sourceOpener()} />, root);
}

void open();
