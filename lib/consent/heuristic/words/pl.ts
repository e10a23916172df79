import type { ConsentWords } from './words';

export const pl: ConsentWords = {
  accept:
    'akceptuj|akceptuje|zaakceptuj|zaakceptowac|zgadzam sie|zgoda na wszystkie|wyrazam zgode|wyraz zgode|zezwol|zezwalam|zezwolic|przyjmij|przyjmuje|rozumiem|tak|w porzadku|przejdz do serwisu|przechodze do serwisu|przejdz do strony|przechodze do strony|=kontynuuj|=zgoda|wlacz wszystkie|zaznacz wszystkie|pozwol|pozwalam',
  reject:
    'nie zgadzam sie|odrzuc|brak zgody|odrzucam|odrzucic|odmow|odmawiam|odmowa|nie|sprzeciw|sprzeciwiam sie|zablokuj|blokuj|wylacz wszystkie|zadne',
  refusal:
    'tylko niezbedne|tylko konieczne|tylko wymagane|tylko technicznie|jedynie niezbedne|akceptuj niezbedne|akceptuj tylko|zaakceptuj niezbedne|zaakceptuj tylko|niezbedne pliki|niezbedne cookies|bez akceptacji|bez zgody|nie akceptuje|nie akceptuj|nie zezwalaj|nie wyrazam zgody|odrzuc opcjonalne|odrzuc nieobowiazkowe|kontynuuj bez|tylko to co niezbedne|tylko to co konieczne',
  save: '=zapisz i zaakceptuj|=zapisz i akceptuj|zapisz|zapisuje|zachowaj|potwierdz|potwierdzam|zatwierdz|zatwierdzam|zastosuj|akceptuj wybrane|zaakceptuj wybrane|akceptuje wybrane|zezwol na wybrane|zezwol na wybor|zaakceptuj wybor|gotowe|akceptuj zaznaczone',
  customize:
    'dostosuj|ustawienia|zarzadzaj|zarzadzanie|preferencje|opcje|wybierz|wybieram|szczegoly|skonfiguruj|konfiguruj|konfiguracja|personalizuj|wiecej opcji|moje wybory|chce wybrac|sam wybiore|sama wybiore|wybiore',
  next: 'dalej|nastepny|nastepne|kontynuuj|przejdz dalej',
  close: 'zamknij|ukryj|pozniej|nie teraz|wstecz|wroc',
  subscribe:
    'subskrybuj|subskrypcja|zaplac|kup|zaloguj|zarejestruj|utworz konto|zapisz sie|bez reklam|premium|prenumerata|wesprzyj',
  withdraw:
    'wycofaj zgode|cofnij zgode|ustawienia cookies|ustawienia plikow cookie|ustawienia cookie|zarzadzaj cookies|zarzadzaj zgoda|zarzadzaj plikami cookie|preferencje cookies|ustawienia prywatnosci',
  topic:
    'cookie|cookies|ciasteczka|ciasteczek|zgoda|zgody|zgode|prywatnosc|prywatnosci|sledzenie|dane osobowe|danych osobowych|podobne technologie',
  context:
    'uzywamy|wykorzystujemy|korzystamy|strona|strony|serwis*|witryn*|analit*|statyst*|reklam*|marketing*|personaliz*|preferencj*|funkcjonal*|niezbedn*|konieczn*|partner*|zaufani|ruch|poprawi*|polityk*|zgod*|urzadzen*|cel|celach|tresci|spolecznosc*|dane|opcjonaln*|wydajno*|rodo|doswiadczen*',
  other:
    'usun|skasuj|zaproszenie|pelnoletni|18 lat|data urodzenia|newsletter|rabat|kupon|koszyk|zamow*|przepis|piekar*|czekolad*|dostaw*|platnosc|przelew|powiadomienia|twoja lokalizacja|chce uzyskac|mikrofon|kamera|jak mozemy pomoc|haslo|opuscic strone|regulamin|znajomych|umowa|spotkanie|ankieta|pobierz aplikacje|polaczenie|wyloguj|rezerwacja|prezent',
  interest: 'uzasadniony interes|prawnie uzasadnionego interesu',
  on: 'tak|wlacz|wlaczone|wlaczony|zezwol|akceptuj|aktywne|zgadzam sie',
  off: 'nie|wylacz|wylaczone|wylaczony|odrzuc|odmow|nieaktywne|blokuj',
};
