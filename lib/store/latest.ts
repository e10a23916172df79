/**
 * Sets an entry as the newest of a bounded map and drops the oldest one beyond `most`. For what is remembered to save
 * work and may be forgotten at any time.
 */
export function keepLatest<Key, Value>(map: Map<Key, Value>, key: Key, value: Value, most: number): void {
  map.delete(key);
  map.set(key, value);
  if (map.size <= most) return;
  for (const oldest of map.keys()) {
    map.delete(oldest);
    return;
  }
}
