import '../../components/style/page.css';
import { openPage } from '../opening/openPage';
import { withSettings } from '../opening/withSettings';
import { WelcomeRoot } from './WelcomeRoot';

void openPage(
  (words) => words.say('welcome.title'),
  withSettings((start, settings) => <WelcomeRoot start={start} settings={settings} />),
);
