import type { LexiconParts } from './lexicon';

export const tr: LexiconParts = {
  headers: {
    name: 'cerez adi|cerezin adi|ad$|adi$|isim|cerez ismi|anahtar|cerez$|cerezler$|cerez isimleri|veritabani',
    purpose: 'amac|amaci|aciklama|islev|islevi|kullanim|kullanim amaci|gorev|tanim',
    duration:
      'sure|suresi|saklama suresi|gecerlilik|omur|kullanim suresi|son kullanma|saklama|omru|cerez suresi|bitis',
    provider: 'saglayici|hizmet|sirket|kaynak|sahibi|servis|yayinlayan|firma|taraf$|yerlestiren|arac',
    category: 'kategori|kategorisi|sinif|grup',
    type: 'tur|turu|tip|tipi|cerez turu|cerez tipi|cesit|nitelik',
    party: 'taraf|birinci|ucuncu|mensei',
    host: 'alan adi|domain|site|host',
    medium: 'depolama|teknoloji|saklama yeri',
    other: 'hukuki|aktarim|gizlilik|baglanti|veri|icerik|deger|onay|riza',
  },
  session:
    'oturum|oturumu|oturum suresi|tarayici kapat|tarayiciyi kapat|tarayici kapan|cikis|oturum boyunca|tarayiciniz|oturum sonu|oturumun sonu|oturum sonlan|oturum kapat|cikis yap|sekme kapan|tarayici penceresi|ziyaret sonu|ziyaret sure|ziyaret boyunca|tarayici acik|sekme kapat|sekmeyi kapat|ziyaretiniz boyunca|ziyaretiniz sure',
  persistent:
    'kalici|suresiz|sinirsiz|silinene|silene kadar|hicbir zaman|surekli|kalici cerez|silinmedigi surece|siz silene|suresi yok',
  upTo: 'en fazla|azami|maksimum|kadar|en cok|max',
  lifetime: 'sona er|saklan|gecerli|sure|sonra|boyunca|kalir|tutulur|gecerlilik|dolar|silinir',
  numbers:
    'bir=1|iki=2|uc=3|dort=4|bes=5|alti=6|yedi=7|sekiz=8|dokuz=9|on=10|on iki=12|on uc=13|otuz=30|yarim=0.5|bir bucuk=1.5|on bir=11|on dort=14|on bes=15|yirmi=20|yirmi dort=24|kirk=40|elli=50|altmis=60|doksan=90|yuz=100',
  and: 've|veya|ya da|ile',
  firstParty: 'birinci taraf|kendi|dahili|1. taraf|site',
  thirdParty: 'ucuncu taraf|harici|3. taraf|ucuncu',
  localStorage: 'yerel depolama|local storage|localstorage|yerel depo',
  sessionStorage: 'oturum depolama|session storage|sessionstorage',
  cookie: 'cerez|cookie|piksel',
  purposes: {
    necessary:
      'giris|oturum ac|oturumunu|oturumun|kimlik|dogrula|csrf|guvenlik|dolandiric|bot|sepet|odeme|onay|riza|cerez tercih|cerez izin|cerez ayar|yuk denge',
    preferences: 'dil |dili|tema|para birimi|tercih|gorunum|ayar',
    analytics: 'istatisti|analiz|ayirt|ziyaretci|ziyaret say|trafik|olc|davranis|kullanici sayisi|performans',
    marketing: 'reklam|kampanya|pazarlama|donusum|sosyal|hedef',
  },
};
