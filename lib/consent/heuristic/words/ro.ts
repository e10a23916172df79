import type { ConsentWords } from './words';

export const ro: ConsentWords = {
  accept:
    'accept|accepta|acceptati|acceptare|de acord|permite|permiteti|permit|am inteles|inteleg|da|=continua|consimt|activeaza toate',
  reject:
    'nu sunt de acord|nu accept|respinge|respingeti|resping|respingere|refuz|refuza|refuzati|nu|blocheaza|dezactiveaza toate|niciunul|ma opun|deny|obiectez',
  refusal:
    'doar necesare|doar cele necesare|numai necesare|numai cele necesare|doar esentiale|doar cele esentiale|doar strict necesare|accept doar|accepta doar|accepta necesare|accept necesare|permite doar|cookie uri necesare|cookies necesare|fara acord|fara consimtamant|fara a accepta|nu accept|nu accepta|nu permite|respinge optionale',
  save: 'salveaza|salvati|salvare|salvez|confirma|confirmati|confirm|aplica|accepta selectia|accept selectia|accepta selectate|permite selectia|permite selectate|accepta selectarea|gata|finalizare',
  customize:
    'alegeri|setari|personalizeaza|personalizati|personalizare|personalizez|gestioneaza|gestionati|gestionare|administrare|administreaza|preferinte|optiuni|alege|alegeti|configureaza|configurare|detalii|setarile|ajusteaza|alegerile mele|vreau sa aleg|lasa ma sa aleg|aleg|aleg eu',
  next: 'urmatorul|continua|continuati|inainte|pasul urmator|mai departe',
  close: 'inchide|ascunde|mai tarziu|nu acum|inapoi',
  subscribe:
    'aboneaza|abonare|abonament|plateste|cumpara|autentificare|conecteaza|inregistrare|inregistreaza|creeaza cont|fara reclame|premium|doneaza',
  withdraw:
    'retrage consimtamantul|revoca|modifica consimtamantul|setari cookie|setari cookies|gestioneaza cookie|preferinte cookie|preferinte cookies|administrare cookie|setari confidentialitate|setari de confidentialitate',
  topic:
    'cookie|cookies|cookieuri|consimtamant|consimtamantul|confidentialitate|urmarire|date personale|datele personale|tehnologii similare',
  context:
    'folosim|utilizam|site|website|experient*|navigare|anali*|statisti*|publicit*|reclam*|marketing|personaliz*|preferint*|functional*|necesare|esentiale|terti|terte|parteneri*|trafic*|masur*|imbunatat*|politica|consimtam*|dispozitiv*|scop*|continut*|retele sociale|datele|optional*|performanta|gdpr',
  other:
    'sterge|stergere|elimina|invitatie|18 ani|major|data nasterii|newsletter|reducere|cupon|cos|comanda|comenzi|reteta|cuptor|ciocolata|livrare|plata|notificari|locatia ta|doreste sa|microfon|camera|cum va putem ajuta|parola|parasi pagina|termeni si conditii|cerere de prietenie|contract|intalnire|sondaj|descarca aplicatia|apel|deconectare|rezervare|cadou',
  interest: 'interes legitim|interese legitime|interesul legitim',
  on: 'da|activat|activ|permite|accepta|pornit',
  off: 'nu|dezactivat|inactiv|respinge|refuza|blocat|oprit',
};
