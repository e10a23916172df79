import '../../components/style/page.css';
import { render } from 'preact';
import { FailurePage } from '../../components/FailurePage';
import { startPage } from '../../lib/host/page-start';
import { failureVerdict } from '../../lib/present/verdict';
import { OptionsRoot } from './OptionsRoot';

async function open(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) return;
  const start = await startPage();
  document.title = `${start.words.say('options.title')} · Cookie Witness`;
  render(
    start.settings === null ? (
      <FailurePage
        verdict={failureVerdict(start.failure ?? '', start.words)}
        words={start.words}
        onAction={() => location.reload()}
      />
    ) : (
      <OptionsRoot start={start} first={start.settings} />
    ),
    root,
  );
}

void open();
