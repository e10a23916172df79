import type { ConsentWords } from './words';

export const hr: ConsentWords = {
  accept:
    'dopustam|prihvati|prihvacam|prihvatam|slazem se|slažem se|dopusti|dozvoli|dozvoljavam|omoguci sve|razumijem|razumem|u redu|da|=nastavi|suglasan sam|saglasan sam',
  reject:
    'ne slazem se|ne prihvacam|ne pristajem|ne prihvatam|odbij|odbijam|odbaci|ne|zabrani|blokiraj|onemoguci sve|iskljuci sve|nijedan|protivim se|prigovaram',
  refusal:
    'samo nuzni|samo nuzne|samo neophodni|samo neophodne|samo nužni|samo nužne|samo obavezni|samo obavezne|samo potrebne|samo tehnicki|prihvati samo|prihvati nuzne|prihvati neophodne|prihvacam samo|dopusti samo|nuzni kolacici|neophodni kolacici|bez pristanka|bez prihvacanja|samo nuzno',
  save: 'spremanje|sacuvati|spremiti|potvrditi|spremi|sacuvaj|potvrdi|potvrdujem|primijeni|primeni|prihvati odabrano|prihvati odabrane|prihvati odabir|dopusti odabir|dopusti odabrane|dozvoli izabrane|prihvati izabrane|gotovo',
  customize:
    'postavke|prilagodi|prilagodite|upravljaj|upravljanje|podesavanja|podešavanja|postavi|opcije|vise opcija|odaberi|izaberi|detalji|prikazi detalje|konfiguriraj|preferencije|moj odabir|zelim odabrati|zelim birati|zelim izabrati|odaberem|biram|odabrat cu',
  next: 'dalje|sljedece|sljedeci|nastavi',
  close: 'zatvori|sakrij|kasnije|ne sada|natrag',
  subscribe:
    'pretplati|pretplata|plati|kupi|prijava|prijavi se|registracija|registriraj|otvori racun|bez oglasa|premium',
  withdraw:
    'povuci privolu|povuci pristanak|promijeni privolu|postavke kolacica|upravljanje kolacicima|podesavanja kolacica|postavke privatnosti',
  topic:
    'kolacic*|cookie|cookies|privola|privole|pristanak|saglasnost|privatnost*|pracenje|osobni podaci|osobnih podataka|licni podaci',
  context:
    'koristimo|stranic*|web|sajt*|iskustv*|anali*|statisti*|oglas*|reklam*|marketin*|personaliz*|funkcional*|nuzn*|neophodn*|trec*|partner*|promet*|mjeren*|poboljs*|politik*|privol*|uredaj*|svrh*|sadrzaj*|drustven*|podat*|neobavezn*|gdpr',
  other:
    'izbrisi|obrisi|pozivnica|18 godina|datum rodenja|newsletter|popust|kosarica|korpa|narudzb*|recept|pecnica|cokolad*|dostava|placanje|obavijesti|vasu lokaciju|mikrofon|kamera|kako vam mozemo pomoci|lozinka|uvjeti koristenja|ugovor|anketa|poziv|odjava|rezervacija|poklon',
  interest: 'legitimni interes|legitimni interesi|legitimnog interesa',
  on: 'da|ukljuceno|dopusti|prihvati|aktivno',
  off: 'ne|iskljuceno|zabrani|odbij|neaktivno',
};
