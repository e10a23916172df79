import { createPanel } from '../../lib/host/devtools';

void createPanel('Cookie Witness', 'icons/32.png', 'devtools-panel.html');
