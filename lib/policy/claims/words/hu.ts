import type { Vocabulary } from '../concepts';

/** The words for the commonest claims only: what is not used, consent first, how long a choice is kept, the way back. */
export const hu: Vocabulary = {
  language: 'hu',
  phrases: {
    no: 'semmilyen|egyetlen|sem|semmifele|semelyik|egy sem|egyiket sem|egyik sem',
    not: 'nem|soha|sem|nincs|nincsenek',
    only: 'csak|kizarolag|csupan',
    other: 'mas|egyeb|tovabbi|masik',
    tracker:
      '*suti*|*cookie*|*pixel*|*szkript*|*eszkoz*|*szolgaltat*|*technologi*|video*|terkep*|beagyazott|*modul*|beepulo*|bovitmeny*',
    cookie: '*suti*|*cookie*',
    pixel: '*pixel*',
    marketing: '*marketing*|*reklam*|*hirdet*|*kovet*',
    analytics:
      '*analit*|*statiszti*|*elemz*|*analytics*|google analytics|latogatottsagmeres*|latogatottsag meres*',
    social: 'kozossegi media|kozossegi*',
    'third-party': 'harmadik fel*|harmadik szemely*|kulso*|*harmadik felek*',
    necessary: 'elengedhetetlen*|technikai*|nelkulozhetetlen*|szukseg*|alapveto*|mukodeshez',
    'non-essential':
      'nem szukseges*|opcionalis*|ezek a sutik|ezek a cookie*|egyeb sutik|ezekhez a sutik*|ezekhez',
    deploy:
      'hasznal*|alkalmaz*|helyez*|elhelyez*|betolt*|tarol*|aktival*|telepit*|kerulnek|jelenit*|mukod*|talalhato*|mer*|fut|tartalmaz*|gyujt*|van|vannak|letre*|letez*|teszunk|rogzit*|nincs|nincsenek|toltod*|tolt*',
    keep: 'tarol*|megoriz*|ervenyes*|lejar*|megjegyez*|orz*|orizz*|emleksz*|megjegyz*|torl*|idotartam*|elettartam*|megorz*|elnek',
    change:
      'modosit*|megvaltoztat*|visszavon*|kezel*|megnyit*|frissit*|valtoztat*|modosithat*|valtoztathat*|megvaltoztathat*|visszavonhat*|kezelhet*|ujranyit*',
    withdraw: 'visszavon*|visszavonhat*',
    accept: 'elfogad*|engedelyez*',
    refuse: 'elutasit*|megtagad*|visszautasit*|nem fogad*|nem koszonom',
    block: 'blokkol*|letilt*|kikapcsol*|inaktiv*|varnak',
    consent:
      'hozzajarul*|beleegyez*|elfogad*|engedely*|engedelyt|engedelye*|bepipal*|kattint* az elfogad*|jovahagy*|jarul hozza|jarulok hozza',
    choice: 'valasztas*|dontes*|hozzajarulas*|preferenci*|beallitas*|valaszt*|donte*|dontese*|valasz*',
    settings: '*beallitas*|preferenci*|hozzajarulas*|valasztas*|donte*|sutibeallitas*',
    control:
      'link*|hivatkozas*|gomb*|ikon*|lablec*|kattint*|cookie-beallitas*|suti-beallitas*|itt|alul|aljan|menu*|sarok*|sarkaban|alabbi|feluleten',
    banner: '*banner*|elso latogatas*|felugro*|panel*|savon|savban|sav',
    browser: 'bongesz*|hirlevel*',
    gate: 'csak akkor|csak|kizarolag|elott|elozetes*|amig|utan|kovetoen|ha|csak abban az esetben|csak azutan|miutan',
    'with-consent':
      'hozzajarulasaval|hozzajarulas megadasat kovetoen|*hozzajarulas* utan|*hozzajarulas* eseten|*hozzajarulas* alapjan|*hozzajarulas* kovetoen|beleegyezesevel|beleegyezese utan|*engedelyevel',
    'without-consent':
      '*hozzajarulas* nelkul|amig nem|beleegyezese nelkul|*hozzajarulas* elott|amig on nem|mielott|*dontes* elott|*valasztas* elott',
    required: 'szukseges|igenyel*|kotelezo|kerjuk|szukseg|kell',
    ask: 'ker*|megkerdez*|kerjuk|kerdez*|kerunk|kerni',
    again: 'ujra|ismet|ujbol',
    anytime: 'barmikor|mindig|kesobb',
    now: 'jelenleg|ma|most',
    future: 'jovo*|amennyiben',
    if: 'ha|amennyiben|amikor',
    max: 'legfeljebb|maximum|maximalis*|terjed|ig|tovabb|hosszabb*|tobb mint',
    all: 'sutik|cookie*|egyetlen suti*|minden suti*|sutijeink|sutiket|valamennyi',
    'continue-use':
      'hasznalataval|tovabbi hasznalat*|bongeszese*|oldal hasznalata*|bongeszessel|folytatasa*|tovabbi bongesz*|oldal folyamatos|latogatasaval|hasznalata soran|igenybevetelevel|folytatja|tovabb bongesz*',
    we: 'weboldal*|honlap*|oldalunk*|mi|hasznalunk|alkalmazunk|oldal|weblap*|webaruhaz*|cegunk|ez a weboldal|portal*|itt|oldalon|oldalaink',
    anaphor: 'ezek|ez a suti|google|azok|egyes|ezek a sutik|ezeket|ezekhez a sutik*|ezekhez|ezen sutik',
    'you-may': 'on|dontheti|lehetosege van|ha nem|bongeszoje|ha elutasitja|megteheti|felhasznalok',
    hypothetical: 'lehet|esetleg|elofordulhat',
    but: 'de|azonban|viszont|kiveve|hanem',
    which: 'amely*|hogy|mert|ami',
    none: 'nincsenek|nincs|nem|soha|egyaltalan nem|nem hasznalunk',
    without: 'nelkul',
    'nothing-else': 'semmi mast|mas nem|semmi egyeb|semmi tobbet',
    fingerprint: '*ujjlenyomat*|*fingerprint*',
    'local-storage': 'helyi tarol*|localstorage|local storage',
    'personal-data': 'szemelyes adat*',
    sell: 'ertekesit*|elad*|adja el|adjuk el',
    profiling: 'profilalkot*|profiloz*',
    'ask-again':
      'ismet kerjuk|ujra kerjuk|ismet megkerdez*|ujra megkerdez*|ujra megjelen*|ismet megjelen*|ujbol kerjuk|ujra kerdez*',
    exempt: 'mentes*|kivetel*',
    silence: 'folytatasa|gorget*|bezarasa|tovabbi bongeszes|hallgatas|bongeszes folytatasa',
    listed: 'alabbi*|kovetkezo*|tablazat*|felsorolt*',
    default: 'alapertelmez*',
    payment: 'fizetes*|penztar',
    'logged-in': 'bejelentkez*',
    sole: 'az egyetlen|egyedul',
    complete: 'teljes lista|ennyi|ez minden|teljes listaja',
  },
};
