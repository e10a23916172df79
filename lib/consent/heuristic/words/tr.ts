import type { ConsentWords } from './words';

export const tr: ConsentWords = {
  accept:
    'kabul|onayla|onayliyorum|onaylıyorum|izin ver|izin veriyorum|tümüne izin|anladim|anladım|tamam|evet|=devam|katiliyorum|katılıyorum',
  reject:
    'reddet|reddediyorum|reddedin|hayir|hayır|engelle|kabul etmiyorum|itiraz et|katılmıyorum|izin verme|tercih etmem|olmasın|itiraz ediyorum',
  refusal:
    'yalnızca gerekli|yalnizca gerekli|sadece gerekli|sadece zorunlu|yalnızca zorunlu|zorunlu çerezleri|gerekli çerezleri|kabul etmeden|onay vermeden|kabul etme',
  save: 'kaydet|secimi onayla|seçimi onayla|seçimlerimi onayla|tercihlerimi onayla|tercihleri onayla|seçilenleri kabul|secilenleri kabul|seçime izin|seçilene izin|uygula|bitir|secilenleri onayla',
  customize:
    'ayarlar|ayarlari|ayarları|yonet|yönet|tercihler|tercihleri|tercihlerim|ozellestir|özelleştir|seçenekler|secenekler|detaylar|ayrıntılar|detayları göster|seç|kişiselleştir|seçimlerim|secmek istiyorum|kendim seceyim|ben secerim|kendim secerim|sececegim',
  next: 'ileri|devam|devam et|sonraki',
  close: 'kapat|gizle|daha sonra|şimdi değil|geri',
  subscribe:
    'abone ol|abonelik|ode|öde|satın al|giriş yap|oturum aç|kayıt ol|üye ol|hesap oluştur|reklamsız|premium',
  withdraw:
    'izni geri çek|rızayı geri çek|onayı geri al|çerez ayarları|çerez tercihleri|çerezleri yönet|gizlilik ayarları|çerez yönetimi',
  topic: 'çerez*|cerez*|cookie|cookies|rıza*|gizlilik*|onayiniz|takip|kişisel veri*|kisisel veri*|kvkk',
  context:
    'kullaniyoruz|kullanıyoruz|site*|deneyim*|anali*|istatisti*|reklam*|pazarlama*|kişisel*|kisisel*|tercih*|islev*|işlev*|zorunlu*|gerekli*|üçüncü taraf*|iş ortak*|ortaklar*|trafi*|ölç*|iyileştir*|politika*|cihaz*|amaç*|içeri*|sosyal medya*|veri*|isteğe*|performans*',
  other:
    'sil|silme|davet*|18 yaş*|doğum tarihi|bülten|indirim|kupon|sepet*|sipariş*|tarif|çikolata*|teslimat|ödeme|havale|bildirim*|konumun*|mikrofon|kamera|nasıl yardımcı|şifre|sayfadan ayrıl|kullanım koşulları|arkadaşlık isteği|sözleşme|toplantı|anket|arama|çıkış yap|rezervasyon|hediye',
  interest: 'meşru menfaat|meşru menfaatler|meşru çıkar',
  on: 'evet|açık|izin ver|kabul et|etkin|aktif',
  off: 'hayır|kapalı|reddet|devre dışı|pasif|engelle',
};
