import type { LanguageCases } from './cases';

export const ja: LanguageCases = {
  language: 'ja',
  fires: [
    ['consent-before-nonessential', '広告用のクッキーは、同意をいただいた場合にのみ使用します。'],
    ['no-fingerprinting', '本サイトではフィンガープリントは使用していません。'],
    ['no-marketing', '当店は広告クッキーを使用していません。'],
    ['reopen-link', 'ページ下部の「クッキー設定」からいつでも変更できます。'],
  ],
  silent: [
    ['no-marketing', '広告クッキーを使用しています。'],
    ['consent-before-nonessential', '必須クッキーは常に使用します。'],
  ],
};
