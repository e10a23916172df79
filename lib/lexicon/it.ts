import type { LexiconParts } from './lexicon';

export const it: LexiconParts = {
  headers: {
    name: 'nome del cookie|nome cookie|nome dei cookie|nome|nomi|esempi di nomi|chiave|identificat|denominazione|cookie / tec|cookie/tec|cookie o|database|banca dati',
    purpose:
      'finalita|scopo|descrizione|funzione|uso|utilizzo|obiettivo|a cosa serve|spiegazione|altre informazioni|dettagli',
    duration:
      'durata|scadenza|conservazione|periodo|validita|persistenza|tempo|termine|tempi di|cessazione|durata massima',
    provider:
      'fornitore|fornitori|emittente|titolare|societa|proprietario|servizio|gestore|fonte|installato da|responsabile|piattaforma|strumento|produttore',
    category: 'categoria|categorie|classificazione|gruppo',
    type: 'tipo|tipologia|natura|genere|tipo di cookie',
    party: 'provenienza|origine|parte|prima o terza|prima/terza|terza parte|terze parti',
    host: 'dominio|host|sito|url|sito web',
    medium: 'archiviazione|tecnologia|supporto|memorizzazione',
    other:
      'base giuridica|trasferimento|informativa|link|dati|contenuto|valore|consenso|opt-out|destinatari|privacy policy|disattivazione',
  },
  session:
    'sessione|fine sessione|fine della sessione|chiusura del browser|chiusura browser|chiudi il browser|chiudendo il browser|chiude il browser|chiusura della sessione|logout|disconnessione|termine della sessione|chiusura della scheda|uscita|chiusura del navigatore|chiudere il browser|chiude la scheda|chiudi la scheda|chiuda il browser|chiusura della finestra|uscita dal sito|esci dal sito|esce dal sito|termine della visita|fine visita|fine della visita|fino al logout|disconnetti|chiusura di ogni browser|durata della sessione|effettua il logout|browser e aperto|browser resta aperto|browser rimane aperto|durata della visita|durante la visita|scheda aperta|scheda corrente|chiusura della pagina',
  persistent:
    'indefinita|durata indefinita|persistente|permanente|illimitat|fino a cancellazione|fino alla cancellazione|fino a eliminazione|non scade|nessuna scadenza|senza scadenza|indefinit|finche l.utente|fino alla rimozione|cancellazione manuale|mai$|finche non|finche l.utente non|fino a quando non|senza limite|senza data di fine|senza termine|fino a quando',
  upTo: 'fino a|massimo|max|al massimo|meno di|non oltre|entro',
  lifetime:
    'scade|scadenza|durata|conservat|memorizzat|valid|dura|per|dopo|cancellat|rimane|resta|permane|scadono|durano|si cancella|custodit',
  numbers:
    'mezza=0.5|mezz=0.5|un=1|uno=1|una=1|due=2|tre=3|quattro=4|cinque=5|sei=6|sette=7|otto=8|nove=9|dieci=10|undici=11|dodici=12|tredici=13|quattordici=14|quindici=15|diciotto=18|ventiquattro=24|trenta=30|novanta=90|mezzo=0.5|sedici=16|quaranta=40|cinquanta=50|sessanta=60|cento=100',
  and: 'e|ed|o|nonche',
  firstParty: 'prima parte|proprietari|propri|interno|prime parti|questo sito',
  thirdParty: 'terza parte|terze parti|terzi|esterno|terze',
  localStorage: 'archiviazione locale|storage locale|memoria locale|localstorage|local storage',
  sessionStorage: 'sessionstorage|session storage|archiviazione di sessione',
  cookie: 'cookie|tracciant|pixel|strumenti di tracciamento|chiave tecnica|identificativo tecnico',
  purposes: {
    necessary:
      'accesso|login|autentic|sessione utente|sessione dell.utente|identificativo di sessione|mantiene la sessione|mantiene l.accesso|csrf|sicurezza|frod|robot|bot |carrello|pagament|consens|protegge|sessione aperta|preferenze sui cookie|preferenze cookie|scelta dei cookie|banner|bilanciamento|corretto funzionamento',
    preferences: 'lingua|tema |valuta|modalita scura|preferenz|personalizz|visualizzazione|impostazioni dell',
    analytics:
      'statistic|analisi|analitic|conta |contare|conteggi|distingu|visitatori unici|utenti unici|numero di visite|pagine visitate|visualizzazioni|traffico|misura|frequenza delle richieste|limita la|nuove sessioni|mappe di calore|comportamento|monitora|quanti visitatori|registrazione delle sessioni|registra le sessioni',
    marketing:
      'pubblicit|annunci|profilazione|remarketing|retargeting|campagn|conversion|marketing|affiliaz|social|interessi|targeting|carrello abbandonato|carrelli abbandonati|abbandono del carrello',
  },
};
