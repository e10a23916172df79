import type { ConsentWords } from './words';

export const sl: ConsentWords = {
  accept:
    'sprejmi|sprejmem|sprejemam|strinjam se|dovoli|dovolim|soglasam|razumem|v redu|da|=nadaljuj|omogoci vse',
  reject:
    'ne strinjam se|ne sprejmem|ne dovolim|ne soglasam|zavrni|zavracam|zavrnem|ne|onemogoci|blokiraj|nobenega|ugovarjam|nasprotujem',
  refusal:
    'samo nujni|samo nujne|samo obvezni|samo obvezne|samo potrebni|sprejmi samo|sprejmi nujne|dovoli samo|nujni piskotki|brez soglasja|brez sprejema|samo nujno',
  save: 'shraniti|potrditi|shranim|shrani|potrdi|uporabi izbrane|sprejmi izbrane|sprejmi izbiro|dovoli izbrane|dovoli izbor|koncano|potrjujem',
  customize:
    'nastavitve|prilagodi|upravljaj|upravljanje|moznosti|izberi|podrobnosti|nastavi|moje izbire|zelim izbrati|izberem|izbral bom',
  next: 'naprej|naslednji|nadaljuj',
  close: 'zapri|skrij|pozneje|ne zdaj|nazaj',
  subscribe: 'narocnina|naroci se|placaj|kupi|prijava|registracija|ustvari racun|brez oglasov|premium',
  withdraw:
    'preklici soglasje|spremeni soglasje|nastavitve piskotkov|upravljanje piskotkov|nastavitve zasebnosti',
  topic:
    'piskot*|cookie|cookies|soglasje|soglasja|privolitev|zasebnost*|sledenje|osebni podatki|osebnih podatkov',
  context:
    'uporabljamo|spletn*|stran*|izkusnj*|anali*|statisti*|oglas*|trzenj*|marketin*|personaliz*|funkcional*|nujn*|tretj*|partner*|promet*|merjenj*|izbolj*|politik*|soglas*|napravo|namen*|vsebin*|druzben*|podatk*|gdpr',
  other:
    'izbrisi|odstrani|vabilo|18 let|datum rojstva|novice|popust|kosarica|narocil*|recept|cokolad*|dostava|placilo|obvestila|vaso lokacijo|mikrofon|kamera|kako vam lahko pomagamo|geslo|pogoji uporabe|pogodba|anketa|klic|odjava|rezervacija|darilo',
  interest: 'zakoniti interes|zakoniti interesi|zakonitega interesa|legitimni interes',
  on: 'da|vklopljeno|dovoli|sprejmi|aktivno',
  off: 'ne|izklopljeno|zavrni|neaktivno',
};
