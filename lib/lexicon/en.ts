import type { LexiconParts } from './lexicon';

export const en: LexiconParts = {
  headers: {
    name: 'cookie name|name of cookie|name of the cookie|cookie names|name|names|identifier|key|keys|cookie$|cookies$|tracker$|trackers$|cookie id|cookie key|storage key|cookie title|cookie / tech|cookie/tech|cookie or|cookie identifier|cookies set|item$|database',
    purpose:
      'purpose|description|function|use$|usage|what it does|what for|explanation|details|reason|why|role$|objective|aim$|cookie description|used for|action$|information$|more information',
    duration:
      'duration|lifetime|lifespan|life span|expires in|expires after|expires on|expiration|expiry|expir|retention|storage period|storage duration|maximum storage|validity|period|persistence|how long|life$|life cycle|time$|storage time|max age|max-age|ttl|kept for|cookie duration|stored for|length$|term$',
    provider:
      'provider|issuer|issued by|source|vendor|company|owner|set by|placed by|supplier|platform|service|third party name|partner|controller|operator|organisation|organization|publisher|host name|application$|tool$|tools$|deposited by',
    category:
      'category|categories|cookie category|classification|purpose category|categorisation|categorization|group$|consent category',
    type: 'type|kind|cookie type|type of cookie|nature',
    party: 'party|first party|first or third|third-party$|third party$|origin|first/third|1st',
    host: 'domain|host|hosts|url|website|site$|sites$|path',
    medium: 'storage$|storage type|medium|technology|storage medium|storage location|stored in|where',
    other:
      'legal basis|basis|exemption|transfer|privacy policy|privacy link|privacy_link|link|links|opt-out|opt out|data$|data collected|content|value|example value|secure|http only|httponly|samesite|more info|consent required|consent$|recipient|country',
  },
  session:
    'gone with the tab|with the tab|session|browser session|end of session|end of the session|end of your session|end of the visit|closure of the browser|closing your browser|close this browser|browser is closed|browser closes|browser close|closing of the browser|closing the browser|close your browser|close the browser|quit browser|closed browser|browser closed|log-out|log out|logout|end of visit|exit|until you leave|sign out|when you close|when closing|tab is closed|closing tab|close the tab|closing of your browser|browser window is closed|end of your visit|leave the website|leave the site|quit your browser|exit the browser|until logout|you log out|you log off|signing out|press log out|browser is open|browser stays open|browser remains open|tab is open|duration of your visit|duration of the visit|length of your visit|during your visit|during the visit|current visit|current tab|this visit|per visit|single visit',
  persistent:
    'without an end date|no end date|as long as you do not clear|until you clear|clear site data|stays until|persistent|permanent|until deleted|until it is deleted|until cleared|until you clear|until you delete|until manually|until removed|until the user deletes|does not expire|no expir|never expire|never$|unlimited|indefinite|no limit|no fixed|forever|without expir|until erased|non-expiring|until local storage is cleared|manually deleted|cleared by|when the user deletes|when you delete|until user clears|until the user clears|until you remove|no set|never|until it is cleared|until they are deleted|until they are cleared|stays until you|never deleted|as long as it is not deleted|no expiration|no set expiry|until you uninstall|for ever|until changed|until you|until localstorage|until local storage|until your browser data|until browsing data|until the browser data|until site data|until the local storage|until deletion|until manual|until storage|until the cache',
  upTo: 'up to|at most|maximum|max|less than|no more than|not more than|until|under|within|no longer than',
  lifetime:
    'expire|expiry|expiration|duration|lifetime|lifespan|stored for|kept for|valid for|lasts|last for|retention|retained for|storage period|removed after|deleted after|saved for|remains for|persists for|set for|stays for|stays|remain|held for|storage|max age|lives|after|for',
  numbers:
    'half=0.5|one=1|two=2|three=3|four=4|five=5|six=6|seven=7|eight=8|nine=9|ten=10|eleven=11|twelve=12|thirteen=13|fourteen=14|fifteen=15|eighteen=18|twenty=20|twenty-four=24|twenty-five=25|thirty=30|sixty=60|ninety=90|a=1|an=1|half a=0.5|half an=0.5|dozen=12|sixteen=16|seventeen=17|forty=40|forty-five=45|fifty=50|hundred=100',
  and: 'and|or|as well as|plus',
  firstParty:
    'first party|first-party|1st party|1st-party|own$|own cookie|internal|this site|this website|our site|ours|proprietary|1p$',
  thirdParty: 'third party|third-party|third parties|3rd party|3rd-party|external|3p$',
  localStorage:
    'local storage|localstorage|html5 storage|html local storage|html storage|web storage|browser storage|local browser storage',
  sessionStorage: 'session storage|sessionstorage',
  cookie: 'cookie|tracker|pixel|tag|beacon',
  purposes: {
    necessary:
      "login|log in|log-in|logged|sign in|signed in|signed-in|authenticat|session id|session identifier|session state|user session|user's session|csrf|xsrf|cross-site request|forgery|security|protects|secure$|secures|secured|secure log|fraud|bot |bots|robot|spam|cart$|carts|basket|checkout|payment|consent|cookie choice|cookie settings|cookie preference|cookie banner|cookie notice|cookie opt|load balanc|same server|same frontend|balance|routing|ddos|firewall|web server|you decided|you have decided|what you chose about|muted|application form|accepted the use|accepted cookies|accept cookies|agreed to|dismissed|keeps the state|language of the browser$",
    preferences:
      'language|theme|dark mode|light mode|currency|font size|font|display preference|interface|layout|volume|preferred|preference|remember your choice|remembers the choice|user setting|region|location preference|customi|personali[sz]e the|last viewed|recently viewed',
    analytics:
      'analytic|statistic|count$|counts$|counting|counted|counter|visitor count|distinguish|unique visitor|unique user|number of visit|pages visited|page view|traffic|heatmap|heat map|session replay|recording|request rate|throttle|measure|usage|how visitors|how users|a/b test|performance of|referr|visit behaviour|visitor behaviour|audience|how many visitors|how many people|session record|records sessions|records user session|user sessions for research|securely measures',
    marketing:
      'advert|ads$|ad targeting|retarget|remarket|campaign|conversion|marketing|affiliate|promot|targeted|interest-based|social network|social media|track users across|across websites|across sites|doubleclick|bidding|impression|abandoned cart|abandoned basket|abandoned shopping|cart abandon|basket abandon|click fraud|fraud in adver|protects advertisers',
  },
};
