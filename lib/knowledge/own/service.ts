import type { Vendor } from '../vendor';

/** Sign-in, security, payment, delivery, consent platforms, shops, interface preferences, support. */
export const SERVICE: readonly Vendor[] = [
  {
    vendor: 'Stripe',
    source: 'https://stripe.com/legal/cookies-policy',
    kind: 'payment',
    hosts: 'stripe.com stripe.network stripecdn.com',
    items: [
      {
        category: 'necessary',
        names: '__stripe_mid __stripe_sid __stripe_orig_props __stripe_*',
        exemption: 'payment',
      },
      {
        category: 'necessary',
        names: 'm machine_identifier private_machine_identifier checkout-live-session cid scfc stripe.csrf',
        exemption: 'payment',
        under: 'stripe.com stripe.network',
      },
    ],
  },
  {
    vendor: 'PayPal',
    source: 'https://www.paypal.com/us/legalhub/cookie-full',
    kind: 'payment',
    hosts: 'paypal.com paypalobjects.com braintreegateway.com braintree-api.com',
    items: [
      {
        category: 'necessary',
        names:
          'x-pp-s tsrce ts ts_c l7_az nsid LANG enforce_policy cookie_check cookie_prefs KHcl0EuY7AKSMgfvHl7J5E7hPtK ddi d_id rssk SC_VERS ui_experience AV894Kt2TSumQQrJwe-8mzmyREO S23YPPIRyJG__ akavpau_ppsd datadome x-cdn',
        exemption: 'payment',
        under: 'paypal.com paypalobjects.com',
      },
      {
        category: 'necessary',
        names: '__paypal_storage__ paypal-offers* PYPF* _braintree* ddall tsrce x-pp-s l7_az',
        exemption: 'payment',
      },
    ],
  },
  {
    vendor: 'Klarna / Adyen / Mollie / Worldpay / Checkout / Alma / Square',
    source: 'https://docs.adyen.com/development-resources/cookies',
    family: true,
    kind: 'payment',
    hosts:
      'klarna.com klarnacdn.net klarnaservices.com adyen.com adyenpayments.com mollie.com worldpay.com checkout.com getalma.eu squareup.com squarecdn.com afterpay.com affirm.com scalapay.com payplug.com lemonway.com systempay.fr payzen.eu monetico-services.com wlp-acs.com gocardless.com recurly.com chargebee.com paddle.com lemonsqueezy.com',
    items: [
      {
        category: 'necessary',
        names:
          '_klarna_sdid_ch klarna_client_id _rp_uid rsa_* adyen-checkout__* adyen_* mollie_* _payment_session paddlejs_* checkout_token checkout_session_lookup _checkout_queue_token payment_token alma_* apay-session-set amazon-pay-* amazon_Login_* language_setting_payment _savt _sq_*',
        exemption: 'payment',
        confidence: 0.85,
      },
    ],
  },
  {
    vendor: 'Auth.js',
    source: 'https://authjs.dev/reference/core#cookies',
    items: [
      {
        category: 'necessary',
        names:
          'next-auth.session-token next-auth.session-token.* __Secure-next-auth.session-token __Secure-next-auth.session-token.* authjs.session-token authjs.session-token.* __Secure-authjs.session-token __Secure-authjs.session-token.*',
        exemption: 'authentication',
      },
      {
        category: 'necessary',
        names:
          'next-auth.csrf-token __Host-next-auth.csrf-token next-auth.callback-url __Secure-next-auth.callback-url next-auth.state __Secure-next-auth.state next-auth.pkce.code_verifier __Secure-next-auth.* next-auth.nonce __Host-next-auth.* authjs.* __Host-authjs.* __Secure-authjs.*',
        exemption: 'security',
      },
    ],
  },
  {
    vendor: 'Supabase Auth',
    source: 'https://supabase.com/docs/guides/auth/server-side/advanced-guide',
    kind: 'hosting',
    hosts: 'supabase.co supabase.in',
    items: [
      {
        category: 'necessary',
        names:
          'sb-access-token sb-refresh-token sb-*-auth-token sb-*-auth-token.* sb-*-auth-token-code-verifier supabase.auth.token supabase-auth-token sb-provider-token',
        exemption: 'authentication',
      },
    ],
  },
  {
    vendor: 'Auth0',
    source: 'https://auth0.com/docs/manage-users/cookies/authentication-api-cookies',
    kind: 'security',
    hosts: 'auth0.com',
    items: [
      {
        category: 'necessary',
        names:
          'auth0 auth0_compat auth0-mf auth0-mf_compat auth0.is.authenticated auth0.*.is.authenticated a0.spajs.txs.* _legacy_auth0.* com.auth0.auth.* @@auth0spajs@@* did did_compat appSession appSession.* auth_verification __session.auth0 txn_* __txn_*',
        exemption: 'authentication',
      },
    ],
  },
  {
    vendor:
      'Clerk / Firebase / Cognito / Okta / Keycloak / Entra ID / Kinde / WorkOS / Ory / Better Auth / Lucia / Iron',
    source: 'https://clerk.com/docs/how-clerk-works/overview',
    family: true,
    items: [
      {
        category: 'necessary',
        names:
          '__session __session_* __client __client_uat __client_uat_* __clerk_db_jwt __clerk_db_jwt_* __clerk_* __refresh_* firebase:authUser:* firebase:* firebaseLocalStorageDb CognitoIdentityServiceProvider.* amplify-* cognito cognito-fl okta-* okta_* oktaStateToken DT sid-okta KEYCLOAK_* AUTH_SESSION_ID AUTH_SESSION_ID_LEGACY KC_RESTART KC_AUTH_* ESTSAUTH* ESTSSC buid fpc.* msal.* msal* wsfed.* x-ms-* stsservicecookie kinde_* wos-session workos-* ory_kratos_session ory_* csrf_token_* better-auth.* __Secure-better-auth.* auth_session iron-session* lucia_session stytch_session stytch_session_jwt descope* DS DSR fusionauth.* magic_* __magic_* privy-token privy-* siwe* ory_session_*',
        exemption: 'authentication',
        confidence: 0.93,
      },
      {
        category: 'necessary',
        names: 'esctx esctx-* fpc buid stsservicecookie x-ms-gateway-slice SignInStateCookie CCState brcap',
        exemption: 'security',
        under: 'microsoftonline.com',
        confidence: 0.85,
      },
    ],
  },
  {
    vendor: 'Server frameworks',
    source: 'https://www.php.net/manual/en/session.configuration.php',
    family: true,
    items: [
      {
        category: 'necessary',
        names:
          'PHPSESSID PHPSESSID_* ASP.NET_SessionId ASPSESSIONID* .ASPXAUTH .ASPXFORMSAUTH .ASPXANONYMOUS .AspNet.ApplicationCookie .AspNet.Cookies .AspNetCore.Cookies .AspNetCore.CookiesC* .AspNetCore.Session .AspNetCore.Identity.* .AspNetCore.Mvc.CookieTempDataProvider .AspNet.SharedCookie JSESSIONID JSESSIONIDSSO JSESSIONID.* SESSION SESSIONID CFID CFTOKEN CFGLOBALS connect.sid koa.sid koa.sess koa:sess session.sig koa.sess.sig sails.sid rack.session rack-session _session_id laravel_session laravel-session *_laravel_session ci_session ci_sessions cakephp CAKEPHP CAKECOOKIE* symfony sf_redirect MOCKSESSID fe_typo_user be_typo_user sessionid session_id sessionId session SESSID SESS* SSESS* sid connect_sid beaker.session.id flask_session django_session play_session PLAY_SESSION PLAY_FLASH wicket-session LFR_SESSION_STATE_* JSESSIONID_* DWRSESSIONID vaadin-* ZOPE* __ac zsid _plone_session mojolicious dancer.session CGISESSID perlsession YII_SESSION advanced-frontend advanced-backend _identity _identity-frontend mcs_session webpy_session_id grails_remember_me wp_session Nop.customer .Nop.Customer .Nop.Session SilverStripe-* SSSESSID* PrestaShop-* PrestaShop-a* OCSESSID osCsid zenid frontend adminhtml Magento* cs-cart* sid_customer_* sid_admin_* MODsid concrete5 CONCRETE5 CONCRETE CMSSESSID* e107_* pm_session bitrix_sessid _streamlit_* dash_session shinyapps* blazor-* .Blazor* nuxt-session h3 nitro* remix_session __remix* __flash sveltekit* svelte* adonis-session adonis_session hapi-session',
        exemption: 'session',
        confidence: 0.92,
      },
      {
        category: 'necessary',
        names:
          'remember_me REMEMBERME remember_web_* remember_token remember_user_token user_remember_me rememberme remember-me wordpress_logged_in_* wordpress_sec_* wordpress_* wp-postpass_* comment_author_* comment_author_email_* comment_author_url_* access_token refresh_token accessToken refreshToken id_token auth_token authToken auth-token jwt jwt_token token authenticated auth_state auth_nonce oauth_state oauth_nonce oauth2_* _oauth2_proxy* _oauth_* oidc.* saml* SAML* _shibsession_* _shibstate_* mod_auth_openidc_* login_token user_session logged_in _gh_sess dotcom_user __Host-user_session_same_site mojoauth* xf_user phpbb3_* mybbuser bblastvisit bbsessionhash vbulletin* SMFCookie* discourse _t _forum_session MoodleSession* MOODLEID1_* canvas_session',
        exemption: 'authentication',
        confidence: 0.9,
      },
      {
        category: 'necessary',
        names:
          'XSRF-TOKEN X-XSRF-TOKEN XSRF_TOKEN csrftoken csrf_token csrf-token csrfToken CSRFToken CSRF-TOKEN _csrf _csrf_token _csrfToken csrf csrf_cookie csrf_cookie_name csrf_* _xsrf xsrf-token __csrf __CSRF* __Host-csrf* __Secure-csrf* CraftSessionId CRAFT_CSRF_TOKEN *_CRAFT_CSRF_TOKEN __RequestVerificationToken __RequestVerificationToken_* RequestVerificationToken .AspNetCore.Antiforgery.* .AspNetCore.Correlation.* .AspNetCore.OpenIdConnect.Nonce.* .Nop.Antiforgery form_key sync_cookie_csrf LS_CSRF_TOKEN _authenticity_token authenticity_token YII_CSRF_TOKEN ct0 nonce double_submit* XSRF* xsrf* _csrf-frontend _csrf-backend anti-csrf* antiCsrfToken SURGEON* __Host-psifi.* PHPSESSID_csrf django_csrf* __anti_csrf sAntiCsrf sAccessToken sIdRefreshToken sFrontToken h-captcha-response',
        exemption: 'security',
        confidence: 0.93,
      },
    ],
  },
  {
    vendor: 'Cloudflare',
    source:
      'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
    kind: 'security',
    hosts: 'cloudflare.com challenges.cloudflare.com cloudflareinsights.com',
    items: [
      {
        category: 'necessary',
        names:
          '__cf_bm __cfduid __cfruid _cfuvid cf_clearance cf_chl_* cf_ob_info cf_use_ob __cfwaitingroom cf_chl_rc_* __cfseq CF_Authorization CF_AppSession cfz_consent',
        exemption: 'security',
      },
      { category: 'necessary', names: '__cflb CF_LB', exemption: 'load-balancing' },
      { category: 'analytics', names: 'cfz_* cfzs_*', confidence: 0.85 },
    ],
  },
  {
    vendor: 'Akamai',
    source: 'https://techdocs.akamai.com/bot-manager/docs/cookies',
    kind: 'security',
    hosts: 'akamai.net akamaihd.net akamaized.net akstat.io go-mpulse.net',
    items: [
      {
        category: 'necessary',
        names:
          '_abck bm_sz bm_sv bm_mi bm_s bm_so bm_ss bm_lso ak_bmsc akavpau_* akaalb_* ak_wfs akacd_* sec_cpt sbsd sbsd_o AKA_A2 akm_bmfp_*',
        exemption: 'security',
      },
      { category: 'analytics', names: 'RT', under: 'go-mpulse.net', confidence: 0.8 },
      { category: 'analytics', names: 'RT', confidence: 0.8 },
    ],
  },
  {
    vendor: 'Bot and fraud protection',
    source: 'https://docs.datadome.co/docs/cookie-session-storage',
    family: true,
    kind: 'security',
    hosts:
      'datadome.co captcha-delivery.com perimeterx.net px-cdn.net px-cloud.net hcaptcha.com recaptcha.net arkoselabs.com funcaptcha.com friendlycaptcha.com kasada.io imperva.com incapsula.com distilnetworks.com sift.com forter.com riskified.com signifyd.com kount.net threatmetrix.com online-metrix.net cleantalk.org',
    items: [
      {
        category: 'necessary',
        names:
          'datadome _dd_datadome dd_cookie_* _px _px2 _px3 _pxhd _pxvid pxcts _pxde _pxff_* incap_ses_* visid_incap_* nlbi_* incap_* reese84 ___utmvc ___utmvm* rdwr* TS01* TSPD_* BIGipServer* _GRECAPTCHA rc::a rc::b rc::c rc::d-* rc::f _grecaptcha hmt_id __hcaptcha* h_captcha hc_accessibility KP_UIDz KP_UIDz-ssn KP2_UIDz* x-kpsdk-* ct_checkjs ct_timestamp ct_fkp_timestamp apbct_* forterToken ftr_* rskxRunCookie rCookie lastRskxRun thx_* wordfence_verifiedHuman wfwaf-authcookie-* wfCBLBypass sucuricp_* sucuri_cloudproxy_uuid_* cookiesession1 FORTIWAFSID barra_counter_session BNI_* BNES_* BNIS_* fbssls_* wpjm* aiowps_* _fssid* frc-* mtcaptcha* altcha* queue-it* QueueITAccepted-* Queue-it* __uzma __uzmb __uzmc __uzmd __uzme __uzmf __ssds __ssuzjsr* SSID_rdw waap_id spcsrf botd* sift_session_id _sid_sift __ssid',
        exemption: 'security',
        confidence: 0.93,
      },
    ],
  },
  {
    vendor: 'Load balancers and hosting',
    source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/sticky-sessions.html',
    family: true,
    kind: 'hosting',
    hosts:
      'vercel.com vercel.app netlify.app netlify.com herokuapp.com amazonaws.com cloudfront.net azureedge.net azurefd.net fastly.net fastlylb.net jsdelivr.net unpkg.com cdnjs.cloudflare.com bootstrapcdn.com googleapis.com gstatic.com jquery.com typekit.net fontawesome.com bunny.net b-cdn.net gravatar.com wp.com imgix.net cloudinary.com github.io githubusercontent.com stackpathcdn.com kxcdn.com cachefly.net keycdn.com ovh.net polyfill.io fonts.net',
    items: [
      {
        category: 'necessary',
        names:
          'AWSALB AWSALBCORS AWSALBTG AWSALBTGCORS AWSALBAPP-* AWSELB AWSELBCORS AWSALBAuthNonce ARRAffinity ARRAffinitySameSite ASLBSA ASLBSACORS ApplicationGatewayAffinity ApplicationGatewayAffinityCORS TiPMix x-ms-routing-name GCLB GAESA GOOGAPPUID SERVERID SERVERID* ServerID serverid SERVER_ID server_id ROUTEID route INGRESSCOOKIE INGRESS* ingress traefik* LB-Sticky lb_session haproxy_* HAPROXY* SRVNAME SRV srv_id backend_id stickysession sticky_session STICKY nginx_sticky* upstream_* NSC_* citrix_ns_id* citrix_ns_* DSLASTACCESS X-Mapping-* JSESSIONID_LB SESSION_SERVER fly-machine-id fly_* fly-* __vdpl __prerender_bypass __next_preview_data _vercel_jwt _vercel_no_cache _vercel_session __Host-vercel* nf_jwt mcd_session_route rl-sticky cookie_lb persistence ZNPCQ003-* OPENSHIFT* ALBSESSION AWS-WAF-* aws-waf-token mage-lb varnish* X-Magento-Vary _lscache_vary lscache* wp-cache-* cdn_* edgekey f5avr* f5_cspm f5avraaaaaaaa* TS_*_77',
        exemption: 'load-balancing',
        confidence: 0.92,
      },
    ],
  },
  {
    vendor: 'Consent platforms',
    source: 'https://www.cookiebot.com/en/cookie-declaration/',
    family: true,
    kind: 'consent',
    hosts:
      'cookiebot.com cookiebot.eu onetrust.com cookielaw.org cookiepro.com usercentrics.eu usercentrics.com didomi.io privacy-center.org consentmanager.net consentmanager.mgr.consensu.org sourcepoint.com sp-prod.net privacy-mgmt.com quantcast.mgr.consensu.org inmobi.com cmp.quantcast.com trustarc.com truste.com iubenda.com axeptio.eu axept.io termly.io osano.com cookieyes.com cookiehub.net cookiehub.eu cookie-script.com cookiefirst.com civiccomputing.com cookieinformation.com complianz.io borlabs.io ccm19.de orestbida.com tarteaucitron.io tarteaucitron.com sirdata.io consentframework.com fundingchoicesmessages.google.com consensu.org silktide.com enzuzo.com ketch.com ketchcdn.com transcend.io transcend-cdn.com securiti.ai privado.ai illow.io clickio.com didomi.com uniconsent.com sfbx.io appconsent.io trustcommander.net hs-banner.com legalmonster.com secureprivacy.ai cookie-secured.com klaro.org',
    items: [
      {
        category: 'necessary',
        names:
          'CookieConsent CookieConsentBulk* CookieConsentPolicy LSKey-c$CookieConsentPolicy OptanonConsent OptanonAlertBoxClosed OptanonControl OneTrustWPCCPAGoogleOptOut eupubconsent-v2 eupubconsent eupubconsent-* euconsent euconsent-v2 euconsent-* euconsent_* __tcfapi* addtl_consent usprivacy us_privacy IABGPP_* IABTCF_* gpp_* FCCDCF FCNEC FCOEC FCCT google_auto_fc_cmp_setting didomi_token didomi_dcs didomi_* uc_settings uc_user_interaction uc_ui_version uc_tcf uc_gcm ucData ucString uc_services ucConsents* __cmpconsent* __cmpcc __cmpcvc* __cmpcpc* __cmpcccu* __cmpcccx* __cmpccx* __cmpccpa* __cmp* cmpconsent* consentUUID consentDate _sp_user_consent_* _sp_local_state _sp_non_keyed_local_state _sp_v1_* _sp_enable_dfp* authId_sp ccpaUUID _evidon_consent_cookie _evidon_* evidon_* notice_preferences notice_gdpr_prefs notice_behavior notice_poptime cmapi_cookie_privacy cmapi_gtm_bl TAconsentID truste.* _iub_cs-* _iub_* iub_* axeptio_cookies axeptio_all_vendors axeptio_authorized_vendors axeptio_* TERMLY_API_CACHE TERMLY_* t_pt_* osano_consentmanager osano_consentmanager_* osano_* cookieyes-consent cky-consent cky-* cookieyes* cookieyesID cky-active-check cookiehub cookiehub_* CookieScriptConsent CookieScript* cookiefirst-consent cookiefirst-* CookieControl CookieControl-* CookieInformationConsent CookieInfo* cmplz_* complianz_* borlabs-cookie borlabs-* borlabsCookie* ccm_consent ccm19* real_cookie_banner* real_cookie_banner-* rcb-* cc_cookie cc_cookie_* cookie-consent cookie_consent cookieconsent cookieconsent_* cookieconsent_status cookieconsent_dismissed cookieconsent_preferences cookieConsent cookieConsent* cookieconsent-* tarteaucitron tarteaucitron_* hasConsent klaro klaro-* klaro_* eu-consent orejime orejime-* moove_gdpr_popup cookielawinfo-checkbox-* cookielawinfo-* CookieLawInfoConsent viewed_cookie_policy viewed_cookie_policy_* cookie_notice_accepted cookie-notice-* gdpr[consent_types] gdpr[allowed_cookies] gdpr[privacy_bar] gdpr_* gdpr-* wp_consent_* wp-gdpr* pressidium_cookie_consent* cookie-agreed cookie-agreed-version cookie-agreed-categories cookie-agreed-* cookiesEuIsa* cookies_accepted cookies-accepted cookieAccepted cookie_accepted cookies_policy cookie_policy cookiePolicy cookie-policy* cookies_consent cookies-consent CookiesAccepted consent consent_* consent-* user_consent userConsent consentSettings trackingConsent tracking_consent _tracking_consent tracking-preferences trackingChoice hideCookieBanner hide_cookie_banner cookiebanner cookie-banner* cookie_banner* cookieBanner* acceptCookies accept_cookies accepted_cookies accepts-cookies acceptedCookies allow_cookies allowCookies __cookieconsent _cookieconsent silktideCookie* stcm.* sirdata_cmp* appconsent* trustcommander* sncmp* _swb _swb_consent_ _ketch_* ketch* tcm tcmConsent* airgap* securiti* privacy_consent privacyPreferences privacy_preferences privacy-settings privacy-preferences dsgvo* dsgvo_consent rgpd rgpd_* rgpd-* avg_cookies cookiewet lgpd* lgpd_consent datenschutz* cookie_settings cookieSettings cookie-settings cookie_preferences cookiePreferences cookie-preferences cookie_prefs cookieprefs cookies_preferences _cookie_prefs gtm_consent ga-disable-* gatsby-gdpr-* gatsby-plugin-cookiehub* shopify_pay_redirect_consent _consentik_* pandectes* _pandectes_* isense* GDPR_* isenseGDPR* cookiepal-consent cookiepal* enzuzo* illow* consentmode* consentMode* civicAllowCookies* cb-enabled CONSENT_* wpconsent* wpca_* uk_cookie_consent eucookielaw eu_cookie* euCookie* displayCookieConsent displayCookieNotice cookieNotice* cookienotice* catAccCookies cli_user_preference lo-privacy* jimdo* pwebcookies* jbcookies* mp-optin* lhc_gdpr hu-consent pc_consent pll_consent',
        exemption: 'choice-record',
        confidence: 0.95,
      },
    ],
  },
  {
    vendor: 'Shops',
    source: 'https://woocommerce.com/document/woocommerce-cookies/',
    family: true,
    items: [
      {
        category: 'necessary',
        names:
          'woocommerce_cart_hash woocommerce_items_in_cart wp_woocommerce_session_* wc_cart_hash_* wc_fragments_* wc_cart_created tinv_wishlistkey yith_wcwl_* cart cart_* cart-* Cart cartId cart_id cartToken cart_token cart_ts cart_sig cart_ver cart_currency basket basket_* basketId basket-* shopping_cart shopping-cart minicart mage-cache-sessid mage-cache-storage mage-cache-storage-section-invalidation mage-messages mage-translation-* section_data_ids section_data_clean private_content_version product_data_storage guest-view add_to_cart remove_from_cart secure_customer_sig checkout checkout_* _secure_session_id keep_alive storefront_digest _shopify_essential _shopify_country _shopify_m _shopify_tm _shopify_tw _cmp_a localization master_device_id dynamic_checkout_shown_on_cart preview_theme previous_step skip_shop_pay shop_pay_accelerated hide_shopify_pay_for_checkout _shop_app_essential order order_id quote_id edd_* edd_items_in_cart bigcommerce* SHOP_SESSION_TOKEN SHOP_SESSION_ROTATION_TOKEN STORE_VISITOR SF-CSRF-TOKEN dwsid dwanonymous_* sid_dw dwsecuretoken_* sw-context-token sw-states sw-cache-hash session-* x-ua-device ua_session slt nocache currency-* wishlist wishlist_* wishlistId compare_list snipcart-* snipcart_* ecwid_* ec-*-session swell-* medusa_* _medusa* bc_cart* foxycart* fcsid',
        exemption: 'basket',
        confidence: 0.88,
      },
    ],
  },
  {
    vendor: 'Interface preferences',
    source: 'https://www.w3.org/International/questions/qa-accept-lang-locales',
    family: true,
    items: [
      {
        category: 'preferences',
        names:
          'lang language locale LOCALE Lang LANG LANGUAGE Language i18n i18next i18nextLng i18n_redirected NEXT_LOCALE nf_lang nuxt_i18n* django_language pll_language wpml_* wp-wpml_current_language _icl_current_language _icl_visitor_lang_js icl_* qtrans_* trp_language googtrans gtranslate* weglot* weglot_* wglang user_lang userlang user_language preferred_language preferredLanguage site_lang siteLang sitelang lng langue idioma lingua sprache taal jezyk hl culture .AspNetCore.Culture .Nop.Culture .AspNet.Culture PLAY_LANG yii_lang *_language *-language *_lang *_locale *-locale country region currency currency_code selected_currency preferred_currency user_currency store store_view store_code store_id selected_store market shop_country country_code countryCode geoip_country geo_country theme Theme color-theme color-mode color_mode colorMode color-scheme color_scheme colorScheme prefers-color-scheme preferred-color-scheme chakra-ui-color-mode vueuse-color-scheme nuxt-color-mode mantine-color-scheme* mui-mode joy-mode next-theme themePreference dark dark_mode darkMode dark-mode darkmode is_dark ui-theme vitepress-theme-appearance docusaurus.* pgTheme font_size fontSize font-size text_size textsize contrast high_contrast high-contrast accessibility accessibility_* acsb* ally-* userway* timezone timezone_offset tz tz_offset tzoffset user_timezone browser.timezone view_mode viewMode list_view grid_view layout layout_* display_mode sort_by per_page page_size sidebar sidebar_* sidebar-* sidebarCollapsed menu_state nav_state collapsed_* tab_state volume player_volume video_volume muted playback_rate quality subtitles has_js js has_javascript javascript_enabled screen_width screen_resolution viewport device_pixel_ratio resolution window_size wp-settings-* kndctr_locale announcement_* announcement-* dismissed_* dismiss_* hide_banner hidebanner newsletter_popup_closed popup_closed popup_shown popup_dismissed pum-* pum_* elementor elementor_* recently_viewed recently_viewed_* recentlyViewed search_history recent_searches last_search wp_lang pma_lang pma_theme uw-icon-locales uw-tunings uw-tunings-checksum uw-uid reactflow* ember_simple* editor_* monaco*',
        exemption: 'interface-preference',
        confidence: 0.86,
      },
    ],
  },
  {
    vendor: 'Live chat and support',
    source: 'https://www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies',
    family: true,
    kind: 'support',
    hosts:
      'intercom.io intercom.com intercomcdn.com zendesk.com zdassets.com zopim.com tawk.to crisp.chat drift.com driftt.com livechatinc.com livechat.com olark.com freshchat.com freshworks.com freshdesk.com tidio.co tidiochat.com helpscout.net helpscoutdocs.com gorgias.chat gorgias.io userlike.com jivosite.com jivochat.com smartsupp.com smartsuppchat.com chatra.io kustomerapp.com gist.build liveperson.net lpsnmedia.net snapengage.com purechat.com iadvize.com re-amaze.com front.com chatwoot.com',
    items: [
      {
        category: 'preferences',
        names:
          'intercom-id-* intercom-session-* intercom-device-id-* intercom-state* intercom.* intercom-* zlcmid __zlcmid __zlcprivacy __zlcid* ZD-suid ZD-buid ZD-zE_oauth __zlcstore zendesk_* twk_* twk_idm_key tawk* TawkConnectionTime Tawk_* tawkUUID crisp-client/* crisp-client* drift_aid drift_campaign_refresh drift_* driftt_aid DRIFT_* __lc_cid __lc_cst __lc2_cid __lc2_cst __oauth_redirect_detector __livechat* livechat_* olfsk wcsid hblid _oklv _okdetect _okbk _ok _okla olark_* freshchat* _fw_crm_v FreshworksWidget* tidio_* tidio_state_* helpscout* beacon_* gorgias* gorgias.* userlike* uslk_* jivo* jivosite* ssupp.* smartsupp* chatra.* chatraUser* kustomer* LPVID LPSID-* LPVisitorID LPSessionID LPCKEY-* SnapABug* _sna* purechat* iadvize-* iadvize_* reamaze* chatwoot* cw_conversation cw_user_* cw_contact _gist* gist_* userlike_* messengerUtk front_chat* voiceflow* landbot* botpress* ada-* shopifyChatData',
        confidence: 0.88,
      },
    ],
  },
  {
    vendor: 'Embedded media',
    source: 'https://vimeo.com/legal/cookies',
    family: true,
    kind: 'video',
    hosts:
      'vimeo.com vimeocdn.com dailymotion.com wistia.com wistia.net vidyard.com brightcove.com brightcove.net jwplayer.com jwpcdn.com soundcloud.com spotify.com scdn.co twitch.tv ausha.co acast.com issuu.com slideshare.net calameo.com kaltura.com loom.com',
    items: [
      { category: 'analytics', names: 'vuid', confidence: 0.93 },
      {
        category: 'preferences',
        names: 'player sync_active sync_volume continuous_play_v3 language',
        under: 'vimeo.com',
        confidence: 0.8,
      },
      {
        category: 'analytics',
        names: 'wistia wistia-* __distillery loglevel:*wistia* vidyard* VISITOR_WISTIA* loom_*',
        confidence: 0.8,
      },
      {
        category: 'marketing',
        names: 'ts v1st dmvk usprivacy_dm damd_* dm-euconsent*',
        under: 'dailymotion.com',
      },
      { category: 'marketing', names: 'sp_t sp_landing sp_dc sp_key', under: 'spotify.com' },
      { category: 'analytics', names: 'sc_anonymous_id' },
      { category: 'preferences', names: 'jwplayer.* jwplayerLocalId plyr vjs-* videojs*', confidence: 0.8 },
    ],
  },
  {
    vendor: 'Google Maps and fonts',
    source: 'https://policies.google.com/technologies/cookies',
    family: true,
    kind: 'hosting',
    hosts: 'fonts.googleapis.com maps.googleapis.com maps.gstatic.com fonts.gstatic.com ajax.googleapis.com',
    items: [{ category: 'preferences', names: '_c;;i __Secure-maps*', confidence: 0.5 }],
  },
  {
    vendor: 'Google Tag Manager',
    source: 'https://support.google.com/tagmanager/answer/9323295',
    kind: 'tag-manager',
    hosts: 'googletagmanager.com',
    items: [{ category: 'analytics', names: '_gtm_* gtm_* gtm.*', confidence: 0.6 }],
  },
  {
    vendor: 'WordPress plugins',
    source: 'https://wordpress.org/documentation/article/cookies/',
    family: true,
    items: [
      {
        category: 'necessary',
        names:
          'wordpress_test_cookie wp-saving-post wp-save-post_* icwp-* itsec-* jetpack* jpp_* wpfront-* _wpcom_wpcom* wpcf7_* _wpfuuid _wpforms* wpforms_* gform_* ninja_forms* frm_form* elementor_form* formidable* wpdiscuz* _wp_session wp-dark-mode* mp-popup* learndash* wpfm_* tutor_* wc_session_*',
        exemption: 'session',
        confidence: 0.72,
      },
      {
        category: 'analytics',
        names:
          'pvc_visits* pvc_visits[0] wordpress_google_apps_login gadwp* monsterinsights* pys_* pys_session_limit pys_start_session pys_first_visit pysTrafficSource pys_landing_page last_pys* last_pysTrafficSource last_pys_landing_page pysAddToCartFragmentId',
        confidence: 0.85,
      },
    ],
  },
  {
    vendor: 'Microsoft 365 / SharePoint / Dynamics',
    source: 'https://learn.microsoft.com/en-us/dynamics365/customer-insights/journeys/cookies',
    family: true,
    kind: 'analytics',
    hosts: 'dynamics.com',
    items: [
      { category: 'marketing', names: 'msd365mkt msd365mkttr msd365mkttrs* _msd365*' },
      {
        category: 'necessary',
        names:
          'ContextLanguageCode isDSTObserved isDSTSupport timeZoneCode timeZoneOffset ASP.NET_SessionId adxnotification adxPreviewUnpublishedEntities',
        exemption: 'session',
        confidence: 0.7,
      },
    ],
  },
  {
    vendor: 'Developer tools and browser storage of libraries',
    source: 'https://github.com/pimterry/loglevel',
    family: true,
    items: [
      {
        category: 'necessary',
        names:
          'loglevel loglevel:* debug __test__ __storage_test__ localStorageTest test_storage modernizr __next_scroll_* __nuxt* __NEXT_* nuxt-* redux-persist* persist:* apollo-cache* _expiringCache* workbox* lscache-* localforage localforage* __paypal_storage__* keyval-store firebase-heartbeat* firebase-heartbeat-database firebase-installations* chunk_* vite-* webpack*',
        exemption: 'session',
        confidence: 0.7,
      },
    ],
  },
];
