import type { Vendor } from '../vendor';

/** Shops, portals, chats and affiliate tools whose makers list their cookies on a page of their own. */
export const PRODUCTS: readonly Vendor[] = [
  {
    vendor: 'Oro',
    source: 'https://doc.oroinc.com/backend/setup/post-install/cookies-configuration',
    items: [
      { category: 'necessary', names: 'BAPID BAPRM OROSFID OROSFRM', exemption: 'authentication' },
      { category: 'necessary', names: 'customer_visitor', exemption: 'session', confidence: 0.8 },
    ],
  },
  {
    vendor: 'Optimizely',
    source: 'https://github.com/markeverard/episerver-cookies',
    items: [
      { category: 'necessary', names: 'EPiDPCKEY .ASPXRoles', exemption: 'authentication' },
      {
        category: 'preferences',
        names: 'EPi:NumberOfVisits .EPiForm_BID .EPiForm_VisitorIdentifier',
        confidence: 0.8,
      },
    ],
  },
  {
    vendor: 'Optimizely Spire',
    source: 'https://support.optimizely.com/hc/en-us/articles/4413199721229-Cookies-in-Spire-CMS',
    items: [
      {
        category: 'necessary',
        names: '*_CustomerOrderForApproval BillToIdShipToId CurrentBillToId CurrentShipToId CKFinder_Check',
        exemption: 'session',
      },
      {
        category: 'preferences',
        names: 'CurrentCurrencyId CurrentFulfillmentMethod',
        exemption: 'interface-preference',
      },
    ],
  },
  {
    vendor: 'Intershop',
    source:
      'https://support.intershop.com/kb/go.php/a/ENFDEVDOC/pages/1896926651/Concept+-+GDPR+Cookie+Content',
    items: [
      { category: 'necessary', names: 'SecureSessionID-*', exemption: 'authentication' },
      { category: 'preferences', names: 'rvdata-*', confidence: 0.8 },
    ],
  },
  {
    vendor: 'Salesforce Experience Cloud',
    source: 'https://privacy.awin.com',
    items: [
      {
        category: 'necessary',
        names: 'renderCtx force-stream sfdc-stream force-proxy-stream',
        exemption: 'load-balancing',
      },
      { category: 'analytics', names: 'pctrk BrowserId_sec', confidence: 0.85 },
      { category: 'analytics', names: 'BrowserId', under: 'salesforce.com force.com', confidence: 0.85 },
    ],
  },
  {
    vendor: 'ClickDimensions',
    source:
      'https://support.clickdimensions.com/hc/en-us/articles/115001156993-Click-Cookies-for-Web-Analytics',
    items: [
      { category: 'analytics', names: 'cuvid' },
      { category: 'necessary', names: 'cd_optout_*', exemption: 'choice-record' },
    ],
  },
  {
    vendor: 'Zoho SalesIQ',
    source: 'https://zoho.com/salesiq/cookies-policy.html',
    items: [
      { category: 'analytics', names: '*-_zldp *-_zldt *-_siqid *-_uuid' },
      { category: 'preferences', names: 'zld*state zld*dragpos', confidence: 0.8 },
    ],
  },
  {
    vendor: 'Kundo',
    source: 'https://english.kb.kundo.se/guide/cookies-in-the-chat',
    items: [{ category: 'preferences', names: 'kundo_chat_*', confidence: 0.85 }],
  },
  {
    vendor: 'Chatwoot',
    source:
      'https://chat.onehash.ai/hc/onehash-help-center/articles/1701663159-usage-of-cookies-in-one_hash-chat',
    items: [{ category: 'preferences', names: 'cw_user_*', confidence: 0.8 }],
  },
  {
    vendor: 'Nelio A/B Testing',
    source: 'https://neliosoftware.com/testing/help/what-cookies-does-nelio-ab-testing-set/',
    items: [
      {
        category: 'analytics',
        names: 'nabAlternative nabSyncStatus nabParticipation nabSegmentation nabExperimentsWithPageViews',
      },
    ],
  },
  {
    vendor: 'CleanTalk',
    source: 'https://vidamaxmc.net/?p=506',
    items: [{ category: 'necessary', names: 'Apbct_* apbct_* ct_sfw_* ct_checkjs*', exemption: 'security' }],
  },
  {
    vendor: 'Interworks.cloud',
    source: 'https://interworkscloud.atlassian.net/wiki/pages/diffpagesbyversion.action?pageId=4664533',
    items: [
      {
        category: 'necessary',
        names: 'BSSession BSLogin WCSession_* WCLogin_* WCSession_*_CookieAcceptance',
        exemption: 'authentication',
      },
    ],
  },
  {
    vendor: 'Affiliate programmes',
    source: 'https://affonso.io/help/faq/pixel-cookie-duration-default',
    family: true,
    items: [
      {
        category: 'marketing',
        names:
          'affonso_referral affonso_data ranSiteID rfsn_* rewardful.referral growsumo_data ps_partner_key _fprom_ref ef_tid_c_o_* lsclick_mid*',
      },
    ],
  },
];
