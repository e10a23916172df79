import type { LanguageOfFindings } from './language';

/** French words for findings. */
export const fr: LanguageOfFindings = {
  language: 'fr',
  instruments: {
    eprivacyStorage:
      'Directive vie privée et communications électroniques 2002/58/CE, modifiée par la directive 2009/136/CE, article 5, paragraphe 3',
    frenchDataProtectionAct: 'Loi Informatique et Libertés (n° 78-17), article 82',
    gdprConsentDefinition: 'RGPD, article 4, point 11',
    gdprFairness: 'RGPD, article 5, paragraphe 1, point a',
    gdprWithdrawal: 'RGPD, article 7, paragraphe 3',
    gdprTransparency: 'RGPD, article 12, paragraphe 1',
    gdprRecipients: 'RGPD, article 13, paragraphe 1, point e',
    gdprStoragePeriod: 'RGPD, article 13, paragraphe 2, point a',
    planet49: 'Cour de justice de l’UE, C-673/17 Planet49, points 65 et 75 à 81',
    edpbTechnicalScope: 'Lignes directrices 2/2023 du CEPD, sections 2 et 3',
    cnilGuidelines: 'Lignes directrices de la CNIL 2020-091, articles 2 et 5',
    cnilRecommendation: 'Recommandation de la CNIL 2020-092, partie sur la durée de conservation des choix',
    cnilMeasurement: 'CNIL, conditions de l’exemption de la mesure d’audience',
    cookieBannerTaskforce:
      'Rapport du groupe de travail « bandeaux cookies » du CEPD, pratiques A, B, C à E, I et K',
    tcfDisclosures: 'Déclarations des fournisseurs du TCF de l’IAB, disclosures[]',
  },
  item: {
    cookie: 'Le cookie « {subject} »',
    localStorage: 'L’élément localStorage « {subject} »',
    sessionStorage: 'L’élément sessionStorage « {subject} »',
    indexedDB: 'L’élément IndexedDB « {subject} »',
    other: 'L’élément « {subject} »',
  },
  by: {
    response: ' par la réponse de {setBy}',
    aResponse: ' par une réponse',
    script: ' par le script {setBy}',
    aScript: ' par un script',
  },
  on: ' sur {page}',
  codes: {
    purpose: {
      necessary: 'nécessaire',
      preferences: 'préférences',
      analytics: 'mesure d’audience',
      marketing: 'publicité',
      unclassified: 'non classé',
    },
    medium: {
      cookie: 'cookie',
      localStorage: 'élément localStorage',
      sessionStorage: 'élément sessionStorage',
      indexedDB: 'base IndexedDB',
      pixel: 'pixel',
    },
    about: { category: 'la finalité', lifetime: 'la durée' },
    ground: {
      'third-party-send': 'sa valeur est envoyée à une autre société',
      'third-party-cookie': 'c’est le cookie d’un tiers',
      lifetime: 'il vit plus de 13 mois',
      'known-non-exempt-tool': 'l’outil est connu pour réutiliser ce qu’il mesure',
    },
    control: {
      accept: 'accepter',
      reject: 'refuser',
      customize: 'personnaliser',
      save: 'enregistrer',
      toggle: 'interrupteur',
      next: 'étape suivante',
      close: 'fermer',
      withdraw: 'retirer',
      reopen: 'rouvrir',
      subscribe: 'payer ou s’abonner',
      other: 'autre',
    },
    technique: { canvas: 'le canevas', webgl: 'WebGL', audio: 'le système audio', fonts: 'les polices' },
  },
  reasons: {
    'interval-spans-the-choice':
      'Il a été trouvé après coup : on ne peut dire s’il précède le choix ou le suit.',
    'not-a-fresh-profile':
      'Le navigateur avait déjà des données de ce site : un choix antérieur a pu ne pas être vu.',
    'watch-gap': 'Une partie de la visite n’a pas été observée.',
    'consent-unknown': 'L’état du consentement à cet instant n’est pas connu.',
    'nothing-refused': 'Rien n’a été refusé pendant cette visite.',
    'no-consent-signal': 'Aucun signal ni enregistrement de consentement n’a été vu.',
    'no-policy-found': 'Aucune politique de cookies n’a été trouvée.',
    'no-cmp-list': 'Le bandeau ne publie pas de liste lisible.',
    'no-vendor-list': 'Aucune déclaration de fournisseur n’a été lue.',
    'not-a-policy': 'Le document lu n’est pas une politique de cookies.',
    'not-read': 'La politique n’a pas pu être lue : {detail}.',
    'policy-lists-nothing': 'La politique lue ne liste aucun cookie et n’affirme rien.',
    'rows-without-a-name': 'La politique a des lignes sans nom qui peuvent le désigner.',
    'vendor-named-without-the-item': 'La politique nomme son fournisseur, mais pas l’élément.',
    'may-be-exempt-measurement': 'Cet outil peut être réglé de manière à ne pas demander de consentement.',
    'in-both-media': 'Il est aussi conservé là où la politique le dit.',
    'not-surely-what-the-claim-denies': 'Ce n’est peut-être pas ce que le site dit ne pas faire.',
    'no-such-claim': 'La politique n’affirme rien de tel.',
    'no-limited-row': 'Aucune ligne de la politique n’est limitée à des pages ou à des conditions.',
    'no-choice-record-seen': 'Aucun enregistrement du choix n’a été vu.',
    'record-lifetime-not-observable':
      'L’enregistrement est dans le stockage web et ne porte pas de date d’expiration.',
    'nothing-withdrawn': 'Aucun consentement n’a été retiré pendant cette visite.',
    'no-page-after-the-withdrawal': 'Aucune page n’a été ouverte après le retrait.',
    'no-choice-made': 'Aucun choix n’a été fait pendant cette visite.',
    'no-signal-after-the-choice': 'Aucun signal de consentement n’a été vu après le choix.',
    'no-banner-seen': 'Aucun bandeau n’a été vu.',
    'nothing-to-accept': 'Le bandeau n’a rien pour accepter.',
    'nothing-asked': 'Le site ne demande aucun consentement.',
    'consent-or-pay': 'Le bandeau propose de payer à la place ; cet outil ne juge pas si c’est permis.',
    'prominence-is-a-matter-of-judgement': 'Dire si un bouton est assez visible est affaire d’appréciation.',
    'closing-may-refuse':
      'La croix du bandeau peut laisser tout refusé ; son nom ne dit pas ce qu’elle fait.',
    'saving-may-refuse': 'Les cases sont décochées ; les enregistrer ainsi peut être un refus.',
    'control-not-understood': 'Au bas de la page se trouve un bouton dont les mots n’ont pas été compris.',
    'no-reopen-control-sought': 'Aucun élément rouvrant le bandeau n’a été cherché.',
    'policy-may-describe-a-way': 'La politique, qui n’a pas été lue, décrit peut-être un autre moyen.',
    'no-exemption-claimed': 'Le site n’invoque pas d’exemption pour sa mesure.',
    'recipient-not-known': 'On ne sait rien de l’hôte destinataire.',
    'coverage-too-small': 'Trop peu du site a été vu pour dire qu’une chose n’y est pas.',
    'no-standing-consent':
      'Aucun consentement d’une visite antérieure ne tient, ou sa date n’est pas connue.',
    'no-earlier-reading': 'Aucune lecture antérieure de la politique n’est conservée.',
    'named-in-text-but-not-read':
      'Le texte de la politique contient ce nom, à un endroit où rien n’a pu être lu à son sujet.',
    'policy-partly-unread': 'Une partie de la politique n’a pas pu être lue.',
    'policy-lists-no-item': 'La politique parle de cookies sans en lister.',
    'banner-not-unasked':
      'Le bandeau est venu après un choix ou a été rouvert : il montre ce qui avait été choisi.',
    'record-not-understood':
      'L’enregistrement n’a été lu que d’après son nom ; ce qu’il signifie n’est pas sûr.',
    'watched-in-part':
      'Une trop grande part de la visite n’a pas été vue pour dire que cela n’a pas eu lieu.',
    'not-swept': 'Ce que contient le navigateur n’a pas été regardé.',
    'choice-made-earlier':
      'Un choix antérieur à cette visite valait tout du long : le temps d’avant un choix n’a pas été vu.',
    'contents-not-read': 'Quelque chose a été envoyé dont le contenu n’a pas pu être examiné.',
    'nothing-to-compare': 'Rien n’a été vu qui permette d’en juger.',
    'not-yet-due': 'Le délai, ou le changement, après lequel le site promet de redemander n’est pas arrivé.',
    'requests-blocked':
      'Le navigateur ou une autre extension a bloqué des requêtes : ce qu’elles auraient fait n’a pas été vu.',
    'third-party-cookies-refused':
      'Le navigateur a refusé des cookies tiers : ce que d’autres navigateurs garderaient n’a pas été vu.',
    'not-observed': 'Cela n’a pas été observé.',
  },
  satisfied: 'Recherché : rien de tel n’a été vu pendant cette visite.',
  notEvaluated: 'Ce point n’a pas pu être jugé pendant cette visite.',
  inconclusive: 'Ce qui a été vu ne suffit pas pour conclure.',
  rules: {
    'pre-consent-write': {
      name: 'Dépôt avant consentement',
      title: '« {subject} » a potentiellement été déposé avant votre choix',
      happened:
        '{item} a été déposé{by}{on} avant tout choix. Sa finalité est « {purpose} », selon [{basis=declared?}la déclaration du site lui-même|ce qui en est publiquement connu] ; cela demande potentiellement votre accord préalable.',
      meaning:
        'Ce qui n’est permis qu’avec votre accord était déjà sur votre appareil alors qu’on vous posait encore la question.',
      advice:
        'Retenir le script ou la réponse jusqu’au consentement à cette finalité, et vérifier l’ordre de chargement des balises.',
    },
    'pre-consent-send': {
      name: 'Envoi avant consentement',
      title: '« {subject} » a potentiellement été envoyé avant votre choix',
      happened:
        '{item} a été envoyé à {sentTo} avant tout choix.[{createdEarlier?} Il avait été déposé lors d’une visite antérieure.] Sa finalité est « {purpose} ».',
      meaning: 'Vous avez pu être reconnu avant d’avoir eu votre mot à dire.',
      advice:
        'Ne rien envoyer pour cette finalité avant le consentement ; effacer ce qu’un consentement expiré a laissé.',
    },
    'write-after-refusal': {
      name: 'Dépôt après refus',
      title: '« {subject} » a potentiellement été [{act=sent?}envoyé|déposé] malgré votre refus',
      happened:
        '{item} a été [{act=sent?}envoyé à {sentTo}|déposé{by}{on}] après le refus de la finalité « {purpose} ».',
      meaning: 'Vous avez dit non, et le site semble avoir continué comme si de rien n’était.',
      advice:
        'Faire lire à la balise le choix enregistré à chaque exécution, et l’arrêter quand sa finalité est refusée.',
    },
    'send-after-withdrawal': {
      name: 'Toujours utilisé après retrait',
      title: '« {subject} » a potentiellement encore été [{act=sent?}envoyé|écrit] après votre retrait',
      happened:
        '{item} a été [{act=sent?}envoyé à {sentTo}|écrit{by}] sur une page ouverte après le retrait du consentement à « {purpose} ».',
      meaning: 'Retirer votre consentement semble n’avoir rien changé.',
      advice: 'Au retrait, effacer les éléments de la finalité et arrêter leurs scripts.',
    },
    'phantom-consent': {
      name: 'Consentement que personne n’a donné',
      title: '« {subject} » dit potentiellement que vous avez accepté ; aucun clic de votre part n’a été vu',
      happened:
        '[{source=consent-mode?}Le Consent Mode de Google a reçu « granted » avant tout choix, pour : {granted}.|L’enregistrement « {subject} » du site dit que vous consentez à : {granted}, et aucun geste de votre part ne l’explique.][{clickedByPage?} Un script de la page a actionné le bouton.]',
      meaning: 'Le site peut vous traiter comme si vous aviez accepté, sans que ce soit le cas.',
      advice:
        'N’écrire un enregistrement positif qu’en réponse à un acte de la personne ; laisser les valeurs par défaut au refus.',
    },
    'signal-conflict': {
      name: 'Signaux en désaccord avec votre choix',
      title: '« {subject} » dit potentiellement autre chose que votre choix',
      happened:
        'Vous aviez [{chosen=denied?}refusé|accepté] : {purposes}. Ensuite le signal « {subject} » ({source}) a dit [{said=granted?}accordé|refusé].',
      meaning: 'Les fournisseurs suivent ces signaux, pas votre clic.',
      advice: 'Tirer tous les signaux du seul choix enregistré et les mettre à jour ensemble.',
    },
    'choice-lifetime': {
      name: 'Durée de conservation du choix',
      title:
        '[{issue=unequal?}Le refus est potentiellement retenu moins longtemps que l’accord|Votre choix est potentiellement gardé au-delà des six mois recommandés]',
      happened:
        '[{issue=unequal?}La durée de « {subject} » dépend de votre réponse.|« {subject} » est gardé {keptSeconds}. Six mois sont une bonne pratique, pas une obligation.][{issue=unequal?} Si vous acceptez : {acceptedSeconds}.|{issue=unequal?} Si vous acceptez : le temps de la session.][{issue=unequal?} Si vous refusez : {refusedSeconds}.|{issue=unequal?} Si vous refusez : le temps de la session.]',
      meaning:
        'On peut vous reposer la question jusqu’à ce que vous acceptiez, ou ne plus vous la poser de longtemps.',
      advice: 'Garder les deux réponses aussi longtemps ; la CNIL recommande six mois.',
    },
    'unequal-refusal': {
      name: 'Refuser aussi simplement qu’accepter',
      title: 'Refuser est potentiellement plus difficile qu’accepter',
      happened:
        '[{refusable?}Le premier niveau du bandeau permet de refuser, par un bouton moins visible que celui pour accepter.|Le premier niveau du bandeau permet d’accepter et n’offre rien pour refuser (on y trouve : {roles}).]',
      meaning: 'On vous pousse à accepter.',
      advice:
        'Mettre un bouton pour refuser à côté de celui pour accepter, au même niveau et dans le même style.',
    },
    'preticked-purpose': {
      name: 'Finalités cochées d’avance',
      title: 'Des finalités sont potentiellement cochées d’avance',
      happened: 'Ces finalités étaient actives avant tout geste : {preticked}.',
      meaning: 'Votre silence vaut accord.',
      advice: 'Laisser toute finalité facultative décochée au départ.',
    },
    'missing-withdrawal-route': {
      name: 'Pas de retour vers le choix',
      title: 'Il n’y a potentiellement pas de retour vers votre choix',
      happened: 'Après le choix, aucun élément de la page n’a été trouvé qui rouvre le bandeau.',
      meaning: 'Retirer son consentement n’est pas aussi simple que le donner.',
      advice: 'Mettre sur chaque page un lien durable, par exemple « Gérer les cookies ».',
    },
    'undeclared-item': {
      name: 'Dépôt non déclaré',
      title: '« {subject} » n’est potentiellement pas déclaré',
      happened:
        '{item} a été déposé{by}{on} ; aucune déclaration lue (politique, liste du bandeau) ne le nomme.',
      meaning: 'Le site stocke quelque chose dont il ne vous parle pas.',
      advice:
        'Ajouter à la politique une ligne avec son nom, sa finalité, sa durée et son destinataire, ou cesser de le déposer.',
    },
    'split-declaration': {
      name: 'Politique et bandeau en désaccord',
      title: 'Politique et bandeau se contredisent potentiellement sur « {subject} »',
      happened:
        '[{about=presence?}{namedBy=page?}« {name} » est déposé ; la politique le nomme et la liste du bandeau ne le nomme pas.|{about=presence?}« {name} » est déposé ; la liste du bandeau le nomme et la politique ne le nomme pas.|La politique et la liste du bandeau le décrivent différemment.][ La politique dit : {policyCategory}.][ Durée dans la politique : {policyLifetime}.][ La liste dit : {listCategory}.][ Durée dans la liste : {listLifetime}.]',
      meaning: 'L’un des deux vous dit quelque chose d’inexact.',
      advice: 'Produire les deux à partir d’une même source.',
    },
    'understated-category': {
      name: 'Finalité minimisée',
      title: '« {subject} » est potentiellement déclaré sous une finalité trop anodine',
      happened:
        '{item} est déclaré comme « {declaredCategory} » ; il est publiquement connu pour « {knownCategory} ».',
      meaning: 'On peut vous priver d’un choix qui vous revient.',
      advice: 'Ranger l’élément sous la finalité qu’il sert, et demander le consentement à cette finalité.',
    },
    'excessive-retention': {
      name: 'Conservation plus longue que déclarée',
      title: '« {subject} » vit potentiellement plus longtemps que déclaré',
      happened:
        '{item} demande à vivre [{atLeast?}au moins ]{askedSeconds} ; la politique dit « {declaredLifetime} ».',
      meaning: 'Vous êtes reconnu plus longtemps que le site ne le dit.',
      advice: 'Ramener Max-Age ou Expires à ce que dit la politique, ou corriger la politique.',
    },
    'rolling-expiry': {
      name: 'Expiration repoussée à chaque visite',
      title: '« {subject} » repousse potentiellement sa propre fin',
      happened:
        '{item} a été réécrit avec la même valeur, pour encore {askedSeconds}, alors que le site dit que sa mesure ne demande pas de consentement.',
      meaning: 'La durée maximale n’arrive jamais à son terme.',
      advice: 'Fixer l’expiration une fois, à la première visite, et s’y tenir.',
    },
    'exempt-measurement-too-long': {
      name: 'Mesure exemptée gardée trop longtemps',
      title: '« {subject} » vit potentiellement trop longtemps pour être exempté',
      happened:
        '{item} demande à vivre [{atLeast?}au moins ]{askedSeconds} ; sans consentement, la mesure peut utiliser des traceurs pendant 13 mois.',
      meaning: 'Sans vous le demander, le site ne peut mesurer que dans des limites, et l’une est dépassée.',
      advice: 'Ramener la durée à 13 mois, ou demander le consentement.',
    },
    'other-medium': {
      name: 'Conservé dans un autre espace de stockage',
      title: '« {subject} » n’est potentiellement pas conservé là où la politique le dit',
      happened: '{item} a été trouvé ; la politique le déclare comme : {declaredMedium}.',
      meaning: 'Qui le cherche là où la politique le dit ne le trouvera pas et ne pourra pas l’y effacer.',
      advice: 'Nommer l’espace de stockage réellement utilisé.',
    },
    'undisclosed-recipient': {
      name: 'Destinataire non nommé',
      title: '« {subject} » reçoit potentiellement des données sans être nommé',
      happened:
        'Une requête [{identifier?}portant un identifiant ]est partie vers {host}{vendor} ; la politique ne nomme personne qui soit derrière.',
      meaning: 'On ne vous dit pas qui reçoit des données vous concernant.',
      advice: 'Nommer la société parmi les destinataires, ou cesser de lui envoyer des données.',
    },
    'declared-not-seen': {
      name: 'Déclaré et non vu',
      title: '« {subject} » n’est potentiellement plus utilisé',
      happened:
        'Il est déclaré et n’a pas été vu alors que tout était accepté. Nombre de pages vues : {pages}.',
      meaning: 'La liste est peut-être plus longue que ce qui est vraiment utilisé.',
      advice: 'Retirer les lignes des outils abandonnés.',
    },
    'contradictory-rows': {
      name: 'Lignes contradictoires',
      title: '« {subject} » figure potentiellement sous deux finalités',
      happened: 'Un même document le range sous : {categories}.',
      meaning: 'On ne sait pas si vous pouvez le refuser.',
      advice: 'Garder une seule ligne, avec la finalité servie.',
    },
    'unclassified-item': {
      name: 'Finalité non dite',
      title: 'La finalité de « {subject} » n’est potentiellement pas dite',
      happened: 'Il est listé comme non classé.',
      meaning: 'On vous interroge sur quelque chose que personne n’a examiné.',
      advice: 'Trouver ce qui le dépose et lui donner une finalité.',
    },
    'unusual-category': {
      name: 'Finalité inhabituelle',
      title: '« {subject} » est potentiellement déclaré sous une finalité inhabituelle',
      happened:
        '{item} est déclaré comme « {declaredCategory} » ; ailleurs il sert d’ordinaire à « {knownCategory} ».',
      meaning: 'Votre choix pour une finalité peut en régir une autre.',
      advice: 'Vérifier la finalité dans la documentation du fournisseur.',
    },
    'vendor-disagreement': {
      name: 'Site et fournisseur en désaccord',
      title: 'Site et fournisseur parlent potentiellement différemment de « {subject} »',
      happened:
        'La déclaration du fournisseur est plus large sur : {about}.[ Le site dit {declaredSeconds}, le fournisseur {vendorSeconds}.]',
      meaning: 'Le site en dit peut-être moins que son propre fournisseur.',
      advice: 'Reprendre ce que déclare le fournisseur.',
    },
    'contradicted-claim': {
      name: 'Affirmation du site contredite',
      title: '« {subject} » contredit potentiellement les mots du site',
      happened:
        '[{kind=request?}Une requête est partie vers {subject}{vendor}|{kind=fingerprinting?}Un script de {subject} a lu {techniques} à la manière d’une prise d’empreinte|{item} a été déposé{by}{on}], ce que les mots du site excluent.',
      meaning: 'Le site promet de ne pas le faire.',
      advice: 'Retirer ce qui contredit la phrase, ou changer la phrase.',
    },
    'outside-declared-scope': {
      name: 'Hors des pages déclarées',
      title: '« {subject} » a potentiellement été déposé hors des pages déclarées',
      happened: '{item} a été déposé{by}{on} ; sa ligne le limite à d’autres pages ou conditions.',
      meaning: 'Ce qui est prévu pour une partie du site vous suit dans d’autres.',
      advice: 'Ne charger le script que sur les pages que la politique nomme, ou élargir la ligne.',
    },
    'unmet-exemption': {
      name: 'Exemption qui ne convient pas',
      title: '« {subject} » ne remplit potentiellement pas l’exemption invoquée',
      happened:
        '{item} est présenté comme dispensé de consentement. À l’encontre : {grounds}.[ Il part vers {sentTo}.]',
      meaning: 'On ne vous a pas demandé votre accord, pour une raison qui ne semble pas tenir.',
      advice: 'Demander le consentement, ou régler l’outil jusqu’à ce qu’il remplisse les conditions.',
    },
    'outdated-claim': {
      name: 'Affirmation sur le présent contredite',
      title: '« {subject} » contredit potentiellement ce que le site dit d’aujourd’hui',
      happened:
        '[{kind=request?}Une requête est partie vers {subject}{vendor}|{item} a été vu{on}], alors que le site dit qu’il n’y en a pas à ce jour.',
      meaning: 'Ce que la politique dit d’aujourd’hui n’est plus, ou pas encore, vrai.',
      advice: 'Mettre la politique à jour quand un outil est activé, avant qu’il ne fonctionne.',
    },
    'missing-reopen-control': {
      name: 'Retour promis introuvable',
      title: 'Le retour promis vers votre choix était potentiellement absent',
      happened: 'La politique promet un élément[ « {promised} »] ; aucun n’a été trouvé sur la page.',
      meaning: 'Vous ne pouvez pas changer votre choix de la manière annoncée.',
      advice: 'Mettre l’élément là où la politique le dit, sur chaque page.',
    },
    'choice-lifetime-promise': {
      name: 'Durée de votre choix',
      title:
        'Votre choix est potentiellement gardé [{direction=longer?}plus|moins] longtemps que le site ne le dit',
      happened:
        'L’enregistrement « {subject} » vit [{keptSeconds}|jusqu’à la fermeture du navigateur] ; le site dit {promisedSeconds}.',
      meaning:
        'On vous reposera la question plus tôt, ou votre réponse sera gardée plus longtemps, que ce qui vous a été dit.',
      advice: 'Donner à l’enregistrement la durée que dit la politique.',
    },
    'missing-reconsent': {
      name: 'Pas redemandé comme promis',
      title: 'La question ne vous a potentiellement pas été reposée, malgré la promesse',
      happened:
        '[{because=age?}Le consentement a {ageDays} ; le site promet de redemander après {promisedSeconds}, et aucun bandeau n’est venu.|La politique a changé depuis le consentement ; le site promet de redemander, et aucun bandeau n’est venu.]',
      meaning: 'Une ancienne réponse sert pour ce qu’on ne vous a pas demandé, ou plus longtemps qu’annoncé.',
      advice:
        'Donner au choix enregistré une version et une date, et redemander quand l’une des deux est dépassée.',
    },
    'unfilled-placeholder': {
      name: 'Blancs restés dans la politique',
      title: 'La politique a des blancs qui n’ont potentiellement jamais été remplis',
      happened: 'Endroits où un nom devait être mis : {count}.',
      meaning: 'Il n’est pas dit qui reçoit vos données.',
      advice: 'Mettre les noms, ou retirer les lignes.',
    },
    'shifted-columns': {
      name: 'Colonnes décalées',
      title: 'Des cellules du tableau sont potentiellement sous le mauvais intitulé',
      happened: 'Lignes dont les cellules ne répondent pas à leur intitulé : {count}.',
      meaning: 'Le tableau ne peut pas être compris tel quel.',
      advice: 'Remettre chaque cellule sous son intitulé ; remplir la colonne vide ou la retirer.',
    },
    'nameless-row': {
      name: 'Cookies sans nom',
      title: 'La politique décrit potentiellement des cookies sans les nommer',
      happened: 'Lignes sans nom : {count}.',
      meaning: 'Vous ne pouvez pas trouver ces cookies dans votre navigateur.',
      advice: 'Ajouter le nom technique, ou sa partie fixe suivie d’un *.',
    },
    'missing-duration': {
      name: 'Durées non dites',
      title: 'La politique ne dit potentiellement pas combien de temps vivent des éléments',
      happened: 'Lignes sans durée : {count}.',
      meaning: 'Vous n’apprenez pas pendant combien de temps vous êtes reconnu.',
      advice: 'Ajouter la durée à chaque ligne.',
    },
    'mangled-name': {
      name: 'Noms abîmés',
      title: 'Des noms de la politique sont potentiellement abîmés',
      happened: 'Noms qu’aucun navigateur n’afficherait ainsi : {count}.',
      meaning: 'Vous ne pouvez pas trouver ces éléments par le nom donné.',
      advice: 'Échapper tirets bas et astérisques là où la page est rédigée.',
    },
    'policy-drift': {
      name: 'Politique changée depuis votre choix',
      title: 'La politique se permet potentiellement plus que ce que vous avez accepté',
      happened:
        'Depuis le consentement, la politique s’est étendue et aucun bandeau n’est revenu.[ Éléments ajoutés : {addedItems}.][ Finalités ajoutées : {addedPurposes}.][ Destinataires ajoutés : {addedRecipients}.]',
      meaning: 'Votre ancienne réponse sert pour des choses qu’on ne vous a jamais demandées.',
      advice:
        'Redemander quand des finalités, des destinataires ou des éléments soumis au consentement s’ajoutent.',
    },
  },
};
