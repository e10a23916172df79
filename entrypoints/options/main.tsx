import '../../components/style/page.css';
import { openPage } from '../opening/openPage';
import { withSettings } from '../opening/withSettings';
import { OptionsRoot } from './OptionsRoot';

void openPage(
  (words) => `${words.say('options.title')} · Cookie Witness`,
  withSettings((start, settings) => <OptionsRoot start={start} first={settings} />),
);
