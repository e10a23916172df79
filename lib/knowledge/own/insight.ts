import { type Vendor, vendor } from '../vendor';

/** Product analytics, real-user monitoring, session replay, experiments, feedback and search that measure. */
const of = (name: string, source: string, names: string, more: Parameters<typeof vendor>[4] = {}): Vendor =>
  vendor(name, source, 'analytics', names, { kind: 'analytics', ...more });

export const INSIGHT: readonly Vendor[] = [
  of('Qualaroo', 'https://help.qualaroo.com/', 'ki_t ki_r ki_u ki_s', {
    hosts: 'qualaroo.com',
    confidence: 0.88,
  }),
  of('SatisMeter', 'https://help.satismeter.com/en/articles/5165320-storing-cookies', 'sm_anonymous_id', {
    confidence: 0.85,
  }),
  of('LiftIgniter', 'https://liftigniter.readme.io/reference/cookies-and-local-storage', '_igt', {
    confidence: 0.8,
  }),
  of(
    'Heap',
    'https://help.heap.io/hc/en-us/articles/37271939081617',
    'userty.core.p.* userty.core.s.* userty.core.*',
  ),

  of(
    'Sitecore',
    'https://doc.sitecore.com/xp/en/developers/104/platform-administration-and-architecture/cookies-used-by-sitecore.html',
    'SC_ANALYTICS_GLOBAL_COOKIE SC_ANALYTICS_SESSION_COOKIE SC_ANALYTICS_* sc_test_combination sc_cid sc_cid_personalize bx_bucket_number',
  ),
  of(
    'Sitecore Personalize',
    'https://doc.sitecore.com/xmc/en/developers/xm-cloud/visitor-cookies.html',
    'bid_*',
    { confidence: 0.85 },
  ),
  of(
    'Kentico Xperience',
    'https://docs.kentico.com/13/developing-websites/working-with-cookies/reference-xperience-cookies',
    'CurrentContact CMSAB* CMSVarAB* CMSMVT* CMSUserPage CMSLandingPageLoaded CMSNoTest* CMSHasConversion* CMSSessionCampaignVisit* CMSContact* CrossSiteContact* CMSVariant*',
  ),
  of(
    'AppDynamics',
    'https://docs.appdynamics.com/appd/24.x/latest/en/end-user-monitoring/browser-monitoring',
    'ADRUM ADRUM_* ADRUM_BT* ADRUM_AGENT_INFO ADRUM_CLIENTINFO ADRUM_XD_*',
    { hosts: 'eum-appdynamics.com appdynamics.com' },
  ),
  of('Bugsnag', 'https://docs.bugsnag.com/platforms/javascript/', 'bugsnag-anonymous-id', {
    hosts: 'bugsnag.com',
  }),
  of('Rollbar', 'https://docs.rollbar.com/docs/browser-js', 'rollbar_* _rollbar*', {
    hosts: 'rollbar.com',
    confidence: 0.85,
  }),
  of('Pingdom', 'https://www.solarwinds.com/legal/privacy', 'PRUM_EPISODES', { hosts: 'pingdom.net' }),
  of('SpeedCurve', 'https://support.speedcurve.com/docs/rum-cookies', 'lux_uid lux_*', {
    hosts: 'speedcurve.com',
  }),
  of('Site24x7', 'https://www.site24x7.com/help/apm/rum.html', 'site24x7rumID s247cname _site24x7*', {
    hosts: 'site24x7rum.com site24x7.com',
    confidence: 0.88,
  }),
  of('Splunk RUM', 'https://docs.splunk.com/observability/en/gdi/get-data-in/rum/browser', '_splunk_rum_sid'),
  of(
    'Grafana Faro',
    'https://grafana.com/docs/grafana-cloud/monitor-applications/frontend-observability/',
    'com.grafana.faro.session com.grafana.faro.*',
  ),
  of('Instana', 'https://www.ibm.com/docs/en/instana-observability', 'in-token-* in-session-*', {
    confidence: 0.75,
    hosts: 'instana.io',
  }),
  of('OpenReplay', 'https://docs.openreplay.com/', '__openreplay_uuid __openreplay_*', {
    hosts: 'openreplay.com',
  }),
  of('Noibu', 'https://help.noibu.com/', 'n_stored_page_visit noibuLocalStorage* noibuSession*', {
    hosts: 'noibu.com',
    confidence: 0.88,
  }),
  of(
    'mParticle',
    'https://docs.mparticle.com/developers/sdk/web/initialization/',
    'mprtcl-* mprtcl-v4_* mprtcl-prodv4_*',
    { hosts: 'mparticle.com' },
  ),
  of('Jitsu', 'https://docs.jitsu.com/', '__eventn_id __eventn_id_* __eventn_uid __eventn_*'),
  of('Freshpaint', 'https://documentation.freshpaint.io/', 'freshpaint_* mp_*_freshpaint', {
    hosts: 'freshpaint.io perfalytics.com',
  }),
  of('Keen', 'https://keen.io/docs/', 'keen keen-*', { confidence: 0.8 }),
  of('Gauges', 'https://get.gaug.es/documentation/', '_gauges_unique _gauges_unique_* _gauges_*', {
    hosts: 'gaug.es',
  }),
  of('Indicative', 'https://support.indicative.com/', 'Indicative_*', { hosts: 'indicative.com' }),
  of(
    'Histats',
    'https://www.histats.com/?act=108',
    'HstCfa* HstCla* HstCmu* HstPn* HstPt* HstCnv* HstCns* c_ref_*',
    { hosts: 'histats.com' },
  ),
  of('Alexa', 'https://www.alexa.com/help/privacy', '__auc __asc', { confidence: 0.9 }),
  of(
    'Webtrends',
    'https://help.oracle.com/en/cloud/saas/marketing/infinity-user/',
    'WT_FPC WEBTRENDS_ID ORA_FPC WTPERSIST',
    { hosts: 'webtrends.com webtrendslive.com' },
  ),
  of(
    'Coremetrics',
    'https://www.acoustic.com/legal/cookies',
    'CoreID6 CMAVID cmTPSet cmRS *_clogin *_reset CoreM_State*',
    { hosts: 'coremetrics.com cmcore.com' },
  ),
  of(
    'Adobe Analytics plug-ins',
    'https://experienceleague.adobe.com/en/docs/analytics/implementation/vars/plugins/impl-plugins',
    's_campaign s_ptc s_cpm s_cpc s_vsn_* s_prevPage s_previousPage s_visit s_daily s_lastvisit s_stv s_ppvl s_ppn s_ev* s_nr365 s_nrgvo s_tslv s_tbm s_inv s_cvp s_cvpg adobeujs-optin com.adobe.reactor.* mboxSession mboxPC mboxDisable mboxTest s_dmdbase s_ac s_ttc s_depth s_hwp s_suite s_monthinvisit s_newrepeat',
    { confidence: 0.92 },
  ),
  of(
    'Oracle Maxymiser',
    'https://docs.oracle.com/en/cloud/saas/marketing/maxymiser-user/',
    'mmcore.* mmapi.* mmid',
    {
      confidence: 0.88,
    },
  ),
  of('SiteSpect', 'https://doc.sitespect.com/knowledge/sitespect-cookies', 'SSSC SSRT SSLB SSPV SSOD SSSV', {
    confidence: 0.85,
  }),
  of('Evolv AI', 'https://docs.evolv.ai/', 'evolv:uid evolv:sid evolv:*', { hosts: 'evolv.ai' }),
  of('Intellimize', 'https://support.intellimize.com/', 'intellimize_* intellimizeEUID', {
    hosts: 'intellimize.co intellimize.com',
  }),
  of('Symplify', 'https://symplify.com/cookie-policy/', 'sg_cookies symplify_*', { confidence: 0.85 }),
  of('Mutiny', 'https://help.mutinyhq.com/', 'mutiny.user.* mutiny.* mutiny_*', { hosts: 'mutinycdn.com' }),
  of('Zarget', 'https://www.freshworks.com/privacy/', 'zarget_*', { confidence: 0.85 }),
  of('Statsig', 'https://docs.statsig.com/client/javascript-sdk/', 'statsig.* STATSIG_* statsig_*', {
    hosts: 'statsig.com statsigapi.net featureassets.org',
  }),
  of(
    'LaunchDarkly',
    'https://docs.launchdarkly.com/sdk/client-side/javascript',
    'ld:$* ld:$anonUserId launchdarkly*',
    {
      hosts: 'launchdarkly.com',
      confidence: 0.88,
    },
  ),
  of(
    'Split',
    'https://help.split.io/hc/en-us/articles/360020448791-JavaScript-SDK',
    'SPLITIO* split_*_splits',
    {
      hosts: 'split.io',
      confidence: 0.85,
    },
  ),
  of('Flagsmith', 'https://docs.flagsmith.com/clients/javascript', 'FLAGSMITH_* BULLET_TRAIN*', {
    confidence: 0.8,
  }),
  of('DevCycle', 'https://docs.devcycle.com/sdk/client-side-sdks/javascript/', 'dvc:*', { confidence: 0.8 }),
  of('ConfigCat', 'https://configcat.com/docs/sdk-reference/js/', 'configcat_*', { confidence: 0.8 }),
  of(
    'Eppo',
    'https://docs.geteppo.com/sdks/client-sdks/javascript/',
    'eppo-configuration* eppo-assignment* eppo-*',
    {
      confidence: 0.8,
    },
  ),
  of('Frosmo', 'https://docs.frosmo.com/docs/technical/cookies', 'frosmo_* frosmo-*', {
    hosts: 'frosmo.com',
  }),
  of('Netlify split testing', 'https://docs.netlify.com/site-deploys/split-testing/', 'nf_ab'),
  of('Convertize', 'https://www.convertize.com/privacy-policy/', 'convertize_* _cnvtz*', {
    confidence: 0.85,
  }),
  of(
    'Clicktale',
    'https://docs.contentsquare.com/en/web/compatibility-security-and-privacy/cookies/',
    'WRUID WRBlock WRIgnore CT_Data',
    { hosts: 'clicktale.net' },
  ),
  of('SessionCam', 'https://help.sessioncam.com/', 'SessionCamTestCookie SessionCam* sc.UserId sc.Status', {
    hosts: 'sessioncam.com',
  }),
  of(
    'Mouseflow',
    'https://help.mouseflow.com/en/articles/4274462',
    'mf_initialDomQueue mf_transmitQueue mf_has_cookie mf_record_user mf_liveHeatmap*',
  ),
  of('Ptengine', 'https://helps.ptengine.com/', 'pt_s_* pt_t_* pt_*_uid', {
    hosts: 'ptengine.jp ptengine.com',
    confidence: 0.85,
  }),
  of(
    'Gainsight PX',
    'https://support.gainsight.com/PX/API_for_Developers/About/Cookies_Used_by_Gainsight_PX',
    'apt.uid apt.sid apt.cid apt.temp-* apt.optout',
    { hosts: 'aptrinsic.com' },
  ),
  of(
    'WalkMe',
    'https://support.walkme.com/knowledge-base/cookies-and-local-storage/',
    'wm-ueug* wm-fgug* wm-ssn* wm-dmn* wmUserId* walkme*',
    {
      hosts: 'walkme.com',
      confidence: 0.8,
    },
  ),
  of('Whatfix', 'https://support.whatfix.com/', 'wfx_* _wfx_* whatfix*', {
    hosts: 'whatfix.com',
    confidence: 0.8,
  }),
  of('Chameleon', 'https://help.chameleon.io/', 'chmln* chmln-user-*', {
    hosts: 'chameleon.io trychameleon.com',
    confidence: 0.85,
  }),
  of('UserGuiding', 'https://help.userguiding.com/', '__ugid __ug__* userguiding_*', { confidence: 0.85 }),
  of('Sprig', 'https://docs.sprig.com/', 'userleap.* UserLeap* sprig.*', { hosts: 'sprig.com userleap.com' }),
  of('Survicate', 'https://help.survicate.com/en/articles/4109063', '_sva _svs survicate*', {
    hosts: 'survicate.com',
    confidence: 0.85,
  }),
  of('Refiner', 'https://refiner.io/docs/kb/', 'refiner-* _refiner*', {
    hosts: 'refiner.io',
    confidence: 0.8,
  }),
  of(
    'Medallia',
    'https://docs.medallia.com/en/medallia-experience-cloud/medallia-digital',
    'kampyle* kampyle_userid kampyleUserSession md_isSurvey* mdLogger mdigital_*',
    { hosts: 'kampyle.com medallia.com medallia.eu', confidence: 0.85 },
  ),
  of('Verint ForeSee', 'https://www.verint.com/privacy/', 'fsr.* fsr.s fsr.r _4c_ _4c_mc_ acs.* foresee*', {
    hosts: 'foresee.com foreseeresults.com answerscloud.com',
    confidence: 0.88,
  }),
  of(
    'Qualtrics',
    'https://www.qualtrics.com/support/website-app-feedback/getting-started-with-website-app-feedback/website-app-feedback-browser-cookies/',
    'QSI_HistorySession QSI_ActionHistory QSI_*',
    { hosts: 'qualtrics.com siteintercept.qualtrics.com', confidence: 0.8 },
  ),
  of('iPerceptions', 'https://www.iperceptions.com/privacy', 'IPERCEPTIONS_* ipe_*', {
    hosts: 'iperceptions.com',
    confidence: 0.85,
  }),
  of('SurveyMonkey', 'https://www.surveymonkey.com/mp/legal/cookies/', 'ep201 ep202 ep203 ep204', {
    hosts: 'surveymonkey.com',
    confidence: 0.85,
  }),
  of('Bazaarvoice', 'https://knowledge.bazaarvoice.com/', 'BVBRANDID BVBRANDSID BVID BVSID BVUID', {
    hosts: 'bazaarvoice.com',
  }),
  of('Feefo', 'https://www.feefo.com/en/business/privacy-policy', 'feefoUserId', { confidence: 0.8 }),
  of(
    'Algolia',
    'https://www.algolia.com/doc/guides/sending-events/concepts/usertoken/',
    '_ALGOLIA algolia-client-*',
    {
      hosts: 'algolia.io',
    },
  ),
  of(
    'Constructor',
    'https://docs.constructor.com/docs/integrating-with-constructor-behavioral-tracking',
    'ConstructorioID_client_id ConstructorioID_session_id ConstructorioID_* _constructorio_*',
    { hosts: 'cnstrc.com' },
  ),
  of('Coveo', 'https://docs.coveo.com/en/3348/', 'coveo_visitorId coveo_* __coveo.*', { hosts: 'coveo.com' }),
  of('Klevu', 'https://help.klevu.com/', 'klv_* klevu_*', { confidence: 0.85 }),
  of(
    'Searchspring',
    'https://docs.searchspring.com/',
    'ssUserId ssSessionId ssSessionIdNamespace ssViewedProducts',
    {
      confidence: 0.82,
    },
  ),
  of("Luigi's Box", 'https://docs.luigisbox.com/', 'luigis.* luigis.env.* _lb_id _lb_ccc luigisbox*', {
    hosts: 'luigisbox.com',
  }),
  of('Yext', 'https://hitchhikers.yext.com/', '_yfpc yext_* __yext*', { hosts: 'yextevents.com' }),
  of('AddSearch', 'https://www.addsearch.com/docs/', 'addsearchUserToken addsearch*', { confidence: 0.82 }),
  of('Doofinder', 'https://support.doofinder.com/', 'df-random-userid df-session doofinder*', {
    confidence: 0.8,
  }),
  of(
    'Siteimprove',
    'https://help.siteimprove.com/support/solutions/articles/80000863896',
    'nmstat siteimproveses sz*_sid',
    {
      hosts: 'siteimprove.com siteimproveanalytics.com siteimproveanalytics.io',
    },
  ),
  of('Monsido', 'https://help.monsido.com/', 'monsido monsido_*', { hosts: 'monsido.com', exemptible: true }),
  of('Mux Data', 'https://docs.mux.com/guides/data', 'muxData mux_* mux-data*', {
    hosts: 'litix.io mux.com',
  }),
  of(
    'Bitmovin Analytics',
    'https://developer.bitmovin.com/playback/docs/analytics',
    'bitmovin_analytics_uuid bitmovin_analytics*',
  ),
  of('NPAW Youbora', 'https://documentation.npaw.com/', 'youbora* npaw*', { hosts: 'youbora.com npaw.com' }),
  of('Conviva', 'https://docs.conviva.com/', 'Conviva* conviva*', { hosts: 'conviva.com' }),
  of('Mapbox', 'https://docs.mapbox.com/mapbox-gl-js/guides/', 'mapbox.eventData* mapbox.*'),
  of('Marfeel Compass', 'https://community.marfeel.com/', 'compass_uid compass_* ___m_rec _pcompass*', {
    confidence: 0.85,
  }),
  of(
    'Piano Composer',
    'https://docs.piano.io/faq-article/what-cookies-does-piano-use/',
    '__tbc __tac __pvi __pnahc __pls __pil xbc __pat __pid',
    {
      hosts: 'tinypass.com piano.io cxense.com npttech.com',
      confidence: 0.82,
    },
  ),
  of('Kilkaya', 'https://kilkaya.com/privacy', '_k5a _k5a_*', { confidence: 0.85 }),
  of(
    'Cxense',
    'https://docs.piano.io/insight/',
    'cX_P cX_S cX_G cX_T gcks gckp _cX_segmentInfo cxense* _cX_*',
    { confidence: 0.88 },
  ),
  of('Gemius', 'https://gemius.com/cookie-policy/', 'Gdyn Gtest __gfp_* gemius_ruid gstorage', {
    hosts: 'gemius.pl gemius.com',
    confidence: 0.85,
  }),
  of(
    'Baidu Analytics',
    'https://tongji.baidu.com/web/help/article?id=330',
    'Hm_lvt_* Hm_lpvt_* Hm_ck_* HMACCOUNT HMACCOUNT_BFESS',
    { hosts: 'hm.baidu.com' },
  ),
  of('CNZZ / Umeng', 'https://developer.umeng.com/docs', 'CNZZDATA* UM_distinctid', {
    hosts: 'cnzz.com umeng.com',
  }),
  of(
    '51.LA',
    'https://v6.51.la/',
    '__51cke__ __51laig__ __tins__* __vtins__* __51uvsct__* __51vcke__* __51vuft__*',
    { hosts: '51.la' },
  ),
  of(
    'GrowingIO',
    'https://docs.growingio.com/',
    'gr_user_id gr_session_id_* *_gr_session_id *_gr_session_id_* *_gr_last_sent_* *_gr_cs1 grwng_uid',
    {
      hosts: 'growingio.com',
    },
  ),
  of('Sensors Data', 'https://manual.sensorsdata.cn/', 'sensorsdata* sensorsdata2015jssdkcross sajssdk_*', {
    hosts: 'sensorsdata.cn',
  }),
  of('Tencent Analytics', 'https://mta.qq.com/', 'pgv_pvi pgv_si pgv_pvid pgv_info pgv_*', {
    confidence: 0.9,
  }),
  of('Naver Analytics', 'https://analytics.naver.com/', 'wcs_bt', { hosts: 'wcs.naver.com wcs.naver.net' }),
  of('Rambler Top100', 'https://top100.rambler.ru/', 'top100_id t3_sid_* t1_sid_* t2_sid_*', {
    confidence: 0.85,
  }),
  of('KARTE', 'https://developers.karte.io/', 'krt.vis krt.uid krt.context krt.session krt.*', {
    hosts: 'karte.io',
    confidence: 0.85,
  }),
  of('User Local', 'https://ui.userlocal.jp/', '___ug*', { confidence: 0.75 }),
  of('Pimcore', 'https://pimcore.com/docs/platform/Targeting/', '_pc_vis _pc_ses _pc_tss _pc_tvs', {
    confidence: 0.85,
  }),
  of(
    'Sitefinity',
    'https://www.progress.com/documentation/sitefinity-cms/cookies',
    'sf-trckngckie sf-data-intell-subject sf-ins-ssid sf-ins-pv-id sf_abtests sf-prs-*',
    {
      confidence: 0.92,
    },
  ),
  of(
    'Optimizely CMS',
    'https://docs.developers.optimizely.com/recommendations/v1.4.0-tracking/docs/optimizely-tracking-cookies',
    '_madid',
  ),
  of(
    'Liferay Analytics Cloud',
    'https://learn.liferay.com/w/analytics-cloud',
    'ac_client_user_id ac_client_context ac_client_*',
    {
      confidence: 0.9,
    },
  ),
  of(
    'Salesforce Commerce Cloud',
    'https://help.salesforce.com/s/articleView?id=cc.b2c_cookies.htm',
    'dwac_* __cq_uuid __cq_seg __cq_bc __cq_*',
    {
      confidence: 0.9,
    },
  ),
  of(
    'BigCommerce',
    'https://support.bigcommerce.com/s/article/Cookies-Used-by-BigCommerce',
    'fornax_anonymousId athena_short_visit_id',
    {
      confidence: 0.9,
    },
  ),
  of(
    'VTEX Request Capture',
    'https://developers.vtex.com/docs/guides/cookies',
    'VtexRCMacIdv7 VtexRCSessionIdv7 VtexRC* vtexrc*',
  ),
  of(
    'GoDaddy',
    'https://www.godaddy.com/legal/agreements/cookie-policy',
    '_tccl_visitor _tccl_visit _tccl_*',
  ),
  of('Tilda', 'https://help.tilda.cc/cookies', 'tildauid tildasid'),
  of(
    'Duda',
    'https://support.duda.co/hc/en-us/articles/360000730087',
    'dm_last_page_view dm_last_visit dm_total_visits dm_this_page dm_timezone_offset',
    {
      confidence: 0.85,
    },
  ),
  of(
    'Odoo',
    'https://www.odoo.com/documentation/17.0/applications/websites/website/configuration/cookies_bar.html',
    'visitor_uuid',
    {
      confidence: 0.85,
    },
  ),
  of(
    'Bitrix',
    'https://helpdesk.bitrix24.com/',
    'BITRIX_SM_GUEST_ID BITRIX_SM_LAST_VISIT BITRIX_CONVERSION_CONTEXT_* BX_USER_ID BITRIX_SM_LAST_ADV',
    {
      confidence: 0.88,
    },
  ),
  of(
    'Zoho PageSense',
    'https://www.zoho.com/pagesense/cookies.html',
    'zabUserId zabVisitId zabHMBucket zabSplit zabBucket zabPZBucket zabTestWindow zab_* zps-* zpsftime* zPersonalization zia_* zps_*',
    {
      hosts: 'pagesense.io',
      confidence: 0.92,
    },
  ),
  of(
    'Unbounce',
    'https://documentation.unbounce.com/hc/en-us/articles/360000393623',
    'ubvs ubvt ubpv ub-emb-id ub-emb-*',
    {
      hosts: 'unbounce.com ubembed.com',
    },
  ),
  of(
    'Instapage',
    'https://help.instapage.com/hc/en-us/articles/360026077171',
    'instapage-variant-* instapage-visit-* instap-spses.* instap-spid.* instapage*',
    {
      confidence: 0.92,
    },
  ),
  of(
    'ClickTracks / WordPress counters',
    'https://wordpress.org/plugins/post-views-counter/',
    'post_views_counter* pvc_visits* wpp_* slimstat_* wassup_*',
    {
      family: true,
      confidence: 0.82,
    },
  ),
  of(
    'Power Pages',
    'https://learn.microsoft.com/en-us/power-pages/admin/portal-cookies',
    'Dynamics365PortalAnalytics',
    {
      confidence: 0.75,
    },
  ),
  of(
    'Wikimedia',
    'https://foundation.wikimedia.org/wiki/Policy:Cookie_statement',
    'WMF-Last-Access WMF-Last-Access-Global WMF-Uniq WMF-DP',
    {
      confidence: 0.85,
    },
  ),
  of(
    'New Relic collector',
    'https://docs.newrelic.com/docs/browser/browser-monitoring/page-load-timing-resources/new-relic-cookies-used-browser/',
    'JSESSIONID',
    {
      under: 'nr-data.net',
    },
  ),
];
