import type { EveryLanguage } from '../vocabulary';

/** Words that are not told apart by language: few of each, and no page's language would be missed. */
export const EVERY_LANGUAGE: EveryLanguage = {
  // What a dialog asks for when it is not storing and reading, in its title or first sentence.
  elsewhere: [
    'who sees|who can see|your profile|your posts|your friends|followers|account settings|e mail preferences|email preferences|notification|notifications|camera|microphone|newsletter|sign in|log in|sign up|discount|off your|voucher|coupon|ai training|train our|use your content|subscribe to|invitation|invites you|delete|deletion|erase|hosted by|embedded from|external content|this video|this map|location access|screen share|terms of service|years old|over 18',
    'benachrichtigungen|kamera|mikrofon|anmelden|rabatt|gutschein|einladung|loschen|externer inhalt|dieses video|diese karte',
    'notifications|camera|microphone|lettre d information|infolettre|connexion|remise|supprimer|contenu externe|cette video|cette carte|invitation',
    'notificaciones|camara|microfono|boletin|iniciar sesion|descuento|eliminar|contenido externo|este video|invitacion',
    'notifiche|fotocamera|microfono|accedi|sconto|elimina|contenuto esterno|questo video|invito',
  ],
  // Verbs of deleting, and things one eats: in a title they name another subject.
  subjects: [
    'delet*|eras*|remov*|losch*|elimina*|cancella*|verwijder*|usun*|supprim*|suppress*|effac*|borra*|apag*|exclu*|smaz*|odstran*|torl*|sterg*|удал*|видал*|изтри*|διαγραφ*|izbris*|obris*|istrin*|pasalin*|dzes*|kustut*|slet*|rader*|hesab*|削除|删除|刪除|삭제',
    'rate|rating|ratings|did you like|recipe*|baking|baked|bakery|review your|rezept*|recette*|receta*|ricett*|recept*|przepis*|bewert*|notez|order|orders|bestellung|commande|pedido|ordine|biscuit*',
  ],
  food: [
    'nuts|sugar|butter|flour|dough|baked|baking|bakery|oven|recipe|recipes|chocolate|gingerbread|oatmeal|delicious|vanilla|crunchy|zucker|mehl|backen|gebacken|schokolade|beurre|farine|sucre|chocolat|azucar|harina|chocolate|zucchero|farina|cioccolato|suiker|chocolade|cukier|czekolad*',
  ],
  // Buttons that load one piece of embedded content.
  loads: [
    'always load|load video|load content|load map|show content|show video|play video|show map|load external|always show',
    'inhalt laden|video laden|immer laden|immer entsperren|inhalt anzeigen|karte laden|charger la video|afficher le contenu|voir la video|charger le contenu|cargar video|cargar contenido|mostrar contenido|carica video|mostra contenuto|video laden|inhoud laden',
  ],
  // Words for nothing but what must be.
  nothing: [
    'none|nothing|minimum|minimal|no cookies|keine|aucun|aucune|ninguna|ninguno|nessuno|nenhum|nenhuma|geen|zadne|zadnych|ingen|inga|ei mitaan|egyik sem|niciunul|hicbiri|никакие|никакви|жодних|καμια|なし|없음',
  ],
  // What follows them is left out.
  except: [
    'except|but|without|ausser|ohne|bis auf|sauf|sans|hors|excepto|salvo|sin|menos|eccetto|tranne|senza|behalve|zonder|undtagen|uden|unntatt|utom|utan|paitsi|ilman|oprocz|bez|krome|kromě|kiveve|nelkul|exceto|sem|fara|osim|razen|haric|кроме|крім|без|освен|εκτος|以外|除く|제외|除了',
  ],
  // Words for everything there is.
  everything: [
    'all|everything|full|maximum|maximal|alle|alles|tout|tous|toutes|todo|todas|todos|tutti|tutto|tudo|wszystk*|vsechn*|vsetk*|alla|kaikki|minden|osszes|toate|tot|hepsi|tumu|tum|vse|sve|visi|viss|koik|всички|все|всі|ολα|すべて|全て|全部|모두|전체|所有',
  ],
  // Boxes inside a consent dialog that ask for something else: letters, offers, terms.
  unrelated: [
    'e mail*|email*|newsletter*|mailing|letters|offers|discount*|terms of service|terms and conditions|years old|sms|call me',
    'angebote|rundbrief|agb|rabatt*|infolettre|lettre d information|offres|cgu|boletin|ofertas|condiciones de uso|offerte|termini di servizio|nieuwsbrief|aanbiedingen|nyhedsbrev|nyhetsbrev|tilbud|erbjudanden|uutiskirje|oferty|regulamin|nabidky|ponuky|hirlevel|ajanlatok|oferte|рассылк*|предложения|розсилк*|ενημερωτικο|bulten',
  ],
  // Affirmations that come before another verb without adding to it: "OK, save my choice".
  affirmation: [
    'ok|okay|yes|oui|ja|si|tak|continue|continuer|weiter|continua|continuar|doorgaan|sure|done|sim|ano|da|evet|kylla|igen|так|да|ναι|はい|예|네|是|好|确定|確定',
  ],
  // "I do not want statistics cookies": ticking refuses.
  inverted: [
    'do not|don t|opt out|opt me out|refuse|reject|decline|disable|block|object to|deny|no quiero|no deseo|no acepto|rechazo|rechazar|nao quero|nao aceito|recuso|recusar|rejeitar|je refuse|refuser|je ne veux pas|ne pas|ablehnen|nicht|widersprechen|ich lehne|non voglio|non accetto|rifiuto|rifiuta|ik wil geen|weiger|weigeren|nie chce|odrzuc|odmawiam|inte ha|ikke|afvis|avvis|avvisa|nechci|odmitam|nechcem|nem kerek|elutasit|nu vreau|refuz|не хочу|отказываюсь|відмовляюсь|не желая|отказвам|δεν θελω|αρνουμαι|istemiyorum|reddediyorum|no vull|ne zelim|en halua|nenoriu|nevelos|ei soovi',
  ],
  // Words of machine-written records and vendors' names that no person reads on a page, so that the lexicon of labels
  // does not hold them. Tried first, in this order. Whole words, or beginnings where `*` stands.
  // Google's Consent Mode keys: https://developers.google.com/tag-platform/security/concepts/consent-mode.
  // OneTrust's default groups: C0001 necessary, C0002 performance, C0003 functional, C0004 targeting, C0005 social.
  // IAB TCF purposes by their names: "measure advertising performance" (7) is marketing, as purposes 2, 3 and 4 are.
  keys: [
    'necess* essential* essenc* essenz* strictly sec c0001 tech technically obligatoire security обязат* необход* обов necessari* nužn* nujn* 필수* 必要* 必须* 必需* 必須*',
    'ad ads adv pub publ rekl advert* publicit* publicid* pubblicit* werb* reklam* mainon* mainos* annons* target* retarget* remarketing marketing mkt social socials pixel facebook meta tiktok doubleclick adwords linkedin pinterest profiling c0004 c0005 реклам* маркет* таргет* oglaš* oglas* trženj* 광고* 마케팅* 맞춤광고* 广告* 廣告* 营销* 營銷* 行銷* 市场* 広告* マーケティング* ターゲティング*',
    'est estat stat stats statistic* statist* analytic* analyt* perf performance measure* audience ga ga4 gtag matomo piwik hotjar mixpanel amplitude posthog plausible clarity segment snowplow telemetry metrics usage c0002 аналит* аналіт* статист* 분석* 통계* 성능* 측정* 分析* 统计* 統計* 性能* 测量* 解析* 計測*',
    'pref prefs preferences func functional functionality functionalities personalization personalisation experience comfort convenience enhanced media video maps embed embeds youtube vimeo chat intercom c0003 функцион* функціон* предпочт* уподоб* 기능* 환경설정* 선호* 개인화* 功能* 偏好* 个性化* 個人化* 機能* 利便* 設定* postavk*',
  ],
};
