import type { LanguageOfFindings } from './language';

/** Italian words for findings. */
export const it: LanguageOfFindings = {
  language: 'it',
  instruments: {
    eprivacyStorage: 'Direttiva ePrivacy 2002/58/CE, modificata dalla 2009/136/CE, articolo 5, paragrafo 3',
    frenchDataProtectionAct: 'Legge francese sulla protezione dei dati (n. 78-17), articolo 82',
    gdprConsentDefinition: 'GDPR, articolo 4, punto 11',
    gdprFairness: 'GDPR, articolo 5, paragrafo 1, lettera a',
    gdprWithdrawal: 'GDPR, articolo 7, paragrafo 3',
    gdprTransparency: 'GDPR, articolo 12, paragrafo 1',
    gdprRecipients: 'GDPR, articolo 13, paragrafo 1, lettera e',
    gdprStoragePeriod: 'GDPR, articolo 13, paragrafo 2, lettera a',
    planet49: 'Corte di giustizia dell’UE, C-673/17 Planet49, punti 65 e da 75 a 81',
    edpbTechnicalScope: 'Linee guida 2/2023 dell’EDPB, sezioni 2 e 3',
    cnilGuidelines: 'Linee guida della CNIL 2020-091, articoli 2 e 5',
    cnilRecommendation: 'Raccomandazione della CNIL 2020-092, parte sulla conservazione delle scelte',
    cnilMeasurement: 'CNIL, condizioni dell’esenzione per la misurazione del pubblico',
    cookieBannerTaskforce: 'Rapporto della Cookie Banner Taskforce dell’EDPB, pratiche A, B, da C a E, I e K',
    tcfDisclosures: 'Dichiarazioni dei fornitori nel TCF dello IAB, disclosures[]',
  },
  item: {
    cookie: 'Il cookie «{subject}»',
    localStorage: 'L’elemento localStorage «{subject}»',
    sessionStorage: 'L’elemento sessionStorage «{subject}»',
    indexedDB: 'Il database IndexedDB «{subject}»',
    other: 'L’elemento «{subject}»',
  },
  by: {
    response: ' dalla risposta di {setBy}',
    aResponse: ' da una risposta',
    script: ' dallo script {setBy}',
    aScript: ' da uno script',
  },
  on: ' su {page}',
  codes: {
    purpose: {
      necessary: 'necessario',
      preferences: 'preferenze',
      analytics: 'misurazione del pubblico',
      marketing: 'marketing',
      unclassified: 'non classificato',
    },
    medium: {
      cookie: 'cookie',
      localStorage: 'elemento localStorage',
      sessionStorage: 'elemento sessionStorage',
      indexedDB: 'database IndexedDB',
      pixel: 'pixel',
    },
    about: { category: 'la finalità', lifetime: 'la durata' },
    ground: {
      'third-party-send': 'il suo valore viene inviato a un’altra azienda',
      'third-party-cookie': 'è il cookie di un terzo',
      lifetime: 'dura più di 13 mesi',
      'known-non-exempt-tool': 'lo strumento è noto per riutilizzare ciò che misura',
    },
    control: {
      accept: 'accettare',
      reject: 'rifiutare',
      customize: 'personalizzare',
      save: 'salvare',
      toggle: 'interruttore',
      next: 'passo successivo',
      close: 'chiudere',
      withdraw: 'revocare',
      reopen: 'riaprire',
      subscribe: 'pagare o abbonarsi',
      other: 'altro',
    },
    technique: { canvas: 'il canvas', webgl: 'WebGL', audio: 'il sistema audio', fonts: 'i caratteri' },
  },
  reasons: {
    'interval-spans-the-choice':
      'È stato trovato con un controllo successivo: non si può dire se sia venuto prima o dopo la scelta.',
    'not-a-fresh-profile':
      'Il browser aveva già dati di questo sito: può esserci una scelta precedente che non è stata vista.',
    'watch-gap': 'Una parte della visita non è stata osservata.',
    'consent-unknown': 'Lo stato del consenso in quel momento non è noto.',
    'nothing-refused': 'In questa visita non è stato rifiutato nulla.',
    'no-consent-signal': 'Non è stato visto alcun segnale o registro di consenso.',
    'no-policy-found': 'Non è stata trovata alcuna informativa sui cookie.',
    'no-cmp-list': 'Il banner non pubblica un elenco leggibile.',
    'no-vendor-list': 'Non è stata letta alcuna dichiarazione di fornitori.',
    'not-a-policy': 'Ciò che è stato letto non è un’informativa sui cookie.',
    'not-read': 'Non è stato possibile leggere l’informativa: {detail}.',
    'policy-lists-nothing': 'L’informativa letta non elenca cookie e non afferma nulla.',
    'rows-without-a-name': 'L’informativa ha righe senza nome che possono riferirsi a questo.',
    'vendor-named-without-the-item': 'L’informativa nomina il fornitore, ma non l’elemento.',
    'may-be-exempt-measurement':
      'Questo strumento può essere configurato in modo da non richiedere consenso.',
    'in-both-media': 'È conservato anche dove dice l’informativa.',
    'not-surely-what-the-claim-denies': 'Potrebbe non essere ciò che il sito nega.',
    'no-such-claim': 'L’informativa non afferma nulla del genere.',
    'no-limited-row': 'Nessuna riga dell’informativa è limitata a pagine o condizioni.',
    'no-choice-record-seen': 'Non è stato visto alcun registro della scelta.',
    'record-lifetime-not-observable': 'Il registro è nell’archivio web e non porta una data di scadenza.',
    'nothing-withdrawn': 'In questa visita non è stato revocato alcun consenso.',
    'no-page-after-the-withdrawal': 'Dopo la revoca non è stata aperta alcuna pagina.',
    'no-choice-made': 'In questa visita non è stata fatta alcuna scelta.',
    'no-signal-after-the-choice': 'Dopo la scelta non è stato visto alcun segnale di consenso.',
    'no-banner-seen': 'Non è stato visto alcun banner.',
    'nothing-to-accept': 'Il banner non ha nulla da accettare.',
    'nothing-asked': 'Il sito non chiede alcun consenso.',
    'consent-or-pay':
      'Il banner offre in alternativa di pagare; se sia permesso non spetta a questo strumento giudicarlo.',
    'prominence-is-a-matter-of-judgement': 'Se un pulsante risalti abbastanza è questione di giudizio.',
    'closing-may-refuse':
      'La croce del banner può lasciare tutto rifiutato; il suo nome non dice che cosa fa.',
    'saving-may-refuse': 'Le caselle non sono selezionate; salvarle così può essere un rifiuto.',
    'control-not-understood': 'In fondo alla pagina c’è un comando le cui parole non sono state comprese.',
    'no-reopen-control-sought': 'Non è stato cercato un comando che riapra il banner.',
    'policy-may-describe-a-way': 'L’informativa, che non è stata letta, descrive forse un’altra via.',
    'no-exemption-claimed': 'Il sito non invoca alcuna esenzione per la sua misurazione.',
    'recipient-not-known': 'Del destinatario non si sa nulla.',
    'coverage-too-small': 'È stato visto troppo poco del sito per dire che qualcosa non c’è.',
    'no-standing-consent': 'Non vale alcun consenso di una visita precedente, o la sua data non è nota.',
    'no-earlier-reading': 'Non è conservata alcuna lettura precedente dell’informativa.',
    'named-in-text-but-not-read':
      'Il testo dell’informativa contiene questo nome dove non è stato possibile leggere nulla al riguardo.',
    'policy-partly-unread': 'Una parte dell’informativa non ha potuto essere letta.',
    'policy-lists-no-item': 'L’informativa parla di cookie senza elencarne.',
    'banner-not-unasked':
      'Il banner è comparso dopo una scelta o è stato riaperto: mostra ciò che era stato scelto prima.',
    'record-not-understood': 'Il registro è stato letto solo dal suo nome; che cosa significhi non è certo.',
    'watched-in-part': 'Troppo della visita non è stato visto per dire che non è accaduto.',
    'not-swept': 'Ciò che il browser contiene non è stato esaminato.',
    'choice-made-earlier':
      'Una scelta precedente a questa visita è rimasta valida per tutto il tempo: il tempo prima di una scelta non è stato visto.',
    'contents-not-read': 'È stato inviato qualcosa il cui contenuto non si è potuto esaminare.',
    'nothing-to-compare': 'Non si è visto nulla che permetta di giudicarlo.',
    'not-yet-due':
      'Il termine, o il cambiamento, dopo il quale il sito promette di chiedere di nuovo non è arrivato.',
    'requests-blocked':
      'Il browser o un’altra estensione ha bloccato delle richieste: non si è visto che cosa avrebbero fatto.',
    'third-party-cookies-refused':
      'Il browser ha rifiutato cookie di terze parti: non si è visto che cosa altri browser conserverebbero.',
    'not-observed': 'Non è stato osservato.',
  },
  satisfied: 'Cercato, e nulla del genere è stato visto in questa visita.',
  notEvaluated: 'Questo non ha potuto essere giudicato in questa visita.',
  inconclusive: 'Ciò che è stato visto non basta per dirlo.',
  rules: {
    'pre-consent-write': {
      name: 'Memorizzazione prima del consenso',
      title: '«{subject}» è stato potenzialmente memorizzato prima della Sua scelta',
      happened:
        '{item} è stato memorizzato{by}{on} prima di qualsiasi scelta. La sua finalità è «{purpose}», secondo [{basis=declared?}la dichiarazione del sito stesso|ciò che se ne sa pubblicamente]; questo richiede potenzialmente prima il Suo consenso.',
      meaning:
        'Qualcosa che è permesso solo con il Suo accordo era già sul Suo dispositivo mentre Le veniva ancora chiesto.',
      advice:
        'Trattenere lo script o la risposta finché non c’è consenso per questa finalità, e controllare l’ordine di caricamento dei tag.',
    },
    'pre-consent-send': {
      name: 'Invio prima del consenso',
      title: '«{subject}» è stato potenzialmente inviato prima della Sua scelta',
      happened:
        '{item} è stato inviato a {sentTo} prima di qualsiasi scelta.[{createdEarlier?} Era stato memorizzato in una visita precedente.] La sua finalità è «{purpose}».',
      meaning: 'La si poteva riconoscere prima che potesse dire la Sua.',
      advice:
        'Non inviare nulla per questa finalità finché non c’è consenso; cancellare ciò che un consenso scaduto ha lasciato.',
    },
    'write-after-refusal': {
      name: 'Memorizzazione dopo il rifiuto',
      title: '«{subject}» è stato potenzialmente [{act=sent?}inviato|memorizzato] nonostante il Suo rifiuto',
      happened:
        '{item} è stato [{act=sent?}inviato a {sentTo}|memorizzato{by}{on}] dopo il rifiuto della finalità «{purpose}».',
      meaning: 'Lei ha detto di no, e il sito sembra aver continuato come se niente fosse.',
      advice:
        'Far leggere al tag la scelta salvata a ogni esecuzione, e fermarlo quando la sua finalità è rifiutata.',
    },
    'send-after-withdrawal': {
      name: 'Ancora usato dopo la revoca',
      title: '«{subject}» è stato potenzialmente ancora [{act=sent?}inviato|scritto] dopo la Sua revoca',
      happened:
        '{item} è stato [{act=sent?}inviato a {sentTo}|scritto{by}] su una pagina aperta dopo la revoca del consenso per «{purpose}».',
      meaning: 'Revocare il consenso sembra non aver cambiato nulla.',
      advice: 'Alla revoca cancellare gli elementi della finalità e fermare i loro script.',
    },
    'phantom-consent': {
      name: 'Consenso che nessuno ha dato',
      title: '«{subject}» dice potenzialmente che Lei ha accettato; nessun Suo clic è stato visto',
      happened:
        '[{source=consent-mode?}La Consent Mode di Google ha ricevuto «granted» prima di qualsiasi scelta, per: {granted}.|Il registro «{subject}» del sito afferma il consenso a: {granted}; nessun Suo gesto lo spiega.][{clickedByPage?} Uno script della pagina ha premuto il pulsante.]',
      meaning: 'Il sito può trattarLa come chi ha accettato, anche se non l’ha fatto.',
      advice:
        'Scrivere un registro positivo solo in risposta a un atto della persona; lasciare ogni valore iniziale su «denied».',
    },
    'signal-conflict': {
      name: 'Segnali in contrasto con la Sua scelta',
      title: '«{subject}» dice potenzialmente altro rispetto alla Sua scelta',
      happened:
        'Lei aveva [{chosen=denied?}rifiutato|accettato]: {purposes}. In seguito il segnale «{subject}» ({source}) ha detto [{said=granted?}concesso|negato].',
      meaning: 'I fornitori seguono questi segnali, non il Suo clic.',
      advice: 'Ricavare ogni segnale dall’unica scelta salvata, e aggiornarli tutti insieme.',
    },
    'choice-lifetime': {
      name: 'Per quanto è conservata la scelta',
      title:
        '[{issue=unequal?}Il rifiuto è potenzialmente ricordato meno a lungo dell’accordo|La Sua scelta è potenzialmente conservata oltre i sei mesi raccomandati]',
      happened:
        '[{issue=unequal?}La durata di «{subject}» dipende dalla Sua risposta.|«{subject}» è conservato per {keptSeconds}. Sei mesi sono una buona prassi, non un obbligo.][{issue=unequal?} Se accetta: {acceptedSeconds}.|{issue=unequal?} Se accetta: per la sessione.][{issue=unequal?} Se rifiuta: {refusedSeconds}.|{issue=unequal?} Se rifiuta: per la sessione.]',
      meaning: 'Le si può chiedere più e più volte finché non accetta, o non chiedere più per molto tempo.',
      advice: 'Conservare le due risposte per lo stesso tempo; la CNIL raccomanda sei mesi.',
    },
    'unequal-refusal': {
      name: 'Rifiutare facile come accettare',
      title: 'Rifiutare è potenzialmente più difficile che accettare',
      happened:
        '[{refusable?}Il primo livello del banner permette di rifiutare, con un pulsante meno evidente di quello per accettare.|Il primo livello del banner permette di accettare e non offre nulla per rifiutare (contiene: {roles}).]',
      meaning: 'La si spinge ad accettare.',
      advice:
        'Mettere un pulsante per rifiutare accanto a quello per accettare, sullo stesso livello e nello stesso stile.',
    },
    'preticked-purpose': {
      name: 'Finalità preselezionate',
      title: 'Alcune finalità sono potenzialmente preselezionate',
      happened: 'Queste finalità erano attive prima di toccare qualsiasi cosa: {preticked}.',
      meaning: 'Il silenzio vale come accordo.',
      advice: 'Lasciare disattivata all’inizio ogni finalità facoltativa.',
    },
    'missing-withdrawal-route': {
      name: 'Nessun ritorno alla scelta',
      title: 'Potenzialmente non c’è modo di tornare alla Sua scelta',
      happened: 'Dopo la scelta non è stato trovato sulla pagina alcun comando che riapra il banner.',
      meaning: 'Revocare il consenso non è facile come darlo.',
      advice: 'Mettere su ogni pagina un collegamento permanente, come «Impostazioni dei cookie».',
    },
    'undeclared-item': {
      name: 'Memorizzazione non dichiarata',
      title: '«{subject}» è potenzialmente non dichiarato',
      happened:
        '{item} è stato memorizzato{by}{on}; nessuna dichiarazione letta (informativa, elenco del banner) lo nomina.',
      meaning: 'Il sito memorizza qualcosa di cui non Le parla.',
      advice:
        'Aggiungere all’informativa una riga con nome, finalità, durata e destinatario, o smettere di impostarlo.',
    },
    'split-declaration': {
      name: 'Informativa e banner in disaccordo',
      title: 'Informativa e banner sono potenzialmente in disaccordo su «{subject}»',
      happened:
        '[{about=presence?}{namedBy=page?}«{name}» è memorizzato; l’informativa lo nomina e l’elenco del banner no.|{about=presence?}«{name}» è memorizzato; l’elenco del banner lo nomina e l’informativa no.|L’informativa e l’elenco del banner lo descrivono in modo diverso.][ L’informativa dice: {policyCategory}.][ Durata nell’informativa: {policyLifetime}.][ L’elenco dice: {listCategory}.][ Durata nell’elenco: {listLifetime}.]',
      meaning: 'Uno dei due Le dice qualcosa che non è vero.',
      advice: 'Generare entrambi da un’unica fonte.',
    },
    'understated-category': {
      name: 'Finalità minimizzata',
      title: '«{subject}» è potenzialmente dichiarato sotto una finalità troppo innocua',
      happened: '{item} è dichiarato come «{declaredCategory}»; pubblicamente è noto per «{knownCategory}».',
      meaning: 'Le può essere negata una scelta che Le spetta.',
      advice: 'Spostare l’elemento alla finalità che serve, e chiedere il consenso per quella.',
    },
    'excessive-retention': {
      name: 'Conservato più del dichiarato',
      title: '«{subject}» dura potenzialmente più di quanto dichiarato',
      happened:
        '{item} chiede di durare [{atLeast?}almeno ]{askedSeconds}; l’informativa dice «{declaredLifetime}».',
      meaning: 'La si riconosce più a lungo di quanto dica il sito.',
      advice: 'Ridurre Max-Age o Expires a ciò che dice l’informativa, o correggere l’informativa.',
    },
    'rolling-expiry': {
      name: 'Scadenza rinviata a ogni visita',
      title: '«{subject}» rinvia potenzialmente la propria fine',
      happened:
        '{item} è stato riscritto con lo stesso valore, per altri {askedSeconds}, mentre il sito afferma che la sua misurazione non richiede consenso.',
      meaning: 'Il tempo massimo consentito non finisce mai.',
      advice: 'Fissare la scadenza una volta, alla prima visita, e mantenerla.',
    },
    'exempt-measurement-too-long': {
      name: 'Misurazione esente conservata troppo a lungo',
      title: '«{subject}» dura potenzialmente troppo per essere esente',
      happened:
        '{item} chiede di durare [{atLeast?}almeno ]{askedSeconds}; una misurazione senza consenso può usare tracciatori per 13 mesi.',
      meaning: 'Senza chiederglielo il sito può misurare solo entro dei limiti, e qui uno è superato.',
      advice: 'Ridurlo a 13 mesi, o chiedere il consenso.',
    },
    'other-medium': {
      name: 'Conservato in un altro tipo di archivio',
      title: '«{subject}» potenzialmente non è conservato dove dice l’informativa',
      happened: '{item} è stato trovato; l’informativa lo dichiara come: {declaredMedium}.',
      meaning: 'Chi lo cerca dove dice l’informativa non lo troverà e non potrà cancellarlo lì.',
      advice: 'Nominare il tipo di archivio realmente usato.',
    },
    'undisclosed-recipient': {
      name: 'Un destinatario non nominato',
      title: '«{subject}» riceve potenzialmente dati e non è nominato',
      happened:
        'Una richiesta [{identifier?}con un identificatore ]è andata a {host}{vendor}; l’informativa non nomina nessuno che vi stia dietro.',
      meaning: 'Non Le si dice chi riceve dati su di Lei.',
      advice: 'Nominare l’azienda tra i destinatari, o smettere di inviarle dati.',
    },
    'declared-not-seen': {
      name: 'Dichiarato e non visto',
      title: '«{subject}» potenzialmente non è più in uso',
      happened: 'È dichiarato e non è stato visto con tutto accettato. Numero di pagine viste: {pages}.',
      meaning: 'L’elenco può essere più lungo di ciò che si usa davvero.',
      advice: 'Togliere le righe degli strumenti abbandonati.',
    },
    'contradictory-rows': {
      name: 'Righe che si contraddicono',
      title: '«{subject}» sta potenzialmente sotto due finalità',
      happened: 'Uno stesso documento lo mette sotto: {categories}.',
      meaning: 'Non è chiaro se possa rifiutarlo.',
      advice: 'Tenere una sola riga con la finalità che serve.',
    },
    'unclassified-item': {
      name: 'Finalità non detta',
      title: 'La finalità di «{subject}» è potenzialmente non detta',
      happened: 'È elencato come non classificato.',
      meaning: 'Le si chiede di qualcosa che nessuno ha esaminato.',
      advice: 'Scoprire che cosa lo imposta e dargli una finalità.',
    },
    'unusual-category': {
      name: 'Finalità insolita',
      title: '«{subject}» è potenzialmente dichiarato sotto una finalità insolita',
      happened: '{item} è dichiarato come «{declaredCategory}»; altrove serve di solito a «{knownCategory}».',
      meaning: 'La Sua scelta su una finalità può governare qualcosa di un’altra.',
      advice: 'Verificare la finalità nella documentazione del fornitore.',
    },
    'vendor-disagreement': {
      name: 'Sito e fornitore in disaccordo',
      title: 'Sito e fornitore raccontano potenzialmente «{subject}» in modo diverso',
      happened:
        'La dichiarazione del fornitore stesso è più ampia in: {about}.[ Il sito dice {declaredSeconds}, il fornitore {vendorSeconds}.]',
      meaning: 'Il sito può dire meno del suo stesso fornitore.',
      advice: 'Riprendere ciò che dichiara il fornitore.',
    },
    'contradicted-claim': {
      name: 'Un’affermazione del sito contraddetta',
      title: '«{subject}» contraddice potenzialmente le parole del sito stesso',
      happened:
        '[{kind=request?}Una richiesta è andata a {subject}{vendor}|{kind=fingerprinting?}Uno script di {subject} ha letto {techniques} come si fa per un’impronta digitale|{item} è stato memorizzato{by}{on}], e le parole del sito stesso lo escludono.',
      meaning: 'Il sito promette di non farlo.',
      advice: 'Togliere ciò che contraddice la frase, o cambiare la frase.',
    },
    'outside-declared-scope': {
      name: 'Fuori dalle pagine dichiarate',
      title: '«{subject}» è stato potenzialmente memorizzato fuori dalle pagine dichiarate',
      happened: '{item} è stato memorizzato{by}{on}; la sua riga lo limita ad altre pagine o condizioni.',
      meaning: 'Qualcosa pensato per una parte del sito La segue in altre.',
      advice: 'Caricare lo script solo sulle pagine nominate dall’informativa, o ampliare la riga.',
    },
    'unmet-exemption': {
      name: 'Esenzione che non si adatta',
      title: '«{subject}» potenzialmente non soddisfa l’esenzione invocata',
      happened: '{item} sarebbe esente da consenso. Contro: {grounds}.[ Va a {sentTo}.]',
      meaning: 'Non Le è stato chiesto, per un motivo che non sembra reggere.',
      advice: 'Chiedere il consenso, o cambiare lo strumento finché soddisfi le condizioni dell’esenzione.',
    },
    'outdated-claim': {
      name: 'Un’affermazione su oggi contraddetta',
      title: '«{subject}» contraddice potenzialmente ciò che il sito dice di oggi',
      happened:
        '[{kind=request?}Una richiesta è andata a {subject}{vendor}|{item} è stato visto{on}], benché il sito dica che al momento non ce n’è.',
      meaning: 'Ciò che l’informativa dice di oggi non è più, o non ancora, così.',
      advice: 'Aggiornare l’informativa quando si attiva uno strumento, prima che funzioni.',
    },
    'missing-reopen-control': {
      name: 'Ritorno promesso non trovato',
      title: 'Il ritorno promesso alla Sua scelta potenzialmente non c’era',
      happened:
        'L’informativa promette un comando[ «{promised}»]; sulla pagina non ne è stato trovato nessuno.',
      meaning: 'Non può cambiare la Sua scelta nel modo che Le è stato detto.',
      advice: 'Mettere il comando su ogni pagina, dove dice l’informativa.',
    },
    'choice-lifetime-promise': {
      name: 'Durata della Sua scelta',
      title:
        'La Sua scelta è potenzialmente conservata [{direction=longer?}più|meno] a lungo di quanto dica il sito',
      happened:
        'Il registro «{subject}» dura [{keptSeconds}|fino alla chiusura del browser]; il sito dice {promisedSeconds}.',
      meaning:
        'Le sarà chiesto di nuovo prima, o la Sua risposta sarà tenuta più a lungo, di quanto Le è stato detto.',
      advice: 'Dare al registro la durata indicata dall’informativa.',
    },
    'missing-reconsent': {
      name: 'Non richiesto di nuovo come promesso',
      title: 'Potenzialmente non Le è stato chiesto di nuovo, benché fosse promesso',
      happened:
        '[{because=age?}Età del consenso: {ageDays}. Il sito promette di chiedere di nuovo dopo {promisedSeconds}, e non è comparso alcun banner.|L’informativa è cambiata dopo il consenso; il sito promette di chiedere di nuovo, e non è comparso alcun banner.]',
      meaning:
        'Una vecchia risposta vale per qualcosa che non Le è stato chiesto, o più a lungo di quanto detto.',
      advice:
        'Dare alla scelta salvata una versione e una data, e chiedere di nuovo quando una delle due è superata.',
    },
    'unfilled-placeholder': {
      name: 'Spazi vuoti nell’informativa',
      title: 'L’informativa ha spazi che potenzialmente non sono mai stati riempiti',
      happened: 'Punti in cui andava messo un nome: {count}.',
      meaning: 'Non si dice chi riceve i Suoi dati.',
      advice: 'Mettere i nomi, o togliere le righe.',
    },
    'shifted-columns': {
      name: 'Colonne spostate',
      title: 'Celle della tabella dell’informativa stanno potenzialmente sotto l’intestazione sbagliata',
      happened: 'Righe le cui celle non corrispondono alle intestazioni: {count}.',
      meaning: 'La tabella non si capisce così com’è.',
      advice: 'Mettere ogni cella sotto la sua intestazione; riempire la colonna vuota o toglierla.',
    },
    'nameless-row': {
      name: 'Cookie senza nome',
      title: 'L’informativa descrive potenzialmente cookie senza nominarli',
      happened: 'Righe senza nome: {count}.',
      meaning: 'Non può trovare questi cookie nel Suo browser.',
      advice: 'Aggiungere il nome tecnico, o la sua parte fissa con un *.',
    },
    'missing-duration': {
      name: 'Durate non dette',
      title: 'L’informativa potenzialmente non dice quanto durano gli elementi',
      happened: 'Righe senza durata: {count}.',
      meaning: 'Non viene a sapere per quanto tempo La si riconosce.',
      advice: 'Aggiungere la durata a ogni riga.',
    },
    'mangled-name': {
      name: 'Nomi danneggiati',
      title: 'Alcuni nomi nell’informativa sono potenzialmente danneggiati',
      happened: 'Nomi che nessun browser mostrerebbe così: {count}.',
      meaning: 'Non può trovare questi elementi con il nome indicato.',
      advice: 'Proteggere trattini bassi e asterischi dove si scrive la pagina.',
    },
    'policy-drift': {
      name: 'Informativa cambiata dopo la Sua scelta',
      title: 'L’informativa si permette potenzialmente più di quanto Lei abbia accettato',
      happened:
        'Dopo il consenso l’informativa si è ampliata, e nessun banner è ricomparso.[ Elementi aggiunti: {addedItems}.][ Finalità aggiunte: {addedPurposes}.][ Destinatari aggiunti: {addedRecipients}.]',
      meaning: 'La Sua vecchia risposta vale per cose che non Le sono mai state chieste.',
      advice: 'Chiedere di nuovo quando si aggiungono finalità, destinatari o elementi soggetti a consenso.',
    },
  },
};
