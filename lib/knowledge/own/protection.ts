import { type Vendor, vendor } from '../vendor';

/** Bot and fraud protection, waiting rooms, load balancers, single sign-on. */
const secure = (
  name: string,
  source: string,
  names: string,
  more: Parameters<typeof vendor>[4] = {},
): Vendor => vendor(name, source, 'necessary', names, { exemption: 'security', kind: 'security', ...more });
const balanced = (
  name: string,
  source: string,
  names: string,
  more: Parameters<typeof vendor>[4] = {},
): Vendor =>
  vendor(name, source, 'necessary', names, { exemption: 'load-balancing', kind: 'hosting', ...more });
const signedIn = (
  name: string,
  source: string,
  names: string,
  more: Parameters<typeof vendor>[4] = {},
): Vendor => vendor(name, source, 'necessary', names, { exemption: 'authentication', ...more });

export const PROTECTION: readonly Vendor[] = [
  secure(
    'Imperva',
    'https://docs.imperva.com/bundle/cloud-application-security/page/more/cookies.htm',
    'visid_incap_* incap_ses_* nlbi_* incap_wrt_* reese84 ___utmvc ___utmva* ___utmvb* ___utmvm* visid_incap* _imp_*',
  ),
  secure(
    'DataDome',
    'https://docs.datadome.co/docs/cookie-session-storage',
    'datadome ddOriginalReferrer ddall dd_testcookie',
  ),
  secure(
    'HUMAN (PerimeterX)',
    'https://docs.humansecurity.com/applications/cookies',
    '_px _px2 _px3 _pxhd _pxvid _pxde _pxff_* _pxttld pxcts _pxAction _pxmvid _pxCaptcha*',
  ),
  secure('Kasada', 'https://www.kasada.io/privacy-policy/', 'KP_UIDz KP_UIDz-ssn KP2_UIDz* tkrm_* x-kpsdk-*'),
  secure(
    'Radware',
    'https://support.radware.com/',
    '__uzma __uzmb __uzmc __uzmd __uzme __uzmf __uzm* __ssds __ssuzjsr* rdwr_* rdwr*',
    { confidence: 0.93 },
  ),
  secure('Reblaze / Link11', 'https://docs.reblaze.com/', 'rbzid rbzsessionid rbzreqid waap_id'),
  secure(
    'Barracuda',
    'https://campus.barracuda.com/product/webapplicationfirewall/doc/4259888/',
    'BNI_* BNI_persistence BNES_* BNIS_* barra_counter_session',
  ),
  secure(
    'Alibaba Cloud',
    'https://www.alibabacloud.com/help/en/waf/',
    'acw_tc acw_sc__v2 acw_sc__v3 acw_sc__* aliyungf_tc ssxmod_itna ssxmod_itna2 tfstk isg _uab_collina x5sec',
    { confidence: 0.88 },
  ),
  secure(
    'F5',
    'https://my.f5.com/manage/s/article/K6850',
    'TSPD_* f5_cspm f5avr* F5_ST LastMRH_Session MRHSession F5_fullWT F5_HT_shrinked _imp_apg_r_ _imp_di_pc_',
  ),
  secure(
    'Fortinet',
    'https://docs.fortinet.com/product/fortiweb',
    'cookiesession1 cookiesession2 FORTIWAFSID FADC_*',
    { confidence: 0.92 },
  ),
  secure(
    'Sucuri',
    'https://docs.sucuri.net/website-firewall/',
    'sucuricp_* sucuri_cloudproxy_uuid_* sucuri-*',
  ),
  secure(
    'Wordfence',
    'https://www.wordfence.com/help/general-data-protection-regulation/',
    'wfwaf-authcookie-* wf_loginalerted_* wfCBLBypass wfvt_* wordfence_verifiedHuman wf-scan-issue-*',
  ),
  secure('Netacea', 'https://docs.netacea.com/', '_mitata _mitatacaptcha _mitatasession'),
  secure(
    'Queue-it',
    'https://support.queue-it.com/',
    'QueueITAccepted-* Queue-it Queue-it-* queueit_* QueueIT*',
  ),
  secure('CrowdHandler', 'https://www.crowdhandler.com/docs', 'crowdhandler ch-id crowdhandler*', {
    confidence: 0.9,
  }),
  secure('Castle', 'https://docs.castle.io/docs/sdk-browser', '__cuid _castle*', { confidence: 0.85 }),
  secure(
    'Sift',
    'https://developers.sift.com/docs/curl/apis-overview/core-topics/javascript-snippet',
    '__ssid __sift*',
    { confidence: 0.88 },
  ),
  secure(
    'Forter',
    'https://www.forter.com/service-privacy-policy/',
    'forterToken ftr_ncd ftr_blst_* ftr_blst_1h ftr_*',
  ),
  secure('Riskified', 'https://www.riskified.com/privacy/', 'rskxRunCookie rCookie lastRskxRun'),
  secure('Signifyd', 'https://docs.signifyd.com/', 'signifyd* _signifyd*', { confidence: 0.85 }),
  secure(
    'LexisNexis ThreatMetrix',
    'https://risk.lexisnexis.com/products/threatmetrix',
    'thx_guid tmx_guid thx_global_guid thx_*',
    { confidence: 0.9 },
  ),
  secure(
    'Ravelin',
    'https://developer.ravelin.com/libraries-and-sdks/ravelinjs/',
    'ravelinDeviceId ravelinSessionId ravelin*',
  ),
  secure('TransUnion iovation', 'https://www.transunion.com/privacy', 'io_token_* _iovation*', {
    confidence: 0.82,
  }),
  secure('SEON', 'https://docs.seon.io/', 'seon_* seon-session*', { confidence: 0.82 }),
  secure('GeeTest', 'https://docs.geetest.com/', 'GeeTestUser GeeTestAjaxUser geetest_*', {
    confidence: 0.9,
  }),
  secure(
    'Captchas',
    'https://developers.google.com/recaptcha/docs/faq',
    '_GRECAPTCHA _grecaptcha rc::a rc::b rc::c rc::d-* rc::f rc::h hc_accessibility hmt_id __cf_turnstile* cf_turnstile* frc-captcha* mtcaptcha* captcha_* captcha-*',
    { family: true },
  ),
  secure('OWASP CSRFGuard', 'https://owasp.org/www-project-csrfguard/', 'OWASP_CSRFTOKEN OWASP-CSRFTOKEN'),
  secure(
    'Authentication flows',
    'https://learn.microsoft.com/en-us/aspnet/core/security/authentication/',
    '.AspNetCore.Correlation* .AspNetCore.OpenIdConnect.Nonce* .AspNetCore.Antiforgery* __AntiXsrfToken __RequestVerificationToken* UMB-XSRF-TOKEN UMB-XSRF-V atlassian.xsrf.token atlassian.account.xsrf.token CMSCsrfCookie csrf_contao* contao_csrf_token csrf_https-contao_csrf_token OAuth_Token_Request_State orchantiforgery_* wires_challenge xf_csrf phpMyAdmin_csrf',
  ),
  balanced('F5 BIG-IP', 'https://my.f5.com/manage/s/article/K6917', 'BIGipServer* BIGip*'),
  balanced(
    'NetScaler',
    'https://docs.netscaler.com/en-us/citrix-adc/current-release/load-balancing/load-balancing-persistence/cookie-persistence.html',
    'NSC_* citrix_ns_id citrix_ns_id_* NSC_TMAA NSC_TMAS',
  ),
  balanced(
    'AWS',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/sticky-sessions.html',
    'AWSALB AWSALBCORS AWSALBTG AWSALBTGCORS AWSALBAPP-* AWSELB AWSELBCORS AWSALB* AWSELB*',
  ),
  balanced(
    'AWS CloudFront',
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-signed-cookies.html',
    'CloudFront-Key-Pair-Id CloudFront-Policy CloudFront-Signature CloudFront-Expires',
    { exemption: 'authentication' },
  ),
  balanced(
    'Azure',
    'https://learn.microsoft.com/en-us/azure/app-service/configure-common',
    'ARRAffinity ARRAffinitySameSite ApplicationGatewayAffinity ApplicationGatewayAffinityCORS ASLBSA ASLBSACORS TiPMix x-ms-routing-name WAWebSiteSID',
  ),
  balanced(
    'Google Cloud',
    'https://cloud.google.com/load-balancing/docs/backend-service',
    'GCLB GCILB GAESA',
  ),
  balanced(
    'HAProxy, nginx, Apache, Traefik, Kubernetes',
    'https://www.haproxy.com/documentation/haproxy-configuration-tutorials/proxying-essentials/session-persistence/',
    'SERVERID SERVERID* SRV SRVNAME ROUTEID JROUTE INGRESSCOOKIE lb-sticky sto-id-* X-Oracle-BMC-LBS-Route BALANCEID LBROUTEID ORA_OTD_JROUTE heroku-session-affinity zalb_* saplb_* route',
    { family: true, confidence: 0.9 },
  ),
  balanced(
    'Delivery platforms',
    'https://vercel.com/docs/deployment-protection',
    '_vercel_jwt __vercel_live_token _vercel_sso_nonce __prerender_bypass __next_preview_data nf_jwt wpe-auth dps_site_id X-Magento-Vary x-cache-context-hash WSF_* shardId pantheon* STYXKEY* platform_*_affinity',
    { family: true, confidence: 0.88 },
  ),
  signedIn(
    'IBM WebSEAL',
    'https://www.ibm.com/docs/en/sva',
    'PD-S-SESSION-ID PD-H-SESSION-ID PD_STATEFUL_* PD-ID PD-*-SESSION-ID*',
  ),
  signedIn('IBM WebSphere', 'https://www.ibm.com/docs/en/was-nd', 'LtpaToken LtpaToken2 WASReqURL WASOidc*'),
  signedIn(
    'SiteMinder',
    'https://techdocs.broadcom.com/us/en/symantec-security-software/identity-security/siteminder.html',
    'SMSESSION SMIDENTITY SMUSRMSG SMONDENIEDREDIR FORMCRED SMCHALLENGE SMDATA SMTRYNO',
  ),
  signedIn(
    'Oracle Access Manager',
    'https://docs.oracle.com/en/middleware/idm/access-manager/',
    'ObSSOCookie OAMAuthnCookie* OAM_* OAMAuthn* OHS-*',
  ),
  signedIn(
    'Microsoft AD FS and Entra ID',
    'https://learn.microsoft.com/en-us/entra/identity/authentication/concept-authentication-web-browser-cookies',
    'MSISAuth* MSISAuthenticated MSISLoopDetectionCookie MSISIPSelection* MSISSignOut MSISContext* ESTSAUTH ESTSAUTHPERSISTENT ESTSAUTHLIGHT ESTSSC ESTSUSERLIST ESTSWCTXFLOWTOKEN SignInStateCookie FedAuth FedAuth1 rtFa',
  ),
  signedIn(
    'Ping Identity',
    'https://docs.pingidentity.com/',
    'PF.PERSISTENT PingAccess* opentoken pingone*',
    { confidence: 0.85 },
  ),
  signedIn('CAS', 'https://apereo.github.io/cas/', 'CASTGC TGC CASPRIVACY MOD_AUTH_CAS MOD_AUTH_CAS_S'),
  signedIn(
    'Google Identity-Aware Proxy',
    'https://cloud.google.com/iap/docs/',
    'GCP_IAAP_AUTH_TOKEN_* GCP_IAP_UID GCP_IAP_*',
  ),
  signedIn(
    'SuperTokens',
    'https://supertokens.com/docs/',
    'sAccessToken sRefreshToken sFrontToken st-access-token st-refresh-token st-last-access-token-update',
  ),
  signedIn(
    'SAP Customer Data Cloud',
    'https://help.sap.com/docs/SAP_CUSTOMER_DATA_CLOUD/',
    'glt_* gig_* gig_bootstrap_* gig_canary* gmid ucid hasGmid gig_loginToken_* gig_toggles _gig_* gigyaGigId',
    { confidence: 0.85 },
  ),
  signedIn(
    'SAP',
    'https://help.sap.com/',
    'MYSAPSSO2 SAP_SESSIONID_* sap-login-XSRF_* sap-XSRF_* sap-contextid sap-usercontext sap-webdisp-session',
    { confidence: 0.92 },
  ),
  signedIn(
    'Identity back ends',
    'https://appwrite.io/docs/products/auth',
    'a_session_* pb_auth nhostRefreshToken* directus_session_token directus_refresh_token payload-token psg_auth_token hanko sanitySession stytch_* logto_* logto:* zitadel.* authentik_* authelia_session casdoor_session_id userfront.* xano_* LoginRadius* lr-session-token janrain* supertokens* openid_*',
    {
      family: true,
      confidence: 0.88,
    },
  ),
  signedIn(
    'Meteor',
    'https://docs.meteor.com/api/accounts',
    'Meteor.loginToken Meteor.loginTokenExpires Meteor.userId Meteor.loginToken:* meteor_login_token',
  ),
  signedIn(
    'ServiceNow',
    'https://www.servicenow.com/docs/',
    'glide_user glide_user_session glide_user_route glide_user_activity glide_session_store glide_sso_id glide_mfa* glide_*',
    { confidence: 0.88 },
  ),
  signedIn(
    'Atlassian',
    'https://www.atlassian.com/legal/cookies',
    'seraph.rememberme.cookie seraph.confluence seraph.bamboo cloud.session.token tenant.session.token crowd.token_key studio.crowd.tokenkey atl.xsrf.token',
    { confidence: 0.92 },
  ),
  signedIn(
    'Zendesk',
    'https://support.zendesk.com/hc/en-us/articles/4408825410714',
    '_zendesk_cookie _zendesk_session _zendesk_shared_session _zendesk_authenticated _help_center_session _zendesk_nps_session zendesk_authenticated_uuid _zendesk_thirdparty_test',
    { confidence: 0.9 },
  ),
];
