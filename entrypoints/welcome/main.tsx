import '../../components/style/page.css';
import { render } from 'preact';
import { FailurePage } from '../../components/FailurePage';
import { startPage } from '../../lib/host/page-start';
import { failureVerdict } from '../../lib/present/verdict';
import { WelcomeRoot } from './WelcomeRoot';

async function open(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) return;
  const start = await startPage();
  document.title = `${start.words.say('welcome.title')}`;
  render(
    start.settings === null ? (
      <FailurePage
        verdict={failureVerdict(start.failure ?? '', start.words)}
        words={start.words}
        onAction={() => location.reload()}
      />
    ) : (
      <WelcomeRoot start={start} settings={start.settings} />
    ),
    root,
  );
}

void open();
