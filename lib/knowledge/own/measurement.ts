import type { Vendor } from '../vendor';

/** Audience and product measurement, session replay, experiments, marketing automation that measures. */
export const MEASUREMENT: readonly Vendor[] = [
  {
    vendor: 'Google Analytics',
    source: 'https://support.google.com/analytics/answer/11397207',
    reuses: true,
    kind: 'analytics',
    hosts: 'google-analytics.com analytics.google.com',
    items: [
      {
        category: 'analytics',
        names:
          '_ga _ga_* _gid _gat _gat_* _dc_gtm_* __utma __utmb __utmc __utmt __utmt_* __utmv __utmz __utmx __utmxx FPID FPLC FPGSID AMP_TOKEN _gaexp _gaexp_rc _opt_expid _opt_awmid _opt_awgid _opt_awkid _opt_utmc _ga_cid _gaClientId',
      },
      { category: 'marketing', names: '_gac_* _gac_gb_*' },
    ],
  },
  {
    vendor: 'Matomo',
    source: 'https://matomo.org/faq/general/faq_146/',
    exemptible: true,
    kind: 'analytics',
    hosts: 'matomo.cloud innocraft.cloud',
    items: [
      {
        category: 'analytics',
        names:
          '_pk_id _pk_id.* _pk_id_* _pk_ses _pk_ses.* _pk_ses_* _pk_ref _pk_ref.* _pk_cvar _pk_cvar.* _pk_hsr.* _pk_testcookie* _pk_uid MATOMO_SESSID PIWIK_SESSID _paq_*',
      },
      {
        category: 'necessary',
        names: 'mtm_consent mtm_consent_removed mtm_cookie_consent piwik_ignore matomo_ignore _pk_consent*',
        exemption: 'choice-record',
      },
    ],
  },
  {
    vendor: 'Piwik PRO',
    source: 'https://help.piwik.pro/support/privacy/cookies-created-for-visitors/',
    exemptible: true,
    kind: 'analytics',
    hosts: 'piwik.pro',
    items: [
      {
        category: 'analytics',
        names:
          'stg_traffic_source_priority stg_last_interaction stg_returning_visitor stg_externalReferrer stg_utm_campaign _stg_optout ppms_webstorage',
      },
      { category: 'necessary', names: 'ppms_privacy_* ppms_privacy', exemption: 'choice-record' },
    ],
  },
  {
    vendor: 'Piano Analytics',
    source: 'https://developers.atinternet-solutions.com/piano-analytics/data-collection/sdks/javascript',
    exemptible: true,
    kind: 'analytics',
    hosts: 'xiti.com ati-host.net aticdn.net at-o.net pa-cd.com',
    items: [
      {
        category: 'analytics',
        names:
          'atuserid atidvisitor atreman atredir atsession atauthority attvtreman attvtsession atastat _pcid _pctx _pprv _pcus pa_user pa_vid pa_privacy xtvrn xtan xtant xtidc xtref xtord idrxvr ATValidation',
      },
    ],
  },
  {
    vendor: 'Eulerian',
    source: 'https://eulerian.wiki/doku.php?id=en:collect:cookies',
    exemptible: true,
    kind: 'analytics',
    hosts: 'eulerian.net eulerian.com',
    items: [
      { category: 'analytics', names: 'etuix eulerian-* _eatmid _EAtmId' },
      { category: 'analytics', names: 'et_uk et_ua et_id', confidence: 0.85 },
    ],
  },
  {
    vendor: 'Plausible',
    source: 'https://plausible.io/data-policy',
    exemptible: true,
    kind: 'analytics',
    hosts: 'plausible.io',
    items: [{ category: 'analytics', names: 'plausible_ignore', confidence: 0.6 }],
  },
  {
    vendor: 'Fathom',
    source: 'https://usefathom.com/docs',
    exemptible: true,
    kind: 'analytics',
    hosts: 'usefathom.com',
    items: [{ category: 'analytics', names: '_fathom fathom_*', confidence: 0.85 }],
  },
  {
    vendor: 'PostHog',
    source: 'https://posthog.com/docs/libraries/js/persistence',
    kind: 'analytics',
    hosts: 'posthog.com i.posthog.com',
    items: [
      {
        category: 'analytics',
        names:
          'ph_*_posthog ph_phc_* ph_*_window_id ph_*_primary_window_exists ph_*_session_* ph_*_registered_properties __ph_opt_in_out_* ph_*_active_feature_flags ph_current_* _posthog* _phToolbarParams',
      },
    ],
  },
  {
    vendor: 'Mixpanel',
    source: 'https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript',
    kind: 'analytics',
    hosts: 'mixpanel.com mxpnl.com',
    items: [
      {
        category: 'analytics',
        names:
          'mp_*_mixpanel mp_mixpanel_* __mpq_* __mpus_* __mpqf_* __mp_opt_in_out_* mp_tab_id* mp_gen_new_tab_id* mp_optout mixpanel* mp_*_c',
      },
    ],
  },
  {
    vendor: 'Amplitude',
    source: 'https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management',
    kind: 'analytics',
    hosts: 'amplitude.com',
    items: [
      {
        category: 'analytics',
        names:
          'AMP_* AMP_MKTG_* AMP_TEST* AMP_unsent_* amp_* amplitude_id* amplitude_unsent* amplitude_* amplitude-* EXP_*_amp',
      },
    ],
  },
  {
    vendor: 'Segment',
    source:
      'https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/cookie-validity-update/',
    kind: 'analytics',
    hosts: 'segment.com segment.io',
    items: [
      {
        category: 'analytics',
        names:
          'ajs_anonymous_id ajs_user_id ajs_user_traits ajs_group_id ajs_group_properties ajs_* analytics_session_id analytics_session_id.* seg_xid* persisted-queue:*',
      },
    ],
  },
  {
    vendor: 'Snowplow',
    source: 'https://docs.snowplow.io/docs/sources/trackers/web-trackers/cookies-and-local-storage/',
    kind: 'analytics',
    hosts: 'snplow.net snowplowanalytics.com',
    items: [
      {
        category: 'analytics',
        names:
          '_sp_id.* _sp_ses.* _sp_id _sp_ses _sp_root_domain_test_* snowplowOutQueue_* snowplow* _snow_id.* _snow_ses.* sp_test_*',
      },
      { category: 'analytics', names: 'sp micro', under: 'snplow.net snowplowanalytics.com' },
    ],
  },
  {
    vendor: 'RudderStack',
    source: 'https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/',
    kind: 'analytics',
    hosts: 'rudderstack.com rudderlabs.com',
    items: [
      {
        category: 'analytics',
        names:
          'rl_anonymous_id rl_user_id rl_session rl_trait rl_group_id rl_group_trait rl_page_init_referrer rl_page_init_referring_domain rudder_* test_rudder_*',
      },
    ],
  },
  {
    vendor: 'Heap',
    source: 'https://help.heap.io/hc/en-us/articles/37273049866769',
    kind: 'analytics',
    hosts: 'heap.io heapanalytics.com',
    items: [{ category: 'analytics', names: '_hp2_id.* _hp2_ses_props.* _hp2_props.* _hp2_* _hp5_* heap_*' }],
  },
  {
    vendor: 'Hotjar',
    source: 'https://help.hotjar.com/hc/en-us/articles/6952777582999',
    kind: 'analytics',
    hosts: 'hotjar.com hotjar.io',
    items: [
      {
        category: 'analytics',
        names:
          '_hjid _hjIncludedInSample _hjSessionUser_* _hjSession_* _hjFirstSeen _hjAbsoluteSessionInProgress _hjTLDTest _hjSessionRejected _hjSessionResumed _hjSessionTooLarge _hjHasCachedUserAttributes _hjUserAttributesHash _hjUserAttributes _hjCachedUserAttributes _hjClosedSurveyInvites _hjDonePolls _hjMinimizedPolls _hjShownFeedbackMessage _hjViewportId hjViewportId hjActiveViewportIds _hjRecordingEnabled _hjRecordingLastActivity _hjLocalStorageTest _hjSessionStorageTest _hjCookieTest _hjIncludedIn* _hjCookiesTest _hjOptOut',
      },
    ],
  },
  {
    vendor: 'Microsoft Clarity',
    source: 'https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list',
    reuses: true,
    kind: 'analytics',
    hosts: 'clarity.ms',
    items: [
      { category: 'analytics', names: '_clck _clsk _cltk _claritycookies*' },
      { category: 'marketing', names: 'CLID ANONCHK SM MR', under: 'clarity.ms bing.com c.clarity.ms' },
    ],
  },
  {
    vendor: 'Contentsquare',
    source: 'https://docs.contentsquare.com/en/web/compatibility-security-and-privacy/cookies/',
    kind: 'analytics',
    hosts: 'contentsquare.net contentsquare.com',
    items: [
      {
        category: 'analytics',
        names:
          '_cs_id _cs_s _cs_c _cs_cvars _cs_ex _cs_rl _cs_mk _cs_mk_* _cs_inapp _cs_optout _cs_tld* _cs_t _cs_debug _cs_same_site _cs_root-domain _cs_i _cs_rlh',
      },
    ],
  },
  {
    vendor: 'FullStory',
    source: 'https://help.fullstory.com/hc/en-us/articles/360020829513',
    kind: 'analytics',
    hosts: 'fullstory.com',
    items: [
      {
        category: 'analytics',
        names: 'fs_uid fs_lua fs_cid fs_session _fs_uid _fs_lua _fs_tab_id _fs_dwell_*',
      },
    ],
  },
  {
    vendor: 'Mouseflow',
    source: 'https://mouseflow.com/legal/visitor/cookies/',
    kind: 'analytics',
    hosts: 'mouseflow.com',
    items: [{ category: 'analytics', names: 'mf_user mf_session _mf_*' }],
  },
  {
    vendor: 'Lucky Orange',
    source: 'https://help.luckyorange.com/article/160',
    kind: 'analytics',
    hosts: 'luckyorange.com luckyorange.net',
    items: [
      {
        category: 'analytics',
        names: '_lo_uid _lo_v _lo_rid _lo_bn _lo_cid _lo_np_* _loid __lotl __lotr __lo* _lorid',
      },
    ],
  },
  {
    vendor: 'Crazy Egg',
    source: 'https://www.crazyegg.com/cookies',
    kind: 'analytics',
    hosts: 'crazyegg.com',
    items: [
      {
        category: 'analytics',
        names:
          '_ceir _CEFT _ceg.s _ceg.u _ce.s _ce.* is_returning cebs cebsp_ cecb ce_need_secure_cookie _ceg.*',
      },
    ],
  },
  {
    vendor: 'Smartlook',
    source: 'https://help.smartlook.com/docs/cookies',
    kind: 'analytics',
    hosts: 'smartlook.com smartlook.cloud',
    items: [{ category: 'analytics', names: 'SL_C_* SL_L_* smartlookCookie' }],
  },
  {
    vendor: 'Inspectlet',
    source: 'https://docs.inspectlet.com/',
    kind: 'analytics',
    hosts: 'inspectlet.com',
    items: [{ category: 'analytics', names: '__insp_*' }],
  },
  {
    vendor: 'LogRocket',
    source: 'https://docs.logrocket.com/reference/cookies',
    kind: 'analytics',
    hosts: 'logrocket.com logrocket.io lr-ingest.io lr-in.com logr-in.com',
    items: [{ category: 'analytics', names: '_lr_uf_* _lr_hb_* _lr_tabs_* _lr_id_* _lr_*' }],
  },
  {
    vendor: 'Pendo',
    source: 'https://support.pendo.io/hc/en-us/articles/360031862132',
    kind: 'analytics',
    hosts: 'pendo.io',
    items: [{ category: 'analytics', names: '_pendo_* pendo_*' }],
  },
  {
    vendor: 'Yandex Metrica',
    source: 'https://yandex.com/support/metrica/general/cookie-usage.html',
    reuses: true,
    kind: 'analytics',
    hosts: 'mc.yandex.ru mc.yandex.com',
    items: [
      {
        category: 'analytics',
        names:
          '_ym_uid _ym_d _ym_isad _ym_visorc _ym_visorc_* _ym_metrika_enabled _ym_debug _ym_ucs _ym*_lsid _ym*_reqNum _ym_*',
      },
      { category: 'marketing', names: 'yabs-sid yandexuid yuidss', confidence: 0.92 },
      {
        category: 'marketing',
        names: 'yandexuid yuidss ymex yabs-sid i yp is_gdpr is_gdpr_b bh gdpr',
        under: 'yandex.ru yandex.com',
      },
    ],
  },
  {
    vendor: 'Adobe Analytics',
    source:
      'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/analytics',
    kind: 'analytics',
    hosts: 'omtrdc.net 2o7.net adobedc.net sc.omtrdc.net',
    items: [
      {
        category: 'analytics',
        names:
          's_cc s_sq s_vi s_fid s_ppv s_ppvl s_nr s_nr30 s_lv s_lv_s s_vi_* s_ecid s_ips s_tp s_getNewRepeat s_invisit s_dl s_gpv gpv_* s_vnum s_evar* s_prop* s_plt s_pltp s_dfa sat_track s_pers s_sess s_dslv',
      },
      {
        category: 'analytics',
        names: 'AMCV_* AMCVS_* kndctr_*_identity kndctr_*_cluster mbox mboxEdgeCluster at_check',
      },
      { category: 'necessary', names: 'kndctr_*_consent', exemption: 'choice-record' },
      { category: 'marketing', names: 'demdex dextp dst', under: 'demdex.net dpm.demdex.net' },
    ],
  },
  {
    vendor: 'Chartbeat',
    source: 'https://chartbeat.com/privacy/',
    kind: 'analytics',
    hosts: 'chartbeat.com chartbeat.net',
    items: [
      {
        category: 'analytics',
        names:
          '_cb _cb_ls _cb_svref _chartbeat2 _chartbeat4 _chartbeat5 _cb_expires _v__chartbeat3 _SUPERFLY_*',
      },
    ],
  },
  {
    vendor: 'Parse.ly',
    source: 'https://docs.parse.ly/cookies/',
    kind: 'analytics',
    hosts: 'parsely.com parse.ly',
    items: [
      {
        category: 'analytics',
        names: '_parsely_visitor _parsely_session _parsely_slot_click _parsely_tpa_blocked',
      },
    ],
  },
  {
    vendor: 'comScore',
    source: 'https://www.scorecardresearch.com/privacy.aspx',
    reuses: true,
    kind: 'analytics',
    hosts: 'scorecardresearch.com comscore.com',
    items: [
      { category: 'analytics', names: 'UID UIDR PID XID', under: 'scorecardresearch.com' },
      { category: 'analytics', names: '_scor_uid comScore*' },
    ],
  },
  {
    vendor: 'Nielsen',
    source: 'https://www.nielsen.com/legal/privacy-principles/',
    reuses: true,
    kind: 'analytics',
    hosts: 'imrworldwide.com',
    items: [
      { category: 'analytics', names: 'nol_fpid' },
      { category: 'marketing', names: 'IMRID', under: 'imrworldwide.com' },
    ],
  },
  {
    vendor: 'Quantcast',
    source: 'https://www.quantcast.com/privacy/',
    reuses: true,
    kind: 'advertising',
    hosts: 'quantserve.com quantcount.com',
    items: [
      { category: 'marketing', names: '__qca _dlt mc', under: 'quantserve.com' },
      { category: 'marketing', names: '__qca' },
    ],
  },
  {
    vendor: 'Kissmetrics',
    source: 'https://support.kissmetrics.io/docs/cookies',
    kind: 'analytics',
    hosts: 'kissmetrics.io kissmetrics.com',
    items: [{ category: 'analytics', names: 'km_ai km_lv km_vs km_ni kvcd km_uq' }],
  },
  {
    vendor: 'Countly',
    source: 'https://support.countly.com/hc/en-us/articles/360037441932',
    kind: 'analytics',
    hosts: 'count.ly',
    items: [{ category: 'analytics', names: 'cly_* */cly_id */cly_event */cly_queue */cly_session */cly_*' }],
  },
  {
    vendor: 'Application Insights',
    source: 'https://learn.microsoft.com/en-us/azure/azure-monitor/app/javascript-sdk-configuration',
    kind: 'analytics',
    hosts: 'applicationinsights.azure.com visualstudio.com js.monitor.azure.com',
    items: [{ category: 'analytics', names: 'ai_user ai_session ai_authUser AI_buffer* AI_sentBuffer*' }],
  },
  {
    vendor: 'Datadog RUM',
    source: 'https://docs.datadoghq.com/data_security/real_user_monitoring/',
    kind: 'analytics',
    hosts: 'datadoghq.com datadoghq.eu datadoghq-browser-agent.com',
    items: [{ category: 'analytics', names: '_dd_s _dd_s_v2 _dd_l _dd_r _dd_cookie_test_* _dd_test_*' }],
  },
  {
    vendor: 'New Relic',
    source:
      'https://docs.newrelic.com/docs/browser/browser-monitoring/page-load-timing-resources/new-relic-cookies-used-browser/',
    kind: 'analytics',
    hosts: 'newrelic.com nr-data.net',
    items: [{ category: 'analytics', names: 'NRBA_SESSION NREUM NRAGENT NRBA_*' }],
  },
  {
    vendor: 'Dynatrace',
    source: 'https://docs.dynatrace.com/docs/manage/data-privacy-and-security/data-privacy/cookies',
    kind: 'analytics',
    hosts: 'dynatrace.com',
    items: [
      {
        category: 'analytics',
        names:
          'dtCookie rxvt rxVisitor dtPC dtSa dtLatC dtAdk dtDisabled rxvisitid dtValidationCookie rx*id dtCookie*',
      },
    ],
  },
  {
    vendor: 'Sentry',
    source: 'https://docs.sentry.io/platforms/javascript/session-replay/',
    kind: 'analytics',
    hosts: 'sentry.io sentry-cdn.com',
    items: [{ category: 'analytics', names: 'sentryReplaySession', confidence: 0.9 }],
  },
  {
    vendor: 'Elastic RUM / Raygun / TrackJS',
    source: 'https://raygun.com/documentation/language-guides/javascript/',
    family: true,
    kind: 'analytics',
    hosts: 'raygun.io trackjs.com',
    items: [{ category: 'analytics', names: 'raygun4js-userid raygun4js-sid' }],
  },
  {
    vendor: 'VWO',
    source: 'https://help.vwo.com/hc/en-us/articles/360020735814',
    kind: 'analytics',
    hosts: 'visualwebsiteoptimizer.com vwo.com',
    items: [
      {
        category: 'analytics',
        names:
          '_vwo_uuid _vwo_uuid_v2 _vwo_uuid_* _vwo_ds _vwo_sn _vwo_referrer _vwo_ssm _vwo _vwo_* _vis_opt_s _vis_opt_test_cookie _vis_opt_exp_* _vis_opt_out _vwo_global_opt_out _wingify_*',
      },
    ],
  },
  {
    vendor: 'Optimizely',
    source: 'https://support.optimizely.com/hc/en-us/articles/4410289871629',
    kind: 'analytics',
    hosts: 'optimizely.com',
    items: [
      {
        category: 'analytics',
        names:
          'optimizelyEndUserId optimizelySession optimizelyBuckets optimizelySegments optimizelyPendingLogEvents optimizelyDomainTestCookie optimizely_data$* optimizely* optimizelyRumLB optimizelyOptOut',
      },
    ],
  },
  {
    vendor: 'AB Tasty',
    source: 'https://docs.abtasty.com/privacy-and-compliance/cookies',
    kind: 'analytics',
    hosts: 'abtasty.com flagship.io',
    items: [
      { category: 'analytics', names: 'ABTasty ABTastySession ABTastyData ABTastyDomainTest ABTastyOptout' },
    ],
  },
  {
    vendor: 'Kameleoon',
    source: 'https://help.kameleoon.com/cookies/',
    kind: 'analytics',
    hosts: 'kameleoon.eu kameleoon.com',
    items: [
      {
        category: 'analytics',
        names: 'kameleoonVisitorCode kameleoonData kameleoonSimulationVisitorData kameleoon*',
      },
    ],
  },
  {
    vendor: 'Convert',
    source: 'https://support.convert.com/hc/en-us/articles/204495419',
    kind: 'analytics',
    hosts: 'convertexperiments.com convert.com',
    items: [{ category: 'analytics', names: '_conv_v _conv_s _conv_r _conv_sptest' }],
  },
  {
    vendor: 'Dynamic Yield',
    source: 'https://support.dynamicyield.com/hc/en-us/articles/360007021274',
    kind: 'analytics',
    hosts: 'dynamicyield.com',
    items: [
      {
        category: 'marketing',
        names:
          '_dyid _dyid_server _dyjsession _dy_* dy_fs_page _dycst _dyfs _dycnst _dyus_* _dy_csc_ses _dy_c_*',
        confidence: 0.9,
      },
    ],
  },
  {
    vendor: 'GrowthBook / LaunchDarkly / Split',
    source: 'https://docs.growthbook.io/lib/script-tag',
    family: true,
    kind: 'analytics',
    hosts: 'growthbook.io',
    items: [{ category: 'analytics', names: 'gbuuid gbFeaturesCache', confidence: 0.85 }],
  },
  {
    vendor: 'Kameleoon / Monetate',
    source: 'https://monetate.com/privacy/',
    family: true,
    kind: 'analytics',
    hosts: 'monetate.net',
    items: [{ category: 'analytics', names: 'mt.v', confidence: 0.85 }],
  },
  {
    vendor: 'etracker',
    source:
      'https://www.etracker.com/en/docs/integration-setup-2/settings-accounts/etracker-account/cookie-management/used-cookies/',
    exemptible: true,
    kind: 'analytics',
    hosts: 'etracker.com etracker.de',
    items: [
      {
        category: 'analytics',
        names: 'et_coid et_oi_v2 et_allow_cookies BT_ctst BT_sdc BT_pdc BT_ecl noWS_* isSdEnabled',
      },
    ],
  },
  {
    vendor: 'econda / Webtrekk / Mapp',
    source: 'https://documentation.mapp.com/latest/en/cookies-7213028.html',
    family: true,
    kind: 'analytics',
    hosts: 'webtrekk.net wt-eu02.net mapp.com econda-monitor.de',
    items: [
      {
        category: 'analytics',
        names:
          'wt3_eid wt3_sid wtstp_* wt_rla wteid_* wtsid_* wt_geid wtgenericsid emos_jcsid emos_jcvid emos_*session wtstp_eid wtstp_sid',
      },
    ],
  },
  {
    vendor: 'INFOnline / AGOF',
    source: 'https://www.infonline.de/en/privacy-policy/',
    family: true,
    kind: 'analytics',
    hosts: 'ioam.de iocnt.net',
    items: [{ category: 'analytics', names: 'ioam2018 i00 ioma2018 io_fp* cntcookie srp' }],
  },
  {
    vendor: 'Webtrends / StatCounter',
    source: 'https://statcounter.com/about/cookies/',
    family: true,
    kind: 'analytics',
    hosts: 'statcounter.com',
    items: [
      {
        category: 'analytics',
        names: 'is_unique sc_is_visitor_unique is_visitor_unique _statcounter sc_medium_source sc_project_*',
      },
    ],
  },
  {
    vendor: 'Clicky',
    source: 'https://clicky.com/help/cookies',
    kind: 'analytics',
    hosts: 'getclicky.com clicky.com',
    items: [
      {
        category: 'analytics',
        names: '_jsuid _referrer_og _utm_og unpoco_* _first_pageview _eventqueue clicky_*',
      },
    ],
  },
  {
    vendor: 'WordPress.com Stats',
    source: 'https://jetpack.com/support/cookies/',
    kind: 'analytics',
    hosts: 'stats.wp.com pixel.wp.com',
    items: [{ category: 'analytics', names: 'tk_ai tk_ai_explat tk_lr tk_or tk_r3d tk_tc tk_qs tk_ni' }],
  },
  {
    vendor: 'Shopify Analytics',
    source: 'https://www.shopify.com/legal/cookies',
    kind: 'analytics',
    hosts: 'monorail-edge.shopifysvc.com',
    items: [
      {
        category: 'analytics',
        names:
          '_shopify_y _shopify_s _shopify_fs _shopify_sa_p _shopify_sa_t _landing_page _orig_referrer _shopify_evids _shopify_d _shopify_ga _s _y _shopify_visit shopify_client_id',
        confidence: 0.92,
      },
    ],
  },
  {
    vendor: 'HubSpot',
    source:
      'https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser',
    kind: 'analytics',
    hosts:
      'hs-analytics.net hubspot.com hs-scripts.com hsforms.net hs-banner.com hscollectedforms.net hubapi.com usemessages.com hsadspixel.net',
    items: [
      {
        category: 'analytics',
        names:
          '__hstc __hssc __hssrc __hsmem hubspotutk hs-messages-is-open hs-messages-hide-welcome-message __hsdid',
      },
      {
        category: 'preferences',
        names: 'messagesUtk hs_langswitcher_choice hsfirstvisit hs_ab_test hs_login_email',
      },
      {
        category: 'necessary',
        names:
          '__hs_opt_out __hs_do_not_track __hs_initial_opt_in __hs_cookie_cat_pref __hs_gpc_banner_dismiss __hs_notify_banner_dismiss hs-membership-csrf',
        exemption: 'choice-record',
      },
      { category: 'necessary', names: 'hs-membership-csrf', exemption: 'security' },
    ],
  },
  {
    vendor: 'Marketo',
    source:
      'https://experienceleague.adobe.com/en/docs/marketo/using/product-docs/web-personalization/website-tagging',
    kind: 'advertising',
    hosts: 'marketo.net marketo.com mktoresp.com mktoweb.com',
    items: [{ category: 'marketing', names: '_mkto_trk' }],
  },
  {
    vendor: 'Pardot',
    source: 'https://help.salesforce.com/s/articleView?id=sf.pardot_basics_cookies.htm',
    kind: 'advertising',
    hosts: 'pardot.com',
    items: [
      { category: 'marketing', names: 'visitor_id* pi_opt_in* pardot visitor_id*-hash', confidence: 0.92 },
    ],
  },
  {
    vendor: 'Eloqua',
    source:
      'https://docs.oracle.com/en/cloud/saas/marketing/eloqua-user/Help/EloquaAsynchronousTrackingScripts/Tasks/CookieTracking.htm',
    kind: 'advertising',
    hosts: 'eloqua.com en25.com',
    items: [{ category: 'marketing', names: 'ELOQUA ELQSTATUS ELQCOUNTRY' }],
  },
  {
    vendor: 'Woopra / Chartmogul / June',
    source: 'https://docs.woopra.com/docs/javascript-tracking',
    family: true,
    kind: 'analytics',
    hosts: 'woopra.com',
    items: [{ category: 'analytics', names: 'wooTracker wooMeta' }],
  },
  {
    vendor: 'Userpilot / Appcues / Intercom tours',
    source: 'https://docs.appcues.com/',
    family: true,
    kind: 'analytics',
    hosts: 'appcues.com userpilot.io',
    items: [
      {
        category: 'analytics',
        names: 'apc_local_id apc_user_id apc_session_* userpilot_*',
        confidence: 0.85,
      },
    ],
  },
  {
    vendor: 'Quantum Metric',
    source: 'https://www.quantummetric.com/legal/cookies/',
    kind: 'analytics',
    hosts: 'quantummetric.com',
    items: [
      {
        category: 'analytics',
        names: 'QuantumMetricUserID QuantumMetricSessionID QuantumMetricSessionLink QuantumMetric*',
      },
    ],
  },
  {
    vendor: 'Glassbox / Decibel / Tealeaf',
    source: 'https://www.acoustic.com/',
    family: true,
    kind: 'analytics',
    hosts: 'glassboxdigital.io decibelinsight.net',
    items: [
      {
        category: 'analytics',
        names: '_cls_s _cls_v _cls_cfgver da_sid da_lid da_intState TLTSID TLTUID TLTHID',
        confidence: 0.92,
      },
    ],
  },
  {
    vendor: 'Tealium',
    source: 'https://docs.tealium.com/platforms/javascript/cookies/',
    kind: 'tag-manager',
    hosts: 'tiqcdn.com tealiumiq.com',
    items: [
      { category: 'analytics', names: 'utag_main utag_main_* utag_* utagdb' },
      { category: 'marketing', names: 'TAPID', under: 'tealiumiq.com' },
      { category: 'necessary', names: 'OPTOUTMULTI CONSENTMGR', exemption: 'choice-record' },
    ],
  },
  {
    vendor: 'Commanders Act',
    source: 'https://doc.commandersact.com/',
    kind: 'tag-manager',
    hosts: 'tagcommander.com commander1.com trustcommander.net',
    items: [
      {
        category: 'analytics',
        names: 'CAID TCID tc_cj_v2* tc_ss tc_sample_* TCSESSION TCREDIRECT WID tc_cj_*',
      },
      {
        category: 'necessary',
        names: 'TC_PRIVACY TC_PRIVACY_CENTER TC_OPTOUT* TC_PRIVACY_*',
        exemption: 'choice-record',
      },
    ],
  },
  {
    vendor: 'Rakuten / Affilae / Kwanko',
    source: 'https://www.kwanko.com/fr/rgpd/',
    family: true,
    kind: 'advertising',
    hosts: 'kwanko.com metaffiliation.com',
    items: [{ category: 'marketing', names: 'kwks mtfs aw*_id', confidence: 0.7 }],
  },
  {
    vendor: 'FingerprintJS',
    source: 'https://dev.fingerprint.com/docs/cookies',
    kind: 'analytics',
    hosts: 'fpjs.io fpcdn.io fptls.com fptls2.com openfpcdn.io fingerprint.com',
    items: [
      {
        category: 'analytics',
        names: '_vid_t _iidt _vid_l _vid_lr fpjs_* fpjs@client@* _fpjs_*',
        confidence: 0.8,
      },
    ],
  },
  {
    vendor: 'Ahoy',
    source: 'https://github.com/ankane/ahoy',
    items: [{ category: 'analytics', names: 'ahoy_visit ahoy_visitor ahoy_track ahoy_unique_*' }],
  },
  {
    vendor: 'Sourcebuster',
    source: 'https://github.com/alexfedoseev/sourcebuster-js',
    items: [
      {
        category: 'analytics',
        names:
          'sbjs_current sbjs_current_add sbjs_first sbjs_first_add sbjs_session sbjs_udata sbjs_migrations sbjs_promo sbjs_*',
      },
    ],
  },
  {
    vendor: 'Burst Statistics / Independent / Koko',
    source: 'https://burst-statistics.com/definition/what-is-cookieless-tracking/',
    family: true,
    exemptible: true,
    items: [
      {
        category: 'analytics',
        names:
          'burst_uid _koko_analytics_pages_viewed wp_statistics_* statify* slimstat_tracking_code wassup* iawp_*',
      },
    ],
  },
  {
    vendor: 'Umami / Ackee / GoatCounter',
    source: 'https://umami.is/docs',
    family: true,
    exemptible: true,
    kind: 'analytics',
    hosts: 'umami.is goatcounter.com simpleanalyticscdn.com simpleanalytics.io',
    items: [{ category: 'analytics', names: 'umami.* umami.session', confidence: 0.85 }],
  },
  {
    vendor: 'Woodpecker / Leadfeeder / Albacross',
    source: 'https://www.leadfeeder.com/privacy/',
    family: true,
    kind: 'advertising',
    hosts: 'leadfeeder.com lfeeder.com albacross.com',
    items: [
      {
        category: 'marketing',
        names: '_lfa _lfa_* _lfa_expiry _lfa_test_cookie_stored nQ_cookieId nQ_userVisitId',
        confidence: 0.85,
      },
    ],
  },
  {
    vendor: 'Visitor Analytics / TWIPLA',
    source: 'https://www.twipla.com/en/legal/cookies',
    family: true,
    kind: 'analytics',
    hosts: 'visitor-analytics.io va-endpoint.com',
    items: [{ category: 'analytics', names: 'va--cookieless-* twipla* _va_*', confidence: 0.8 }],
  },
  {
    vendor: 'Wix',
    source: 'https://support.wix.com/en/article/cookies-and-your-wix-site',
    kind: 'hosting',
    hosts: 'wix.com parastorage.com wixstatic.com wixapps.net',
    items: [
      {
        category: 'necessary',
        names:
          'XSRF-TOKEN hs svSession SSR-caching smSession fedops.logger.* bSession ssr-caching _wixCIDX _wix_browser_sess server-session-bind client-session-bind',
        exemption: 'session',
        confidence: 0.85,
      },
      { category: 'analytics', names: '_wixAB3 _wixAB3*', confidence: 0.8 },
    ],
  },
  {
    vendor: 'Squarespace',
    source: 'https://support.squarespace.com/hc/en-us/articles/360001264507',
    kind: 'hosting',
    hosts: 'squarespace.com squarespace-cdn.com',
    items: [
      {
        category: 'necessary',
        names: 'crumb ss_i18n ss_cid_legacy SS_SESSION_ID CART Commerce-* hasCart',
        exemption: 'session',
        confidence: 0.85,
      },
      { category: 'analytics', names: 'ss_cvr ss_cvt ss_cvisit ss_cpvisit ss_cvr_* ss_cid' },
    ],
  },
  {
    vendor: 'Webflow / Framer',
    source: 'https://university.webflow.com/',
    family: true,
    items: [{ category: 'analytics', names: 'wf_session _framer_*', confidence: 0.6 }],
  },
  {
    vendor: 'Google Search / reCAPTCHA-less Google services',
    source: 'https://policies.google.com/technologies/cookies',
    family: true,
    kind: 'other',
    hosts: 'google.com',
    items: [
      {
        category: 'marketing',
        names:
          'NID 1P_JAR AEC ANID OTZ SNID APISID SAPISID HSID SSID SID SIDCC __Secure-1PAPISID __Secure-1PSID __Secure-1PSIDCC __Secure-1PSIDTS __Secure-3PAPISID __Secure-3PSID __Secure-3PSIDCC __Secure-3PSIDTS DV __Secure-ENID',
        under:
          'google.com google.fr google.de google.es google.it google.co.uk google.nl google.pl google.pt youtube.com gstatic.com',
        confidence: 0.85,
      },
      {
        category: 'necessary',
        names: 'CONSENT SOCS',
        exemption: 'choice-record',
        under: 'google.com youtube.com google.fr google.de',
      },
    ],
  },
];
