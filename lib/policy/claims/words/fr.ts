import type { Vocabulary } from '../concepts';

export const fr: Vocabulary = {
  language: 'fr',
  phrases: {
    no: "aucun|aucune|aucuns|aucunes|pas de|pas d'|pas non plus de|ni|sans aucun|zero|exempt de|jamais de|jamais d'|nul|neant|renoncons|renonce a|nous abstenons|s abstient|nous passons de|se passe de|depourvu de|depourvue de|exempt de|exempte de|vous ne trouverez aucun*|vous ne trouverez pas de|vous ne verrez aucun*|sans le moindre|nous nous passons|avons choisi de ne pas|n avons pas recours|sans recours",
    not: "n'|ne|pas|jamais|ni|non plus",
    only: 'uniquement|seulement|seuls|seules|seul|seule|exclusivement|strictement limit*|que des|que les|que de|nous limitons|se limite|se limitent|se borne|nous bornons|nous contentons|purement',
    other: 'autre|autres|supplementaire*|additionnel*',
    tracker:
      'cookie*|traceur*|pixel*|balise*|temoin*|script*|outil|outils|service|services|technologie*|ressource*|tracker*|module|modules|bouton*|plugin*|lecteur*|carte|cartes|video*|iframe|fichier*|solution*|dispositif*|regie*|contenus integres',
    cookie: 'cookie*|temoin* de connexion',
    pixel: 'pixel*|balise* web',
    fingerprint:
      'fingerprint*|empreinte* numerique*|empreinte* de navigateur|empreinte* du navigateur|empreinte* de terminal|prise d empreinte*',
    'local-storage': 'stockage local|localstorage|local storage|stockage du navigateur',
    'personal-data':
      'donnee* personnelle*|donnees a caractere personnel|information* personnelle*|vous identifier personnellement',
    marketing:
      'publicit*|marketing|reciblage|retargeting|remarketing|ciblage|tracking|pistage|commerciale*|promotionnel*|de suivi|intersite|publicite*|annonceur*|annonce*|personnalisee*|campagne*',
    analytics:
      "analytique*|analytics|statistique*|mesure d'audience|mesures d audience|mesure de frequentation|d audience|analyse d audience|mesure|de performance|frequentation|audience|mesurer|statistiques|outil de mesure|mesures|outils de mesure|cartes de chaleur|visites|visiteurs|d analyse|d analyses|outil* d analyse*",
    social: 'reseau* soci*|reseaux sociaux|partage social|medias sociaux|partage|reseau social|reseaux',
    profiling: 'profilage|etablir un profil|dresser un profil',
    preferences: 'de personnalisation|de preference*|fonctionnel*',
    'third-party':
      'tiers|tierce|tierces|externe|externes|autres societes|autres entreprises|prestataires externes|autres acteurs|partenaire*',
    necessary: 'necessaire*|essentiel*|indispensable*|requis|technique|techniques|sans lesquels',
    'non-essential':
      'non essentiel*|non necessaire*|optionnel*|facultatif*|non indispensable*|tous les autres|les autres|autres cookies|ces cookies|ces traceurs|ils|ce service|depot de|depot|toutes les autres|autres que|au-dela du strict necessaire|qui ne sont pas indispensables|qui ne sont pas necessaires',
    adverts: 'publicites|publicite|annonces',
    deploy:
      'utilis*|depos*|plac*|install*|charg*|employ*|emploi*|recour*|inscri*|pose*|implant*|integr*|stock*|il n y a|y a|mis en place|met en place|mettons en place|mis en oeuvre|declench*|present*|comport*|contien*|diffus*|depot|lu|lus|execut*|ecri*|existe*|propos*|affich*|recueill*|collect*|effectu*|prati*|fait|faisons|font|met|mettons|trouv*|comprend|gener*|demarr*|inser*|appel*|fonctionn*|ouvr*|laiss*|transmet*|nous limitons|se limite|se limitent|se borne|nous contentons|mesurons|figur*|servi*|emettons|emet|realis*|transit*|posons|activ*|lanc*|entraine|intervien*|travaill*|a lieu|ont lieu',
    sell: 'vend*|vente|commercialis*|ced*',
    keep: 'conserv*|enregistr*|stock*|memoris*|gard*|valable*|valid*|duree de vie|expire*|retenu*|duree|sauvegard*|dure|durent|vaut|vit|vivent|perdur*|persist*|efface*|supprim*|detruit*|durees|retient|se souvient|nous souvenons',
    change:
      'chang*|retir*|gerer|gerez|revenir sur|revoquer|ajust*|mettre a jour|personnalis*|reconsider*|revoir|accept* ou refus*|exprim*|choisir|paramet*|acceder|refaire|reprendre|corriger|rectifier|decid*|rechoisir|reouvrir|redefinir|reviser|reinitialiser|reprenez|modif*|rouvr*|rappel*|revenir a|reafficher|afficher de nouveau|change d avis',
    withdraw:
      'retir* votre consentement|retrait|revoquer|retirer|changer d avis|retire|revenir sur|retirez|revenir en arriere|annuler|desactiv* votre',
    accept: 'accept*|autoris*|consent*|dire oui',
    refuse:
      'refus*|rejet*|declin*|m oppos*|opposer|continuer sans accepter|poursuivre sans accepter|non merci|dire non',
    block:
      'bloque*|desactiv*|inactif*|eteint*|coupe*|en attente|attend*|n est pas charge|suspend*|neutralis*',
    consent:
      'consent*|accord|accept*|autoris*|agre*|opt in|choix exprime|permission|oui|coche*|activez|activer|dites oui|donne* votre accord|avez choisi|feu vert|approb*|approuv*|acquiesc*|opt-in|adhes*|les activer|l activer|que vous activez|choisissez de les activer|avez active',
    choice:
      'choix|consentement*|decision*|preference* en matiere de cookie*|preference*|refus|accord et refus|votre accord|votre reponse|option*|choisi',
    settings:
      'choix|preference*|parametr*|consentement|reglage*|d avis|cookies|ces derniers|oui|decision|accord|autorisation*|bandeau|banniere|panneau|fenetre',
    control:
      'lien|bouton|icone|pied de page|bas de|cliqu*|panneau|bandeau|gerer les cookies|gestion des cookies|parametrer les cookies|gerer mes cookies|bloc ci-dessous|gestionnaire|module de gestion|onglet|rubrique|centre de preference*|personnaliser mes|ici|appuyez|menu|coin|en bas|page cookies|pied|centre de confidentialite|module|flottant*|pictogramme|cadenas|gestion de vos|a gauche|a droite|preferences cookies',
    banner:
      'bandeau|banniere|premiere visite|premiere connexion|fenetre|pop-up|encart|premier ecran|premier niveau|fenetre de consentement|bloc cookies|page d accueil',
    browser:
      'navigateur|navigateurs|chrome|firefox|safari|terminal|systeme d exploitation|newsletter|desinscri*|desabonn*',
    gate: "qu'apres|qu'avec|que si|apres|avant|prealable*|tant que|sauf si|sous reserve|a condition|soumis* a|uniquement si|seulement si|sauf|jusqu'a|ne sont deposes qu|uniquement avec|uniquement apres|si vous|attendons|lorsque vous|des lors que|une fois|en cas de|subordonn*|base sur|fonde sur|necessite*|requier*",
    'with-consent':
      "soumis au consentement|apres recueil|si vous etes d'accord|sur consentement|seulement apres accord|consentement requis|accord requis|soumis a consentement prealable|apres votre choix|subordonne* a votre|conditionne* a votre|sont en opt-in|en opt-in|sur opt-in",
    'without-consent':
      "sans action de votre part|sans recueil|sans votre consentement prealable|en l'absence d'accord|tant que vous n'avez pas|sans choix de votre part|tant que vous n'acceptez pas|sans reponse de votre part|sans que vous ayez|sans vous demander|sans rien vous demander",
    required:
      'requis|requise|necessaire|obligatoire|necessite*|requier*|exige*|indispensable|sollicit*|demand*|recueill*|soumis|besoin|imposee|obligation|reclam*|condition|prealable a|conditionne*',
    ask: 'attendons|attend|demand*|sollicit*|recueil*|renouvel*|redemand*|interrog*|requis|interrogeons|poser la question|posons la question|solliciter|reposee|reposerons|posee|reposons',
    again:
      'a nouveau|de nouveau|renouvel*|nouveau consentement|nouvelle fois|redemand*|nouveau recueil|nouvelle demande|revient|reparait|reapparait|de retour',
    exempt:
      'exempt*|dispens*|ne sont pas soumis|n est pas soumis*|n ont pas besoin de votre|ne requierent pas|ne necessitent pas votre|beneficie* de l exemption|hors consentement|echapp*|exemption de consentement|dispense de consentement',
    'continue-use':
      'en continuant|continuez a|continuer a naviguer|poursuivant|poursuite de votre navigation|en utilisant|en naviguant|poursuivez|si vous continuez|votre navigation se poursuit|continuer a utiliser|poursuivre votre navigation|poursuivre la navigation|la simple navigation|restant sur|naviguez sur|navigation sur ce|navigation sur notre|utilisation du site|utilisation de ce site|utilisez ce site|utilisez notre|visitant|accedant|naviguer sur|parcourant|utilisation de notre site|la visite de|poursuite de la|votre visite|utilisation continue|simple utilisation|votre utilisation',
    anytime:
      'a tout moment|n importe quel moment|a chaque instant|ulterieurement|plus tard|en tout temps|quand vous le souhaitez|toujours|quand vous voulez|quand bon vous semble|a toute heure|quand il vous plait|a votre guise|n importe quand',
    now: "aujourd'hui|actuellement|a ce jour|pour le moment|a la date de|pour l'instant|a l heure actuelle|presentement|a l heure ou|en ce moment|a present|a date|au jour",
    future:
      'avenir|futur|si nous|devait|devions|serait|seraient|ulterieurement ajout*|si cela change|si une telle|en cas d ajout|viendrait|un jour|si cela devait|prevu|a venir|demain|le jour ou',
    if: 'si|lorsque|quand|lorsqu|en cas',
    default: 'par defaut',
    max: 'maximum|maximale|maximal|max|au plus|excede*|depass*|jusqu a|excedant|superieure|plus de|au-dela|plafonn*|maximales|jamais plus|ne vit plus|plus longtemps|n exced*|varie|entre|allant|limitee|limitons',
    all: 'tous les cookies|cookies|ces informations|aucun traceur|aucun cookie|nul cookie|aucun d entre eux|traceurs|l ensemble des cookies|chaque cookie|tout cookie|de nos cookies|duree de conservation des cookies',
    'change-of-policy':
      'modification substantielle|changement substantiel|modification* importante*|toute modification|nouvelle finalite|nouvelles finalites|changement important|evolution substantielle|modification significative',
    we: 'nous|nos|notre|l application|le present site|la societe|site|boutique|cette page|l association|on|je|la mutuelle|le blog|la plateforme|le service|ce blog|mon blog|ce portail',
    anaphor:
      'ces cookies|ce cookie|ces derniers|ces traceurs|ils|elles|il ne|elle ne|cet outil|ce service|lequel|lesquels|ces donnees|google|matomo|stripe|certains|ces informations|leur|celui-ci|ceux-ci|cette solution|le cookie|ce type|certaines|a cette occasion|ce faisant',
    'you-may':
      'vous pouvez|vous pourrez|si vous|vous ne souhaitez|vous souhaitez|vous choisissez|vous avez la possibilite|vous permet|votre navigateur|vous refusez|vous desactivez|vous bloquez|vous etes libre|vous devez|vous ne pourrez|l utilisateur peut|possibilite de|vous n etes|vous risquez|vous ne devez|permet de|permettent de|libre a vous|a vous de',
    hypothetical: 'peut|peuvent|pourrait|pourraient|susceptible*|pouvons|parfois|eventuel*|possible',
    but: 'mais|cependant|toutefois|hormis|excepte|a l exception|en revanche|neanmoins|sinon|plutot|hors|autre que|autres que|en dehors d*|a part les|a part ceux',
    which: 'qui|afin de|pour que|dont|car|sauf|si|tant que|sans|lorsque|permettant|parce que|avant',
    'public-pages': 'pages publiques|page publique|partie publique|espace public|site public',
    'logged-in': 'connecte|connectes|authentifie*|espace client|espace membre|une fois connecte|identifie',
    'logged-out': 'non connecte*|non authentifie*|visiteur anonyme|sans etre connecte',
    'login-page': 'page de connexion|page d authentification|page de login',
    payment:
      'page* de paiement|lors du paiement|paiement en cours|au moment du paiement|tunnel de commande|tunnel d achat|paiement est',
    gesture:
      'lorsque vous cliquez|cliquer sur|action explicite|actions explicites|si vous cliquez|en cliquant sur lecture|clic sur',
    listed: 'liste*|suivants|ci-dessous|decrits|tableau|enumere*|mentionne*|indique*|ci-dessus|cites',
    version: 'version',
    none: "aucun|aucune|neant|jamais|non|pas du tout|nous n'en|il n'y en a pas|sans objet|pas utilise*|rien",
    without: 'sans',
    'nothing-else':
      'aucun autre|rien d autre|aucune autre|c est tout|et c est tout|aucun d autre|rien de plus|et rien d autre|pas d autre*|nul autre',
    'ask-again':
      'reposons la question|reposer la question|reposerons la question|question vous est reposee|redemand*|demandons a nouveau|demanderons a nouveau|sollicite* a nouveau|sollicite* de nouveau|demande de nouveau|interrogeons de nouveau|representons|reapparai*|represente le bandeau|a nouveau affiche|renouvelle la demande|nouveau sollicit*|nouveau demand*|reviendra|revient tous|s affiche a nouveau|affichera de nouveau|s affichera a nouveau|reapparait|solliciterons de nouveau|solliciterons a nouveau|de nouveau votre accord|a nouveau votre accord|vous sera a nouveau demande|sera de nouveau|sera reposee|posee de nouveau',
    silence:
      'fermer le bandeau|fermant le bandeau|fermeture du bandeau|defil*|faire defiler|silence|simple poursuite|ignorer le bandeau|votre navigation|rester sur le site|consultant|en visitant|l utilisation du site|inaction|absence de reponse|fait de naviguer|fermer|ignorer|la simple|scroll|fermez|defilement|en ne faisant rien|inactivite|absence d action|l absence de choix',
    sole: 'les seuls|le seul|la seule|les seules|un seul|seuls les|un unique',
    complete:
      'liste complete|liste exhaustive|c est tout|tout ce qui est|rien de plus|et c est tout|voila tout',
  },
};
