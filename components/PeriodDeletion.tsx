import { useState } from 'preact/hooks';
import type { Deletion } from '../lib/model/status';
import { periodOf } from '../lib/present/period';
import type { Words } from '../lib/present/words';

interface DayFieldProps {
  label: string;
  /** ISO 8601 date; empty: none chosen. */
  day: string;
  min?: string;
  max?: string;
  onDay: (day: string) => void;
}

const DayField = ({ label, day, onDay, ...bounds }: DayFieldProps) => (
  <label class="row">
    {label}
    <input type="date" value={day} {...bounds} onInput={(event) => onDay(event.currentTarget.value)} />
  </label>
);

/** Deletes what was witnessed from one day to another. */
export function PeriodDeletion({ words, onDelete }: { words: Words; onDelete: (period: Deletion) => void }) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const period = periodOf(from, to);
  return (
    <fieldset aria-describedby="period-means">
      <legend>{words.say('sites.period')}</legend>
      <div class="row">
        <DayField label={words.say('sites.from')} day={from} max={to} onDay={setFrom} />
        <DayField label={words.say('sites.to')} day={to} min={from} onDay={setTo} />
        <button
          type="button"
          class="button danger"
          disabled={period === null}
          onClick={() => period !== null && onDelete(period)}
        >
          {words.say('sites.delete')}
        </button>
      </div>
      <p id="period-means" class="small muted">
        {words.say('sites.period.means')}
      </p>
    </fieldset>
  );
}
