import type { ExportFormat } from '../lib/present/export/files';
import type { MessageKey, Words } from '../lib/present/words';
import { Icon } from './Icon';

const FORMAT_WORDS: Readonly<Record<ExportFormat, MessageKey>> = {
  json: 'export.json',
  csv: 'export.csv',
  html: 'export.html',
  zip: 'export.zip',
  markdown: 'export.markdown',
  letter: 'export.letter',
  complaint: 'export.complaint',
  wec: 'export.wec',
  wat: 'export.wat',
  consent: 'export.consent',
};

/** Every format as a button of its own: a click saves the file. */
export function ExportMenu({
  formats,
  words,
  onExport,
}: {
  formats: readonly ExportFormat[];
  words: Words;
  onExport: (format: ExportFormat) => void;
}) {
  return (
    <details class="exports">
      <summary class="button">
        <Icon name="download" />
        {words.say('action.export')}
      </summary>
      <ul class="card">
        {formats.map((format) => (
          <li key={format}>
            <button type="button" class="choice-button" onClick={() => onExport(format)}>
              {words.say(FORMAT_WORDS[format])}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
