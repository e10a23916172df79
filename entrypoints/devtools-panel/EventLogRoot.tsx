import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { EventLogPage } from '../../components/EventLogPage';
import { ask } from '../../lib/host/client';
import type { LoggedEvent } from '../../lib/model/event';
import { eventLine, filterLines } from '../../lib/present/event-view';
import type { Words } from '../../lib/present/words';

const LOOK_AGAIN_MILLISECONDS = 1000;
/** The panel shows the latest of a long visit; the export has them all. */
const LINES_KEPT = 2000;

export function EventLogRoot({
  words,
  tab,
  openSource,
}: {
  words: Words;
  /** Null where there is none to speak of. */
  tab: number | null;
  openSource: ((url: string, line: number) => void) | null;
}) {
  const [events, setEvents] = useState<readonly LoggedEvent[]>([]);
  const [search, setSearch] = useState('');
  const [paused, setPaused] = useState(false);
  const seen = useRef<{ readonly visit: string | null; readonly seq: number }>({ visit: null, seq: 0 });

  useEffect(() => {
    if (paused || tab === null) return undefined;
    const look = async () => {
      const status = await ask('visit/status', { tab });
      if (!status.ok || status.value.visit === null) return;
      const { visit } = status.value;
      const after = visit === seen.current.visit ? seen.current.seq : 0;
      const answer = await ask('visit/events', { visit, after });
      if (!answer.ok) return;
      const fresh = answer.value;
      const last = fresh.reduce((highest, event) => Math.max(highest, event.seq), after);
      const sameVisit = visit === seen.current.visit;
      seen.current = { visit, seq: last };
      if (fresh.length > 0 || !sameVisit) {
        setEvents((before) => [...(sameVisit ? before : []), ...fresh].slice(-LINES_KEPT));
      }
    };
    void look();
    const timer = setInterval(look, LOOK_AGAIN_MILLISECONDS);
    return () => clearInterval(timer);
  }, [paused, tab]);

  const lines = useMemo(() => events.map((event) => eventLine(event, words)), [events, words]);
  return (
    <EventLogPage
      lines={filterLines(lines, search)}
      total={lines.length}
      search={search}
      paused={paused}
      words={words}
      onSearch={setSearch}
      onPause={setPaused}
      onSource={openSource}
    />
  );
}
