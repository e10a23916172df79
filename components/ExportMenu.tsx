import { useRef } from 'preact/hooks';
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

/** Every format as a button of its own: a click saves the file. Above them, a few lines to paste elsewhere. */
export function ExportMenu({
  formats,
  words,
  onExport,
  onCopy,
}: {
  formats: readonly ExportFormat[];
  words: Words;
  onExport: (format: ExportFormat) => void;
  onCopy: () => void;
}) {
  const menu = useRef<HTMLDetailsElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    event.preventDefault();
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  return (
    <details class="exports" ref={menu} onKeyDown={onKeyDown}>
      <summary class="button">
        <Icon name="download" />
        {words.say('action.export')}
      </summary>
      <ul class="card">
        <li>
          <button type="button" class="choice-button" onClick={onCopy}>
            {words.say('export.copy')}
          </button>
        </li>
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
