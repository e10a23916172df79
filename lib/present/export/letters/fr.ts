import type { LetterWords } from './words';

export const fr: LetterWords = {
  complaintTitle: 'Projet de plainte à une autorité de protection des données',
  letterTitle: 'Projet de lettre au responsable du site',
  to: {
    authority: 'À : [nom de l’autorité]',
    controller: 'À : [responsable nommé dans les mentions légales du site]',
  },
  from: 'De : [vos nom et adresse]',
  subject: (site) => `Objet : inscription et lecture d’informations dans mon navigateur par ${site}`,
  complaintOpening: (site, url, time, browser) =>
    `J’ai visité ${site} (${url}) le ${time} avec ${browser}. J’ai consigné avec l’outil Cookie Witness ce que le site a enregistré dans mon navigateur et ce qu’il a envoyé à des tiers, et je l’ai comparé à mon choix et aux déclarations du site. Je vous prie d’examiner les faits suivants.`,
  letterOpening: (site, url, time, browser) =>
    `J’ai visité votre site ${site} (${url}) le ${time} avec ${browser}, et consigné avec l’outil Cookie Witness ce qu’il a enregistré dans mon navigateur et ce qu’il a envoyé à des tiers. Les points suivants ne semblent pas s’accorder avec la loi, avec les recommandations ou avec vos propres déclarations.`,
  quotedFrom:
    'Les points reprennent les mots du relevé de l’outil ; « vous » y désigne le visiteur, c’est-à-dire moi.',
  pass: (number, of) => `Visite ${number} sur ${of}`,
  choice: 'Mon choix pendant la visite',
  chosen: {
    none: () => 'le relevé n’en montre aucun.',
    user: (time) => `j’ai répondu au bandeau le ${time}.`,
    extension: (time) => `l’outil a répondu au bandeau pour moi le ${time}, selon mes réglages.`,
    site: (time) => `le site détenait le ${time} une réponse dont le relevé ne montre pas l’origine.`,
  },
  allowed: (purposes) => `Accepté : ${purposes}.`,
  refused: (purposes) => `Refusé : ${purposes}.`,
  result: {
    exact: 'Le site a enregistré exactement ce choix.',
    partial: 'Le site n’a enregistré ce choix qu’en partie.',
    unverified: 'Ce que le site en a enregistré n’a pas pu être vérifié.',
    wider: 'Le site a enregistré plus que ce qui était autorisé.',
    undone: 'Le site a modifié le choix ensuite.',
    'not-offered': 'Le bandeau n’offrait pas ce choix.',
    'no-banner': 'Il n’y avait pas de bandeau auquel répondre.',
    'not-possible': 'Il n’était pas possible de répondre ainsi au bandeau.',
    failed: 'Il n’a pas été possible de répondre au bandeau.',
  },
  quote: (text) => `« ${text} »`,
  facts: 'Ce qui a été observé',
  none: 'Le relevé de cette visite ne confirme aucun manquement potentiel. Ces preuves ne donnent pas matière à plainte.',
  nothing: 'Rien n’est confirmé par cette visite.',
  saw: 'Observé',
  says: 'Les mots du site',
  basis: 'Fondement',
  record: 'Relevé',
  limits: 'Limites de ce relevé',
  limit: {
    potential:
      'Chaque point est un manquement potentiel tel qu’un navigateur l’a vu, relevé par un programme ; aucune autorité ne l’a établi.',
    coverage: (pages, seconds) => `Pages visitées : ${pages}. Durée d’observation : ${seconds}.`,
    gaps: (gaps) => `Une partie de la visite a pu échapper : ${gaps}.`,
    thirdParty: 'Réglage du navigateur pour les cookies tiers pendant la visite :',
    document: (url, time, sha256) =>
      `Les mots du site sont ceux de ${url}, lu le ${time} (SHA-256 ${sha256}).`,
  },
  complaintRequest: [
    'Je vous prie d’examiner ces faits, de constater si les règles sur l’inscription et la lecture d’informations dans l’équipement terminal et sur le consentement ont été respectées, et d’user de vos pouvoirs correctifs là où elles ne l’ont pas été.',
    '[Dites si vous avez écrit au responsable, quand, et ce qui a été répondu.]',
  ],
  letterRequest: [
    'Je vous prie de m’indiquer le fondement juridique de chaque opération relevée, de cesser celles qui demandent un consentement et ont été faites sans lui, et de corriger votre politique de cookies là où elle diffère de ce que fait votre site.',
    'Je vous prie de répondre dans un délai d’un mois.',
  ],
  attached:
    'Pièce jointe : dossier de preuves exporté par Cookie Witness (journal des événements, déclarations lues, rapport, empreintes).',
  signature: '[Lieu, date, signature]',
};
