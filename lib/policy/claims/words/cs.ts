import type { Vocabulary } from '../concepts';

/** The words for the commonest claims only: what is not used, consent first, how long a choice is kept, the way back. */
export const cs: Vocabulary = {
  language: 'cs',
  phrases: {
    no: 'zadne|zadny|zadnych|ani|zadna|zadnou|zadnem|ziadn*|nijake',
    not: 'nepouziva*|nevyuziva*|neuklada*|nejsou|neni|neni*|ne|nikdy|nevyzaduj*|nezobrazuj*|neprodava*|nepredava*|nepouzivame|neukladame|nepovazuj*|nemame|nemerime|nemerame|nesledujeme|nejde|neplati|nenacte*|nenacita*|nenastavuj*|neulozi*|nespousti*|nepouzivaj*|nie|nie su|neposkytujeme|neshromazduje*|neobsahuj*|nesbira*|neumoznuj*|nemerim*|neanalyzuj*|nepotreb*|netrva*',
    only: 'pouze|jen|vyhradne|jedine|iba|len|vylucne',
    other: 'jine|dalsi|ostatni|dalsich|jinych|ine|inych|dalsie|ostatne',
    tracker:
      '*cookie*|*pixel*|*skript*|nastroj*|sluzb*|technologi*|subor*|soubor*|nastroje|nastroju|sluzby|kod|video*|videa|mapa|mapy|mapu|vlozen*|tlacit*|modul*',
    cookie: '*cookie*|subor* cookie|soubor* cookie',
    pixel: '*pixel*',
    marketing: 'marketing*|reklam*|retargeting*|sledovac*|reklamn*|sledovaci|propagac*|cilen*|sledovani',
    analytics:
      'analytic*|statistic*|mereni|vykonnost*|analytick*|statistick*|navstevnost*|meren*|statistik*|*analytics*|google analytics',
    social: 'socialni site|socialnich siti',
    'third-party': 'tretich stran|treti strany|tretim stranam|externi*|tretej strany|tretich osob|externych',
    necessary: 'nezbytn*|nutn*|technick*|nevyhnutn*|potrebn*|zakladn*|bez kterych|bez nichz',
    'non-essential':
      'volitelne|ostatni cookies|tyto cookies|ostatni soubory|tieto cookies|tieto subory|dobrovoln*|nepovinn*',
    deploy:
      'pouziva*|pouziti|uklada*|nacita*|vyuziva*|aktivuj*|nepouziva*|nevyuziva*|neuklada*|nasazuj*|spoust*|nacte*|nenacte*|ulozi*|neulozi*|nastavuje*|obsahuje*|zobrazuj*|nezobrazuj*|funguje|mame|nemame|spusti*|nespusti*|sbira*|cte|vyuzit*|vklada*|umiestnuj*|nachadza*|nachazi|pouzijeme|zapneme|zpracovava*|jde jen o|jde pouze o|jedna se jen o|jedna se pouze o|nejsou',
    keep: 'uklada*|uchova*|plat*|pamat*|ulozen*|vyprs*|doba|neplati|zapamat*|vymaz*|smaz*|trva*|ulozime|evid*|zivotnost|netrva*',
    change:
      'zmen*|odvola*|sprav*|uprav*|otevr*|aktualiz*|menit|vzit zpet|smaze|smazat|resetova*|zobrazi znovu|vymaze|menit',
    withdraw: 'odvola*|vziat spat|vzit zpet|zrusit|zrusen*|smaze|vymaze|resetovat',
    accept: 'prijm*|prijmout|povol*|prijat|prijim*|povolit|prijmete|souhlasit',
    refuse: 'odmitn*|zamit*|odmietn*|zamietn*|nesouhlas*|ne dekuji',
    block: 'blok*|zakaz*|vypnut*|blokovan*|deaktivov*|cekaj*|zablokov*',
    consent:
      'souhlas*|prijm*|povol*|udel*|suhlas*|prijmete|prijme|zaskrtn*|udelite|udeleni|udelen*|udelit|kliknete na prijmout|svoleni|povolite|opt-in|prijmout|prijat|prijmout vse|povolit',
    choice:
      'volb*|predvolb*|nastaveni|souhlas*|preferenc*|vyber*|rozhodnuti|rozhodnutie|nastavenia|suhlas*|odpoved*',
    settings: 'nastaveni|predvolb*|preferenc*|souhlas*|volb*|nastavenia|suhlas*|rozhodnuti*|vyber*|lista',
    control:
      'odkaz*|tlacit*|ikon*|paticc*|klik*|nastaveni cookies|lista|zapati|paticky|paticka|tlacidl*|nize|zde|tu|panel*|menu|rohu|spodni|spodnej|dole|patich*|pata|paticke|patie*|nizsie',
    banner:
      '*banner*|prvni navstev*|lista|liste|okno|listu|okne|prvej navstev*|cookie lista|vyskakovac*|listy|cookie listu',
    browser: 'prohlizec*|newsletter*|prehliadac*',
    gate: 'pouze s|pouze po|pouze pokud|az po|jen s|jen po|dokud|pred|pokud|na zaklade|predchoz*|iba s|iba po|len po|len s|dokial|kym|pokial|ak|jen tehdy|pouze tehdy|jen v pripade|pouze v pripade',
    'with-consent':
      'po udeleni souhlasu|po udeleni vaseho souhlasu|po udeleni vasho suhlasu|po vasem odsouhlaseni|vyzaduji souhlas',
    'without-consent':
      'dokud neudelite|dokud nekliknete|dokud nesouhlasite|kym nesuhlasite|kym neudelite|predtym nez',
    required: 'vyzaduj*|nutny|potreb*|zada*|nevyzaduj*|nutne|treba|zapotrebi|povinn*|nepotreb*',
    ask: 'zada*|pozada*|pta*|vyzad*|zepta*|zeptame|opytame|pytame|ptame|pozadame|poziadame|ziada*',
    again: 'znovu|opet|opakovan*|znova|opetovn*|opatovne',
    anytime: 'kdykoli*|vzdy|pozdeji|kedykolvek',
    now: 'v soucasne dobe|aktualne|momentalne|nyni|soucasnosti|v tejto chvili|v sucasnosti',
    future: 'budoucn*|v buducnosti',
    if: 'pokud|kdyz|jestlize|v pripade',
    max: 'nejvyse|nejdele|az|dele|dlhsie|viac ako|vice nez|maximaln*|najviac|najdlhsie',
    all: 'soubory cookie*|cookies|zadna cookie|ziadna cookie|kazda cookie|vsechny soubory|nase soubory|vsetky subory|vsechny cookies na|vsetky cookies na',
    'continue-use':
      'pokracovanim|pokracovani v|pokracovanie v|pokracujete|pokracovat v|prohlizenim|dalsi pouzivani|pouzivani webu|uzivanim|vyuzivanim|prechadzanim|pouzivanim|pokracovat bez|budete pokracovat|budete li pokracovat',
    we: 'my|nase|pouzivame|web|stranka|stranky|webu|eshop|e-shop|nasom webe|spolocnost|spolecnost|zde|nepouzivame|stranke|u nas',
    anaphor:
      'tyto cookies|tyto soubory|google|ony|nektere|tento soubor|tieto cookies|tieto subory|tyto|tieto|niektore|k temto|pro tyto|techto cookies|k tymto|tychto cookies|pritom|pri tom',
    'you-may':
      'muzete|pokud nechcete|uzivatel muze|vas prohlizec|chcete|mozete|ak nechcete|pouzivatel moze|vas prehliadac|pokud odmitnete|ak odmietnete',
    hypothetical: 'muze|mohou|mohl|pripadne|moze|mozu|muzou|mozne',
    but: 'ale|avsak|vsak|s vyjimkou|krome|okrem|s vynimkou|nez nezbytn*|nez technick*',
    which: 'ktere|ktery|aby|protoze|pokud|bez|ktore|ktory|pretoze|ak|lebo',
    none: 'zadne|nikdy|ne|nepouzivame|zadny|vubec',
    without: 'bez',
    'nothing-else': 'zadne dalsi|nic dalsiho|nic jineho|nic vic',
    fingerprint: 'fingerprint*|otisk* zarizeni|otisk* prohlizece|digitaln* otisk*',
    'local-storage': 'mistni* uloziste|lokalni* uloziste|localstorage|local storage',
    'personal-data': 'osobni udaje|osobnich udaju|osobne udaje|osobnych udajov',
    sell: 'prodava*|neprodava*|nepredava*|predava*|neprodavame|prodavame',
    profiling: 'profilova*|profilovani',
    'ask-again':
      'zeptame znovu|znovu zeptame|opytame znova|znova opytame|pozadame znovu|zobrazi znovu|zobrazi se znovu|znovu pozadame|znovu zobrazi|opat opytame|znovu zepta*',
    exempt: 'vyjat*|vynat*|osvobozen*|vyjimk*|vynimk*|nepodleha*',
    silence:
      'pokracovani v|pokracovanie v|zavreni listy|posouvani|rolovan*|necinnost|dalsi prohlizeni|zavrenie',
    listed: 'uveden*|nasledujic*|nasleduj*|tabul*|nize uveden*|nizsie',
    payment: 'pokladn*|platb*',
    'logged-in': 'prihlasen*',
    default: 'vychozi*|predvolen*',
    'change-of-policy': 'zmene ucelu|zmenu ucelu|podstatne zmen*',
    sole: 'jediny|jedina|jedini|jednu jedinou|jedine',
    complete: 'uplny seznam|kompletni seznam|to je vse|nic vic|uplny zoznam|to je vsetko|kompletny zoznam',
  },
};
