import type { InstrumentId } from '../../../law/instruments';
import type { FindingTexts } from '../finding-text';
import { plainFindingText } from './plain';
import { type Facts, findingWords, type LanguageOfFindings } from './reader';

const by = (f: Facts): string => {
  const url = f.text('setBy');
  if (f.equals('setVia', 'header')) return url === '' ? ' par une réponse' : ` par la réponse de ${url}`;
  if (f.equals('setVia', 'script')) return url === '' ? ' par un script' : ` par le script ${url}`;
  return '';
};
const on = (f: Facts): string => (f.text('page') === '' ? '' : ` sur ${f.text('page')}`);
const vendor = (f: Facts): string => (f.text('vendor') === '' ? '' : ` (${f.text('vendor')})`);
const PURPOSE: Readonly<Record<string, string>> = {
  necessary: 'nécessaire',
  preferences: 'préférences',
  analytics: 'mesure d’audience',
  marketing: 'publicité',
};
const KINDS: Readonly<Record<string, string>> = {
  cookie: 'Le cookie',
  localStorage: 'La clé localStorage',
  sessionStorage: 'La clé sessionStorage',
  indexedDB: 'La base IndexedDB',
  request: 'La requête vers',
  fingerprinting: 'Le script de prise d’empreinte',
};
const MEDIA: Readonly<Record<string, string>> = {
  cookie: 'un cookie',
  localStorage: 'une clé localStorage',
  sessionStorage: 'une clé sessionStorage',
  indexedDB: 'une base IndexedDB',
  pixel: 'un pixel',
};
const purpose = (f: Facts, fact = 'purpose'): string => PURPOSE[f.text(fact)] ?? f.text(fact);
const subject = (f: Facts): string => `${KINDS[f.text('kind')] ?? 'L’élément'} « ${f.subject} »${vendor(f)}`;

const instruments: Record<InstrumentId, string> = {
  eprivacyStorage: 'Directive vie privée et communications électroniques 2002/58/CE modifiée',
  frenchDataProtectionAct: 'Loi Informatique et Libertés (n° 78-17)',
  gdprConsentDefinition: 'RGPD',
  gdprFairness: 'RGPD',
  gdprWithdrawal: 'RGPD',
  gdprTransparency: 'RGPD',
  gdprRecipients: 'RGPD',
  gdprStoragePeriod: 'RGPD',
  planet49: 'Cour de justice de l’UE, C-673/17 Planet49',
  edpbTechnicalScope: 'Lignes directrices 2/2023 du CEPD',
  cnilGuidelines: 'Lignes directrices de la CNIL 2020-091',
  cnilRecommendation: 'Recommandation de la CNIL 2020-092',
  cnilMeasurement: 'CNIL, exemption de la mesure d’audience',
  cookieBannerTaskforce: 'Rapport du groupe de travail « bandeaux cookies » du CEPD',
  tcfDisclosures: 'Déclarations des fournisseurs du TCF de l’IAB',
};

