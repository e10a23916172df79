import type { Vocabulary } from '../concepts';

export const en: Vocabulary = {
  language: 'en',
  phrases: {
    no: 'no|none of|neither|nor|zero|free of|free from|nope|nil|do without|does without|refrain from|refrains from|steer clear of|forgo|forgoes|you will not find|you won t find|you will find no|you will find none|you ll find no|decided against|decide against|chosen not to|chose not to|choose not to|opted not to|opted against|avoid|avoids|there is not any|there aren t any|nobody|no one',
    not: "not|don't|doesn't|isn't|aren't|won't|never|cannot|nor|neither|makes no|make no|do no|does no",
    only: 'only|exclusively|solely|nothing but|limited to|limit ourselves to|limits itself to|confine*|restrict ourselves to|restricted to|confined to|purely|just the|just those|just a handful|only ever|all we use|all we set|all we need|all of them|all that we use',
    other: 'other|further|additional|else|not listed',
    tracker:
      'cookie*|tracker*|pixel*|beacon*|tracking technolog*|similar technolog*|tag|tags|script*|tool|tools|service|services|plugin*|plug-in*|technolog*|resource*|embed*|video player|map|maps|iframe|widget*|software|network*|code|library|libraries|signal*|identifier*|SDK*|platform|buttons|posts|feeds|players|fonts|video*|embedded content',
    cookie: 'cookie*',
    pixel: 'pixel*',
    fingerprint: 'fingerprint*|browser fingerprint*',
    'local-storage': 'local storage|localstorage|web storage|browser storage|session storage',
    'personal-data': 'personal data|personal information|personally identif*|identify you personally',
    marketing:
      'marketing|advertis*|retargeting|remarketing|targeting|cross-site|behavioural|behavioral|tracking|ad|ads|adverts|commercial|promotional|sponsor*|interest-based|personalised ads|ad tracking|ads tracking|advertising tracking',
    analytics:
      'analytic*|statistic*|audience measurement|web measurement|traffic measurement|performance cookie*|measurement|google analytics|measure*|usage data|web statistics|visitor count*|reach|heat map*|heatmap*|session recording*|visitors with|usage statistics|web analytics|visitor tracking|analys*|audience',
    social: 'social media|social network*|social|share button*|like button*',
    profiling: 'profiling|build a profile|create profiles|profiles of',
    preferences:
      'functionality|preference cookie*|personalisation cookie*|personalization cookie*|functionality cookie*|functional cookie*',
    'third-party':
      'third part*|external|other parties|other compan*|other providers|outside provider*|others to|outside parties|other firms|other organisations|others may',
    necessary:
      'necessary|essential|required|indispensable|technical|without which|needed|cannot function without|cannot work without|can t function without|can t work without|could not function without|need to make|need to run|we need for|needs to work|needs in order to|needs to function|needs to run',
    'non-essential':
      'non-essential|non-necessary|nonessential|not strictly necessary|not essential|not necessary|optional|the others|other cookies|all others|all other|these cookies|they|everything else|other than the technical|other than technical|other than necessary|other than essential|other than strictly necessary|other than the necessary|beyond the strictly necessary|beyond what is necessary|other categories|remaining cookies|remaining categories|not strictly required|not required',
    adverts: 'adverts|advertisements|advertising|ads|banner ads|advert|advertisement',
    deploy:
      'use|uses|used|using|set|sets|setting|place|places|placed|deploy*|deposit|deposits|deposited|install|installs|installed|load|loads|loaded|run|runs|employ|employs|store|stores|stored|embed|embeds|drop|dropped|drops|serve|served|contain|contains|there are|activate|activated|enabled|active|present|includes|include|rely on|create|write|made use of|fire|fired|exist|exists|show|shows|display|displays|do|does|have|has|allow|permit|operate|operates|switch on|launch|launched|start|starts|started|apply|applied|put|puts|leave|leaves|access|read|send|collect|offer|carry|host|limit ourselves|limits itself|confine ourselves|restrict ourselves|integrat*|find|found|gather|gathered|engage|engages|serves|comes from|end up|ends up|come|embedded|involve|involves|feature|features|fires|participate|participates|there is|part of|works|work|functions|there aren t|there isn t|insert|inserted|track you|appears|appear',
    sell: 'sell|sold|sale of|rent|trade',
    keep: 'stored|store|kept|keep|saved|save|remembered|remember|retained|retain|valid|recorded|record|expire|expires|validity|retention|honour|honored|maintained|good for|hold|holds|held|runs|live|lives|persist*|remain|remains|deleted after|erased after|survive*|endure*|stay*|lifetime|lifespan|duration|lapse*|last*|lives up to|in force',
    change:
      'change|changed|withdraw|withdrawn|revoke|revoked|manage|update|updated|customi*|edit|open|reconsider|set your|access|undo|switch|rethink|choose again|decide again|reset|changing|updating|opting|take back|back to|revis*|modif*|adjust*|amend*|alter*|reopen*|re-open*|review*|call up|bring up|bring back|pull up|see the banner|changed your mind|change your mind|opens|reopens',
    withdraw:
      'withdraw*|revoke*|change your mind|opt-out|undo|take back|change of mind|revocation|stop consenting|take your consent back|take it back|stop agreeing',
    accept:
      'accept*|allow*|agree*|say yes|yes button|happy to receive|happy with|okay with|ok with|saying yes',
    refuse:
      'reject*|deny|say no|no thanks|turn down|opt out|no button|declin*|refus*|continue without accepting|opting out|objecting|object to|saying no',
    block:
      'block|blocks|blocked|disabled|inactive|switched off|deactivated|turned off|stay off|stays off|remain off|off until|wait*|held back|dormant|do not start|asleep|greyed out|denied|suppressed|kept off|kept back|paused|withheld|not fired|not loaded|not activated|off by default|remains off|disabled by default',
    consent:
      'consent*|permission|opt in|opt-in|opted in|opting in|agree|agreed|agreement|you accept|accepted|accepting|approval|authoris*|authoriz*|acceptance|have chosen|you allow|you choose|made a choice|make a choice|you enable|a yes|your yes|say yes|said yes|switch on|turn on|turned on|switched on|tick|ticked|enable them|enable these|enable it|enable cookies|enable analytics|enable statistics|enable optional|enabled|your ok|your okay|go-ahead|green light|press accept|click accept|your say-so|give us leave|allowed|agrees|accepts|affirmative|opts in|affirmatively|active choice|press agree|click agree|say so|switches on|ticks|given the nod|click allow|press allow|tap allow|click on accept|click yes|turn them on|turn it on|opts them in|happy to receive|happy with|say it s ok|say it is ok|it s ok|ask you first|ask first|asks you first',
    choice:
      'choice*|consent|decision|selection|cookie preference*|your preference*|preferences|answer|what you chose|your yes|a yes|opt-in|your no|which cookies|you pick|you picked|you selected|you decided|your cookie settings|opt-out|you agreed to',
    settings:
      'setting*|preference*|choice*|consent|your mind|banner|options|which cookies|a yes|selection|decision*|permission*|panel|window|categories|category|what you decided|what you chose|what you selected',
    control:
      'link|button|icon|footer|bottom of|click*|panel|widget|tab|cookie settings|cookie preferences|manage cookies|manage my cookies|preference center|preference centre|tool below|box below|press|here|menu|corner|tap|manager|privacy centre|privacy center|manage consent|symbol|lower left|lower right|edge of|bottom-left|bottom-right|padlock|floating',
    banner:
      'banner|pop-up|popup|first visit|cookie notice|consent tool|cookie bar|dialog*|first layer|first screen|cookie box|window|the notice|popup window|cookie prompt',
    browser:
      'browser|browsers|chrome|firefox|safari|device settings|operating system|unsubscrib*|newsletter|adssettings',
    gate: 'only if|only after|only with|only when|only once|only upon|only be|until|unless|prior|before|after|subject to|based on|once you|as soon as|only activated|if you|when you|upon your|not without|only on the basis|on the basis of',
    'with-consent':
      'on consent|by consent|only if you switch on|consent required|requires consent|requires your consent|are opt-in|is opt-in|opt-in only|opt-in basis|opt-in required|consent needed|permission required|requires opt-in|requires your permission|require consent|require your consent',
    'without-consent': 'without asking|if you do nothing',
    required:
      'required|require|requires|needed|necessary|need|requested|mandatory|obtained|obtain|ask permission|ask for permission|ask you|compulsory|precondition|prerequisite|requirement|condition for|dependent on|has to|oblig*|wants|calls for|demands|demand|call for',
    ask: 'ask|asked|request|requested|seek|prompt*|obtain*|collected|renew*|need your|ask permission|ask your permission|ask you|put the question|question',
    again:
      'again|renew*|anew|new collection|once more|re-consent|new consent|reappear*|re-ask|afresh|a second time|appears again|appear again|displayed again|shown again',
    exempt: 'exempt*|fall outside|not subject to consent|does not need consent|do not need consent',
    'continue-use':
      'continuing to use|continue to use|continued use|continue using|continuing to browse|continue browsing|continue to browse|by using|go on using|keep using|further use|continuing to navigate|continue navigating|continued browsing|using this website|using our website|by visiting|carry on browsing|continuing your navigation|keep browsing|browsing on|carrying on|staying on|stay on the site|using this site|remaining on|by closing|closing this message|closing this notice|closing this banner|by accessing|by browsing|by clicking on any|by scrolling|if you continue|remain on|use of our site|use of this site|use of this website|use of our website|use our website|use this website|use the site|use our site|access our|access the site|visit our|browse our|browsing our|browse the site|navigate our|navigating our|when you use|proceeding to use|proceed to use|with your navigation|by your navigation|your navigation of|your use of the website|your use of our|your use of this|your use of the site|your continued|using our services|using the services|use of the services|use our services|use of our services|using the site|using the website|accessing the|accessing our|clicking anywhere|your visit|you stay on|stay on this|by entering|moving on to another',
    anytime: 'any time|anytime|later|whenever|any point|always|as often as|you like|any moment|every time',
    now: 'today|currently|at present|at the moment|at the date of this policy|as of today|presently|at this time|right now|for now|to date|these days|at the time of writing|as things stand|so far|yet|for the time being|at the date',
    future:
      'future|should we|should such|if we ever|if we decide|were to|if we start|if we add|if we introduce|if this changes|will be added|would be|later on|should this change|should that change|if that changes|if that ever|someday|one day|planned',
    if: 'if|should|when|where|in case|whether',
    default: 'by default|default',
    max: 'maximum|max|at most|not exceed*|up to|longest|at the latest|never exceed*|ranges from|between|never longer|no longer|none lasts|longer than|at the most|more than|beyond|upper limit|cap|capped|at the very most|lifespan of|limited to|limited the|varies|vary from|varying|within|in each case',
    all: 'cookies|any cookie|the cookies we use|no cookie|no tracker|any tracker|none of them|none of our|none of the cookies|every cookie|trackers|all of our cookies|all of the cookies|cookies we place|cookies we set|depending on the cookie|depending on the type of cookie|each cookie|our own cookies',
    'change-of-policy':
      'substantial change|substantial modification|material change|significant change|change to this policy|changes to this policy|new purpose*|modification',
    we: 'we|this website|this site|our|this app|the website|the site|us|the shop|the company|this page|this webshop|this store|here|the platform|i|my site|this blog|the pages|this portal|these pages|this shop',
    anaphor:
      'these cookies|this cookie|those cookies|such cookies|these|this tool|this service|they|them|it|that cookie|each cookie|the cookie|this category|which|this data|the data|this information|the information|google|matomo|plausible|cloudflare|stripe|session cookies|this type|necessary cookies|some cookies|anonymous|some|in doing so|in the process|do not track',
    'you-may':
      "you can|you may|you could|if you|you do not|you don't|you choose|you want|you wish|you have the|you are able|you will|users can|users may|you must|you should|you might|your browser|you refuse|you reject|you disable|you block|you decline|you prefer|you would|allow you to|ability to|lets you|let you|enables you|allows you|possible to",
    hypothetical: 'may|might|could|sometimes|can|possibly|would|some of',
    but: 'but|however|instead|except|although|though|rather|apart from|with the exception|other than|besides|aside from|beyond',
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
    listed:
      'listed|following cookie*|described|below|table|these cookies|mentioned|this one|these two|the one above',
    version: 'version',
    none: "none|nope|never|not used|not applicable|n/a|we don't|not at all|no we don't|we do not|not any",
    without: 'without|free of|free from',
    'nothing-else':
      'no other|nothing else|no others|and that is all|none other|nothing more|nothing further|no more than that|that is all|that s all|and that s it',
    'ask-again':
      'ask you again|ask again|ask you to choose again|ask for it again|question again|ask you once more|prompt you again|be asked again|shown again|seek your consent again|renew your consent|asked again|choose again|decide again|shown once more|prompted again|ask once more|consent once more',
    silence:
      'closing the banner|close the banner|closing this notice|scrolling|ignoring the banner|ignore the banner|dismissing|silence|doing nothing|merely browsing|use of this site|use of our|clicking elsewhere|inactivity|scroll*|keep using the site|closing|ignoring|continuing|browse|browses|browsing|no action|merely visiting|staying',
    assumed: 'we ll assume|we ll take it',
    sole: 'the sole|just one|a single|the only|only one',
    complete:
      'complete list|full list|entire list|whole list|the full set|that is everything|that s everything|that is it|everything that is stored|everything we store|everything stored|all there is|all that is stored|all we store|that is all of them|these are all',
  },
};
