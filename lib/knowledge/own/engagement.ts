import { type Vendor, vendor } from '../vendor';

/** Marketing automation, personalisation, push, pop-ups, referrals, call tracking, account-based marketing. */
const of = (name: string, source: string, names: string, more: Parameters<typeof vendor>[4] = {}): Vendor =>
  vendor(name, source, 'marketing', names, { kind: 'advertising', ...more });

export const ENGAGEMENT: readonly Vendor[] = [
  of(
    'Campaign parameters',
    'https://support.google.com/analytics/answer/10917952',
    'utm_source utm_medium utm_campaign utm_term utm_content utm_id utmSource utmMedium utmCampaign utm_params utmParams utm_data utm_cookie utm_* gclid fbclid msclkid ttclid dclid gbraid wbraid yclid twclid li_fat_id rdt_cid ScCid epik initial_utm_* first_utm_* last_utm_* gclid_* fbclid_*',
    {
      family: true,
      confidence: 0.85,
    },
  ),

  of(
    'Braze',
    'https://www.braze.com/docs/developer_guide/platform_integration_guides/web/cookies_and_storage/',
    'ab.storage.* ab.storage.deviceId.* ab.storage.userId.* ab.storage.sessionId.* ab._gd',
    { hosts: 'braze.com braze.eu appboycdn.com appboy.com' },
  ),
  of(
    'Customer.io',
    'https://docs.customer.io/integrations/data-in/connections/javascript/js-source/',
    '_cio _cioid _cioanonid _cio*',
    {
      hosts: 'customer.io',
    },
  ),
  of(
    'Iterable',
    'https://support.iterable.com/hc/en-us/articles/205480445',
    'iterableEmailCampaignId iterableEndUserId iterableTemplateId iterableMessageId iterable*',
    {
      hosts: 'iterable.com',
    },
  ),
  of(
    'Sailthru',
    'https://getstarted.sailthru.com/developers/web-integration/',
    'sailthru_hid sailthru_visitor sailthru_pageviews sailthru_content sailthru_bid sailthru_*',
    {
      hosts: 'sailthru.com',
    },
  ),
  of(
    'Listrak',
    'https://www.listrak.com/company/privacy-policy',
    'ltkpopup-* ltkSubscriber-* ltkmodal-* _ltk*',
    {
      hosts: 'listrak.com listrakbi.com',
      confidence: 0.9,
    },
  ),
  of('Attentive', 'https://docs.attentive.com/', '__attentive_* __attentive_id _attn_ attn_*', {
    hosts: 'attn.tv attentivemobile.com',
  }),
  of('Postscript', 'https://help.postscript.io/', '__ps_r __ps_lu __ps_did __ps_fva __ps_sr', {
    confidence: 0.85,
  }),
  of('Yotpo', 'https://support.yotpo.com/docs/cookies', 'yotpo_pixel yotpo_* _yotpo* smsbump_*', {
    hosts: 'yotpo.com smsbump.com',
    confidence: 0.88,
  }),
  of(
    'OptiMonk',
    'https://support.optimonk.com/hc/en-us/articles/360013190580',
    'optiMonkClient optiMonkClientId optiMonkSession OptiMonk*',
    {
      hosts: 'optimonk.com',
    },
  ),
  of('Sleeknote', 'https://support.sleeknote.com/', '_sn_a _sn_m _sn_n _sn_p sleeknote*', {
    confidence: 0.88,
  }),
  of('Hello Bar', 'https://support.hellobar.com/', 'hellobar_* hb_visitor_id', {
    hosts: 'hellobar.com',
    confidence: 0.88,
  }),
  of('Wunderkind', 'https://www.wunderkind.co/privacy/', 'bounceClientVisit* bouncex* bounceX*', {
    hosts: 'bounceexchange.com wunderkind.co bouncex.net',
  }),
  of('Yieldify', 'https://www.yieldify.com/privacy-policy/', 'yieldify_* _yi yieldify*', {
    hosts: 'yieldify.com',
    confidence: 0.88,
  }),
  of('Rokt', 'https://rokt.com/privacy-policy/', 'RoktRecogniser rokt_* rokt-*', { hosts: 'rokt.com' }),
  of(
    'Mautic',
    'https://docs.mautic.org/en/5.x/contacts/contact_monitoring.html',
    'mtc_id mtc_sid mautic_device_id mautic_session_id mautic_referer_id mautic_*',
  ),
  of(
    'SharpSpring',
    'https://help.sharpspring.com/hc/en-us/articles/115001069648',
    '__ss __ss_referrer __ss_tk koitk',
    {
      hosts: 'marketingautomation.services sharpspring.com',
    },
  ),
  of('Act-On', 'https://connect.act-on.com/hc/en-us/articles/360023853454', 'ActOn* acton_*', {
    hosts: 'actonservice.com actonsoftware.com',
    confidence: 0.85,
  }),
  of(
    'Marketo',
    'https://experienceleague.adobe.com/en/docs/marketo/using/product-docs/web-personalization/website-tagging',
    '_mkto_purl _mkto_* trwv.uid trwsa.sid trwv.*',
  ),
  of(
    'Acoustic Campaign',
    'https://developer.goacoustic.com/acoustic-campaign/docs',
    'com.silverpop.* com.silverpop.iMAWebCookie com.silverpop.iMA.session',
    {
      hosts: 'pages.silverpop.com mkt51.net pages01.net',
    },
  ),
  of(
    'Eloqua',
    'https://docs.oracle.com/en/cloud/saas/marketing/eloqua-user/Help/EloquaAsynchronousTrackingScripts/Tasks/CookieTracking.htm',
    'ELOQUA ELQSTATUS ELQSITEVISITED ELQTEST ELQTESTDOMAIN',
  ),
  of(
    'Dotdigital',
    'https://support.dotdigital.com/en/articles/8199200',
    'dmSessionID dm_uid recordID dmroi',
    {
      hosts: 'trackedweb.net dotdigital-pages.com',
      confidence: 0.85,
    },
  ),
  of('Ometria', 'https://support.ometria.com/', 'ometria ometria_*', { hosts: 'ometria.com' }),
  of(
    'SALESmanago',
    'https://docs.salesmanago.com/',
    'smuuid smvr smg smclient _smvs smevent smOViewsPopCap smRcCk*',
    {
      hosts: 'salesmanago.com salesmanago.pl',
      confidence: 0.92,
    },
  ),
  of(
    'GetResponse',
    'https://www.getresponse.com/help/what-cookies-does-getresponse-use.html',
    'gaVisitorUuid gaVisitorEmail grUserEmail __gr_*',
    {
      hosts: 'getresponse.com gr-cdn.com',
      confidence: 0.92,
    },
  ),
  of(
    'Synerise',
    'https://hub.synerise.com/docs/settings/tool/tracking_codes/',
    '_snrs_uuid _snrs_p _snrs_sa _snrs_sb _snrs_*',
    {
      hosts: 'synerise.com snrbox.com',
    },
  ),
  of('Nosto', 'https://help.nosto.com/en/articles/613444', '2c.cId nosto* nostojs', {
    hosts: 'nosto.com',
  }),
  of('Segmentify', 'https://docs.segmentify.com/', '_sgf_user_id _sgf_session_id _sgf_*', {
    hosts: 'segmentify.com',
  }),
  of(
    'Certona',
    'https://www.kibocommerce.com/privacy-policy/',
    'RES_TRACKINGID RES_SESSIONID RES_S_ID ResonanceSegment ResonanceAdHoc*',
    {
      hosts: 'res-x.com',
    },
  ),
  of('RichRelevance', 'https://developer.algonomy.com/', 'rr_rcs rr_session*', {
    hosts: 'richrelevance.com algorecs.com',
    confidence: 0.85,
  }),
  of('Hello Retail', 'https://support.helloretail.com/', 'hello_retail_id helloretail*', {
    confidence: 0.85,
  }),
  of('Barilliance', 'https://www.barilliance.com/privacy-policy/', '__brl_* barilliance*', {
    confidence: 0.82,
  }),
  of('Target2Sell', 'https://www.target2sell.com/privacy/', 't2s-* t2s_*', { hosts: 'target2sell.com' }),
  of(
    'Lytics',
    'https://docs.lytics.com/docs/lytics-javascript-tag',
    'seerid seerses ly_segs PathforaPageView lytics*',
    {
      hosts: 'lytics.io',
    },
  ),
  of(
    'BlueConic',
    'https://support.blueconic.com/hc/en-us/articles/200462552',
    'BCSessionID BCTempID BCRefusedObjectives BCPermissionLevel BCRevision',
    {
      hosts: 'blueconic.net',
    },
  ),
  of(
    'Treasure Data',
    'https://docs.treasuredata.com/products/customer-data-platform/javascript-sdk',
    '_td _td_global _td_ssc_id td_client_id',
    {
      hosts: 'treasuredata.com',
      confidence: 0.85,
    },
  ),
  of(
    'Acquia Personalization',
    'https://docs.acquia.com/personalization/cookies',
    'tc_ptid tc_ptidexpiry tc_ttid tc_q acquia_lift*',
    {
      confidence: 0.85,
    },
  ),
  of('Bluecore', 'https://help.bluecore.com/', 'bluecore* bluecoreNV triggermail bc_tstgrp', {
    hosts: 'bluecore.com triggeredmail.appspot.com',
  }),
  of('Cordial', 'https://support.cordial.com/', 'crdl_* __cordial* cordial_*', { confidence: 0.82 }),
  of('Vero', 'https://developers.getvero.com/', '__vero_visit __vero_user_id __vero_*'),
  of('Ortto', 'https://help.ortto.com/', 'ap3c ap3pages', { hosts: 'ortto.com autopilothq.com' }),
  of('ConvertKit', 'https://help.kit.com/', 'ck_subscriber_id ckid', {
    hosts: 'convertkit.com kit.com',
    confidence: 0.88,
  }),
  of('MailerLite', 'https://www.mailerlite.com/legal/cookie-policy', 'mailerlite:* mailerlite_*', {
    hosts: 'mailerlite.com',
  }),
  of(
    'MailPoet',
    'https://kb.mailpoet.com/article/280-woocommerce-cookie-tracking',
    'mailpoet_page_view mailpoet_subscriber mailpoet_revenue_tracking mailpoet_abandoned_cart_tracking',
  ),
  of(
    'Optimizely Data Platform',
    'https://docs.developers.optimizely.com/optimizely-data-platform/docs',
    'vtsrc zaius_js_version zaius*',
    {
      hosts: 'zaius.com',
    },
  ),
  of('Blueshift', 'https://developer.blueshift.com/', 'blueshift* _bsft_*', { confidence: 0.85 }),
  of('Optimove', 'https://developer.optimove.com/', 'optimove* _optimove*', { confidence: 0.85 }),
  of(
    'CleverTap',
    'https://developer.clevertap.com/docs/web-sdk-cookies',
    'WZRK_G WZRK_K WZRK_P WZRK_S_* WZRK_*',
    {
      hosts: 'clevertap.com wzrkt.com',
    },
  ),
  of(
    'MoEngage',
    'https://developers.moengage.com/hc/en-us/articles/4403896795540',
    'MOE_DATA moe_uuid moe_* MOE_*',
    {
      hosts: 'moengage.com',
    },
  ),
  of(
    'WebEngage',
    'https://docs.webengage.com/docs/web-getting-started',
    '_we_wk_ls_ _we_wk_ss_lsf_ _we_wk_*',
    {
      hosts: 'webengage.com',
    },
  ),
  of('Leanplum', 'https://docs.leanplum.com/', '__leanplum_* __leanplum_device_id'),
  of('Netcore', 'https://developer.netcorecloud.com/', '__stdf __stp __stat __stgeo __stbpnenable', {
    confidence: 0.82,
  }),
  of('Wigzo', 'https://www.wigzo.com/privacy', 'WIGZO* wigzo*', { confidence: 0.85 }),
  of(
    'Push services',
    'https://help.pushengage.com/',
    'izooto* webpushr* _webpushr* gravitec* pushwoosh* frizbit* cleverpush* pushpad* pushalert* wonderpush* subscribers_*',
    {
      family: true,
      confidence: 0.8,
    },
  ),
  of('Friendbuy', 'https://developers.friendbuy.com/', 'friendbuy* globalFriendbuy*'),
  of('Extole', 'https://dev.extole.com/', 'extole_* extole-*'),
  of('Talkable', 'https://docs.talkable.com/', 'talkable* tkbl_* curebit*'),
  of('Mention Me', 'https://www.mention-me.com/privacy-policy', 'mentionme* mentionMe*', {
    confidence: 0.85,
  }),
  of(
    'Loyalty and referral programmes',
    'https://support.loyaltylion.com/',
    'loyaltylion* sweettooth* smile_* smileio* referralcandy* referralRock* growsurf* viralLoops* viral_loops* uppromote* scaaf_* goaffpro* affiliatly* leaddyno* _leaddyno* idevaff* affwp_ref affwp_* affiliatewp* slicewp_* post_affiliate_pro* scaleo*',
    {
      family: true,
      confidence: 0.85,
    },
  ),
  of(
    'ClickFunnels',
    'https://support.clickfunnels.com/',
    'cf:visitor_id cf:affiliate_id cf:aff_sub cf:aff_sub2 cf:aff_sub3 cf:source cf:medium cf:content cf:term cf:name cf:cf_affiliate_id addevent_track_cookie',
    {
      confidence: 0.85,
      hosts: 'clickfunnels.com',
    },
  ),
  of(
    'CallRail',
    'https://support.callrail.com/hc/en-us/articles/5711326267021',
    'calltrk* calltrk_referrer calltrk_landing calltrk_session_id calltrk_nearest_tld',
    {
      hosts: 'callrail.com',
    },
  ),
  of('Invoca', 'https://community.invoca.com/', 'invoca_session invoca_id invoca_*', {
    hosts: 'invoca.net invocacdn.com',
  }),
  of('CallTrackingMetrics', 'https://www.calltrackingmetrics.com/legal/', '__ctmid', {
    hosts: 'calltrackingmetrics.com tctm.co',
  }),
  of('Infinity', 'https://www.infinity.co/cookies', 'ictf_master ictf_il ictf_in ictf_* ict_*', {
    hosts: 'infinity-tracking.net infinity-tracking.com',
  }),
  of('WhatConverts', 'https://help.whatconverts.com/', 'wc_client wc_client_current wc_visitor wc_swap', {
    confidence: 0.85,
  }),
  of('AdCalls', 'https://help.adcalls.nl/', 'acalltracker* _acalltracker*', { confidence: 0.9 }),
  of(
    'Calltouch',
    'https://www.calltouch.ru/support/',
    '_ct _ct_ids _ct_session_id _ct_site_id _ct_client_global_id cted',
    {
      hosts: 'calltouch.ru',
      confidence: 0.85,
    },
  ),
  of('UIS / CoMagic', 'https://www.comagic.ru/', '_cmg_csst* _cmg_cs* _comagic_* _comagic*', {
    confidence: 0.88,
  }),
  of('Roistat', 'https://help.roistat.com/', 'roistat_* roistat-*', { hosts: 'roistat.com' }),
  of('Callibri', 'https://callibri.ru/', 'clbvid callibri*', { confidence: 0.85 }),
  of('Carrot quest', 'https://developers.carrotquest.io/', 'carrotquest_*', { confidence: 0.88 }),
  of(
    'Call-tracking services',
    'https://www.ringba.com/',
    'ringba* dela_* nimbata* mediahawk* mtlSession* matelso*',
    { family: true, confidence: 0.82 },
  ),
  of('Leadinfo', 'https://help.leadinfo.com/', '_li_id.* _li_ses.* _li_id _li_ses', {
    hosts: 'leadinfo.com leadinfo.net',
  }),
  of(
    'Visitor identification',
    'https://docs.snitcher.com/',
    'SNITCHER* snitcher* visitorqueue* salespanel* leadboxer* leadworx* leadsy* rb2b* warmly* koala_* ko_id _fuid hockeystack* factors_* dealfront*',
    {
      family: true,
      confidence: 0.85,
    },
  ),
  of('Qualified', 'https://help.qualified.com/', '__q_state_* __q_domainTest __q_local_form_debug __q_*', {
    confidence: 0.88,
    hosts: 'qualified.com',
  }),
  of(
    'Common Room',
    'https://www.commonroom.io/docs/',
    'signals-sdk-* signals-sdk-user-id signals-sdk-session-id',
    { confidence: 0.9 },
  ),
  of(
    'Metadata.io',
    'https://metadata.io/privacy-policy/',
    'Metadata_visitor_id Metadata_session_id Metadata_*',
    { confidence: 0.9 },
  ),
  of('Salesloft', 'https://help.salesloft.com/', 'site_identity sliguid slirequested slireg slirequested', {
    confidence: 0.88,
  }),
  of(
    'Terminus, Triblio, Influ2, Mutiny lists',
    'https://support.terminus.com/',
    'terminus_* _tribl* influ2* chilipiper*',
    { family: true, confidence: 0.82 },
  ),
  of('G2', 'https://documentation.g2.com/', 'g2tracking', { confidence: 0.82 }),
  of('Demandbase', 'https://support.demandbase.com/', 'tuuid tuuid_lu _an_uid demandbase*', {
    under: 'company-target.com',
  }),
  of(
    'Everest of first-party attribution',
    'https://docs.anytrack.io/',
    'anytrack* _anytrack* cometly* littledata* rockerbox* stape* _dcid attributer* wicked_* segmetrics* adbeacon* weberlo*',
    {
      family: true,
      confidence: 0.85,
    },
  ),
  of(
    'Link trackers',
    'https://help.redtrack.io/',
    'rtkclickid* rtkcid* voluum* vl-cid bemob* binom* keitaro* clickmagick* cmc_vid _subid enc_aff_session_* ho_mob aff_session* everflow* ef_tid_* tune_* trackonomics*',
    {
      family: true,
      confidence: 0.88,
    },
  ),
  of(
    'Branch',
    'https://help.branch.io/developers-hub/docs/web-basic-integration',
    '_branch_match_id branch_session branch_session_first BRANCH_* branch_*',
    {
      hosts: 'branch.io app.link bnc.lt',
    },
  ),
  of(
    'AppsFlyer',
    'https://support.appsflyer.com/hc/en-us/articles/360001610038',
    'afUserId AF_SYNC AF_DEFAULT_MEDIA* af_id afSession* AF_BANNERS_SESSION_ID',
    {
      hosts: 'appsflyer.com onelink.me',
    },
  ),
  of('Adjust', 'https://dev.adjust.com/en/sdk/web/', 'adjust-sdk adjust_*', {
    hosts: 'adjust.com',
    confidence: 0.88,
  }),
  of('Kochava', 'https://support.kochava.com/', 'kochava* kv_*_id', {
    hosts: 'kochava.com',
    confidence: 0.82,
  }),
  of(
    'Odoo',
    'https://www.odoo.com/documentation/17.0/applications/websites/website/configuration/cookies_bar.html',
    'odoo_utm_campaign odoo_utm_source odoo_utm_medium odoo_utm_*',
  ),
  of(
    'Bitrix24',
    'https://helpdesk.bitrix24.com/',
    'b24_crm_guest_id b24_crm_guest_utm b24_crm_guest_pages b24_crm_guest_*',
    { confidence: 0.9 },
  ),
  of(
    'Salesforce Einstein recommendations',
    'https://help.salesforce.com/s/articleView?id=cc.b2c_cookies.htm',
    'cqcid cquid',
    { confidence: 0.85 },
  ),
  of(
    'Uplift by pop-ups',
    'https://support.justuno.com/',
    '_ju_dm _ju_dn _ju_dc _ju_v _ju_pn _ju_did popupally* poptin* getsitecontrol* _gscs _gscu bdow_* promolayer* picreel* wheelio* spin_wheel* tada_*',
    {
      family: true,
      confidence: 0.82,
    },
  ),
];
