// Written by scripts/build-knowledge.ts from @cookiepal-oss/cookie-db 1.0.0 (MIT). Not to be edited by hand.
export const SOURCE = '@cookiepal-oss/cookie-db@1.0.0';
/** Names by purpose, separated by blanks. */
export const NAMES = {
  analytics:
    "$last_referrer $referrer AI_buffer AI_sentBuffer DEVICE_INFO OptiMonkShopAttributes OptiMonkVisitorAttributes WeeblyDiceRollUser ___ELEVAR_GTM_SUITE--* __insp_nv __insp_slim __insp_targlpt __insp_targlpu __insp_wid __mpq __ym_tab_guid _gtmeec _hjIncludedInPageviewSample _hjIncludedInSessionSample _hjIncludedInSessionSample_* _website_stats _ym cee dm_this_page_view iutk loom_anon_comment loom_referral_video mp_* optimizely_data pbid poptin_all_visited_pages poptin_c_visitor poptin_client_id poptin_custom_new_visitor_session poptin_every_visit_session poptin_last_visit poptin_new_user poptin_o_* poptin_old_user poptin_origin_landing_page poptin_pageviews_* poptin_previous_url poptin_session poptin_session_account_* poptin_user_country_code poptin_user_id poptin_user_ip sync_cookie_ok uesign unifiedScriptVerified unique_id visitor-id vwo_apm_sent ziwsSession ziwsSessionId zps-ft-details zps-ft-pghitType-details zps-tgr-dts",
  marketing:
    "CM __kl_key __kla_viewed_reviewed_items __mguid_* __spdt __storejs_* _rxuuid am_tokens_eu-v1 arcki2 arcki2_adform arcki2_ddp2 ayl_visitor caf_ipaddr criteo cusid cuvon eventQueue expiry_partner kl-post-identification-sync klaviyoOnsite klaviyoPagesVisitCount matchadform msgsndr_id mv_tokens_eu-v1 parking_session pf_ptc_* pwvisitor sn_global_countdown_last_reset_timestamp spdt-* tf_respondent_cc topicsLastReferenceTime traffic_target tvid userReferer uuid v2_contact_session_* v2_history_* v2_session_history_* v3_first_session_event_* yashr zfccn zft-sdc",
} as const;
