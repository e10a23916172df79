import type { LexiconParts } from './lexicon';

export const fr: LexiconParts = {
  headers: {
    name: 'nom du cookie|nom des cookies|nom du traceur|nom|noms|intitule|cle|cles|identifiant|traceur$|traceurs$|cookie concerne|libelle|denomination|cookies concernes|base de donnees',
    purpose:
      'finalite|finalites|but|objet|objectif|description|fonction|utilite|role|usage|utilisation|explication|a quoi|detail|details|informations',
    duration:
      'duree|duree de vie|duree de conservation|duree de stockage|conservation|expiration|validite|echeance|peremption|delai|temps',
    provider:
      'fournisseur|emetteur|editeur|societe|proprietaire|responsable|prestataire|depose par|service|tiers$|partenaire|source|plateforme|outil|outils',
    category: 'categorie|categories|classification',
    type: 'type|nature|type de cookie|famille',
    party: 'origine|proprietaire ou tiers|interne|cookies utilises|partie',
    host: 'domaine|hote|site|sites|site concerne|url|sous-groupe',
    medium: 'stockage|support|technologie|lieu de stockage|type de stockage',
    other:
      'base legale|base juridique|exemption|transfert|politique de confidentialite|lien|donnees|contenu|valeur|consentement|en savoir plus|opposition|destinataire',
  },
  session:
    'session|fin de session|fin de la session|fermeture du navigateur|fermeture de la session|fermeture de l.onglet|deconnexion|le temps de la visite|ferme votre navigateur|fermez votre navigateur|temps de la session|quitter le site|le navigateur est ferme|fermez le navigateur|fermer le navigateur|fermeture de la fenetre|fermez la page|fermez l.onglet|fermer l.onglet|fin de visite|fin de la visite|fin de la navigation|fin de navigation|quittez le site|quittez la page|vous deconnect|duree de la visite|duree de votre visite|duree de la session|appuyez sur deconnexion|navigateur est ouvert|navigateur reste ouvert|onglet est ouvert|onglet ouvert|pendant la visite|onglet en cours|temps de votre visite',
  persistent:
    'sans date d.expiration|sans date de fin|persistant|permanent|illimite|jusqu.a suppression|jusqu.a effacement|jusqu.a sa suppression|jusqu.a ce que l.utilisateur|n.expire|indefini|sans expiration|sans limite|jusqu.au nettoyage|jusqu.a la suppression|suppression manuelle|aucune expiration|jusqu.a ce que vous|tant que vous ne|pas de date de fin|pas de duree limite|sans duree',
  upTo: 'jusqu.a|maximum|au maximum|max|moins de|au plus|pas plus de|inferieur',
  lifetime:
    'expire|expiration|duree|conserve|conservation|stocke|valable|valide|validite|supprime apres|garde|pendant|apres|dure|reste|expirent|subsiste|efface apres|est garde|sont gardes|demeure',
  numbers:
    'demi=0.5|un=1|une=1|deux=2|trois=3|quatre=4|cinq=5|six=6|sept=7|huit=8|neuf=9|dix=10|onze=11|douze=12|treize=13|quatorze=14|quinze=15|dix-huit=18|vingt=20|vingt-quatre=24|vingt-cinq=25|trente=30|quatre-vingt-dix=90|seize=16|quarante=40|cinquante=50|soixante=60|cent=100|quinzaine=15|douzaine=12',
  and: 'et|ou|ainsi que',
  firstParty: 'interne|propre|proprietaire|premiere partie|cookies internes|ce site|notre site|premier',
  thirdParty: 'tiers|tierce|externe',
  localStorage: 'stockage local|localstorage|local storage|espace de stockage interne',
  sessionStorage: 'stockage de session|sessionstorage',
  cookie: 'cookie|traceur|pixel|temoin|balise',
  purposes: {
    necessary:
      'connexion|connecte|authentif|identification|identifiant de session|session utilisateur|session de l.utilisateur|maintien|csrf|securi|fraude|robot|panier|commande|paiement|consentement|choix en matiere|choix de cookies|choix cookies|preferences en matiere de cookies|preferences cookies|accepte les cookies|bandeau|repartition de charge|equilibrage|bon fonctionnement',
    preferences:
      'langue|theme|devise|affichage|mode sombre|preference|personnalis|reglage|taille de police|region',
    analytics:
      'statisti|audience|distinguer|visiteurs uniques|nombre de visite|pages vues|frequentation|mesure|analyse|analyser|trafic|limiter le nombre|taux de requete|carte de chaleur|a/b test|cartes de chaleur|cartes de parcours|combien de visiteurs|enregistrement de session|enregistrement des sessions|enregistre les sessions',
    marketing:
      'publicit|cibl|reciblage|campagne|conversion|marketing|affili|reseaux sociaux|annonce|suivi des visites|suivre les visites|interets|panier abandon|paniers abandon|carte de fidelite',
  },
};
