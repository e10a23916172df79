import '../../components/style/page.css';
import { render } from 'preact';
import { startPage } from '../../lib/host/page-start';
import { ReportRoot } from './ReportRoot';

async function open(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) return;
  const start = await startPage();
  document.title = `${start.words.say('report.title')} · Cookie Witness`;
  render(<ReportRoot start={start} visit={new URLSearchParams(location.search).get('visit')} />, root);
}

void open();