export const fr: LanguageOfFindings = {
  language: 'fr',
  instruments,
  satisfied: 'Recherché : rien de tel n’a été vu pendant cette visite.',
  notEvaluated: 'Ce point n’a pas pu être jugé pendant cette visite.',
  inconclusive: 'Ce qui a été vu ne suffit pas pour conclure.',
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
    'not-read': 'La politique n’a pas pu être lue : {0}.',
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
    'no-reopen-control-sought': 'Aucun élément rouvrant le bandeau n’a été cherché.',
    'policy-may-describe-a-way': 'La politique, qui n’a pas été lue, décrit peut-être un autre moyen.',
    'no-exemption-claimed': 'Le site n’invoque pas d’exemption pour sa mesure.',
    'recipient-not-known': 'On ne sait rien de l’hôte destinataire.',
    'coverage-too-small': 'Trop peu du site a été vu pour dire qu’une chose n’y est pas.',
    'no-standing-consent':
      'Aucun consentement d’une visite antérieure ne tient, ou sa date n’est pas connue.',
    'no-earlier-reading': 'Aucune lecture antérieure de la politique n’est conservée.',
    'policy-partly-unread': 'Une partie de la politique n’a pas pu être lue.',
    'policy-lists-no-item': 'La politique parle de cookies sans en lister.',
    'banner-not-unasked':
      'Le bandeau est venu après un choix ou a été rouvert : il montre ce qui avait été choisi.',
    'record-not-understood':
      'L’enregistrement n’a été lu que d’après son nom ; ce qu’il signifie n’est pas sûr.',
    'watched-in-part':
      'Une trop grande part de la visite n’a pas été vue pour dire que cela n’a pas eu lieu.',
    'not-swept': 'Ce que contient le navigateur n’a pas été regardé.',
    'not-observed': 'Cela n’a pas été observé.',
  },
  rules: {
    'pre-consent-write': {
      name: 'Dépôt avant consentement',
      title: (f) => `« ${f.subject} » a potentiellement été déposé avant votre choix`,
      happened: (f) =>
        `${subject(f)} a été déposé${by(f)}${on(f)} avant tout choix. Sa finalité est « ${purpose(f)} », selon ${
          f.equals('basis', 'declared')
            ? 'la déclaration du site lui-même'
            : 'ce qui en est publiquement connu'
        } ; cela demande potentiellement votre accord préalable.`,
      meaning:
        'Ce qui n’est permis qu’avec votre accord était déjà sur votre appareil alors qu’on vous posait encore la question.',
      advice:
        'Retenir le script ou la réponse jusqu’au consentement à cette finalité, et vérifier l’ordre de chargement des balises.',
      reproduce:
        'Ouvrir la page dans un profil neuf, laisser le bandeau sans réponse et regarder ce qui est stocké dans les outils de développement.',
    },
    'write-after-refusal': {
      name: 'Dépôt après refus',
      title: (f) =>
        `« ${f.subject} » a potentiellement été ${f.equals('act', 'sent') ? 'envoyé' : 'déposé'} malgré votre refus`,
      happened: (f) =>
        f.equals('act', 'sent')
          ? `${subject(f)} a été envoyé à ${f.text('sentTo')} après le refus de la finalité « ${purpose(f)} ».`
          : `${subject(f)} a été déposé${by(f)}${on(f)} après le refus de la finalité « ${purpose(f)} ».`,
      meaning: 'Vous avez dit non, et le site semble avoir continué comme si de rien n’était.',
      advice:
        'Faire lire à la balise le choix enregistré à chaque exécution, et l’arrêter quand sa finalité est refusée.',
      reproduce:
        'Ouvrir la page dans un profil neuf, refuser, poursuivre la navigation et regarder ce qui est stocké et envoyé.',
    },
    'phantom-consent': {
      name: 'Consentement que personne n’a donné',
      title: (f) => `« ${f.subject} » dit que vous avez accepté ; aucun clic de votre part n’a été vu`,
      happened: (f) =>
        f.equals('source', 'consent-mode')
          ? `Le Consent Mode de Google a reçu « granted » pour ${f.text('granted')} avant tout choix.`
          : `L’enregistrement « ${f.subject} » du site dit que vous consentez à ${f.text('granted')}, et aucun geste de votre part ne l’explique.${
              f.is('clickedByPage') ? ' Un script de la page a actionné le bouton.' : ''
            }`,
      meaning: 'Le site peut vous traiter comme si vous aviez accepté, sans que ce soit le cas.',
      advice:
        'N’écrire un enregistrement positif qu’en réponse à un acte de la personne ; laisser les valeurs par défaut au refus.',
      reproduce:
        'Ouvrir la page dans un profil neuf, ne toucher à rien et lire l’enregistrement du consentement.',
    },
    'undeclared-item': {
      name: 'Dépôt non déclaré',
      title: (f) => `« ${f.subject} » n’est potentiellement pas déclaré`,
      happened: (f) =>
        `${subject(f)} a été déposé${by(f)}${on(f)} ; ni la politique ni la liste du bandeau ne le nomment.`,
      meaning: 'Le site stocke quelque chose dont il ne vous parle pas.',
      advice:
        'Ajouter à la politique une ligne avec son nom, sa finalité, sa durée et son destinataire, ou cesser de le déposer.',
      reproduce:
        'Relever ce qui est stocké sur la page et chercher dans la politique le nom ou un masque qui le couvre.',
    },
    'understated-category': {
      name: 'Finalité minimisée',
      title: (f) => `« ${f.subject} » est potentiellement déclaré sous une finalité trop anodine`,
      happened: (f) =>
        `${subject(f)} est déclaré comme « ${purpose(f, 'declaredCategory')} » ; il est publiquement connu pour « ${purpose(f, 'knownCategory')} ».`,
      meaning: 'On peut vous priver d’un choix qui vous revient.',
      advice: 'Ranger l’élément sous la finalité qu’il sert, et demander le consentement à cette finalité.',
      reproduce: 'Comparer la ligne de la politique avec la documentation du fournisseur.',
    },
    'excessive-retention': {
      name: 'Conservation plus longue que déclarée',
      title: (f) => `« ${f.subject} » vit potentiellement plus longtemps que déclaré`,
      happened: (f) =>
        `${subject(f)} demande à vivre ${f.is('atLeast') ? 'au moins ' : ''}${f.span('askedSeconds')} ; la politique dit « ${f.text('declaredLifetime')} ».`,
      meaning: 'Vous êtes reconnu plus longtemps que le site ne le dit.',
      advice: 'Ramener Max-Age ou Expires à ce que dit la politique, ou corriger la politique.',
      reproduce:
        'Lire Max-Age dans l’en-tête Set-Cookie ou dans l’affectation du script ; les navigateurs le ramènent à 400 jours.',
    },
    'other-medium': {
      name: 'Conservé dans un autre espace de stockage',
      title: (f) => `« ${f.subject} » n’est potentiellement pas conservé là où la politique le dit`,
      happened: (f) =>
        `${subject(f)} a été trouvé ; la politique le déclare comme ${MEDIA[f.text('declaredMedium')] ?? f.text('declaredMedium')}.`,
      meaning: 'Qui le cherche là où la politique le dit ne le trouvera pas et ne pourra pas l’y effacer.',
      advice: 'Nommer l’espace de stockage réellement utilisé.',
      reproduce: 'Chercher le nom sous Cookies et sous Stockage local dans les outils de développement.',
    },
    'contradicted-claim': {
      name: 'Affirmation du site contredite',
      title: (f) => `« ${f.subject} » contredit potentiellement les mots du site`,
      happened: (f) =>
        f.equals('kind', 'request')
          ? `Une requête est partie vers ${f.subject}${vendor(f)}, ce que les mots du site excluent.`
          : f.equals('kind', 'fingerprinting')
            ? `Un script de ${f.subject} a lu ${f.text('techniques')} à la manière d’une prise d’empreinte, ce que les mots du site excluent.`
            : `${subject(f)} a été déposé${by(f)}${on(f)}, ce que les mots du site excluent.`,
      meaning: 'Le site promet de ne pas le faire.',
      advice: 'Retirer ce qui contredit la phrase, ou changer la phrase.',
      reproduce: 'Lire les mots cités, puis regarder ce que la page nommée stocke et demande.',
    },
    'outside-declared-scope': {
      name: 'Hors des pages déclarées',
      title: (f) => `« ${f.subject} » a potentiellement été déposé hors des pages déclarées`,
      happened: (f) =>
        `${subject(f)} a été déposé${by(f)}${on(f)} ; sa ligne le limite à d’autres pages ou conditions.`,
      meaning: 'Ce qui est prévu pour une partie du site vous suit dans d’autres.',
      advice: 'Ne charger le script que sur les pages que la politique nomme, ou élargir la ligne.',
      reproduce: 'Ouvrir la page nommée dans les preuves avec un profil neuf et regarder ce qui est stocké.',
    },
    'outdated-claim': {
      name: 'Affirmation sur le présent contredite',
      title: (f) => `« ${f.subject} » contredit potentiellement ce que le site dit d’aujourd’hui`,
      happened: (f) =>
        `${f.equals('kind', 'request') ? `Une requête est partie vers ${f.subject}${vendor(f)}` : `${subject(f)} a été vu${on(f)}`}, alors que le site dit qu’il n’y en a pas à ce jour.`,
      meaning: 'Ce que la politique dit d’aujourd’hui n’est plus, ou pas encore, vrai.',
      advice: 'Mettre la politique à jour quand un outil est activé, avant qu’il ne fonctionne.',
      reproduce: 'Lire les mots cités, puis regarder ce que la page stocke et demande.',
    },
    'choice-lifetime-promise': {
      name: 'Durée de votre choix',
      title: (f) =>
        `Votre choix est potentiellement gardé ${f.equals('direction', 'longer') ? 'plus' : 'moins'} longtemps que le site ne le dit`,
      happened: (f) =>
        `L’enregistrement « ${f.subject} » vit ${f.span('keptSeconds') || 'jusqu’à la fermeture du navigateur'} ; le site dit ${f.span('promisedSeconds')}.`,
      meaning:
        'On vous reposera la question plus tôt, ou votre réponse sera gardée plus longtemps, que ce qui vous a été dit.',
      advice: 'Donner à l’enregistrement la durée que dit la politique.',
      reproduce: 'Répondre au bandeau et lire l’expiration de l’enregistrement.',
    },
    'unfilled-placeholder': {
      name: 'Blancs restés dans la politique',
      title: () => 'La politique a des blancs qui n’ont potentiellement jamais été remplis',
      happened: (f) => `Endroits où un nom devait être mis : ${f.text('count')}.`,
      meaning: 'Il n’est pas dit qui reçoit vos données.',
      advice: 'Mettre les noms, ou retirer les lignes.',
      reproduce: 'Chercher les mots cités dans la politique.',
    },
    'shifted-columns': {
      name: 'Colonnes décalées',
      title: () => 'Des cellules du tableau sont potentiellement sous le mauvais intitulé',
      happened: (f) => `Lignes dont les cellules ne répondent pas à leur intitulé : ${f.text('count')}.`,
      meaning: 'Le tableau ne peut pas être compris tel quel.',
      advice: 'Remettre chaque cellule sous son intitulé ; remplir la colonne vide ou la retirer.',
      reproduce: 'Comparer la ligne citée avec les intitulés du tableau.',
    },
    'nameless-row': {
      name: 'Cookies sans nom',
      title: () => 'La politique décrit potentiellement des cookies sans les nommer',
      happened: (f) => `Lignes sans nom : ${f.text('count')}.`,
      meaning: 'Vous ne pouvez pas trouver ces cookies dans votre navigateur.',
      advice: 'Ajouter le nom technique, ou sa partie fixe suivie d’un *.',
      reproduce: 'Chercher un nom technique dans la ligne citée.',
    },
    'pre-consent-send': {
      name: 'Envoi avant consentement',
      title: (f) => `« ${f.subject} » a potentiellement été envoyé avant votre choix`,
      happened: (f) =>
        `${subject(f)} a été envoyé à ${f.text('sentTo')} avant tout choix.${
          f.is('createdEarlier') ? ' Il avait été déposé lors d’une visite antérieure.' : ''
        } Sa finalité est « ${purpose(f)} ».`,
      meaning: 'Vous avez pu être reconnu avant d’avoir eu votre mot à dire.',
      advice:
        'Ne rien envoyer pour cette finalité avant le consentement ; effacer ce qu’un consentement expiré a laissé.',
      reproduce:
        'Ouvrir la page, laisser le bandeau sans réponse et regarder les cookies et paramètres des requêtes.',
    },
    'send-after-withdrawal': {
      name: 'Toujours utilisé après retrait',
      title: (f) =>
        `« ${f.subject} » a potentiellement encore été ${f.equals('act', 'sent') ? 'envoyé' : 'écrit'} après votre retrait`,
      happened: (f) =>
        f.equals('act', 'sent')
          ? `${subject(f)} a été envoyé à ${f.text('sentTo')} sur une page ouverte après le retrait du consentement à « ${purpose(f)} ».`
          : `${subject(f)} a été écrit${by(f)} sur une page ouverte après le retrait du consentement à « ${purpose(f)} ».`,
      meaning: 'Retirer votre consentement semble n’avoir rien changé.',
      advice: 'Au retrait, effacer les éléments de la finalité et arrêter leurs scripts.',
      reproduce: 'Accepter, retirer, ouvrir une autre page et regarder ce qui est envoyé.',
    },
    'signal-conflict': {
      name: 'Signaux en désaccord avec votre choix',
      title: (f) => `« ${f.subject} » dit potentiellement autre chose que votre choix`,
      happened: (f) =>
        `Après ${f.equals('chosen', 'denied') ? 'le refus' : 'l’acceptation'} de ${f.text('purposes')}, le signal « ${f.subject} » (${f.text('source')}) a dit ${f.equals('said', 'granted') ? 'accordé' : 'refusé'}.`,
      meaning: 'Les fournisseurs suivent ces signaux, pas votre clic.',
      advice: 'Tirer tous les signaux du seul choix enregistré et les mettre à jour ensemble.',
      reproduce:
        'Répondre au bandeau et comparer le choix enregistré avec la chaîne TC, le Consent Mode et les paramètres des requêtes.',
    },
    'choice-lifetime': {
      name: 'Durée de conservation du choix',
      title: (f) =>
        f.equals('issue', 'unequal')
          ? 'Le refus est potentiellement retenu moins longtemps que l’accord'
          : 'Votre choix est potentiellement gardé au-delà des six mois recommandés',
      happened: (f) =>
        f.equals('issue', 'unequal')
          ? `« ${f.subject} » est gardé ${f.span('acceptedSeconds') || 'le temps de la session'} si vous acceptez, ${f.span('refusedSeconds') || 'le temps de la session'} si vous refusez.`
          : `« ${f.subject} » est gardé ${f.span('keptSeconds')}. Six mois sont une bonne pratique, pas une obligation.`,
      meaning:
        'On peut vous reposer la question jusqu’à ce que vous acceptiez, ou ne plus vous la poser de longtemps.',
      advice: 'Garder les deux réponses aussi longtemps ; la CNIL recommande six mois.',
      reproduce:
        'Répondre au bandeau de chaque manière dans un profil neuf et comparer l’expiration de l’enregistrement.',
    },
    'unequal-refusal': {
      name: 'Refuser aussi simplement qu’accepter',
      title: () => 'Refuser est potentiellement plus difficile qu’accepter',
      happened: (f) =>
        f.is('refusable')
          ? 'Le premier niveau du bandeau permet de refuser, par un bouton moins visible que celui pour accepter.'
          : `Le premier niveau du bandeau permet d’accepter et n’offre rien pour refuser (on y trouve : ${f.text('roles')}).`,
      meaning: 'On vous pousse à accepter.',
      advice:
        'Mettre un bouton pour refuser à côté de celui pour accepter, au même niveau et dans le même style.',
      reproduce: 'Ouvrir la page dans un profil neuf et compter les étapes pour refuser.',
    },
    'preticked-purpose': {
      name: 'Finalités cochées d’avance',
      title: () => 'Des finalités sont potentiellement cochées d’avance',
      happened: (f) => `Ces finalités étaient actives avant tout geste : ${f.text('preticked')}.`,
      meaning: 'Votre silence vaut accord.',
      advice: 'Laisser toute finalité facultative décochée au départ.',
      reproduce: 'Ouvrir le détail du bandeau dans un profil neuf.',
    },
    'missing-withdrawal-route': {
      name: 'Pas de retour vers le choix',
      title: () => 'Il n’y a potentiellement pas de retour vers votre choix',
      happened: () => 'Après le choix, aucun élément de la page ne rouvre le bandeau.',
      meaning: 'Retirer son consentement n’est pas aussi simple que le donner.',
      advice: 'Mettre sur chaque page un lien durable, par exemple « Gérer les cookies ».',
      reproduce: 'Répondre au bandeau et chercher de quoi le rouvrir.',
    },
    'split-declaration': {
      name: 'Politique et bandeau en désaccord',
      title: (f) => `Politique et bandeau se contredisent potentiellement sur « ${f.subject} »`,
      happened: (f) =>
        f.text('about').includes('presence')
          ? `« ${f.text('name')} » est déposé ; ${f.equals('namedBy', 'page') ? 'la politique le nomme et la liste du bandeau ne le nomme pas' : 'la liste du bandeau le nomme et la politique ne le nomme pas'}.`
          : `La politique dit ${purpose(f, 'policyCategory')}, ${f.text('policyLifetime') || 'sans durée'} ; la liste du bandeau dit ${purpose(f, 'listCategory')}, ${f.text('listLifetime') || 'sans durée'}.`,
      meaning: 'L’un des deux vous dit quelque chose d’inexact.',
      advice: 'Produire les deux à partir d’une même source.',
      reproduce: 'Comparer la ligne citée avec le détail du bandeau.',
    },
    'rolling-expiry': {
      name: 'Expiration repoussée à chaque visite',
      title: (f) => `« ${f.subject} » repousse potentiellement sa propre fin`,
      happened: (f) =>
        `${subject(f)} a été réécrit avec la même valeur, pour encore ${f.span('askedSeconds')}, alors que le site dit que sa mesure ne demande pas de consentement.`,
      meaning: 'La durée maximale n’arrive jamais à son terme.',
      advice: 'Fixer l’expiration une fois, à la première visite, et s’y tenir.',
      reproduce: 'Noter l’expiration, ouvrir une autre page et comparer.',
    },
    'exempt-measurement-too-long': {
      name: 'Mesure exemptée gardée trop longtemps',
      title: (f) => `« ${f.subject} » vit potentiellement trop longtemps pour être exempté`,
      happened: (f) =>
        `${subject(f)} demande à vivre ${f.is('atLeast') ? 'au moins ' : ''}${f.span('askedSeconds')} ; sans consentement, la mesure peut utiliser des traceurs pendant 13 mois.`,
      meaning: 'Sans vous le demander, le site ne peut mesurer que dans des limites, et l’une est dépassée.',
      advice: 'Ramener la durée à 13 mois, ou demander le consentement.',
      reproduce: 'Lire le Max-Age de l’écriture.',
    },
    'undisclosed-recipient': {
      name: 'Destinataire non nommé',
      title: (f) => `« ${f.subject} » reçoit potentiellement des données sans être nommé`,
      happened: (f) =>
        `Une requête ${f.is('identifier') ? 'portant un identifiant ' : ''}est partie vers ${f.text('host')}${vendor(f)} ; la politique ne nomme personne qui soit derrière.`,
      meaning: 'On ne vous dit pas qui reçoit des données vous concernant.',
      advice: 'Nommer la société parmi les destinataires, ou cesser de lui envoyer des données.',
      reproduce: 'Regarder les requêtes de la page et chercher la société dans la politique.',
    },
    'declared-not-seen': {
      name: 'Déclaré et non vu',
      title: (f) => `« ${f.subject} » n’est potentiellement plus utilisé`,
      happened: (f) => `Il est déclaré et n’a pas été vu sur ${f.text('pages')} pages, tout étant accepté.`,
      meaning: 'La liste est peut-être plus longue que ce qui est vraiment utilisé.',
      advice: 'Retirer les lignes des outils abandonnés.',
      reproduce: 'Tout accepter, visiter plusieurs pages et chercher le nom.',
    },
    'contradictory-rows': {
      name: 'Lignes contradictoires',
      title: (f) => `« ${f.subject} » figure potentiellement sous deux finalités`,
      happened: (f) => `Un même document le range sous : ${f.text('categories')}.`,
      meaning: 'On ne sait pas si vous pouvez le refuser.',
      advice: 'Garder une seule ligne, avec la finalité servie.',
      reproduce: 'Chercher le nom dans le document.',
    },
    'unclassified-item': {
      name: 'Finalité non dite',
      title: (f) => `La finalité de « ${f.subject} » n’est potentiellement pas dite`,
      happened: () => 'Il est listé comme non classé.',
      meaning: 'On vous interroge sur quelque chose que personne n’a examiné.',
      advice: 'Trouver ce qui le dépose et lui donner une finalité.',
      reproduce: 'Chercher dans la liste ce qui n’est pas classé.',
    },
    'unusual-category': {
      name: 'Finalité inhabituelle',
      title: (f) => `« ${f.subject} » est potentiellement déclaré sous une finalité inhabituelle`,
      happened: (f) =>
        `${subject(f)} est déclaré comme « ${purpose(f, 'declaredCategory')} » ; ailleurs il sert d’ordinaire à « ${purpose(f, 'knownCategory')} ».`,
      meaning: 'Votre choix pour une finalité peut en régir une autre.',
      advice: 'Vérifier la finalité dans la documentation du fournisseur.',
      reproduce: 'Comparer la ligne avec la documentation du fournisseur.',
    },
    'vendor-disagreement': {
      name: 'Site et fournisseur en désaccord',
      title: (f) => `Site et fournisseur parlent potentiellement différemment de « ${f.subject} »`,
      happened: (f) =>
        `La déclaration du fournisseur est plus large sur : ${f.text('about')}.${
          f.span('vendorSeconds') === '' || f.span('declaredSeconds') === ''
            ? ''
            : ` Le site dit ${f.span('declaredSeconds')}, le fournisseur ${f.span('vendorSeconds')}.`
        }`,
      meaning: 'Le site en dit peut-être moins que son propre fournisseur.',
      advice: 'Reprendre ce que déclare le fournisseur.',
      reproduce: 'Comparer la ligne avec la déclaration du fournisseur.',
    },
    'unmet-exemption': {
      name: 'Exemption qui ne convient pas',
      title: (f) => `« ${f.subject} » ne remplit potentiellement pas l’exemption invoquée`,
      happened: (f) =>
        `${subject(f)} est présenté comme dispensé de consentement. À l’encontre : ${f.text('grounds')}.${f.text('sentTo') === '' ? '' : ` Il part vers ${f.text('sentTo')}.`}`,
      meaning: 'On ne vous a pas demandé votre accord, pour une raison qui ne semble pas tenir.',
      advice: 'Demander le consentement, ou régler l’outil jusqu’à ce qu’il remplisse les conditions.',
      reproduce: 'Regarder où part la valeur, combien de temps elle vit et ce que son fournisseur en fait.',
    },
    'missing-reopen-control': {
      name: 'Retour promis introuvable',
      title: () => 'Le retour promis vers votre choix était potentiellement absent',
      happened: (f) =>
        `La politique promet un élément${f.text('promised') === '' ? '' : ` « ${f.text('promised')} »`} ; aucun n’a été trouvé sur la page.`,
      meaning: 'Vous ne pouvez pas changer votre choix de la manière annoncée.',
      advice: 'Mettre l’élément là où la politique le dit, sur chaque page.',
      reproduce: 'Chercher l’élément nommé dans les mots cités.',
    },
    'missing-reconsent': {
      name: 'Pas redemandé comme promis',
      title: () => 'La question ne vous a potentiellement pas été reposée, malgré la promesse',
      happened: (f) =>
        f.equals('because', 'age')
          ? `Le consentement a ${f.text('ageDays')} jours ; le site promet de redemander après ${f.span('promisedSeconds')}, et aucun bandeau n’est venu.`
          : 'La politique a changé depuis le consentement ; le site promet de redemander, et aucun bandeau n’est venu.',
      meaning: 'Une ancienne réponse sert pour ce qu’on ne vous a pas demandé, ou plus longtemps qu’annoncé.',
      advice:
        'Donner au choix enregistré une version et une date, et redemander quand l’une des deux est dépassée.',
      reproduce: 'Comparer la date du choix enregistré avec la promesse.',
    },
    'missing-duration': {
      name: 'Durées non dites',
      title: () => 'La politique ne dit potentiellement pas combien de temps vivent des éléments',
      happened: (f) => `Lignes sans durée : ${f.text('count')}.`,
      meaning: 'Vous n’apprenez pas pendant combien de temps vous êtes reconnu.',
      advice: 'Ajouter la durée à chaque ligne.',
      reproduce: 'Chercher une durée dans les lignes citées.',
    },
    'mangled-name': {
      name: 'Noms abîmés',
      title: () => 'Des noms de la politique sont potentiellement abîmés',
      happened: (f) => `Noms qu’aucun navigateur n’afficherait ainsi : ${f.text('count')}.`,
      meaning: 'Vous ne pouvez pas trouver ces éléments par le nom donné.',
      advice: 'Échapper tirets bas et astérisques là où la page est rédigée.',
      reproduce: 'Comparer le nom cité avec le vrai.',
    },
    'policy-drift': {
      name: 'Politique changée depuis votre choix',
      title: () => 'La politique se permet potentiellement plus que ce que vous avez accepté',
      happened: (f) =>
        [
          'Depuis le consentement, la politique a ajouté',
          f.text('addedItems') === '' ? '' : ` des éléments : ${f.text('addedItems')} ;`,
          f.text('addedPurposes') === '' ? '' : ` des finalités : ${f.text('addedPurposes')} ;`,
          f.text('addedRecipients') === '' ? '' : ` des destinataires : ${f.text('addedRecipients')} ;`,
          ' aucun bandeau n’est revenu.',
        ].join(''),
      meaning: 'Votre ancienne réponse sert pour des choses qu’on ne vous a jamais demandées.',
      advice:
        'Redemander quand des finalités, des destinataires ou des éléments soumis au consentement s’ajoutent.',
      reproduce: 'Comparer les deux versions de la politique par leur empreinte.',
    },
  },
};

/** French words for findings. */
export const findingTexts: FindingTexts = (finding) => findingWords(fr, finding) ?? plainFindingText(finding);
