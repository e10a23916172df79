import type { ConsentWords } from './words';

export const en: ConsentWords = {
  accept:
    'accept|agree|allow|enable all|i consent|consent to all|consent and|give consent|ok|okay|got it|understood|i understand|that s fine|fine by me|sounds good|yes|sure|=continue|continue to site|continue to the site|continue to website|opt in|approve|select all|activate all|turn on all|take all',
  reject:
    'reject|decline|refuse|deny|disagree|i do not agree|disable all|disallow|none of them|opt out|object|block|turn off all|deselect all|unselect all|no|never|rejecting|do not sell|do not share|leave off|keep off|not now thanks|dismiss all|rather not|prefer not|not really|not today|please don t|please do not|rather you didn t',
  refusal:
    'only necessary|only essential|only required|only strictly necessary|only the necessary|only the essentials|only essentials|just the essentials|just essentials|essentials only|just necessary|just essential|necessary only|essential only|required only|mandatory only|only mandatory|required cookies only|accept necessary|accept essential|accept required|accept strictly necessary|allow necessary|allow essential|allow required|bare minimum|only technical|technical only|without accepting|without consent|without consenting|without agreeing|without cookies|without tracking|don t accept|don t consent|do not allow|don t allow|not accept|not agree|not consent|reject non essential|reject optional|reject additional|reject unnecessary|decline optional|decline non essential|refuse non essential|no i don t|minimal cookies|necessary cookies|essential cookies|non essential off|all optional off|withhold consent|only what s needed|just what s needed|only what is needed|just what is needed|only what you need|only what s necessary',
  save: '=save accept|=save and accept|save|confirm|apply|accept selected|accept selection|accept my choices|accept these choices|allow selected|allow selection|accept current|submit|update preferences|update settings|update my choices|use these settings|keep these settings|keep my choices|done|store my choices|store selection|store choices|agree to selected|agree to selection|continue with selection|continue with selected|remember my choice|set preferences|finish|use selected',
  customize:
    'customize|customise|manage|settings|preferences|options|more choices|show purposes|let me decide|choose|personalize|personalise|configure|adjust|view purposes|select cookies|select individually|individual choices|details|fine tune|advanced|show vendors|granular|tailor|decide individually|my choices|your choices|your privacy choices|set individually',
  next: 'next|next step|continue|proceed|go on',
  close: 'close|x|dismiss|hide|back|skip|not now|later',
  subscribe:
    'subscribe|subscription|pay|buy|purchase|premium|log in|login|sign in|sign up|signup|register|create account|create an account|join|start trial|free trial|become a member|donate|ad free|without ads|checkout|order|upgrade|contribute|support us|unlock|go pro',
  withdraw:
    'withdraw|revoke|change consent|change my consent|cookie settings|cookies settings|cookie preferences|manage cookies|manage my cookies|manage cookie|manage consent|cookie consent|cookie choices|privacy settings|privacy preferences|consent preferences|consent settings|privacy choices|update cookie|update consent|review consent|reset consent|reopen|do not sell|ad choices',
  topic:
    'cookie|cookies|consent|consents|tracker|trackers|tracking|similar technologies|data protection|privacy|personal data|personal information|local storage|data use|data choices|browsing data',
  context:
    'we use|this site uses|uses cookies|use cookies|our site|website|your experience|user experience|browsing|analytics|analytical|statistics|statistical|advert*|ads|marketing|personali*|preferences|functional|necessary|essential|third part*|partner*|vendor*|audience|measure*|traffic|improve|privacy|policy|consent|store|device|identifier*|purpose*|track*|content|social media|usage|your data|optional|choice*|performance|targeting|gdpr|strictly needed|what s needed|count visits|visits|remember you*|other sites|other websites',
  other:
    'delete|deletion|erase|discard|cancel your|unsubscribe|invitation|invite*|years old|over 18|of age|18 or older|age verification|date of birth|newsletter|sign up|discount|coupon|promo|off your|cart|basket|checkout|recipe|bake*|oven|chocolate|dozen|shipping|your order|order now|place order|accept order|cookie order|order of|payment|notifications|send you|your location|wants to|microphone|camera|chat|how can we help|password|leave this page|leave site|unsaved|terms of service|terms and conditions|terms of use|licence agreement|license agreement|friend request|follow request|quote for|meeting|survey|rate us|download the app|update available|incoming call|quest|job offer|appointment|collaboration|request to join|connection request|booking|bluetooth|log out|sign out|end session|session expire*|quiz|poll|screen sharing|refund|return request',
  interest: 'legitimate interest|legitimate interests|legitimate purpose|leg interest',
  on: 'yes|on|allow|accept|agree|enable|enabled|active|activate|opt in|consent|allowed|granted|grant|accepted',
  off: 'no|off|deny|reject|refuse|decline|disagree|disable|disabled|inactive|deactivate|opt out|block|blocked|denied|do not allow|don t allow|refused|rejected|do not accept|don t accept|object|not allowed|disallow|never',
};
