import type { ConsentWords } from './words';

export const it: ConsentWords = {
  accept:
    'accetta|accetto|accettare|consenti|acconsento|acconsenti|autorizza|permetti tutti|va bene|d accordo|capito|si|abilita tutto|abilita tutti|attiva tutti|attiva tutto|=continua|prosegui',
  reject:
    'rifiuta|rifiuto|rifiutare|nega|no|non sono d accordo|declina|disabilita tutto|disabilita tutti|disattiva tutti|disattiva tutto|blocca|opponiti|mi oppongo|nessuno|nessun cookie|respingi|mi ci oppongo',
  refusal:
    'i soli cookie|soli cookie tecnici|soli tecnici|soli necessari|solo necessari|solo i necessari|solo i cookie necessari|solo cookie necessari|solo essenziali|solo gli essenziali|solo cookie essenziali|solo tecnici|solo i cookie tecnici|solo cookie tecnici|solo l indispensabile|solo strettamente necessari|accetta necessari|accetta i necessari|senza accettare|senza consenso|senza acconsentire|senza cookie|non accetto|non accettare|non acconsento|non consentire|rifiuta non necessari|rifiuta i non necessari|rifiuta opzionali|mantieni le impostazioni predefinite|solo il necessario|il minimo necessario',
  save: '=salva accetta|=salva e accetta|salvare|confermare|confermo|salva|conferma|accetta selezione|accetta selezionati|accetta la selezione|accetta i selezionati|consenti selezione|consenti la selezione|consenti selezionati|applica|fatto|=fine',
  customize:
    'personalizza|personalizzare|impostazioni|gestisci|preferenze|opzioni|scegli|voglio scegliere|fammi scegliere|configura|dettagli|seleziona|scelte|scelgo io|scelgo',
  next: 'avanti|prosegui|continua|successivo|passo successivo',
  close: 'chiudi|nascondi|piu tardi|non ora|indietro|ignora|salta',
  subscribe:
    'abbonati|abbonamento|abbonarsi|iscriviti|iscrizione|paga|acquista|compra|accedi|login|registrati|registrazione|crea un account|crea account|prova gratuita|diventa membro|dona|senza pubblicita|premium',
  withdraw:
    'revoca|ritira il consenso|modifica consenso|gestisci cookie|gestisci i cookie|preferenze cookie|preferenze sui cookie|impostazioni cookie|impostazioni dei cookie|preferenze privacy|impostazioni privacy|rivedi le scelte|aggiorna le preferenze|gestisci consenso|gestione cookie|rivedi le tue scelte sui cookie|le tue preferenze relative alla privacy',
  topic:
    'cookie|cookies|consenso|tracciamento|traccianti|tracker|privacy|dati personali|tecnologie simili|protezione dei dati',
  context:
    'utilizziamo|usiamo|sito|utilizza cookie|usa cookie|esperienza|navigazione|analisi|analiti*|statisti*|pubblicit*|annunci|marketing|personalizz*|preferenze|funzional*|necessari*|essenzial*|terze parti|partner*|misur*|traffico|migliorare|informativa|policy|consenso|memorizz*|dispositivo|finalita|scopi|social|contenuti|tuoi dati|opzional*|tecnici|profilazione|gdpr',
  other:
    'elimina|cancella|cancellare|eliminare|invito|invita*|maggiorenne|18 anni|data di nascita|newsletter|sconto|coupon|carrello|ordine|ricett*|forno|cioccolato|spedizione|consegna|pagamento|bonifico|notifiche|tua posizione|vuole accedere|microfono|fotocamera|possiamo aiutarti|password|uscire dalla pagina|termini e condizioni|termini di servizio|condizioni d uso|richiesta di amicizia|preventivo|contratto|appuntamento|sondaggio|scarica l app|chiamata|disconnetti|prenotazione|regalo',
  interest: 'interesse legittimo|interessi legittimi|legittimo interesse|legittimi interessi',
  on: 'si|attiva|attivo|attivato|consenti|accetta|accetto|abilita|abilitato|acconsento|autorizza',
  off: 'no|disattiva|disattivo|disattivato|nega|rifiuta|rifiuto|disabilita|disabilitato|blocca|non consentire|non accetto|mi oppongo',
};
