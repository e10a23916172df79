import { type Vendor, vendor } from '../vendor';

/** Advertising beyond the largest: exchanges, data, affiliate networks, regional networks. */
const of = (name: string, source: string, names: string, more: Parameters<typeof vendor>[4] = {}): Vendor =>
  vendor(name, source, 'marketing', names, { kind: 'advertising', reuses: true, ...more });

export const ADTECH: readonly Vendor[] = [
  of('RTB House', 'https://www.rtbhouse.com/privacy-center/', '__rtbh.lid __rtbh.uid __rtbh.aid __rtbh.*'),
  of(
    'Equativ',
    'https://equativ.com/end-users-privacy-policy/',
    'pid sasd sasd2 csync vs dyncdn lcsrd TestIfCookie TestIfCookieP pbw',
    {
      under: 'smartadserver.com sascdn.com equativ.com',
    },
  ),
  of(
    'Sizmek',
    'https://www.sizmek.com/privacy-policy/',
    'A4 A2 B4 B3 C4 D3 E2 F1 u2 u3 eyeblaster ActivityInfo2 OT2',
    {
      under: 'serving-sys.com',
    },
  ),
  of('Flashtalking', 'https://www.flashtalking.com/privacypolicy', 'flashtalkingad1 _D9J flashtalking*', {
    confidence: 0.88,
  }),
  of(
    'Teads',
    'https://www.teads.com/privacy-policy/',
    'tt_viewer tt_bluekai tt_exelate tt_liveramp tt_dar tt_emetriq teads* _teads*',
    {
      confidence: 0.9,
    },
  ),
  of('Media.net', 'https://www.media.net/privacy-policy/', '_mNExInsl _mNInsl _mNInsChk mnet_* gdpr_oli', {
    confidence: 0.88,
  }),
  of('Nativo', 'https://www.nativo.com/privacy-policy', 'ntv_* nativo*', {
    confidence: 0.85,
    hosts: 'postrelease.com',
  }),
  of('Kargo', 'https://www.kargo.com/privacy', 'krg_crb krg_uid krg_* ktcid', { hosts: 'kargo.com' }),
  of('Undertone', 'https://www.undertone.com/privacy/', 'UTID UTIDE UTID_ENC UTUserId', { confidence: 0.82 }),
  of('Unruly', 'https://unruly.co/legal/', 'unruly_m unruly_m_1x1 unruly_*', {
    hosts: 'unrulymedia.com 1rx.io',
  }),
  of('MNTN', 'https://mountain.com/privacy-policy/', 'mntn* steelhouse*', {
    hosts: 'steelhousemedia.com mountain.com',
    confidence: 0.85,
  }),
  of(
    'Podcast attribution',
    'https://help.adanalytics.spotify.com/',
    'pdst pdst_* _pdst* podscribe* podsights* chartable* magellan*',
    { family: true, confidence: 0.82 },
  ),
  of(
    'tvScientific, Vibe, Tatari',
    'https://www.tvscientific.com/privacy-policy',
    'tvsq_* tvs_* tatari-* tatari_* _vibe* vibe_*',
    { family: true, confidence: 0.82 },
  ),
  of('MGID', 'https://www.mgid.com/privacy-policy', 'mgMuidn muidn _mgMuidn _mgPb* _mgDimsData', {
    hosts: 'mgid.com',
  }),
  of('PropellerAds', 'https://propellerads.com/privacy/', '__PPU_* ppu_* _PPU_* oaidts', { confidence: 0.9 }),
  of(
    'ExoClick',
    'https://www.exoclick.com/privacy-and-cookies-policy/',
    'exo_* zone-cap-* zone-closed-* pn-zone-* splash_*',
    { confidence: 0.85 },
  ),
  of(
    'Revive Adserver',
    'https://documentation.revive-adserver.com/',
    'OAVARS OAVARS[* OXLIA _OXLIA* OXLCA OAZBLOCK OASCCAP OASBLOCK',
    { confidence: 0.9 },
  ),
  of(
    'Pop-under networks',
    'https://www.popads.net/',
    'popads* _popprepop popcash* adcash* adsterra* juicy_* trafficjunky* hilltopads*',
    { family: true, confidence: 0.85 },
  ),
  of(
    'Quora',
    'https://quoraadsupport.zendesk.com/hc/en-us/articles/360035894154',
    '_qca _qclid m-b_lax m-b_strict',
    { confidence: 0.85 },
  ),
  of(
    'Nextdoor',
    'https://help.nextdoor.com/s/article/Nextdoor-Pixel',
    'ndp_session_id ndclid _ndclid ndp_*',
    { confidence: 0.92 },
  ),
  of('Spotify Pixel', 'https://ads.spotify.com/en-US/help-center/spotify-pixel/', 'spdt_* _spdt*', {
    confidence: 0.82,
  }),
  of(
    'Yahoo',
    'https://legal.yahoo.com/us/en/yahoo/privacy/cookies/index.html',
    'A1 A1S A3 B BX GUC GUCS cmp thamba',
    { under: 'yahoo.com yahoo.co.uk' },
  ),
  of(
    'Yahoo! JAPAN Ads',
    'https://ads-help.yahoo-net.jp/s/article/H000044772',
    '_yjsu_yjad _ycl_yjad _yjr_yjad _yjra _ycl_* _yjsu_* yjsu_*',
  ),
  of(
    'LINE',
    'https://ads.linebiz.com/',
    '_lt_cid _lt_sid __lt__cid __lt__sid __lt__cid.* __lt__sid.* __lt__* _lt_*',
    { hosts: 'tr.line.me d.line-scdn.net' },
  ),
  of(
    'Kakao',
    'https://kakaobusiness.gitbook.io/',
    '_kadusourl _kahai _karb _karbc _kau _kawlt _kaslt _kawltea _kadu*',
    { hosts: 'kakao.com daumcdn.net' },
  ),
  of('Naver', 'https://policy.naver.com/', 'NNB NAC NACT _naver_usersession_ BUC', { under: 'naver.com' }),
  of('Baidu', 'https://www.baidu.com/duty/', 'BAIDUID BIDUPSID BAIDUID_BFESS PSTM H_PS_PSSID BDORZ delPer', {
    hosts: 'baidu.com',
  }),
  of('Cafe24', 'https://ads.cafe24.com/', 'CVID CVID_* CID_* CUK45 CUK2Y CUK2', { confidence: 0.82 }),
  of('MicroAd, Logly, popIn, A8', 'https://www.microad.co.jp/privacy/', 'microad* logly* popin* _a8', {
    family: true,
    confidence: 0.8,
  }),
  of(
    'Weborama',
    'https://weborama.com/en/weborama-privacy-commitment/',
    'AFFICHE_W wbo_* weborama* wam-sync',
    { confidence: 0.88 },
  ),
  of('Eyeota', 'https://www.eyeota.com/privacy-center', 'mako_uid mako*', { under: 'eyeota.net' }),
  of('Zeotap', 'https://zeotap.com/privacy_policy/', 'zc zsc idp zuid zuc', { under: 'zeotap.com' }),
  of('Zemanta', 'https://www.outbrain.com/privacy/', 'zuid zc', { under: 'zemanta.com' }),
  of('Beeswax', 'https://www.beeswax.com/privacy/', 'bito bitoIsSecure checkForPermission', {
    under: 'bidr.io',
  }),
  of('Neustar', 'https://www.home.neustar/privacy', 'ab', { under: 'agkn.com' }),
  of('Moat', 'https://www.oracle.com/legal/privacy/', 'moatSession* _moat*', { confidence: 0.8 }),
  of('TripleLift', 'https://triplelift.com/privacy/', 'tluid tluidp tluidp_* tl_*_sync', {
    confidence: 0.88,
  }),
  of('33Across', 'https://www.33across.com/privacy-policy/', '33x_* 33across* _33across*', {
    hosts: '33across.com tynt.com',
  }),
  of('Connatix', 'https://connatix.com/privacy-policy/', 'cnx_userId cnx_* connatix*', { confidence: 0.9 }),
  of('Ogury', 'https://ogury.com/privacy-policy/', 'ogury* OguryChoice*', { confidence: 0.85 }),
  of('Utiq', 'https://utiq.com/privacy-statement/', 'utiq* martechpass* adtechpass* utiqEligibility'),
  of(
    'Google first-party tagging',
    'https://business.safety.google/adscookies/',
    'FPGCLAW FPGCLDC FPGCLGB FPGCLGS FPGCLAG FPAU _gcl_* gcl_* __gtm_campaign_url __gads* __gpi* gclxxxx',
  ),
  of(
    'Google Publisher Tag',
    'https://developers.google.com/publisher-tag/guides/ad-targeting',
    'google_adsense* google_ama* google_pem* goog_* googletag*',
    { confidence: 0.88 },
  ),
  of(
    'Meta',
    'https://www.facebook.com/privacy/policies/cookies/',
    '_fbp _fbc _fblo_* fblo_* fbsr_* fbm_* __fb_*',
    { kind: 'social', confidence: 0.95 },
  ),
  of(
    'Pinterest',
    'https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies',
    '_pinterest_* _derived_epik _pin_unauth _epik',
    { kind: 'social' },
  ),
  of(
    'Snap',
    'https://businesshelp.snapchat.com/s/article/pixel-cookies',
    '_scid _scid_r _sctr _ScCbts _screload u_scsid u_scsid_r u_sclid u_sclid_r',
    { kind: 'social' },
  ),
  of(
    'Microsoft Advertising',
    'https://help.ads.microsoft.com/#apex/ads/en/53056/2',
    '_uetsid _uetvid _uetmsdns _uetmsclkid _uetuet',
    {},
  ),
  of('ADCELL', 'https://www.adcell.de/datenschutz', 'ADCELL* ADCELLpid* ADCELLspid*', { reuses: true }),
  of(
    'Awin',
    'https://wiki.awin.com/index.php/Cookies',
    '_aw_m_* _aw_sn_* _aw_j_* _aw_xid _aw_* awc AWSESS awpv* aw*_id',
    { confidence: 0.9 },
  ),
  of(
    'CJ',
    'https://developers.cj.com/',
    'cje cjevent cjevent_dc cjevent_sc cjLiveRampLastCall cjConsent cjUser',
    {},
  ),
  of(
    'Rakuten Advertising',
    'https://rakutenadvertising.com/legal-notices/services-privacy-policy/',
    'rmStore rmStoreGateway ranSiteID ranMID ranEAID ranLandDateTime lsclick_mid* lsn_statp lsn_qstring rmuid icts',
    {},
  ),
  of(
    'ShareASale',
    'https://www.shareasale.com/PrivacyPolicy.pdf',
    'shareasale* sas_m_awin sas_awin SSAID sscid shareasaleSSCID',
    {},
  ),
  of(
    'Partnerize',
    'https://help.phgsupport.com/hc/en-us/articles/22128531269533',
    'clickref pzuid partnerize*',
    { confidence: 0.88 },
  ),
  of('Tradedoubler', 'https://dev.tradedoubler.com/', 'TradeDoublerGUID tduid TDUID tdt td_guid BT_tduid', {
    confidence: 0.9,
  }),
  of(
    'TradeTracker',
    'https://tradetracker.com/privacy-policy/',
    'TT2_* TT3_* tt_deduplication __tgdat* __tgpc* tradetracker*',
    { confidence: 0.88 },
  ),
  of('Impact', 'https://help.impact.com/', 'IR_PI IR_gbd irclickid irld brwsr impact_click*', {
    confidence: 0.9,
  }),
  of('Digistore24', 'https://help.digistore24.com/', 'ds24_* digistore24*', { confidence: 0.88 }),
  of('Hotmart', 'https://hotmart.com/en/legal/cookie-policy', 'hotid hotmart* sck hmVlcIntegration', {
    confidence: 0.82,
  }),
  of(
    'Affiliate networks, further',
    'https://adtraction.com/legal/',
    'at_gd adtraction* adt_* daisycon* effiliation* effi_* belboon* retailads* financeads* webgains* wgecid awinclick* affilinet* zanpid zanox* timeone* kwanko* affilired* admitad* admitad_uid actionpay* tapfiliate* tap_vid leadalliance* communicationads* easy-affiliate* cuelinks* inrdeals* optimise*',
    {
      family: true,
      confidence: 0.85,
    },
  ),
  of('Kelkoo', 'https://www.kelkoogroup.com/', 'kk_leadtag kelkoo* kelkooID', { confidence: 0.88 }),
  of('Connexity', 'https://connexity.com/privacy-policy/', 'bizrate* connexity* cnxsession* sltrk*', {
    confidence: 0.8,
  }),
  of(
    'Product listing networks',
    'https://www.idealo.de/unternehmen/datenschutz',
    'idealo* heureka* ceneo* glami_* glamipixel* _glami* biano* _biano favi_* zbozi* skroutz* pricerunner*',
    {
      family: true,
      confidence: 0.82,
    },
  ),
  of('VK', 'https://ads.vk.com/help/', '_vkclid tmr_lvid tmr_lvidTS tmr_detect tmr_reqNum remix*', {
    kind: 'social',
    confidence: 0.9,
  }),
  of('Adriver, Soloway', 'https://www.adriver.ru/', 'adrcid adrdel adrdel_* adrcid_*', { confidence: 0.9 }),
  of('Zalo', 'https://ads.zalo.me/', '__zi __zi-legacy __zilb zlogin_*', { confidence: 0.8 }),
  of(
    'ByteDance',
    'https://ads.tiktok.com/help/article/using-cookies-with-tiktok-pixel',
    'ttwid tt_webid tt_webid_v2 ttcsid* ttclid _ttp _ttp_* ttp_*',
    { kind: 'social', confidence: 0.92 },
  ),
  of('Adition', 'https://www.adition.com/kontakt/datenschutz/', 'UserID1 UserID2 adition*', {
    confidence: 0.85,
  }),
  of('Emetriq', 'https://www.emetriq.com/datenschutz/', 'emqsegs* emetriq* _eq_*', { confidence: 0.82 }),
  of(
    'The Ozone Project, Permutive, Mediavine, Raptive',
    'https://www.mediavine.com/ad-partners/',
    'ozone_uid mv_tokens mv_tokens_* mediavine* raptive* adthrive* _pdfps _prubicons _psegs _pclmc _pcrprs _pdem-state _ppam _psmart _papns _paols',
    { family: true, confidence: 0.88 },
  ),
  of(
    'Amazon',
    'https://advertising.amazon.com/legal/cookies',
    'ad-id ad-privacy aps_* apstag* amzn-token AMZN-Token AMZN_* _apsid vendor-id',
    { confidence: 0.88 },
  ),
];
