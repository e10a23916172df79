import type { Vocabulary } from '../concepts';

export const en: Vocabulary = {
  language: 'en',
  phrases: {
    no: 'no|none of|neither|nor|zero|free of|free from',
    not: "not|don't|doesn't|isn't|aren't|won't|never|cannot|nor|neither|makes no|make no",
    only: 'only|exclusively|solely|nothing but|limited to',
    other: 'other|further|additional|else',
    tracker:
      'cookie*|tracker*|pixel*|beacon*|tracking technolog*|similar technolog*|tag|tags|script*|tool|tools|service|services|plugin*|plug-in*|technolog*|resource*|embed*',
    cookie: 'cookie*',
    pixel: 'pixel*',
    fingerprint: 'fingerprint*|browser fingerprint*',
    'local-storage': 'local storage|localstorage|web storage|browser storage|session storage',
    'personal-data': 'personal data|personal information|personally identif*|identify you personally',
    marketing:
      'marketing|advertis*|retargeting|remarketing|targeting|cross-site|behavioural|behavioral|tracking|ad|ads|adverts|commercial',
    analytics:
      'analytic*|statistic*|audience measurement|web measurement|traffic measurement|performance cookie*|measurement|google analytics',
    social: 'social media|social network*|social',
    profiling: 'profiling|build a profile|create profiles|profiles of',
    preferences:
      'functionality|preference cookie*|personalisation cookie*|personalization cookie*|functionality cookie*|functional cookie*',
    'third-party': 'third part*|external',
    necessary: 'necessary|essential|required|indispensable|technically required|strictly needed|technical',
    'non-essential':
      'non-essential|non-necessary|nonessential|not strictly necessary|not essential|not necessary|optional|the others|other cookies|all others|all other|these cookies|they|everything else',
    adverts: 'adverts|advertisements|advertising|ads|banner ads',
    deploy:
      'use|uses|used|using|set|sets|setting|place|places|placed|deploy*|deposit|deposits|deposited|install|installs|installed|load|loads|loaded|run|runs|employ|employs|store|stores|stored|embed|embeds|drop|dropped|drops|serve|served|contain|contains|there are|activate|activated|enabled|active|present|includes|include|in use|rely on|create|write|made use of|fire|fired|integrate',
    sell: 'sell|sold|sale of|rent|trade',
    keep: 'stored|store|kept|keep|saved|save|remembered|remember|retained|retain|valid|recorded|record|lasts|last for|expire|expires|validity|retention|stays|honour|honored|maintained',
    change:
      'change|modify|modified|changed|withdraw|withdrawn|revoke|revoked|manage|update|updated|adjust|adjusted|reopen|re-open|revisit|revise|review|customi*|edit|amend|open|reconsider|set your|access',
    withdraw: 'withdraw*|revoke*|change your mind|opt out|opt-out',
    accept: 'accept*|allow*|agree*',
    refuse: 'refuse*|reject*|decline*|deny',
    block: 'block|blocks|blocked|disabled|inactive|switched off|deactivated|turned off',
    consent:
      'consent*|permission|opt in|opt-in|opted in|opting in|agree|agreed|agreement|you accept|accepted|accepting|approval|authoris*|authoriz*|acceptance|have chosen|you allow|you choose|made a choice|make a choice|you enable',
    choice: 'choice*|consent|decision|selection|cookie preference*|your preference*|preferences',
    settings: 'setting*|preference*|choice*|consent|your mind|banner|options',
    control:
      'link|button|icon|footer|bottom of|click*|panel|widget|tab|cookie settings|cookie preferences|manage cookies|manage my cookies|preference center|preference centre|consent manager|tool below|box below',
    banner: 'banner|pop-up|popup|first visit|cookie notice|consent tool|cookie bar|dialog*',
    browser:
      'browser|browsers|chrome|firefox|safari|device settings|operating system|unsubscrib*|newsletter|adssettings',
    gate: 'only if|only after|only with|only when|only once|only upon|only be|until|unless|prior|before|after|subject to|based on|once you|as soon as|only activated|if you|when you|upon your|not without|only on the basis',
    'with-consent':
      'with your consent|with your permission|with your prior consent|with consent|with your explicit consent|upon your consent|subject to your consent|with the user s consent|with your agreement|after your consent|after consent',
    'without-consent':
      'without your consent|without consent|without your prior consent|without prior consent|without your permission|without asking|without your explicit consent',
    required: 'required|require|requires|needed|necessary|need|requested|mandatory|obtained|obtain',
    ask: 'ask|asked|request|requested|seek|prompt*|obtain*|collected|renew*|need your',
    again: 'again|renew*|anew|new collection|once more|re-consent|new consent|reappear*',
    exempt: 'exempt*',
    'continue-use':
      'continuing to use|continue to use|continued use|continue using|continuing to browse|continue browsing|continue to browse|by using|go on using|keep using|further use|continuing to navigate|continue navigating|continued browsing|using this website|using our website|by visiting|carry on browsing|continuing your visit|continuing your navigation',
    anytime: 'any time|anytime|at any moment|later|whenever|any point|always',
    now: 'today|currently|at present|at the moment|at the date of this policy|as of today|presently|at this time|right now|for now|to date',
    future:
      'future|should we|should such|if we ever|if we decide|were to|if we start|if we add|if we introduce|if this changes|will be added|would be|later on',
    if: 'if|should|when|where|in case|whether',
    default: 'by default|default',
    max: 'maximum|max|at most|no longer than|not longer than|no more than|not exceed*|up to|longest|at the latest|not more than|never exceed*|ranges from|between',
    all: 'all cookies|our cookies|cookies|cookies placed|any cookie|the cookies we use|no cookie',
    'change-of-policy':
      'substantial change|substantial modification|material change|significant change|change to this policy|changes to this policy|new purpose*|modification',
    we: 'we|our website|our site|this website|this site|our|this app|the website|the site|us|our application',
    anaphor:
      'these cookies|this cookie|those cookies|such cookies|these|this tool|this service|they|them|it|that cookie|each cookie|the cookie|this category|which|this data|the data|this information|the information|google|matomo|plausible|cloudflare|stripe|session cookies|this type|necessary cookies|some cookies|anonymous|some',
    'you-may':
      "you can|you may|you could|if you|you do not|you don't|you choose|you want|you wish|you have the|you are able|you will|users can|users may|you must|you should|you might|your browser|you refuse|you reject|you disable|you block|you decline|you prefer|you would|allow you to|ability to",
    hypothetical: 'may|might|could|sometimes|can|possibly|would|some of',
    but: 'but|however|instead|except|although|though|rather|apart from|with the exception|other than',
    which: 'which|that|who|in order to|so that|because|to ensure|unless|until|if|when|without',
    'public-pages':
      'public page*|public part|public area|public site|public website|without logging in|marketing page*',
    'logged-in':
      'logged in|signed in|authenticated|when you log in|registered users|member area|customer area|after login|log in',
    'logged-out': 'logged out|not logged in|unauthenticated|without logging in|anonymous visitor*',
    'login-page': 'login page|sign-in page|log-in page|login screen',
    payment:
      'payment page*|payment is|checkout|during payment|payment in progress|when paying|payment process',
    gesture:
      'when you click|click on|explicit user action*|when you press|when you play|until you click|user action*',
    listed: 'listed|following cookie*|described|below|table|these cookies|mentioned',
    version: 'version',
  },
};
