import type { ConsentWords } from './words';

export const lt: ConsentWords = {
  accept: 'priimti|priimu|sutinku|sutikti|leisti|leidziu|supratau|gerai|taip|=testi',
  reject:
    'atmesti|atmetu|atsisakyti|atsisakau|nesutinku|ne|drausti|blokuoti|taip atsisakyti|taip atmesti|priestarauju',
  refusal:
    'tik butini|tik butinus|tik butinuosius|tik privalomi|tik privalomus|tik reikalingus|priimti tik|priimti butinus|leisti tik|butini slapukai|be sutikimo|nepriimti|neleisti',
  save: 'issaugau|issaugok|issaugoti|patvirtinti|taikyti|priimti pasirinktus|leisti pasirinktus|sutinku su pasirinktais|priimti pasirinkima|leisti pasirinkti|baigti|patvirtinu',
  customize:
    'nustatymai|nustatyti|tvarkyti|valdyti|pritaikyti|parinktys|pasirinkti|pasirinktys|issamiau|detales|rodyti informacija|keisti nustatymus|tinkinti|mano pasirinkimai|noriu rinktis|renkuosi|pasirinksiu',
  next: 'toliau|kitas|testi',
  close: 'uzdaryti|slepti|veliau|ne dabar|atgal',
  subscribe: 'prenumeruoti|prenumerata|moketi|pirkti|prisijungti|registruotis|sukurti paskyra|be reklamu',
  withdraw:
    'atsaukti sutikima|keisti sutikima|slapuku nustatymai|valdyti slapukus|tvarkyti slapukus|privatumo nustatymai',
  topic: 'slapuk*|cookie|cookies|sutikim*|privatum*|stebejim*|asmens duomen*',
  context:
    'naudojame|naudojami|svetain*|narsym*|patirt*|anali*|statisti*|reklam*|rinkodar*|personaliz*|funkci*|butin*|treciuj*|partner*|sraut*|matav*|pagerin*|politik*|irengin*|tiksl*|turin*|socialin*|duomen*|bdar',
  other:
    'istrinti|pasalinti|kvietimas|18 metu|gimimo data|naujienlaisk*|nuolaida|krepsel*|uzsakym*|receptas|sokolad*|pristatym*|mokejimas|pranesimai|jusu vieta|mikrofon*|kamer*|kaip galime padeti|slaptazod*|naudojimo salygos|sutartis|apklausa|idiegti|skambutis|atsijungti|rezervacija|dovana',
  interest: 'teisetas interesas|teiseti interesai|teiseto intereso',
  on: 'taip|ijungta|leisti|priimti',
  off: 'ne|isjungta|atmesti|drausti',
};
