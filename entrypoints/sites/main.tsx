import '../../components/style/page.css';
import { openPage } from '../opening/openPage';
import { SitesPageRoot } from './SitesPageRoot';

void openPage(
  (words) => `${words.say('sites.title')} · Cookie Witness`,
  (start) => <SitesPageRoot start={start} />,
);
