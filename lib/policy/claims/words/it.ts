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
    'third-party': 'terze parti|terza parte|terzi|estern*',
    necessary: 'necessari*|essenzial*|tecnic*|indispensabil*|richiest*|quello tecnico|senza i quali',
    'non-essential':
      'non essenzial*|non necessari*|opzional*|facoltativ*|non tecnic*|gli altri|tutti gli altri|questi cookie|tali cookie|restanti|questi strumenti|sono attivati|vengono attivati|installazione',
    adverts: 'annunci|pubblicita|inserzioni',
    deploy:
      'utilizz*|uso|usa|usano|usiamo|usare|usat*|impieg*|install*|caric*|imposta*|memorizza*|deposit*|attiv*|esegu*|inseri*|sono presenti|presente|presenti|fa uso|facciamo uso|adoper*|contien*|ci sono|vi sono|vengono|scriv*|ricorr*|incorpor*|rilasci*|integra*|salva*|avvale|esist*|mostr*|raccogl*|facciamo|fa|mett*|pon*|effettu*|avvia*|part*|funzion*|comport*|abbiamo|ha|lasc*|genera*|legg*|apr*|conten*|eseg*|attivano|accend*|prevede|ci limitiamo|si limita|mi limito|effettua*|carich*',
    sell: 'vend*|cession*|ced*|commercializz*',
    keep: 'conserva*|memorizza*|salva*|registra*|validit*|valid*|scad*|durata|ricord*|mantenut*|archivi*|dura|durano|vale|valgono|resta*|rimane|rimangono|perdura*|cancell*|elimina*|vive|vivono|permang*',
    change:
      'modific*|cambi*|revoc*|gesti*|ritir*|aggiorn*|riapr*|apri*|aprendo|personalizz*|rivedere|riveder*|variare|accede*|configur*|ripensar*|annullare|correggere|rifare|rettificare|tornare su|cambiarle|modificarle|disfare|ricredersi|reimpostare',
    withdraw: 'revoc*|ritir*|annullare|ritirato|recedere|tornare indietro',
    accept: 'accett*|consent*|autorizz*|acconsent*',
    refuse:
      'rifiut*|negare|nega|declin*|respin*|rifiutar*|diniego|continua senza accettare|opporsi|negare il',
    block:
      'blocca*|disattiv*|inattiv*|disabilit*|spent*|bloccati|in attesa|attend*|aspett*|inattivi|non partono|fermi',
    consent:
      'consens*|acconsent*|accett*|autorizz*|permesso|opt-in|approv*|accordo|consente|consenta|accettazione|si esplicito|dici di si|dice di si|il tuo si|il suo si|spunt*|attiva|attivi|attivando|premi accetta|preme accetta|accetta|ok|benestare|via libera|permess*|autorizza|accetti|spunti|casella|approvi|acconsenta|abilit*|attivarli|dia il|opt in|attivazione',
    choice:
      'scelt*|preferenz*|decision*|consenso|consensi|selezione|risposta|il tuo si|decisione|impostazioni|preferenza|opzione',
    settings:
      'preferenz*|impostazion*|consens*|scelt*|idea|banner|opzioni|il tuo si|permess*|selezione|scegliere',
    control:
      'link|pulsante|bottone|icona|pie di pagina|footer|clicca*|clicch*|cliccando|pannello|collegamento|gestisci|preferenze cookie|impostazioni cookie|banner|in fondo|in calce|widget|sezione|qui|premi|premendo|menu|angolo|in basso|fondo al sito|piede|in fondo al sito|a fondo pagina|tasto|scheda|centro preferenze',
    banner:
      'banner|prima visita|primo accesso|finestra|pop-up|avviso|informativa breve|prima schermata|primo livello|riquadro|prima pagina',
    browser: 'browser|navigatore|chrome|firefox|safari|dispositivo|newsletter|iscrizione',
    gate: 'solo se|solo dopo|solo con|solo previo|solo a seguito|solo quando|soltanto se|soltanto dopo|fino a|finche|a meno che|salvo|previo|previa|preventivo|prima di|dopo|una volta|soggett* a|subordinat*|esclusivamente previo|esclusivamente dopo|esclusivamente con|esclusivamente se|solamente se|solamente dopo|solamente previo|a seguito|in base al|se l utente|se accett*|se acconsent*|richied*|richiest*|unicamente previo|unicamente dopo|unicamente se|qualora|basat* sul',
    'with-consent':
      'con il consenso|con il tuo consenso|previo consenso|con il suo consenso|previo tuo consenso|dopo il consenso|a seguito del consenso|previo suo consenso|previa acquisizione|con consenso|con il vostro consenso|previo vostro consenso|dopo il tuo consenso|previo consenso dell utente|se acconsenti|se accetti|se si accetta|se l utente accetta|se dai il consenso|solo su consenso|su consenso|dietro consenso|dietro tuo consenso|soggetti a consenso|soggetto a consenso|richiedono il consenso|richiede il consenso|richiedono consenso|previa accettazione|dopo aver accettato|dopo l accettazione|previo il tuo consenso|previo il consenso|se dici di si|se li accetti|se li attivi|una volta accettat*|con il permesso|con la tua autorizzazione|subordinati al consenso|previa scelta|previa esplicita scelta|su scelta',
    'without-consent':
      'senza il tuo consenso|senza consenso|senza il consenso|senza il suo consenso|senza previo consenso|senza preventivo consenso|in assenza di consenso|senza il vostro consenso|finche non|fino a quando non|fintanto che non|prima del consenso|prima del tuo consenso|in mancanza di consenso|senza il tuo permesso|senza accettare|senza scelta|in assenza di scelta|se non scegli|a meno che tu non|prima che tu accetti|senza la tua accettazione',
    required:
      'richied*|richiest*|necessari*|obbligator*|necessit*|serve|occorre|chied*|chiest*|acquisi*|obbligo|bisogno|esige|impone|dovut*',
    ask: 'chied*|richied*|richiest*|domand*|ripropo*|acquisi*|rinnov*|chiest*|ottenere|chiediamo|domandiamo|chiederemo',
    again: 'di nuovo|nuovamente|rinnov*|ripropo*|nuovo consenso|ancora',
    exempt:
      'esent*|esenzione|esclus* dal|assimilat*|equiparat*|non richiedono consenso|non necessitano di consenso|non soggett*',
    'continue-use':
      'continuando|proseguendo|se continui|se prosegui|utilizzando questo|utilizzando il|navigando|la prosecuzione|proseguimento|continui a navigare|l utilizzo continuato|continuare a navigare|uso continuato|accedendo al sito|proseguire nella navigazione|prosecuzione della navigazione|continuare la navigazione|navighi|navigando su|utilizzi questo|utilizzi il sito|l uso del sito|l utilizzo del sito|accedi al sito|visitando|visiti|l uso di questo|uso del sito',
    anytime:
      'in qualsiasi momento|in ogni momento|in qualunque momento|successivamente|quando vuoi|sempre|quando si vuole|quando lo desideri|in ogni istante|tutte le volte|a piacimento|quando preferisci',
    now: 'attualmente|oggi|al momento|ad oggi|alla data|allo stato|per ora|in questo momento|ad ora|tuttora|adesso|ora|in questa data|attuale',
    future:
      'futuro|futuri|qualora dovessimo|se in seguito|dovessero|se decideremo|dovesse|sara introdott*|se introdurremo|un giorno|se cio dovesse|previsto|in seguito',
    if: 'se|qualora|quando|nel caso',
    default: 'per impostazione predefinita|predefinit*|di default',
    max: 'massimo|massima|al massimo|non superiore|non oltre|fino a|non supera*|non eccede*|non piu di|entro|tra|superiore|piu di|oltre|mai piu|piu a lungo|limite|eccede*',
    all: 'i cookie|i nostri cookie|tutti i cookie|cookie|nessun cookie|nessuno di essi|nessuno dei cookie|ogni cookie|tutti i tracciatori|l insieme dei cookie',
    'change-of-policy':
      'modifiche sostanziali|modifica sostanziale|cambiamenti sostanziali|nuove finalita|modifiche significative|cambiamenti significativi|nuova finalita',
    we: 'noi|il nostro sito|questo sito|il sito|nostro|nostri|utilizziamo|usiamo|impieghiamo|installiamo|nostra|facciamo|vengono|il presente sito|questa app|il titolare|carichiamo|effettuiamo|lo shop|il negozio|la palestra|la nostra|il comune|l app|qui|questo blog|la libreria|la piattaforma|le nostre pagine|il portale|questo shop|il servizio|il mio sito|questo negozio|questa pagina|questa applicazione',
    anaphor:
      'questi cookie|questo cookie|tali cookie|questi|questo strumento|questo servizio|essi|tale cookie|google|matomo|stripe|tali dati|i dati|alcuni|il cookie|tali|queste informazioni|le informazioni|cookie tecnici|quest ultimi|tale|in tal caso|in questo caso',
    'you-may':
      "puoi|l'utente puo|puo|potete|potrai|potra|se non desider*|se desider*|se non vuoi|il tuo browser|gli utenti possono|hai la possibilita|se rifiut*|se disattiv*|devi|se blocchi|disabilitare|possibilita di|se l utente rifiuta|non devi|non puoi",
    hypothetical:
      'puo|possono|potrebbe|potrebbero|potremmo|possiamo|eventual*|talvolta|possibile|possibilmente',
    but: 'ma|tuttavia|bensi|eccetto|ad eccezione|pero|tranne|salvo|invece|fatta eccezione|diversi da|diversi dai|diverse da|altri che|al di fuori d*|oltre a|oltre ai',
    which: 'che|affinche|perche|poiche|se|salvo|senza|finche|quando|a meno|in quanto',
    'public-pages': 'pagine pubbliche|parte pubblica|area pubblica',
    'logged-in':
      'autenticat*|utenti registrati|area riservata|effettuato l accesso|effettuato il login|loggat*|area clienti|accede al proprio account',
    'logged-out': 'non autenticat*|senza login|visitatori anonimi|senza effettuare l accesso',
    'login-page': 'pagina di login|pagina di accesso',
    payment:
      'pagina* di pagamento|durante il pagamento|checkout|al momento del pagamento|processo di pagamento|fase di pagamento',
    gesture: 'quando clicchi|solo cliccando|al clic|facendo clic|azione esplicita',
    listed: 'elencat*|seguenti|descritt*|tabella|indicat*|di seguito',
    version: 'versione',
    none: 'nessuno|nessuna|mai|niente|no|nessun|non ne usiamo|per nulla|neanche',
    without: 'senza|privo di',
    'nothing-else':
      'nessun altro|nient altro|nessun altra|niente altro|e basta|e nessun altro|null altro|niente di piu|nessuna altra|e nulla piu',
    'ask-again':
      'chiederemo di nuovo|chiederemo nuovamente|chiesto di nuovo|chiesto nuovamente|richiesto di nuovo|richiesto nuovamente|torneremo a chieder*|riproporremo|riproposto|riappare|riapparira|verra ripropost*|rinnovo del consenso|ti chiediamo di nuovo|lo chiederemo ancora|viene richiesto di nuovo|verra nuovamente|riappar*|ricompar*|riproporr*|mostrato di nuovo|mostrato nuovamente|ripresentat*|chiederti di nuovo|richiesto un nuovo|nuovamente richiesto|chiederemo ancora|appare di nuovo|compare di nuovo',
    silence:
      'scorriment*|scorrendo|chiudendo il banner|chiusura del banner|chiudere il banner|scroll|la mera navigazione|silenzio|ignorando il banner|restando sul sito|uso del sito|navigazione sul sito|inerzia|accesso al sito|chiudere|chiusura|scorrere|scorrimento|proseguire|prosecuzione|continuare a navigare|semplice prosecuzione|inattivita|ignorare',
    sole: 'l unico|l unica|gli unici|le uniche|un unico|un solo|i soli',
    complete: 'elenco completo|lista completa|e tutto|questo e tutto|nient altro|tutto cio che',
  },
};
