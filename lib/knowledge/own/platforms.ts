import { type Vendor, vendor } from '../vendor';

/** Content management, shops, forums, learning, collaboration: the names their makers document. */
const session = (
  name: string,
  source: string,
  names: string,
  more: Parameters<typeof vendor>[4] = {},
): Vendor => vendor(name, source, 'necessary', names, { exemption: 'session', confidence: 0.92, ...more });
const basket = (
  name: string,
  source: string,
  names: string,
  more: Parameters<typeof vendor>[4] = {},
): Vendor => vendor(name, source, 'necessary', names, { exemption: 'basket', confidence: 0.92, ...more });
const taste = (
  name: string,
  source: string,
  names: string,
  more: Parameters<typeof vendor>[4] = {},
): Vendor =>
  vendor(name, source, 'preferences', names, {
    exemption: 'interface-preference',
    confidence: 0.92,
    ...more,
  });

export const PLATFORMS: readonly Vendor[] = [
  taste('Liferay', 'https://learn.liferay.com/', 'GUEST_LANGUAGE_ID'),
  taste('Drupal', 'https://www.drupal.org/docs', 'Drupal.visitor.*', { confidence: 0.8 }),
  taste('Weglot', 'https://developers.weglot.com/', 'wg-translations wg-translations-version wglang', {
    confidence: 0.85,
  }),

  session(
    'Sitecore',
    'https://doc.sitecore.com/xp/en/developers/104/platform-administration-and-architecture/cookies-used-by-sitecore.html',
    'SC_TRACKING_CONSENT privacy-notification',
    { exemption: 'choice-record' },
  ),
  taste(
    'Sitecore',
    'https://doc.sitecore.com/xp/en/developers/104/platform-administration-and-architecture/cookies-used-by-sitecore.html',
    '*#lang sxa_site sc_site sc_mode',
  ),
  session(
    'Kentico Xperience',
    'https://docs.kentico.com/13/developing-websites/working-with-cookies/reference-xperience-cookies',
    'CMSCookieLevel',
    { exemption: 'choice-record' },
  ),
  session(
    'Kentico Xperience',
    'https://docs.kentico.com/13/developing-websites/working-with-cookies/reference-xperience-cookies',
    'CMSVirtualContextIdentity CMSWindowsUser CMSUserWords CMSImpersonation KenticoCookiePolicyTest',
  ),
  basket(
    'Kentico Xperience',
    'https://docs.kentico.com/13/developing-websites/working-with-cookies/reference-xperience-cookies',
    'CMSShoppingCart',
  ),
  taste(
    'Kentico Xperience',
    'https://docs.kentico.com/13/developing-websites/working-with-cookies/reference-xperience-cookies',
    'CMSPreferredCulture CMSPreferredUICulture CMSCurrentTheme CMSMobileRedirected CMSShowDesktopVersion CMSViewMode CMSForumPostAnswer CMSVotedPolls CMSRatedDocuments CMSBodyClass',
  ),
  session(
    'Umbraco',
    'https://docs.umbraco.com/',
    'UMB_UCONTEXT UMB_UCONTEXT_C UMB_PREVIEW UMB_MCULTURE UMB_UPDCHK UMB_SESSION_EXTERNAL UMB_*',
  ),
  session(
    'Sitefinity',
    'https://www.progress.com/documentation/sitefinity-cms/cookies',
    'sf-tracking-consent',
    { exemption: 'choice-record' },
  ),
  session(
    'Sitefinity',
    'https://www.progress.com/documentation/sitefinity-cms/cookies',
    'SF-TokenId .SFAUTH-* .SFROLES .SFLOG sf_site sf_siteid',
    { exemption: 'authentication' },
  ),
  session(
    'Adobe Experience Manager',
    'https://experienceleague.adobe.com/en/docs/experience-manager-65/content/security/security-checklist',
    'login-token cq-authoring-mode cq-editor-layer.page wcmmode affinity',
  ),
  session('Magnolia', 'https://docs.magnolia-cms.com/', 'mgnlRememberMe mgnl*'),
  session('Bloomreach Content', 'https://xmdocumentation.bloomreach.com/', 'hippo* hippo-autoexport', {
    confidence: 0.8,
  }),
  session(
    'TYPO3',
    'https://docs.typo3.org/',
    'fe_typo_user be_typo_user be_lastLoginProvider fe_typo_user_* be_typo_user_* Typo3InstallTool staticfilecache',
  ),
  session('Neos', 'https://docs.neos.io/', 'Neos_Session TYPO3_Flow_Session Flow_Session NEOS_SESSION'),
  session(
    'Contao',
    'https://docs.contao.org/',
    'FE_USER_AUTH BE_USER_AUTH FE_AUTO_LOGIN BE_PAGE_OFFSET CONTAO_* contao_settings',
  ),
  session(
    'Drupal',
    'https://www.drupal.org/docs',
    'SESS* SSESS* DRUPAL_UID NO_CACHE Drupal.tableDrag.showWeight Drupal.toolbar.* drupal-*',
  ),
  session('Joomla', 'https://docs.joomla.org/', 'joomla_user_state joomla_remember_me_* joomla_*'),
  session(
    'DNN',
    'https://docs.dnncommunity.org/',
    '.DOTNETNUKE dnn_IsMobile DotNetNukeAnonymous DNNPersonalization .DNN* returnurl UpgradeStatus',
  ),
  session(
    'Content management systems',
    'https://statamic.dev/',
    'statamic_session october_session kirby_session grav-site-* grav-admin-* concrete5_* CONCRETE* pimcore_admin_sid ProcessWire* wires eZSESSID* eZ_SESSID* IBX_SESSION bolt_session* sulu* SULUSESSID PivotX* silverstripe* CraftSessionId CraftSessionId:* *_identity backdrop* exp_last_activity exp_sessionid exp_csrf_token exp_last_visit exp_stashid exp_tracker',
    { family: true, confidence: 0.85 },
  ),
  session(
    'Ghost',
    'https://ghost.org/docs/',
    'ghost-members-ssr ghost-members-ssr.sig ghost-admin-api-session ghost-*',
    { exemption: 'authentication' },
  ),
  session('Substack', 'https://substack.com/privacy', 'substack.sid substack.lli connect.sid', {
    exemption: 'authentication',
  }),
  session('phpBB', 'https://www.phpbb.com/', 'phpbb3_*_u phpbb3_*_k phpbb3_*_sid phpbb_*'),
  session(
    'vBulletin',
    'https://www.vbulletin.com/docs/',
    'bb_sessionhash bb_userid bb_password bb_lastvisit bb_lastactivity bb_np_notices_displayed bbsessionhash bblastvisit bblastactivity bbuserid',
  ),
  session(
    'XenForo',
    'https://xenforo.com/docs/',
    'xf_session xf_user xf_tfa_trust xf_session_admin xf_lscxf_logged_in xf_dbWriteForced',
  ),
  taste(
    'XenForo',
    'https://xenforo.com/docs/',
    'xf_language_id xf_style_id xf_style_variation xf_notice_dismiss xf_push_notice_dismiss xf_toggle xf_emoji_usage xf_editor_disabled xf_inline_mod_*',
  ),
  session(
    'Invision Community',
    'https://invisioncommunity.com/',
    'ips4_IPSSessionFront ips4_member_id ips4_login_key ips4_device_key ips4_loggedIn ips4_guestTime ips4_*',
  ),
  session('Flarum', 'https://docs.flarum.org/', 'flarum_session flarum_remember'),
  session('NodeBB', 'https://docs.nodebb.org/', 'express.sid nodebb*'),
  session(
    'Express',
    'https://expressjs.com/en/resources/middleware/session.html',
    'connect.sid express.sid express:sess express:sess.sig express-session',
  ),
  session(
    'MyBB, SMF, Vanilla, Discourse',
    'https://docs.mybb.com/',
    'mybbuser mybb_* mybb[* SMFCookie* Vanilla Vanilla-* Vanilla-Vv _forum_session discourse_*',
    { family: true, confidence: 0.88 },
  ),
  session(
    'MediaWiki',
    'https://www.mediawiki.org/wiki/Manual:$wgCookiePrefix',
    '*wikiSession *wiki_session *wikiUserID *wikiUserName wikidb_session wikidbUserID wikidbUserName *UserID_wiki mediawiki*',
    { confidence: 0.88 },
  ),
  session(
    'DokuWiki',
    'https://www.dokuwiki.org/cookies',
    'DokuWiki DW68700bfd16c2027de7de74a5a8202a6f dokuwiki*',
  ),
  taste('DokuWiki', 'https://www.dokuwiki.org/cookies', 'DOKU_PREFS'),
  session(
    'Nextcloud',
    'https://docs.nextcloud.com/server/latest/admin_manual/',
    'nc_session_id oc_sessionPassphrase nc_sameSiteCookielax nc_sameSiteCookiestrict __Host-nc_sameSiteCookielax __Host-nc_sameSiteCookiestrict nc_token nc_username',
  ),
  session(
    'Developer platforms',
    'https://docs.gitlab.com/',
    '_gitlab_session known_sign_in about_gitlab_active_user i_like_gitea gitea_incredible gitea_awesome _redmine_session grafana_session grafana_session_expiry _mastodon_session _diaspora_session _discourse_session JSESSIONID.* jenkins-timestamper* sentry-sc sentrysid mattermost* MMAUTHTOKEN MMUSERID MMCSRF rc_token rc_uid kibana* sid_kibana argocd.token harbor-lang roundcube_sessid roundcube_sessauth phpMyAdmin phpMyAdmin_https pmaAuth-* pmaUser-* adminer_* adminer_sid',
    { family: true, confidence: 0.9 },
  ),
  taste(
    'phpMyAdmin',
    'https://docs.phpmyadmin.net/',
    'pma_lang pma_collation_connection pma_fontsize pma_theme*',
  ),
  session(
    'Learning platforms',
    'https://docs.moodle.org/en/Cookies',
    'MoodleSession MoodleSession* MOODLEID1_ MOODLEID1_* MoodleSessionTest BbRouter s_session_id web_client_cache_guid edxloggedin edx-user-info edx-jwt-cookie-* canvas_session _legacy_normandy_session ilClientId ch_sid TotaraSession* d2lSessionVal d2lSecureSessionVal d2lSameSiteCanary*',
    { family: true, confidence: 0.9 },
  ),
  taste(
    'Open edX',
    'https://docs.openedx.org/',
    'openedx-language-preference prod-edx-language-preference BbClientCalenderTimeZone',
  ),
  session(
    'Odoo',
    'https://www.odoo.com/documentation/17.0/applications/websites/website/configuration/cookies_bar.html',
    'im_livechat_session website_cookies_bar cids',
    { confidence: 0.8 },
  ),
  taste(
    'Odoo',
    'https://www.odoo.com/documentation/17.0/applications/websites/website/configuration/cookies_bar.html',
    'frontend_lang im_livechat_previous_operator*',
  ),
  session(
    'Bitrix',
    'https://helpdesk.bitrix24.com/',
    'BITRIX_SM_LOGIN BITRIX_SM_UIDH BITRIX_SM_UIDL BITRIX_SM_CC BITRIX_SM_NCC BITRIX_SM_SOUND_LOGIN_PLAYED',
    { exemption: 'authentication' },
  ),
  basket('Bitrix', 'https://helpdesk.bitrix24.com/', 'BITRIX_SM_SALE_UID'),
  session('Frappe', 'https://docs.frappe.io/', 'system_user full_name user_image', {
    exemption: 'authentication',
    confidence: 0.75,
  }),
  basket(
    'Magento',
    'https://experienceleague.adobe.com/en/docs/commerce-admin/start/compliance/privacy/compliance-cookie-law',
    'form_key guest-view login_redirect mage-banners-cache-storage mage-cache-sessid mage-cache-storage mage-cache-storage-section-invalidation mage-messages persistent_shopping_cart private_content_version section_data_ids user_allowed_save_cookie mage-translation-storage mage-translation-file-version mage-cache-timeout last_visited_store product_data_storage',
  ),
  taste(
    'Magento',
    'https://experienceleague.adobe.com/en/docs/commerce-admin/start/compliance/privacy/compliance-cookie-law',
    'recently_viewed_product recently_viewed_product_previous recently_compared_product recently_compared_product_previous store',
  ),
  basket(
    'Shopware',
    'https://docs.shopware.com/en/shopware-6-en/settings/shop-settings',
    'sw-context-token sw-cache-hash sw-states sw-currency x-cache-context-hash sUniqueID __csrf_token-* session-1 slt nocache',
  ),
  basket(
    'JTL, Gambio, OXID, xt:Commerce',
    'https://docs.oxid-esales.com/',
    'JTLSHOP eSIdAdm XTCsid GXsid_* sid_key oxidadminlanguage oxidadminprofile oxenv_help xtcsid* last_order_*',
    { family: true },
  ),
  basket(
    'Shops, further',
    'https://docs.opencart.com/',
    'OCSESSID zenid osCsid osCAdminID cs-cart_* sid_customer_* sid_admin_* Nop.customer .Nop.Customer .Nop.* virtuemart_* PrestaShop-* PrestaShop-a* VtexWorkspace vtex_session vtex_segment vtex_binding_address VtexIdclientAutCookie* checkout.vtex.com vtex_* DYN_USER_ID DYN_USER_CONFIRM ATG_SESSION* WC_SESSION_ESTABLISHED WC_PERSISTENT WC_AUTHENTICATION_* WC_USERACTIVITY_* WC_ACTIVEPOINTER WC_GENERIC_ACTIVITYDATA WC_CartOrderId_* WC_CartTotal_* acceleratorSecureGUID yforwardWarningMessage anonymous-consents spree_* solidus_* guest_token sylius_* _sylius_* saleor_* saleorAuth* commercetools* ct_cart* shoptet_* NOCHECK basket_id rabateCode magento2_cart* kibo_* intershop* ePagesSession epages-session wps_session',
    { family: true, confidence: 0.88 },
  ),
  taste(
    'WooCommerce',
    'https://woocommerce.com/document/woocommerce-cookies/',
    'woocommerce_recently_viewed store_notice* woocommerce_snooze_suggestions__* woocommerce_dismissed_suggestions__* wcml_client_currency wcml_client_currency_language wcml_client_country wmc_current_currency woocs_* aelia_*',
  ),
  session(
    'WordPress',
    'https://wordpress.org/documentation/article/cookies/',
    'wordpress_test_cookie wp-wpml_current_admin_language_* wpEmojiSettingsSupports wp-postpass_* wp-api-schema-model* wp-autosave-* swpm_session _learn_press_* pmpro_visit bp-message* bp-activity-* tk_wp*',
    { confidence: 0.85 },
  ),
  taste(
    'WordPress',
    'https://wordpress.org/documentation/article/cookies/',
    'wp-settings-* wp-settings-time-* WP_DATA_USER_* WP_PREFERENCES_USER_* wp-donottrack_feed elementor_split* jet_engine_* trx_addons_* trx_addons_is_retina',
  ),
  session(
    'Wix',
    'https://support.wix.com/en/article/cookies-and-your-wix-site',
    'hs svSession XSRF-TOKEN SSR-caching smSession bSession fedops.logger.* server-session-bind client-session-bind ssr-caching _wixCIDX wixLanguage',
    { confidence: 0.88 },
  ),
  session(
    'Squarespace',
    'https://support.squarespace.com/hc/en-us/articles/360001264507',
    'crumb ss_sd ss_lastid SiteUserSecureAuthToken SiteUserInfo siteUserCrumb CHECKOUT_WEBSITE squarespace-* ss_performanceCookiesAllowed ss_marketingCookiesAllowed ss_cookieAllowed',
    { confidence: 0.88 },
  ),
  session(
    'Weebly, Webnode, Jimdo, Webflow',
    'https://www.weebly.com/cookie-policy',
    'publishedsite-xsrf PublishedSiteSession websitespring-xsrf wf_auth_page wf_logout wf-csrf wf-csrf.sig wf_order_id JDI_SESSION* jdi_session wnd_session*',
    { family: true, confidence: 0.88 },
  ),
  session(
    'Java portals',
    'https://learn.liferay.com/',
    'LFR_SESSION_STATE_* COOKIE_SUPPORT USER_UUID REMOTE_PREFERENCE COMPANY_ID _WL_AUTHCOOKIE_JSESSIONID JSESSIONIDSSO JSESSIONID JSESSIONID_* DWRSESSIONID',
    { family: true, confidence: 0.9 },
  ),
  session(
    'ABP, Orchard, DotNet frameworks',
    'https://docs.abp.io/',
    'Abp.TenantId Abp.AuthToken enc_auth_token orchauth_* .AspNetCore.* .AspNet.* .ASPXROLES .ASPXAUTH ASPSESSIONID* ASP.NET_SessionId ASP.NET_*',
    { family: true, exemption: 'authentication', confidence: 0.9 },
  ),
  taste(
    'ABP, ASP.NET culture',
    'https://learn.microsoft.com/en-us/aspnet/core/fundamentals/localization',
    '.AspNetCore.Culture Abp.Localization.CultureName .Nop.Culture .AspNet.Culture _culture culture',
  ),
  session(
    'Server frameworks, further',
    'https://docs.djangoproject.com/en/stable/ref/settings/',
    'messages csrftoken sessionid django_timezone session_id_* phalcon* yii_* _yii_* YII_* CAKEPHP csrfToken ci_session* laminas_* slim_session fuelcid kohana* lithium* symfony* PLAY_* grails_* struts* seaside* cowboy* plack_session Dancer* mojolicious* nette-* nette-browser nette-samesite _nss tracy-session',
    { family: true, confidence: 0.85 },
  ),
  taste(
    'Video and audio players',
    'https://docs.jwplayer.com/',
    'jwplayer.* plyr plyr-* videojs* vjs-* BC_BANDWIDTH bc_player_* mejs* kaltura.* flowplayer* bitmovin-player*',
    { kind: 'video', confidence: 0.85 },
  ),
  taste(
    'Accessibility widgets',
    'https://www.readspeaker.com/',
    '_rspkrLoadCore ReadSpeakerSettings rspkr* aeatstartmessage audioeye* INDWprofile* ea11y-* eye-able* eyeAble* onetap* recite-* recite.* Recite.* browsealoud* speechstream* texthelp*',
    { family: true, confidence: 0.85 },
  ),
  taste(
    'Support and chat, further',
    'https://support.giosg.com/',
    'giosg* giosg_* inqVital_* inqSession_* inqState_* inqCA_* liveagent_oref liveagent_sid liveagent_vc liveagent_ptid liveagent_* _genesys.* genesys* gctk lhnContact lhnRefresh lhnJWT lhnStorageType livezilla* lz_userid lz_last_visit comm100_* whoson* kommunicate* kayako* trengo* imbox* dixa* gladly* richpanel* helpcrunch* helpcrunch.com-* hc-visitor-hash uservoice* _uservoice_* elfsight_viewed_recently POWR_PRODUCTION joinchat_* chaty* activechatyWidgets manychat* chatbase_* chatbase_anon_id ada_chatter_* ch-veil-id ch-session-* channel_io* _bcvm_* bc_pv_end jivo_* acquire_* _acquire_* stonly* LaVisitorNew LaVisitorId* LaSID LaUserDetails* iadvize-* iAdvize* gorgias-* gorgias.*',
    { family: true, kind: 'support', confidence: 0.85 },
  ),
  taste(
    'Comments and feedback',
    'https://www.qualtrics.com/support/survey-platform/getting-started/browser-cookies/',
    'QST usbls usprv usabilla* mopinion* MSopened* satismeter* _delighted_* wootric_* asknicely*',
    { family: true, confidence: 0.85 },
  ),
];
