import '../../components/style/page.css';
import { FILTERS } from '../../lib/present/item-table';
import { openPage } from '../opening/openPage';
import { ReportRoot } from './ReportRoot';

const asked = new URLSearchParams(location.search);
const filter = FILTERS.find((one) => one === asked.get('show')) ?? null;

void openPage(
  (words) => `${words.say('report.title')} · Cookie Witness`,
  (start) => <ReportRoot start={start} visit={asked.get('visit')} filter={filter} />,
);
