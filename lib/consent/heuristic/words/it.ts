import type { ConsentWords } from './words';

export const it: ConsentWords = {
  accept:
    'accetta|accetto|accettare|accetta tutto|accetta tutti|accetta tutte|accetto tutto|accetto tutti|accetta i cookie|accetta tutti i cookie|accetta cookie|accetta e chiudi|accetta e continua|consenti|consenti tutto|consenti tutti|consenti tutti i cookie|acconsento|acconsenti|autorizza|autorizza tutto|autorizza tutti|permetti tutti|va bene|d accordo|sono d accordo|ho capito|capito|si|si accetto|abilita tutto|abilita tutti|attiva tutti|attiva tutto|continua|prosegui',
  reject:
    'rifiuta|rifiuto|rifiutare|rifiuta tutto|rifiuta tutti|rifiuta tutte|rifiuta i cookie|rifiuta tutti i cookie|rifiuta cookie|nega|nega tutto|nega tutti|no|no grazie|non sono d accordo|declina|disabilita tutto|disabilita tutti|disattiva tutti|disattiva tutto|blocca|blocca tutti|opponiti|mi oppongo|opponiti a tutto|nessuno|nessun cookie|respingi',
  refusal:
    'solo necessari|solo i necessari|solo i cookie necessari|solo cookie necessari|accetta solo necessari|accetta solo i necessari|accetta solo i cookie necessari|solo essenziali|solo gli essenziali|solo cookie essenziali|solo tecnici|solo i cookie tecnici|solo cookie tecnici|solo l indispensabile|solo strettamente necessari|usa solo i cookie necessari|accetta necessari|accetta i necessari|senza accettare|senza consenso|senza acconsentire|senza cookie|non accetto|non accettare|non acconsento|non consentire|rifiuta non necessari|rifiuta i non necessari|rifiuta opzionali|mantieni le impostazioni predefinite',
  save: 'salva|salva e chiudi|salva e continua|salva preferenze|salva le preferenze|salva le mie preferenze|salva impostazioni|salva le impostazioni|salva scelte|salva le scelte|salva le mie scelte|salva selezione|conferma|conferma scelte|conferma le mie scelte|conferma selezione|conferma la selezione|conferma preferenze|conferma le preferenze|accetta selezione|accetta selezionati|accetta la selezione|accetta i selezionati|consenti selezione|consenti la selezione|consenti selezionati|applica|applica le scelte|fatto|fine',
  customize:
    'personalizza|personalizzare|personalizza cookie|personalizza i cookie|personalizza le scelte|impostazioni|impostazioni cookie|impostazioni dei cookie|gestisci|gestisci cookie|gestisci i cookie|gestisci preferenze|gestisci le preferenze|gestisci opzioni|gestisci le opzioni|preferenze|preferenze cookie|opzioni|piu opzioni|altre opzioni|scegli|scegli i cookie|voglio scegliere|fammi scegliere|configura|configura cookie|modifica preferenze|modifica impostazioni|mostra dettagli|dettagli|mostra preferenze|visualizza preferenze|scopri di piu e personalizza|seleziona|scelte',
  close: 'chiudi|nascondi|piu tardi|non ora|indietro|ignora|salta',
  subscribe:
    'abbonati|abbonamento|abbonarsi|iscriviti|iscrizione|paga|acquista|compra|accedi|login|registrati|registrazione|crea un account|crea account|prova gratuita|diventa membro|dona|senza pubblicita|premium',
  withdraw:
    'revoca|revoca consenso|revoca il consenso|ritira il consenso|modifica consenso|gestisci cookie|gestisci i cookie|preferenze cookie|preferenze sui cookie|impostazioni cookie|impostazioni dei cookie|preferenze privacy|impostazioni privacy|rivedi le scelte|aggiorna le preferenze|gestisci consenso|gestione cookie|rivedi le tue scelte sui cookie|le tue preferenze relative alla privacy',
  topic:
    'cookie|cookies|consenso|tracciamento|traccianti|tracker|privacy|dati personali|tecnologie simili|protezione dei dati',
  context:
    'utilizziamo|usiamo|questo sito|nostro sito|sito web|sito|utilizza cookie|usa cookie|esperienza|navigazione|analisi|analiti*|statisti*|pubblicit*|annunci|marketing|personalizz*|preferenze|funzional*|necessari*|essenzial*|terze parti|partner*|misur*|traffico|migliorare|informativa|policy|consenso|memorizz*|dispositivo|finalita|scopi|social|contenuti|tuoi dati|opzional*|tecnici|profilazione|gdpr',
  other:
    'elimina|cancella|cancellare|eliminare|invito|invita*|maggiorenne|18 anni|data di nascita|newsletter|sconto|coupon|buono sconto|carrello|ordine|ricett*|forno|cioccolato|spedizione|consegna|pagamento|bonifico|notifiche|tua posizione|vuole accedere|microfono|fotocamera|possiamo aiutarti|password|uscire dalla pagina|termini e condizioni|termini di servizio|condizioni d uso|richiesta di amicizia|preventivo|contratto|appuntamento|sondaggio|scarica l app|installa|chiamata|disconnetti|prenotazione|regalo|sei sicuro|sicuro di voler',
  interest: 'interesse legittimo|interessi legittimi|legittimo interesse|legittimi interessi',
  on: 'si|attiva|attivo|attivato|consenti|accetta|accetto|abilita|abilitato|acconsento|autorizza',
  off: 'no|disattiva|disattivo|disattivato|nega|rifiuta|rifiuto|disabilita|disabilitato|blocca|non consentire|non accetto|mi oppongo',
};
