import { DAY } from '../../../../demo/durations';
import { SITE_WORDS, type SiteLanguage } from './words';

/** A consent banner, and what the site does by the choice. Scripts are statements of the page's own language. */
export interface BannerText {
  /** Name of the record. */
  readonly record?: string;
  readonly medium?: 'cookie' | 'localStorage';
  /** Days the record is kept: after agreeing, after refusing. */
  readonly days?: readonly [accepted: number, refused: number];
  readonly buttons?: readonly ('accept' | 'reject' | 'customize')[];
  /** Toggles beside the buttons, with what they stand at. */
  readonly toggles?: { readonly analytics: boolean; readonly marketing: boolean };
  /** Run when measurement, or advertising, was agreed to: at the choice, and on every later page. */
  readonly analytics?: string;
  readonly marketing?: string;
  /** Run when everything was refused: at the choice, and on every later page. */
  readonly refused?: string;
  /** Run once at the moment of refusing. */
  readonly onRefusal?: string;
  /** Run while nobody has answered. */
  readonly unanswered?: string;
  /** What the record says of a choice; expression over `analytics` and `marketing`, true where agreed to. */
  readonly value?: string;
  /** More of the record, as properties of an object literal. */
  readonly more?: string;
  /** Whether the banner is shown where no record stands. */
  readonly shown?: boolean;
}

const BUTTON = { accept: 'accept', reject: 'reject', customize: 'customize' } as const;

export function bannerHtml(banner: BannerText, language: SiteLanguage): string {
  const words = SITE_WORDS[language];
  const { buttons = ['accept', 'reject'], toggles } = banner;
  const toggle = (category: 'analytics' | 'marketing', on: boolean): string =>
    `<label><input type="checkbox" id="${category}"${on ? ' checked' : ''}> ${words[category]}</label> `;
  return `<div id="consent" class="banner" role="dialog" aria-label="Cookies" hidden><p>${words.ask}</p>
${toggles === undefined ? '' : toggle('analytics', toggles.analytics) + toggle('marketing', toggles.marketing)}
${buttons.map((role) => `<button type="button" id="${BUTTON[role]}">${words[role]}</button>`).join(' ')}
${toggles === undefined ? '' : `<button type="button" id="save">${words.save}</button>`}</div>`;
}

/** The script of the banner; it needs `keep` and `drop` of the site's script. */
export function bannerScript(banner: BannerText): string {
  const {
    record = 'cookie_choice',
    medium = 'cookie',
    days = [182, 182],
    value = '{ necessary: true, analytics: analytics, marketing: marketing }',
    more = '',
  } = banner;
  const write =
    medium === 'cookie'
      ? `keep('${record}', encodeURIComponent(said), seconds);`
      : `localStorage.setItem('${record}', said);`;
  const read =
    medium === 'cookie'
      ? `decodeURIComponent(kept('${record}') || '')`
      : `(localStorage.getItem('${record}') || '')`;
  return `
(function () {
  var banner = document.getElementById('consent');
  function on(id, act) { var element = document.getElementById(id); if (element) element.addEventListener('click', act); }
  function checked(id) { var box = document.getElementById(id); return box !== null && box.checked; }
  function follow(analytics, marketing) {
    if (analytics) { ${banner.analytics ?? ''} }
    if (marketing) { ${banner.marketing ?? ''} }
    if (!analytics && !marketing) { ${banner.refused ?? ''} }
  }
  function choose(analytics, marketing) {
    var seconds = (analytics || marketing ? ${days[0]} : ${days[1]}) * ${DAY};
    var said = JSON.stringify(Object.assign(${value}, { ${more} }));
    ${write}
    if (!analytics && !marketing) { ${banner.onRefusal ?? ''} }
    banner.hidden = true;
    follow(analytics, marketing);
  }
  on('accept', function () { choose(true, true); });
  on('reject', function () { choose(false, false); });
  on('save', function () { choose(checked('analytics'), checked('marketing')); });
  on('reopen', function (event) { event.preventDefault(); banner.hidden = false; });
  var answer = ${read};
  if (answer !== '') {
    try { var standing = JSON.parse(answer); follow(standing.analytics === true, standing.marketing === true); } catch (error) {}
  } else { ${banner.shown === false ? '' : 'banner.hidden = false;'} ${banner.unanswered ?? ''} }
})();`;
}
