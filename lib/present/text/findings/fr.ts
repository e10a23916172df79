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
  },
};

/** French words for findings. */
export const findingTexts: FindingTexts = (finding) => findingWords(fr, finding) ?? plainFindingText(finding);
