import '../../components/style/page.css';
import { render } from 'preact';
import { startPage } from '../../lib/host/page-start';
import { FILTERS } from '../../lib/present/item-table';
import { ReportRoot } from './ReportRoot';

async function open(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) return;
  const start = await startPage();
  document.title = `${start.words.say('report.title')} · Cookie Witness`;
  const asked = new URLSearchParams(location.search);
  const filter = FILTERS.find((one) => one === asked.get('show')) ?? null;
  render(<ReportRoot start={start} visit={asked.get('visit')} filter={filter} />, root);
}

void open();
