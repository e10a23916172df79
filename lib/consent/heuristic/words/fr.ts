import type { ConsentWords } from './words';

export const fr: ConsentWords = {
  accept:
    'accepter|j accepte|autoriser|oui|d accord|ok pour moi|compris|consentir|je consens|donner mon accord|tout activer|activer tout|tout cocher|=continuer|approuver|ca marche|ok c est bon',
  reject:
    'refuser|je refuse|rejeter|decliner|interdire|bloquer|non|pas d accord|desactiver tout|tout desactiver|tout decocher|s opposer|m opposer|je m oppose|aucun|plutot pas|prefere pas|pas pour moi',
  refusal:
    'sans accepter|sans consentir|sans consentement|sans cookies|sans cookie|sans accord|sans donner mon accord|ne pas accepter|je n accepte pas|n accepter que|n accepter aucun|ne pas autoriser|ne pas consentir|accepter uniquement les|uniquement necessaires|uniquement les necessaires|uniquement les cookies necessaires|uniquement les cookies essentiels|uniquement les essentiels|seulement les necessaires|seulement les cookies necessaires|seulement les cookies essentiels|seulement les essentiels|seulement l essentiel|juste l essentiel|l essentiel uniquement|strict necessaire|strict minimum|necessaires uniquement|essentiels uniquement|necessaires seulement|essentiels seulement|accepter les necessaires|accepter les cookies necessaires|accepter les essentiels|accepter les cookies essentiels|refuser les cookies non essentiels|refuser les non essentiels|refuser les optionnels|sans traceurs|sans pistage|techniques uniquement|obligatoires uniquement|seulement le necessaire|juste le necessaire|que le necessaire',
  save: '=enregistrer accepter|=enregistrer et accepter|enregistre|validez|enregistrer|sauvegarder|sauver|valider|confirmer|appliquer|accepter la selection|accepter ma selection|autoriser la selection|autoriser ma selection|accepter mes choix|accepter les choix|terminer|termine|memoriser mon choix|memoriser mes choix|mettre a jour mes preferences|conserver mes choix|continuer avec ma selection|soumettre mes choix|je confirme',
  customize:
    'plus de choix|personnaliser|parametrer|parametres|gerer|preferences|configurer|reglages|options|choisir|je choisis|faire mon choix|afficher les finalites|details|selectionner|choix detailles|ajuster|regler|detailler|mes choix|decider',
  next: 'suivant|suivante|etape suivante|continuer|poursuivre',
  close: 'fermer|masquer|ignorer|plus tard|pas maintenant|retour',
  subscribe:
    's abonner|abonnez vous|m abonner|abonnement|abonne|payer|acheter|se connecter|connexion|connectez vous|s inscrire|inscription|inscrivez vous|creer un compte|essai gratuit|devenir membre|faire un don|sans publicite|sans pub|premium|commander|adherer',
  withdraw:
    'retirer mon consentement|retirer le consentement|revoquer|modifier mon consentement|gerer les cookies|gestion des cookies|parametres des cookies|parametrer les cookies|parametrage des cookies|preferences cookies|preferences de cookies|preferences des cookies|mes cookies|reglages cookies|gerer mon consentement|gerer le consentement|gestion du consentement|choix cookies|modifier mes choix|politique de consentement|preferences de confidentialite|personnaliser les cookies|reinitialiser mes choix',
  topic:
    'cookie|cookies|consentement|consentir|traceur|traceurs|temoins|temoin de connexion|vie privee|confidentialite|donnees personnelles|donnees a caractere personnel|technologies similaires|stockage local|protection des donnees',
  context:
    'nous utilisons|utilise des cookies|utilisent des cookies|site|votre experience|navigation|mesure*|audience|statisti*|analy*|publicit*|marketing|personnalis*|preferences|fonctionn*|necessaire*|essentiel*|tiers|partenaire*|trafic|ameliorer|politique|consentement|terminal|appareil|finalite*|suivi|contenu*|reseaux sociaux|vos donnees|facultati*|optionnel*|choix|ciblage|rgpd|cnil|stock*|traceur*|confidentialite|vie privee',
  other:
    'supprimer|suppression|effacer|retirer de|invitation|invite*|majeur|18 ans|ans ou plus|age legal|date de naissance|newsletter|lettre d information|infolettre|remise|code promo|panier|commande|commander|recette*|chocolat|livraison|paiement|virement|notifications|votre position|souhaite acceder|microphone|camera|discuter|comment pouvons nous vous aider|conseiller|mot de passe|quitter la page|conditions generales|conditions d utilisation|demande d ami|devis|contrat|rendez vous|sondage|telecharger l application|se deconnecter|reservation|cadeau|jeu|candidature|partage d ecran|remboursement',
  interest: 'interet legitime|interets legitimes',
  on: 'oui|autoriser|accepter|activer|active|actif|autorise|accepte',
  off: 'non|interdire|refuser|desactiver|desactive|inactif|refuse|bloquer|interdit|s opposer|rejeter|ne pas autoriser|ne pas accepter',
};
