/** Weaker words: a document was reviewed, dated, drawn up, or holds from that day on. */
const REVIEWED =
  'reviewed|last checked|last edited|amended|dated|published|in effect|policy date|correct as of|current as of|changed on|rewritten|drawn up|written on|' +
  'checked|valid from|valid as of|applies from|applies since|last checked|last looked|last edit|dated|as at|as of|edition of|issued|rewritten|went through|verified|compiled|in effect|with effect from|entered into force|latest change|latest revision|current version|last amended|last verified|last review|revision date|' +
  'verifiee|constate|controle|releve le|valable a partir|applicable depuis|edition du|dernier controle|derniere verification|derniere relecture|fait a|fait le|dernier passage|date d effet|derniere version|actualise|revise le|mis en ligne|' +
  'letzte prufung|zuletzt gepruft|zuletzt uberpruft|zuletzt uberarbeitet|gultig seit|gilt ab|gilt seit|version vom|anderungsstand|datenstand|letzter stand|letzte durchsicht|kontrolliert|nachgesehen|erhoben am|inkrafttreten|neufassung|' +
  'comprobad|verificad|valido desde|aplicable desde|ultima comprobacion|ultima version|ultimo cambio|ultimos cambios|puesto al dia|consultad|ultima edicion|en vigor desde|fecha de revision|fecha de entrada|' +
  'controllat|ultimo controllo|valido dal|efficace dal|ultima verifica|ultima versione|ultimo cambiamento|ultimi cambiamenti|edizione|data di revisione|stato al|situazione al|redazione|' +
  'geldig sinds|geldt vanaf|laatst gecontroleerd|laatst herzien|laatst nagekeken|laatste controle|laatste herziening|laatste versie|peildatum|bekeken op|stand van|per datum|bijgesteld|actueel|' +
  'valido a partir|valida desde|ultima verificacao|ultima conferencia|ultima edicao|ultima mudanca|ultima versao|vigente desde|aplicavel desde|elaborad|data de revisao|data de atualizacao|revisad|' +
  'zweryfikowan|skontrolowan|wazna od|wazne od|obowiazujac|ostatnia weryfikacja|ostatnia modyfikacja|ostatnie zmiany|aktualna na|aktualne na|data aktualizacji|data publikacji|w wersji z|stan prawny|' +
  'granskad|kontrollerad|reviderad|giltig fran|gallande fran|senast kontrollerad|gennemgaet|kontrolleret|gyldig fra|gaelder fra|revideret|gjennomgatt|kontrollert|revidert|tarkistettu|tarkastettu|katselmoitu|muutettu|platne od|platny od|platna od|zkontrolovano|revidovano|overeno|skontrolovane|platne|verificat|valabil din|revizuit|ellenorizve|felulvizsgalva|ervenyes|gozden gecirilme|gecerli|' +
  'revue le|revisee|verifie|relue|datee|redige|etablie|publiee le|version du|a compter du|modifiee le|texte du|liste du|maj|remaniee|' +
  'gepruft|uberpruft|uberarbeitet|nachgezahlt|erstellt am|veroffentlicht|vom|ab dem|in kraft|geandert am|fassung|bearbeitet|durchgesehen|' +
  'se reviso|revisad|revision|ultima vez|redactad|texto de|a fecha|modificad|elaborad|version de|' +
  'rivist|verificat|redatt|revisionat|ultima volta|pubblicat|testo del|modificat|in data|versione del|vigente dal|a partire dal|' +
  'herzien|gecontroleerd|nagekeken|opgesteld|gepubliceerd|gewijzigd|sinds|nagelopen|van kracht|versie van|' +
  'revist|redigid|publicad|alterad|a partir de|conferid|versao de|verificad|' +
  'obowiazuj|przejrzan|sprawdzon|sporzadzon|opublikowan|z dnia|od dnia|zmienion|wersja z|stan na|ostatni przeglad';

/** Words that stand beside the date of a document's last change, folded, all languages. Own data. */
const UPDATED =
  'last updated|last update|last modified|last revised|last reviewed|last changed|updated on|' +
  'updated|effective|revised|version|as of|date of last|in force|modified on|date:|' +
  "derniere mise a jour|mise a jour|mis a jour|derniere modification|en vigueur|prise d'effet|" +
  'applicable|date de|derniere revision|a jour au|stand|zuletzt aktualisiert|letzte aktualisierung|' +
  'letzte anderung|zuletzt geandert|gultig ab|aktualisiert|fassung vom|letzte uberarbeitung|' +
  'ultima actualizacion|actualizad|ultima modificacion|ultima revision|fecha de|vigente desde|' +
  'en vigor|vigencia|ultimo aggiornamento|aggiornat|ultima modifica|in vigore|ultima revisione|' +
  'versione|data di|laatst bijgewerkt|laatste update|laatst gewijzigd|laatste wijziging|bijgewerkt|' +
  'ingangsdatum|geldig vanaf|versie|laatst aangepast|datum|ultima atualizacao|atualizad|' +
  'ultima alteracao|ultima revisao|data da|em vigor|versao|ostatnia aktualizacja|aktualizac|' +
  'zaktualizowan|obowiazuje od|ostatniej|ostatnia zmiana|wersja|data wejscia|senast uppdaterad|' +
  'uppdaterad|senast andrad|galler fran|senaste uppdatering|senest opdateret|opdateret|' +
  'sidst opdateret|gældende fra|seneste opdatering|sidst ændret|sist oppdatert|oppdatert|' +
  'sist endret|gjelder fra|paivitetty|viimeksi paivitetty|voimassa|viimeisin paivitys|paivitys|' +
  'posledni aktualizace|aktualizovano|ucinnost|posledni zmena|platnost od|ucinne od|' +
  'posledna aktualizacia|aktualizovane|ucinnost od|ucinne od|ultima actualizare|actualizat|' +
  'ultima modificare|in vigoare|data ultimei|utolso frissites|utolso modositas|frissitve|hatalyos|' +
  'hatalyba lepes|legutobb frissitve|utoljara|τελευταια ενημερωση|τελευταια τροποποιηση|' +
  'ενημερωθηκε|ισχυει απο|последна актуализация|последно обновяване|актуализиран|последна промяна|' +
  'в сила от|zadnje azuriranje|posljednje azuriranje|azurirano|zadnja izmjena|na snazi od|' +
  'posljednja izmjena|zadnja posodobitev|posodobljeno|zadnja sprememba|velja od|' +
  'zadnjic posodobljeno|paskutinis atnaujinimas|atnaujinta|paskutini karta|galioja nuo|' +
  'atjaunots|pedejo reizi|atjauninats|pedeja atjaunin|speka no|aktualizets|pedejas izmainas|' +
  'viimati uuendatud|uuendatud|viimane uuendus|kehtib alates|muudetud|son guncelleme|guncellenme|' +
  'guncelleme tarihi|yururluk|son degisiklik|guncellendi|ultima actualitzacio|actualitzat|' +
  'ultima modificacio|data d|редакция от|последнее обновление|обновлено|дата обновления|действует с|вступает в силу|последнее изменение|останнє оновлення|оновлено|дата оновлення|набирає чинності|' +
  'востаннє оновлено|дата останнього|最終更新|更新日|改定|改訂|制定|施行';

/** Words beside the date of a document's last change with `|` between them: the stronger first. Folded where they are compared. */
export const UPDATE_WORDS = `${UPDATED}|${REVIEWED}`;
