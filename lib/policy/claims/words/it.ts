import type { Vocabulary } from '../concepts';

export const it: Vocabulary = {
  language: 'it',
  phrases: {
    no: 'nessun|nessuna|nessuno|ne|alcun|alcuna|privo di|senza alcun|zero|niente|rinunciamo|rinuncia a|facciamo a meno|fa a meno|privo di|priva di|esente da|non troverai|non trovi|non troverete|nessun tipo di|privo del tutto',
    not: 'non|mai|ne|nemmeno|neppure',
    only: 'solo|soltanto|esclusivamente|unicamente|solamente|soli|sole|limitatamente|ci limitiamo|si limita|mi limito|limitiamo|puramente|meramente',
    other: 'altri|altre|altro|altra|ulteriori|ulteriore|aggiuntiv*',
    tracker:
      'cookie*|pixel*|beacon*|traccia*|tracker*|script*|strument*|servizi*|tecnologi*|risors*|tag|identificator*|plugin*|plug-in*|marcator*|player|mappa|mappe|video|iframe|pulsant*|file|sistem*|programm*|lettore|plugin|contenuti|moduli|reti|circuit*|tecnic* di|video*|contenuti incorporati',
    cookie: 'cookie*',
    pixel: 'pixel*|web beacon*',
    fingerprint: 'fingerprint*|impronta digitale|impronte digitali',
    'local-storage': 'local storage|localstorage|archiviazione locale|memoria locale',
    'personal-data': 'dati personali|dato personale|informazioni personali',
    marketing:
      'pubblicit*|marketing|retargeting|remarketing|profilazione|promozional*|commercial*|targeting|comportamental*|tracciamento|annunc*|inserzion*|sponsor*|personalizzat*|marketing*',
    analytics:
      'analitic*|analytics|statistic*|misurazione|analisi|rilevazione|prestazion*|performance|misura*|visite|traffico|statistiche|visitatori|mappe di calore|accessi|google analytics',
    social: 'social|social network*|social media|reti sociali|condivision*',
    profiling: 'profilazione|profilare|creare profili',
    preferences: 'di preferenz*|di personalizzazione|di funzionalita|funzionali',
    'third-party':
      'terze parti|terza parte|terzi|estern*|altre societa|altri fornitori|fornitori esterni|soggetti terzi|soggetto terzo|altri soggetti',
    necessary:
      'necessari*|essenzial*|tecnic*|indispensabil*|richiest*|senza i quali|servono|serve a|far funzionare',
    'non-essential':
      'non essenzial*|non necessari*|opzional*|facoltativ*|non tecnic*|gli altri|tutti gli altri|questi cookie|tali cookie|restanti|questi strumenti|sono attivati|vengono attivati|installazione|gli altri cookie|diversi da quelli|non tecnici',
    adverts: 'annunci|pubblicita|inserzioni',
    deploy:
      'utilizz*|uso|usa|usano|usiamo|usare|usat*|impieg*|install*|caric*|imposta*|memorizza*|deposit*|attiv*|inseri*|adoper*|contien*|ci sono|vi sono|vengono|scriv*|ricorr*|incorpor*|rilasci*|integra*|salva*|avvale|esist*|mostr*|raccogl*|facciamo|fa|mett*|pon*|effettu*|avvia*|part*|funzion*|comport*|abbiamo|ha|lasc*|genera*|legg*|apr*|conten*|eseg*|accend*|prevede|ci limitiamo|si limita|mi limito|avvaliamo|present*|si serve|serviamo|avviene|avvengono|ha luogo|hanno luogo',
    sell: 'vend*|cession*|ced*|commercializz*',
    keep: 'memorizza*|salva*|registra*|valid*|scad*|durata|ricord*|mantenut*|archivi*|dura|durano|vale|valgono|rimane|rimangono|perdura*|cancell*|elimina*|vive|vivono|permang*|rest*|permane|conserv*',
    change:
      'modific*|cambi*|revoc*|gesti*|ritir*|aggiorn*|riapr*|apri*|aprendo|personalizz*|riveder*|variare|accede*|configur*|ripensar*|annullare|correggere|rifare|rettificare|tornare su|disfare|ricredersi|reimpostare|idea|rivedi|visualizzare di nuovo|mostrare di nuovo|riconsider*',
    withdraw: 'revoc*|ritir*|annullare|recedere|tornare indietro',
    accept: 'accett*|consent*|autorizz*|acconsent*',
    refuse:
      'rifiut*|negare|nega|declin*|respin*|diniego|continua senza accettare|opporsi|no grazie|dire di no',
    block: 'blocca*|disattiv*|inattiv*|disabilit*|spent*|in attesa|attend*|aspett*|non partono|fermi',
    consent:
      'consens*|acconsent*|accett*|autorizz*|opt-in|approv*|accordo|consente|consenta|si esplicito|dici di si|dice di si|il tuo si|il suo si|spunt*|attiva|attivi|attivando|premi accetta|preme accetta|ok|benestare|via libera|permess*|casella|abilit*|attivarli|dia il|opt in|attivazione|attivi tu|tua scelta|scelta dell utente',
    choice: 'scelt*|preferenz*|decision*|consenso|consensi|selezione|risposta|il tuo si|impostazioni|opzione',
    settings:
      'preferenz*|impostazion*|consens*|scelt*|idea|banner|opzioni|il tuo si|permess*|selezione|scegliere|pannello|finestra|avviso',
    control:
      'link|pulsante|bottone|icona|pie di pagina|footer|clicca*|clicch*|pannello|collegamento|gestisci|preferenze cookie|impostazioni cookie|banner|in fondo|in calce|widget|sezione|qui|premi|premendo|menu|angolo|in basso|fondo al sito|piede|a fondo pagina|tasto|scheda|centro preferenze|flottante|a sinistra|a destra|lucchetto|simbolo',
    banner:
      'banner|prima visita|primo accesso|finestra|pop-up|avviso|informativa breve|prima schermata|primo livello|riquadro|prima pagina',
    browser: 'browser|navigatore|chrome|firefox|safari|dispositivo|newsletter|iscrizione',
    gate: 'solo se|solo dopo|solo con|solo previo|solo a seguito|solo quando|soltanto se|soltanto dopo|fino a|finche|a meno che|salvo|previo|previa|preventivo|prima di|dopo|una volta|soggett* a|subordinat*|esclusivamente previo|esclusivamente dopo|esclusivamente con|esclusivamente se|solamente se|solamente dopo|solamente previo|a seguito|in base al|se l utente|se accett*|se acconsent*|richied*|richiest*|unicamente previo|unicamente dopo|unicamente se|qualora|basat* sul',
    'with-consent':
      'previa acquisizione|previo consenso dell utente|solo su consenso|su consenso|richiedono il consenso|richiede il consenso|richiedono consenso|una volta accettat*|previa scelta|previa esplicita scelta|su scelta',
    'without-consent':
      'finche non|fino a quando non|fintanto che non|se non scegli|a meno che tu non|senza chiederti|senza chiedere',
    required:
      'richied*|richiest*|necessari*|obbligator*|necessit*|serve|occorre|chied*|chiest*|acquisi*|obbligo|bisogno|esige|impone|dovut*|condizione|requisito|presupposto',
    ask: 'chied*|richied*|richiest*|domand*|ripropo*|acquisi*|rinnov*|chiest*|ottenere|chiediamo|domandiamo|chiederemo',
    again: 'di nuovo|nuovamente|rinnov*|ripropo*|nuovo consenso|ancora',
    exempt:
      'esent*|esenzione|esclus* dal|assimilat*|equiparat*|non richiedono consenso|non necessitano di consenso|non soggett*',
    'continue-use':
      'continuando|proseguendo|se continui|se prosegui|utilizzando questo|utilizzando il|navigando|la prosecuzione|proseguimento|continui a navigare|l utilizzo continuato|continuare a navigare|uso continuato|accedendo al sito|proseguire nella navigazione|prosecuzione della navigazione|continuare la navigazione|navighi|utilizzi questo|utilizzi il sito|l uso del sito|l utilizzo del sito|accedi al sito|visitando|visiti|l uso di questo|la visita|tua visita|rimanendo|permanenza|scorrimento',
    anytime:
      'in qualsiasi momento|in ogni momento|in qualunque momento|successivamente|quando vuoi|sempre|quando si vuole|quando lo desideri|in ogni istante|tutte le volte|a piacimento|quando preferisci',
    now: 'attualmente|oggi|al momento|alla data|allo stato|in questo momento|tuttora|adesso|ora|in questa data|attuale',
    future:
      'futuro|futuri|qualora dovessimo|dovessero|se decideremo|dovesse|sara introdott*|se introdurremo|un giorno|se cio dovesse|previsto|in seguito',
    if: 'se|qualora|quando|nel caso',
    default: 'per impostazione predefinita|predefinit*|di default|per default|in partenza',
    max: 'massimo|massima|fino a|non supera*|entro|tra|superiore|piu di|oltre|mai piu|piu a lungo|limite|eccede*|varia*|limitat*|massime|due anni al',
    all: 'tutti i cookie|cookie|nessuno di essi|nessuno dei cookie|tutti i tracciatori|l insieme dei cookie|durata dei nostri cookie|durata dei cookie',
    'change-of-policy':
      'modifiche sostanziali|modifica sostanziale|cambiamenti sostanziali|nuove finalita|modifiche significative|cambiamenti significativi|nuova finalita',
    we: 'noi|il nostro sito|questo sito|il sito|nostro|nostri|utilizziamo|usiamo|impieghiamo|installiamo|nostra|facciamo|vengono|il presente sito|questa app|il titolare|carichiamo|effettuiamo|lo shop|il negozio|la palestra|il comune|l app|qui|questo blog|la libreria|la piattaforma|le nostre pagine|il portale|questo shop|il servizio|il mio sito|questo negozio|questa pagina|questa applicazione',
    anaphor:
      'questi cookie|questo cookie|tali cookie|questi|questo strumento|questo servizio|essi|tale cookie|google|matomo|stripe|tali dati|i dati|alcuni|il cookie|tali|queste informazioni|le informazioni|cookie tecnici|quest ultimi|tale|in tal caso|in questo caso',
    'you-may':
      "puoi|l'utente puo|puo|potete|potrai|potra|se non desider*|se desider*|se non vuoi|il tuo browser|gli utenti possono|hai la possibilita|se rifiut*|se disattiv*|devi|se blocchi|disabilitare|possibilita di|se l utente rifiuta|permette|consente|si possono|possibile",
    hypothetical:
      'puo|possono|potrebbe|potrebbero|potremmo|possiamo|eventual*|talvolta|possibile|possibilmente',
    but: 'ma|tuttavia|bensi|eccetto|ad eccezione|pero|tranne|salvo|invece|fatta eccezione|diversi da|diversi dai|diverse da|altri che|al di fuori d*|oltre a|oltre ai|all infuori',
    which: 'che|affinche|perche|poiche|se|salvo|senza|finche|quando|a meno|in quanto',
    'public-pages': 'pagine pubbliche|parte pubblica|area pubblica',
    'logged-in':
      'autenticat*|utenti registrati|area riservata|effettuato l accesso|effettuato il login|loggat*|area clienti|accede al proprio account',
    'logged-out': 'non autenticat*|senza login|visitatori anonimi|senza effettuare l accesso',
    'login-page': 'pagina di login|pagina di accesso',
    payment:
      'pagina* di pagamento|durante il pagamento|checkout|al momento del pagamento|processo di pagamento|fase di pagamento',
    gesture: 'quando clicchi|solo cliccando|al clic|facendo clic|azione esplicita',
    listed: 'elencat*|seguenti|descritt*|tabella|indicat*|di seguito|elenco|menzionat*',
    version: 'versione',
    none: 'nessuno|nessuna|mai|niente|no|nessun|non ne usiamo|per nulla|neanche',
    without: 'senza|privo di',
    'nothing-else':
      'nessun altro|nient altro|nessun altra|niente altro|e basta|e nessun altro|null altro|niente di piu|nessuna altra|e nulla piu',
    'ask-again':
      'chiederemo di nuovo|chiederemo nuovamente|chiesto di nuovo|chiesto nuovamente|richiesto di nuovo|richiesto nuovamente|torneremo a chieder*|riproporremo|riproposto|riappare|riapparira|verra ripropost*|rinnovo del consenso|ti chiediamo di nuovo|lo chiederemo ancora|viene richiesto di nuovo|verra nuovamente|riappar*|ricompar*|riproporr*|mostrato di nuovo|mostrato nuovamente|ripresentat*|chiederti di nuovo|richiesto un nuovo|nuovamente richiesto|chiederemo ancora|appare di nuovo|compare di nuovo',
    silence:
      'scorriment*|scorrendo|chiudendo il banner|chiusura del banner|chiudere il banner|scroll|la mera navigazione|silenzio|ignorando il banner|restando sul sito|uso del sito|navigazione sul sito|inerzia|accesso al sito|chiudere|chiusura|scorrere|proseguire|prosecuzione|continuare a navigare|semplice prosecuzione|inattivita|ignorare',
    sole: 'l unico|l unica|gli unici|le uniche|un unico|un solo|i soli',
    complete: 'elenco completo|lista completa|e tutto|questo e tutto|nient altro|tutto cio che',
  },
};
