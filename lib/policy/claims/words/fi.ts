import type { Vocabulary } from '../concepts';

/** The words for the commonest claims only: what is not used, consent first, how long a choice is kept, the way back. */
export const fi: Vocabulary = {
  language: 'fi',
  phrases: {
    no: 'mitaan|ei lainkaan',
    not: 'ei|emme|eivat|en|ole|eika|eivatka|emmeka',
    only: 'vain|ainoastaan|pelkastaan',
    other: 'muita|muut',
    tracker:
      '*evast*|*pikseli*|*seurantatekn*|*tyokalu*|*skript*|palvelu*|video*|kartt*|upotet*|*upot*|*painik*|*liitannai*',
    cookie: '*evast*',
    pixel: '*pikseli*',
    marketing:
      '*markkinoint*|*mainos*|seuranta*|*kohdenta*|*markkinoin*|*seuran*|*mainon*|*kohdennu*|*mainosta*|kayttaytymisen seura*|*seuranta*',
    analytics:
      '*analytii*|*tilasto*|*mittau*|*analytics*|*analysoin*|*tilastoin*|kavijaseuran*|*mittaa*|google analytics',
    social: 'sosiaalisen median|some*',
    'third-party':
      'kolmansien osapuolten|kolmannen osapuolen|ulkopuoli*|kolmannet osapuolet|kolmas osapuoli|kolmansilta osapuolilta|muut osapuolet',
    necessary: 'valttamatto*|pakolli*|teknise*|valttamattom*|*valttamat*|*pakollis*|*tekni*',
    'non-essential': 'ei-valttamatto*|muut kuin valttamatto*|nama evasteet|valinnai*',
    deploy:
      'kayt*|aset*|lad*|tallen*|sijoit*|aktivoi*|hyodyn*|sivustolla on|naytet*|nayta*|toimii|mitata*|sisalta*|sivustolla ei ole|sivustollamme ei ole|meilla ei ole|palvelussamme ei ole|upota*',
    keep: 'tallen*|sailyt*|voimassa|muist*|sailyte*|tallenne*|muistet*|voimassaolo*|kesta*|poistuu|poistetaan|vanhene*',
    change: 'muut*|vaihta*|vaihda|peru*|hallin*|hallitse|avaa|muokata|muokkaa*|hallita|avata',
    withdraw: 'peruut*|perua|peru|perumi*|peruutta*|vetaa takaisin',
    accept: 'hyvaksy*|salli*',
    refuse: 'hylk*|kielta*|hyla*|ei kiitos',
    block: 'estet*|poistettu kaytosta|esta*|pois kaytosta|pois paalta',
    consent:
      'suostumu*|hyvaksy*|salli*|suostu*|hyvaksynta*|hyvaksyt|annat luvan|luvalla|lupa*|suostut|antanut suostumu*|suostumusta*',
    choice: 'valin*|suostumu*|evasteasetu*|paato*|vastau*',
    settings: '*asetu*|valin*|suostumu*|banneri*|valinta*|suostumusta*|evaste*',
    control:
      'linki*|painik*|kuvak*|alatunnist*|klikkaa*|evasteasetukset|napsaut*|bannerin|alareuna*|alapalki*|taalla|valikosta|kulmasta|alaosa*|evasteasetuksista|tasta|alla ole*|sivun kautta|sivulta',
    banner: '*banneri*|*ilmoitu*|ensimmaisella kaynnilla|bannerissa|ikkuna*|ponnahdus*|evasteilmoitu*',
    browser: 'selai*|uutiskirje*',
    gate: 'vain jos|vasta kun|vasta|ennen|kunnes|ainoastaan jos',
    'with-consent': 'suostumuksellasi|suostumuksella|suostumuksesi jalkeen|suostumuksen jalkeen',
    'without-consent': '',
    required: 'vaadi*|edellytt*|tarvit*|pyyda*|vaativat|vaatii|edellyta*|tarpeen|pakolli*',
    ask: 'pyyda*|kysy*|kysymme|kysyt*|pyydamme|pyydet*',
    again: 'uudelleen|uudestaan|taas|jalleen',
    anytime: 'milloin tahansa|koska tahansa|aina',
    now: 'talla hetkella|nykyisin|toistaiseksi',
    future: 'tulevaisuu*|jos otamme',
    if: 'jos|mikali|kun',
    max: 'enintaan|korkeintaan|yli|pidempaan kuin|enemman kuin|pidempaan',
    all: 'evasteet|mitaan evast*|yksikaan evast*|evasteita|evasteemme|kaikki sivuston|*evasteistamme|mikaan evast*',
    'continue-use':
      'jatkamalla|jatkat sivuston|kayttamalla|kaytto* jatkaminen|selaamis* jatkami*|selailun jatkami*|kayttaessasi|jatkaa selaami*|selaamalla|vierailemalla|kayttoa jatka*|jos jatkat|jatkat muuttamatta',
    we: 'kaytamme|sivusto|sivustomme|me|palvelumme|emme|sivustolla|verkkopalvelu*|sivut|sivustoa|verkkokauppa*|yritys|mina|verkkosivu*',
    anaphor: 'nama evasteet|ne|google|tama evaste|nama|evasteet eivat',
    'you-may': 'voit|jos et|kayttaja voi|et halua|selaimesi',
    hypothetical: 'saattaa|saattavat|voi|voivat|mahdollis*',
    but: 'mutta|kuitenkin|vaan|paitsi|kuin valttamattom*|lukuun ottamatta',
    which: 'jotka|joka|koska|jotta|ellei',
    none: 'ei kaytossa|ei|ei lainkaan|ei mitaan|ei ole',
    without: 'ilman',
    'nothing-else': 'ei muuta|ei muita',
    fingerprint: '*sormenjal*|fingerprint*',
    'local-storage': 'paikalli* tallennus*|localstorage|local storage',
    'personal-data': 'henkilotie*',
    sell: 'myy*|myyda',
    profiling: 'profilointi*|*profiloin*',
    'ask-again':
      'kysymme uudelleen|kysymme suostumu* uudelleen|pyydamme uudelleen|naytetaan uudelleen|kysytaan uudelleen',
    exempt: 'vapautet*|poikkeu*',
    silence: 'selaamis* jatkami*|selailun jatkami*|sulkemi*|vieritta*|kayton jatkami*|vaikeneminen',
    listed: 'alla|seuraava*|taulukossa|luetel*',
    sole: 'ainoa|ainoat|yksinomaan',
    complete: 'taydellinen luettelo|koko luettelo|siina kaikki|tassa kaikki',
  },
};
