/**
 * The content scripts as the manifest lists them, in the order they must run: the relay (isolated world) before the
 * witness (page world), so that both have agreed on their channel before any script of the page exists.
 */
export function contentScripts(): {
  matches: string[];
  js: string[];
  run_at: 'document_start';
  all_frames: true;
  match_about_blank: true;
  match_origin_as_fallback: true;
  world: 'MAIN' | 'ISOLATED';
}[] {
  const everywhere = {
    matches: ['<all_urls>'],
    run_at: 'document_start',
    all_frames: true,
    match_about_blank: true,
    match_origin_as_fallback: true,
  } as const;
  return [
    { ...everywhere, matches: [...everywhere.matches], js: ['relay.js', 'sniffer.js'], world: 'ISOLATED' },
    { ...everywhere, matches: [...everywhere.matches], js: ['witness.js'], world: 'MAIN' },
  ];
}
