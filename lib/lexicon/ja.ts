import type { LexiconParts } from './lexicon';

export const ja: LexiconParts = {
  headers: {
    name: '名前|名称|クッキー名|cookie名|クッキーの名称|cookieの名称|キー',
    purpose: '目的|説明|用途|機能|利用目的|使用目的|内容',
    duration: '有効期限|保存期間|期限|期間|保持期間|有効期間|存続期間',
    provider: '提供元|発行元|提供者|サービス|会社|事業者|プロバイダ|設定元',
    category: 'カテゴリ|分類',
    type: '種類|種別|タイプ|区分',
    party: 'パーティ',
    host: 'ドメイン|サイト|ホスト',
    medium: '保存場所|技術',
    other: '法的根拠|移転|リンク|データ|同意',
  },
  session: 'セッション|ブラウザを閉じる|ブラウザ終了|ログアウト',
  persistent: '永続|無期限|永久|削除するまで|永続的',
  upTo: '最大|最長|以内|まで|未満',
  lifetime: '有効|保存|期限|後に',
  numbers: '一=1|二=2|三=3|六=6|十二=12|十三=13',
  and: 'および|又は|または|と|及び',
  firstParty: 'ファーストパーティ|自社|当社',
  thirdParty: 'サードパーティ|第三者',
  localStorage: 'ローカルストレージ|localstorage',
  sessionStorage: 'セッションストレージ|sessionstorage',
  cookie: 'クッキー|cookie|トラッカー',
  purposes: {
    necessary: 'ログイン|認証|セキュリティ|セッション|カート|決済|同意',
    preferences: '言語|テーマ|通貨|設定|好み',
    analytics: '統計|分析|解析|計測|訪問者|区別|識別',
    marketing: '広告|マーケティング|キャンペーン|コンバージョン',
  },
};
