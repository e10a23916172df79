// Written by scripts/build-knowledge.ts from tarteaucitronjs 1.34.0 (MIT). Not to be edited by hand.
export const SOURCE = 'tarteaucitronjs@1.34.0';
/** Names by purpose, separated by blanks. */
export const NAMES = {
  analytics:
    "F24_autoID F24_personID Wysistat __vrf __vrid __vrl __vrm __vru __vry __vrz _ca_chat _cs_vars _pk_hsr _ym_hostIndex _ym_mp2_substs _ym_mp2_track clicky_olark cluid eqy_company eqy_sessionid eqy_siteid gq_lead gq_utm heatmaps_g2g_ hjClosedSurveyInvites incap_ses_ kbntrk kompass matomo_sessid nlbi_ no_trackyy_ ps_payloadSeqId trackalyzer unpoco_ usst visid_incap_ visitor_id wysistat zabUserID zabVisitID zab_ zab_g_ zabme zfa zia_ zpc zps-tgr-dts zpsPollsBucket zpsPopupBucket zps_permission_status zpsfa_ zpspb zpspolls_ zpssr zsd zsr",
  marketing:
    "/tr __da-pu-xflirt-ID-pc-o169 __dcfduid __unam __utmt_Shareaholic%20Pageviews __utmt_Tools _gat_UA-65072040-17 _pinterest_ct_mw _sp_id.32f5 _sp_ses.32f5 _stidv antvoice ds_usr_id ifuuid ig_cb pubconsent reg_ext_ref reg_fb_gate reg_fb_ref rur shbid shbts tk uid3pd x-src",
} as const;
