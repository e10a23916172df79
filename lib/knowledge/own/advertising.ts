import type { Vendor } from '../vendor';

/** Advertising, retargeting, affiliation, social networks, mailing. */
export const ADVERTISING: readonly Vendor[] = [
  {
    vendor: 'Meta',
    source: 'https://www.facebook.com/privacy/policies/cookies/',
    reuses: true,
    kind: 'social',
    hosts: 'facebook.com facebook.net fbcdn.net instagram.com cdninstagram.com meta.com fb.com',
    items: [
      {
        category: 'marketing',
        names: '_fbp _fbc fbm_* fbsr_* lastExternalReferrer lastExternalReferrerTime _fblid __fb_chat_plugin',
      },
      {
        category: 'marketing',
        names: 'fr datr sb usida oo ps_l ps_n dpr wd ig_did mid act presence c_user xs',
        under: 'facebook.com instagram.com meta.com',
      },
    ],
  },
  {
    vendor: 'Google Ads',
    source: 'https://business.safety.google/adscookies/',
    reuses: true,
    kind: 'advertising',
    hosts:
      'doubleclick.net googleadservices.com googlesyndication.com adservice.google.com googletagservices.com 2mdn.net adtrafficquality.google',
    items: [
      {
        category: 'marketing',
        names:
          '_gcl_au _gcl_aw _gcl_dc _gcl_gb _gcl_gf _gcl_ha _gcl_ag _gcl_gs _gcl_ls _gcl_* __gads __gpi __gpi_optout __gsas __eoi FPGCLAW FPGCLGB FPGCLDC FPAU FPGCL* GED_PLAYLIST_ACTIVITY google_experiment_mod* goog_pem_mod google_adsense_settings google_ama_config google_ama_settings goog:* google_pub_config _gcl_ctr',
      },
      {
        category: 'marketing',
        names:
          'IDE DSID test_cookie id FLC AID TAID exchange_uid RUL ar_debug receive-cookie-deprecation Conversion pm_sess pm_sess_NNN aboutads_sessNNN APC',
        under:
          'doubleclick.net googleadservices.com google.com googlesyndication.com google-analytics.com googletagmanager.com',
      },
      { category: 'marketing', names: 'IDE DSID ar_debug receive-cookie-deprecation', confidence: 0.93 },
      { category: 'marketing', names: 'test_cookie', confidence: 0.75 },
    ],
  },
  {
    vendor: 'YouTube',
    source: 'https://policies.google.com/technologies/cookies',
    kind: 'video',
    hosts: 'youtube.com ytimg.com youtube-nocookie.com googlevideo.com',
    items: [
      {
        category: 'marketing',
        names:
          'VISITOR_INFO1_LIVE YSC LOGIN_INFO __Secure-ROLLOUT_TOKEN __Secure-YEC __Secure-YNID yt-remote-* yt.innertube::* yt-player-* ytidb::* yt-icons-last-purged iU5q-!O9@$ LAST_RESULT_ENTRY_KEY remote_sid TESTCOOKIESENABLED LogsDatabaseV2:* YtIdbMeta#databases GEUP PREF nextId requests ServiceWorkerLogsDatabase#SWHealthLog',
        confidence: 0.9,
      },
    ],
  },
  {
    vendor: 'Microsoft Advertising',
    source: 'https://help.ads.microsoft.com/#apex/ads/en/53056/2',
    reuses: true,
    kind: 'advertising',
    hosts: 'bat.bing.com bat.bing.net bing.com ads.microsoft.com',
    items: [
      { category: 'marketing', names: '_uetsid _uetvid _uetsid_exp _uetvid_exp _uetmsclkid _uet*' },
      {
        category: 'marketing',
        names: 'MUID MUIDB MR MSPTC SRM_B SRM_M SRM_I _EDGE_S _EDGE_V SRCHD SRCHUSR _SS ANON MC1 MS0',
        under: 'bing.com clarity.ms microsoft.com msn.com live.com',
      },
      { category: 'marketing', names: 'MUID SRM_B MSPTC', confidence: 0.92 },
    ],
  },
  {
    vendor: 'LinkedIn',
    source: 'https://www.linkedin.com/legal/l/cookie-table',
    reuses: true,
    kind: 'social',
    hosts: 'linkedin.com licdn.com',
    items: [
      {
        category: 'marketing',
        names:
          'li_sugr bcookie bscookie UserMatchHistory AnalyticsSyncHistory li_fat_id li_giant ln_or lms_ads lms_analytics li_oatml _guid oribi_cookie_test oribi_user_guid oribili_user_guid li_adsId',
        confidence: 0.95,
      },
      {
        category: 'necessary',
        names: 'lidc',
        exemption: 'load-balancing',
        under: 'linkedin.com',
        confidence: 0.8,
      },
      { category: 'necessary', names: 'li_gc', exemption: 'choice-record' },
      {
        category: 'necessary',
        names: 'li_alerts JSESSIONID lang liap li_at li_mc',
        exemption: 'session',
        under: 'linkedin.com',
        confidence: 0.7,
      },
    ],
  },
  {
    vendor: 'X (Twitter)',
    source: 'https://help.x.com/en/rules-and-policies/x-cookies',
    reuses: true,
    kind: 'social',
    hosts: 'twitter.com t.co twimg.com x.com ads-twitter.com',
    items: [
      {
        category: 'marketing',
        names:
          'personalization_id guest_id guest_id_ads guest_id_marketing muc_ads _twclid _twpid twtr_pixel_opt_in twid external_referer eu_cn tfw_exp i/jot/embeds RichHistory __twitter_sess*',
        confidence: 0.95,
      },
      { category: 'marketing', names: 'muc ct0 kdt auth_token d_prefs gt', under: 'twitter.com x.com t.co' },
    ],
  },
  {
    vendor: 'TikTok',
    source: 'https://ads.tiktok.com/help/article/using-cookies-with-tiktok-pixel',
    reuses: true,
    kind: 'social',
    hosts: 'tiktok.com analytics.tiktok.com tiktokcdn.com byteoversea.com',
    items: [
      {
        category: 'marketing',
        names:
          '_ttp _tt_enable_cookie tt_appInfo tt_appInfo_v2 tt_sessionId tt_pixel_session_index tt_pixel_* ttclid ttcsid ttcsid_* ttwid msToken _tt_ttclid tta_attr_id tta_attr_id_mirror',
      },
    ],
  },
  {
    vendor: 'Pinterest',
    source: 'https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies',
    reuses: true,
    kind: 'social',
    hosts: 'pinterest.com pinimg.com',
    items: [
      {
        category: 'marketing',
        names:
          '_pin_unauth _pinterest_ct_ua _pinterest_ct _pinterest_ct_rt _epik _derived_epik _pinterest_cm _pinterest_sess _pinterest_referrer _pin_*',
      },
      {
        category: 'marketing',
        names: '_routing_id csrftoken cm_sub ar_debug',
        under: 'pinterest.com',
        confidence: 0.8,
      },
    ],
  },
  {
    vendor: 'Snapchat',
    source: 'https://businesshelp.snapchat.com/s/article/snap-pixel-about',
    reuses: true,
    kind: 'social',
    hosts: 'snapchat.com sc-static.net',
    items: [
      {
        category: 'marketing',
        names: '_scid _scid_r _sctr _schn _schn1 _screload sc_at X-AB _ScCbts sc-a-nonce',
      },
    ],
  },
  {
    vendor: 'Reddit',
    source: 'https://business.reddithelp.com/s/article/reddit-pixel',
    reuses: true,
    kind: 'social',
    hosts: 'reddit.com redditstatic.com redditmedia.com',
    items: [
      {
        category: 'marketing',
        names: '_rdt_uuid _rdt_em _rdt_cid _rdt_pn _rdt_aaid edgebucket loid csv token_v2 session_tracker',
        confidence: 0.92,
      },
    ],
  },
  {
    vendor: 'Quora / Nextdoor / Spotify pixels',
    source: 'https://quoraadsupport.zendesk.com/',
    family: true,
    reuses: true,
    kind: 'advertising',
    hosts: 'quora.com',
    items: [
      { category: 'marketing', names: 'm-b m-uid m-login m-dynamicFontSize', under: 'quora.com' },
      { category: 'marketing', names: '_qca _qclid ndp_session_id ndclid _ndclid' },
    ],
  },
  {
    vendor: 'Criteo',
    source: 'https://www.criteo.com/privacy/',
    reuses: true,
    kind: 'advertising',
    hosts: 'criteo.com criteo.net',
    items: [
      {
        category: 'marketing',
        names:
          'cto_bundle cto_lwid cto_idcpy cto_optout cto_tld_test cto_clc cto_dna_bundle cto_h2h cto_bidid cto_two* criteo* crto_*',
      },
      { category: 'marketing', names: 'uid cuid optout zdi dis eid', under: 'criteo.com' },
    ],
  },
  {
    vendor: 'Taboola',
    source: 'https://www.taboola.com/policies/cookie-policy',
    reuses: true,
    kind: 'advertising',
    hosts: 'taboola.com taboolasyndication.com',
    items: [
      {
        category: 'marketing',
        names:
          't_gid t_pt_gid taboola_* trc_cookie_storage taboola_usg taboola_select taboola_fp_td_user_id taboola* tb_click_param _tb_sess_r _tb_t_ppg abLdr',
        confidence: 0.93,
      },
    ],
  },
  {
    vendor: 'Outbrain',
    source: 'https://www.outbrain.com/privacy/cookies/',
    reuses: true,
    kind: 'advertising',
    hosts: 'outbrain.com outbrainimg.com',
    items: [
      {
        category: 'marketing',
        names:
          'obuid outbrain_cid_fetch OB-USER-TOKEN dicbo_id apnxs adrl auid lvd obsessionid-* _obid outbrain_*',
        confidence: 0.92,
      },
    ],
  },
  {
    vendor: 'AdRoll',
    source: 'https://www.nextroll.com/privacy',
    reuses: true,
    kind: 'advertising',
    hosts: 'adroll.com',
    items: [
      {
        category: 'marketing',
        names:
          '__adroll __adroll_fpc __adroll_shared __adroll_bounced* __adroll_consent_params __ar_v4 __adroll_*',
      },
    ],
  },
  {
    vendor: 'Amazon Ads',
    source: 'https://advertising.amazon.com/legal/cookies',
    reuses: true,
    kind: 'advertising',
    hosts: 'amazon-adsystem.com',
    items: [
      {
        category: 'marketing',
        names: 'ad-id ad-privacy aps_ext_* apstagUserAgentClientHints apstagCxMEnabled aws_adsystem* _aps_*',
      },
    ],
  },
  {
    vendor: 'Xandr',
    source: 'https://about.ads.microsoft.com/en/solutions/xandr',
    reuses: true,
    kind: 'advertising',
    hosts: 'adnxs.com',
    items: [
      { category: 'marketing', names: 'uuid2 anj sess icu XANDR_PANID usersync token', under: 'adnxs.com' },
      { category: 'marketing', names: 'uuid2 XANDR_PANID anj' },
    ],
  },
  {
    vendor: 'The Trade Desk',
    source: 'https://www.thetradedesk.com/us/privacy',
    reuses: true,
    kind: 'advertising',
    hosts: 'adsrvr.org uidapi.com',
    items: [
      {
        category: 'marketing',
        names:
          'TDID TDCPM TTDOptOut TTDOptOutOfDataSale ttd_* __uid2_advertising_token uid2* __euid_advertising_token _TDID*',
      },
    ],
  },
  {
    vendor: 'Rubicon / Magnite',
    source: 'https://www.magnite.com/legal/',
    family: true,
    reuses: true,
    kind: 'advertising',
    hosts: 'rubiconproject.com',
    items: [
      {
        category: 'marketing',
        names: 'khaos audit put_* receive-cookie-deprecation',
        under: 'rubiconproject.com',
      },
      { category: 'marketing', names: 'khaos rplas3' },
    ],
  },
  {
    vendor: 'PubMatic',
    source: 'https://pubmatic.com/legal/platform-cookie-policy/',
    reuses: true,
    kind: 'advertising',
    hosts: 'pubmatic.com',
    items: [
      {
        category: 'marketing',
        names:
          'KRTBCOOKIE_* PugT PUBMDCID KADUSERCOOKIE KCCH DPSync* SyncRTB* SPugT PMDTSHR DPPIX_ON* KTPCACOOKIE pi chkChromeAb67Sec pubsyncexp ipc',
        confidence: 0.94,
      },
    ],
  },
  {
    vendor: 'Index Exchange',
    source: 'https://www.indexexchange.com/privacy/',
    reuses: true,
    kind: 'advertising',
    hosts: 'casalemedia.com indexww.com',
    items: [
      {
        category: 'marketing',
        names: 'CMID CMPS CMPRO CMTS CMST CMDD CMSC CMRUM3 CM14 IXWRAPPER* _IXL_*',
        confidence: 0.93,
      },
    ],
  },
  {
    vendor: 'OpenX',
    source: 'https://www.openx.com/privacy-center/',
    reuses: true,
    kind: 'advertising',
    hosts: 'openx.net',
    items: [
      { category: 'marketing', names: 'i pd univ_id', under: 'openx.net' },
      { category: 'marketing', names: 'openx* OAID OAGEO OACCAP OABLOCK', confidence: 0.9 },
    ],
  },
  {
    vendor: 'Prebid identity modules',
    source: 'https://docs.prebid.org/dev-docs/modules/userId.html',
    family: true,
    items: [
      {
        category: 'marketing',
        names:
          '_pubcid _pubcid_exp pbjs-unifiedid pbjs-* pubcid* id5id id5id_* id5-* _cc_id panoramaId panoramaId_expiry panoramaIdType idl_env idl_* __li_idex_cache* _li_dcdm_c _lc2_fpi _lc2_fpi_js _lc2_* sharedid sharedID _sharedID sharedId* connectId quantcastId merkleId _parrable_id nuggId utiq* _utiq* netID* tdid* 33acrossId* 33across* cnx_* pbjs_* _pbjs_*',
        confidence: 0.92,
      },
    ],
  },
  {
    vendor: 'LiveRamp',
    source: 'https://liveramp.com/privacy/',
    reuses: true,
    kind: 'advertising',
    hosts: 'rlcdn.com liveramp.com ats-wrapper.privacymanager.io',
    items: [
      {
        category: 'marketing',
        names:
          'rlas3 pxrc _lr_env _lr_retry_request _lr_env_src_ats _lr_geo_location _lr_sampling_rate _lr_drop_match_pixel _lr_fpi* ats_privacy*',
      },
    ],
  },
  {
    vendor: 'LiveIntent / Lotame / Tapad / Neustar',
    source: 'https://www.lotame.com/privacy/',
    family: true,
    reuses: true,
    kind: 'advertising',
    hosts:
      'crwdcntrl.net tapad.com agkn.com liadm.com bluekai.com krxd.net exelator.com eyeota.net bidswitch.net mathtag.com smartadserver.com adform.net turn.com sitescout.com simpli.fi contextweb.com 3lift.com sharethrough.com yieldlab.net teads.tv seedtag.com id5-sync.com zemanta.com adition.com adscale.de semasio.net weborama.com weborama.fr ligatus.com stackadapt.com media.net gumgum.com lijit.com sonobi.com spotxchange.com spotx.tv tremorhub.com yieldmo.com rfihub.com w55c.net creativecdn.com rtbhouse.com adotmob.com ownpage.fr sascdn.com smaato.net improvedigital.com 360yield.com onetag-sys.com onaudience.com dotomi.com flashtalking.com serving-sys.com innovid.com adsafeprotected.com moatads.com doubleverify.com everesttech.net demdex.net mediarithmics.com kameleoon-ads.com nativendo.de plista.com outbrain-ads.com revcontent.com mgid.com zeotap.com permutive.com permutive.app audienceproject.com',
    items: [
      {
        category: 'marketing',
        names:
          '_cc_cc _cc_dc _cc_aud TapAd_DID TapAd_TS TapAd_3WAY_SYNCS lidid lotame_* bku bkdc bkpa tuuid tuuid_lu tuuid_last_update uuidc mt_mop mt_misc mt_mdd pbw csync TestIfCookieP vs sasd sasd2 lcsrd cid C uid cto adformfrpid EE UserID1 SEUNCY stx_user_id sa-user-id sa-user-id-v2 sa-user-id-v3 sa-user-id-v4 tluid tluidp ljt_reader ljtrtb everest_g_v2 everest_session_v2 ev_sync_* bito bitoIsSecure viewer_token wfivefivec matchuid suid suid_legacy ab INGRESSCOOKIE V data-c* gdpr_status svr pvisitor zc ssh receive_* A3 A1 A1S B IDSYNC uids audience_s khcl* OTP_* EDAAT* ud uid-bp-* _kuid_ rud rds AFFICHE_W wam-sync wui univ-* cnac APIDTS',
        under:
          'crwdcntrl.net tapad.com agkn.com liadm.com bluekai.com krxd.net exelator.com eyeota.net bidswitch.net mathtag.com smartadserver.com adform.net turn.com sitescout.com simpli.fi contextweb.com 3lift.com sharethrough.com yieldlab.net teads.tv seedtag.com id5-sync.com adition.com semasio.net weborama.com weborama.fr stackadapt.com media.net gumgum.com lijit.com everesttech.net demdex.net yahoo.com adsymptotic.com adscale.de tremorhub.com rfihub.com w55c.net creativecdn.com',
      },
      {
        category: 'marketing',
        names:
          'TapAd_DID TapAd_TS TapAd_3WAY_SYNCS tuuid tuuid_lu everest_g_v2 everest_session_v2 sa-user-id sa-user-id-v2 sa-user-id-v3 sa-user-id-v4 wfivefivec adformfrpid UserID1 KRTBCOOKIE_* AFFICHE_W mt_misc tluid ljt_reader bitoIsSecure lidid demdex dpm permutive-id permutive-* _prmtv_* _cc_cc _cc_dc _cc_aud dspuuid* _kuid_ kuid kxsegs',
        confidence: 0.92,
      },
    ],
  },
  {
    vendor: 'Awin',
    source: 'https://www.awin.com/gb/privacy',
    reuses: true,
    kind: 'advertising',
    hosts: 'awin1.com zenaps.com dwin1.com',
    items: [
      { category: 'marketing', names: '_aw_m_* _aw_sn_* awpv* bId AWSESS _aw_j_* _aw_xid', confidence: 0.9 },
    ],
  },
  {
    vendor: 'Affiliate networks',
    source: 'https://www.cj.com/legal/privacy',
    family: true,
    kind: 'advertising',
    hosts:
      'emjcd.com dotomi.com linksynergy.com rakuten.com tradedoubler.com effiliation.com shareasale.com impact.com impactradius.com partnerize.com prf.hn skimresources.com viglink.com tradetracker.net webgains.com daisycon.io adtraction.com belboon.com timeone.io netaffiliation.com',
    items: [
      {
        category: 'marketing',
        names:
          'cje cjevent cjevent_dc cjConsent rmuid rmStore* TD_UNIQUE_IMP TradeDoublerGUID tdt tduid LSNSESSION lsclick_* shareasale* sas_m_awin IR_gbd IR_PI irclickid impactradius* pzuid skimGUID skimCSP vglnk.* tt_deduplication TT2_* wgclickid _at_id clickid affiliate affiliate_id partner_id aff_id PAPVisitorId PAPCookie_* rewardful* _rewardful refersion* tap_vid tap_fprom fprom_* _fprom_tid first_promoter* trackdesk_cid',
        confidence: 0.9,
      },
    ],
  },
  {
    vendor: 'Klaviyo',
    source: 'https://help.klaviyo.com/hc/en-us/articles/360034666712',
    kind: 'advertising',
    hosts: 'klaviyo.com',
    items: [{ category: 'marketing', names: '__kla_id __kla_viewed __kla_off klaviyo* _kla_test _kla_*' }],
  },
  {
    vendor: 'Brevo',
    source: 'https://help.brevo.com/hc/en-us/articles/360016169759',
    kind: 'advertising',
    hosts: 'sibautomation.com brevo.com sendinblue.com',
    items: [{ category: 'marketing', names: 'sib_cuid sib_visitor sib_*' }],
  },
  {
    vendor: 'Mailchimp',
    source: 'https://mailchimp.com/legal/cookies/',
    kind: 'advertising',
    hosts: 'mailchimp.com list-manage.com chimpstatic.com',
    items: [
      {
        category: 'marketing',
        names:
          'mailchimp_landing_site mailchimp_user_email mailchimp.cart.* mailchimp_campaign_id mcforms-* MCPopupClosed MCPopupSubscribed _mcid _mcga _abck_mc mailchimp_*',
        confidence: 0.88,
      },
    ],
  },
  {
    vendor: 'ActiveCampaign / Omnisend / Drip / Privy / OptinMonster',
    source: 'https://www.activecampaign.com/legal/cookies',
    family: true,
    kind: 'advertising',
    hosts:
      'trackcmp.net activehosted.com omnisend.com omnisrc.com getdrip.com privy.com optmnstr.com opmnstr.com omappapi.com sumo.com justuno.com wisepops.com sleeknote.com convertflow.co poptin.com',
    items: [
      {
        category: 'marketing',
        names:
          'prism_* ac_enable_tracking omnisendSessionID omnisendContactID omnisendAnonymousID omnisend* soundestID _drip_client_* drip_* _privy_* om*Visits omVisits omVisitsFirst _omappvp _omappvs omSeen* omSuccess* omGlobal* om-success* __smToken __smVID __smSubscribed __smScrollBoxShown sumo* _ju_* wisepops wisepops_* wp_wisepops* sn_visitor* SNS poptin_* cf_*_id __cf_* nfwd* optiMonk* OptiMonk*',
        confidence: 0.85,
      },
    ],
  },
  {
    vendor: 'Salesforce Marketing Cloud / Evergage / Krux',
    source: 'https://help.salesforce.com/',
    family: true,
    kind: 'advertising',
    hosts: 'exacttarget.com igodigital.com evergage.com evgnet.com',
    items: [
      {
        category: 'marketing',
        names: 'igodigitaltc2 igodigitalst_* igodigitaltcp_* _evga_* _sfid_* evergage* _evg*',
        confidence: 0.92,
      },
    ],
  },
  {
    vendor: 'Bloomreach / Exponea / Emarsys / Insider',
    source: 'https://documentation.bloomreach.com/engagement/docs/cookies',
    family: true,
    kind: 'advertising',
    hosts: 'exponea.com scarabresearch.com useinsider.com api.useinsider.com',
    items: [
      {
        category: 'marketing',
        names:
          '__exponea_etc__ __exponea_time2__ xnpe_* scarab.* scarab.visitor scarab.profile scarab.mayAdd scarab.mayViewed cdv s _br_uid_2 br_browser ins-* insdrSV sPcookie* insLastVisited* ins_*',
        confidence: 0.85,
      },
    ],
  },
  {
    vendor: 'Hotel / travel metasearch pixels',
    source: 'https://sojern.com/privacy/',
    family: true,
    kind: 'advertising',
    hosts: 'sojern.com',
    items: [{ category: 'marketing', names: 'sojern* _sojern*', confidence: 0.9 }],
  },
  {
    vendor: '6sense / Demandbase / ZoomInfo / Bombora / RB2B',
    source: 'https://6sense.com/privacy-policy/',
    family: true,
    kind: 'advertising',
    hosts:
      '6sc.co 6sense.com demandbase.com company-target.com zoominfo.com ml314.com bombora.com clearbit.com dealfront.com',
    items: [
      {
        category: 'marketing',
        names:
          '6suuid _gd_visitor _gd_session _gd_svisitor _an_uid tuuid_demandbase _zitok visitorId _biz_uid _biz_nA _biz_pendingA _biz_flagsA _biz_sid _biz_* _biz_ABTestA cb_user_id cb_group_id cb_anonymous_id cb%3Atest _vid_rb2b _reb2b* apolloAnonId _apollo*',
        confidence: 0.87,
      },
    ],
  },
  {
    vendor: 'VK / Yandex Direct / Mail.ru',
    source: 'https://vk.com/privacy/cookies',
    family: true,
    kind: 'social',
    hosts: 'vk.com mail.ru top-fwz1.mail.ru ok.ru',
    items: [
      {
        category: 'marketing',
        names:
          'remixlang remixstid remixlgck remixua_agent remixrefkey tmr_lvid tmr_lvidTS tmr_reqNum tmr_detect domain_sid adtech_uid VID FTID',
        confidence: 0.85,
      },
    ],
  },
  {
    vendor: 'Triple Whale / Northbeam / Elevar / Hyros / Attribution',
    source: 'https://docs.northbeam.io/',
    family: true,
    kind: 'advertising',
    hosts: 'triplewhale.com northbeam.io elevar.io hyros.com',
    items: [
      {
        category: 'marketing',
        names:
          'TriplePixel* _nb_sp_* ___ELEVAR_GTM_SUITE-- _hyros* hyros* attribution_user_id _axwrt _axids wickedid wkd_* _wkd_*',
        confidence: 0.85,
      },
    ],
  },
  {
    vendor: 'AddThis / ShareThis / AddToAny',
    source: 'https://sharethis.com/privacy/',
    family: true,
    kind: 'social',
    hosts: 'addthis.com addthisedge.com sharethis.com addtoany.com',
    items: [
      {
        category: 'marketing',
        names:
          '__atuvc __atuvs __atssc __atrfs uvc loc ouid bt2 di2 vc xtc mus na_id na_tc na_rn na_srp ssc uid um __stid __stidv __sharethis_cookie_test__ st_optout _stid _stgmap fpestid pxcelPage* __uset',
        under: 'addthis.com sharethis.com',
      },
      {
        category: 'marketing',
        names: '__atuvc __atuvs __atssc __stid __stidv fpestid __sharethis_cookie_test__',
      },
    ],
  },
  {
    vendor: 'Disqus / Spot.IM',
    source: 'https://help.disqus.com/en/articles/1717155',
    family: true,
    kind: 'social',
    hosts: 'disqus.com disquscdn.com spot.im openweb.com',
    items: [
      {
        category: 'marketing',
        names: 'disqus_unique zeta-ssp-user-id disqus.* SPOTIM_* spot_* __jid',
        confidence: 0.85,
      },
    ],
  },
  {
    vendor: 'OneSignal / PushEngage / PushOwl',
    source: 'https://documentation.onesignal.com/docs/cookies',
    family: true,
    kind: 'advertising',
    hosts: 'onesignal.com pushengage.com pushowl.com',
    items: [
      {
        category: 'preferences',
        names:
          'onesignal-* ONE_SIGNAL_SDK_DB onesignalanonid os_pageViews isPushNotificationsEnabled isOptedOut _OneSignal_session PushSubscriberID PushSubscriberStatus peclosed pushowl*',
        confidence: 0.75,
      },
    ],
  },
];
