import '../../components/style/page.css';
import { inspectedTab, sourceOpener } from '../../lib/host/devtools';
import { subjectTab } from '../../lib/host/extension-page';
import { openPage } from '../opening/openPage';
import { EventLogRoot } from './EventLogRoot';

// Asked at once, so that the answer is there when the words are.
const tab = inspectedTab() ?? subjectTab();

void openPage(
  (words) => `${words.say('devtools.title')} · Cookie Witness`,
  async ({ words }) => <EventLogRoot words={words} tab={await tab} openSource={sourceOpener()} />,
);
