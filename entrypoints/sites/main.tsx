import '../../components/style/page.css';
import { render } from 'preact';
import { startPage } from '../../lib/host/page-start';
import { SitesPageRoot } from './SitesPageRoot';

async function open(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) return;
  const start = await startPage();
  document.title = `${start.words.say('sites.title')} · Cookie Witness`;
  render(<SitesPageRoot start={start} />, root);
}

void open();
