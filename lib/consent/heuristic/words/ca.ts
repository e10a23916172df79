import type { ConsentWords } from './words';

export const ca: ConsentWords = {
  accept: 'accepta|accepto|acceptar|permetre|permet|d acord|entesos|ho entenc|si|=continua|activa ho tot',
  reject:
    'rebutja|rebutjar|rebutjo|denega|denegar|refusa|refusar|no|bloqueja|desactiva ho tot|cap|oposo|oposar|hi oposem',
  refusal:
    'nomes necessaries|nomes les necessaries|nomes essencials|nomes les essencials|accepta nomes|accepta les necessaries|acceptar nomes|galetes necessaries|sense acceptar|sense consentiment|no acceptar|no accepto|no permetre|nomes el necessari',
  save: 'desa|desar|guarda|guardar|confirma|confirmar|aplica|accepta la seleccio|accepta seleccionades|acceptar seleccio|permet la seleccio|permetre la seleccio|fet|confirmo',
  customize:
    'configura|configurar|configuracio|personalitza|personalitzar|gestiona|gestionar|preferencies|opcions|tria|triar|selecciona|detalls|ajusta|parametres|vull escollir|trio|ho trio',
  next: 'seguent|continuar|continua|endavant',
  close: 'tanca|tancar|amaga|mes tard|ara no|enrere',
  subscribe:
    'subscriu|subscriure|subscripcio|paga|pagar|compra|inicia sessio|registra|crea un compte|sense anuncis|premium',
  withdraw:
    'retira el consentiment|retirar el consentiment|revoca|configuracio de galetes|configura les galetes|gestiona les galetes|preferencies de galetes|preferencies de privacitat',
  topic: 'galetes|galeta|cookie|cookies|consentiment|seguiment|privacitat|dades personals',
  context:
    'utilitzem|fem servir|aquest lloc|aquest web|lloc web|experiencia|navegacio|analit*|estadist*|publicit*|anuncis|marqueting|personalitz*|preferencies|funcional*|necessari*|essencial*|tercers|socis|audiencia|mesur*|transit|millorar|politica|consentiment|dispositiu|finalitat*|xarxes socials|contingut*|dades|opcional*|rgpd',
  other:
    'elimina|esborra|suprimeix|invitacio|major d edat|18 anys|data de naixement|butlleti|descompte|cistella|comanda|recepta|forn|xocolata|enviament|pagament|notificacions|ubicacio|microfon|camera|us podem ajudar|contrasenya|condicions d us|sol licitud d amistat|contracte|enquesta|trucada|tanca la sessio|reserva|regal',
  interest: 'interes legitim|interessos legitims',
  on: 'si|activa|activat|permet|accepta',
  off: 'no|desactiva|desactivat|denega|rebutja|bloqueja',
};
