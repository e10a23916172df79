import type { ConsentWords } from './words';

export const sv: ConsentWords = {
  accept:
    'acceptera|godkann|godkanna|tillat|tillata|jag accepterar|jag godkanner|samtyck|jag samtycker|jag forstar|jag haller med|ja|=fortsatt|aktivera alla|okej',
  reject:
    'godkanner inte|accepterar inte|samtycker inte|tillater inte|avvisa|avvisar|avbojer|avboj|neka|vagra|nej|blockera|avaktivera alla|inaktivera alla|inga|motsatt|tillat inte alla|helst inte|hellre inte|helst ej|invander|invand|motsatter mig',
  refusal:
    'endast nodvandiga|bara nodvandiga|enbart nodvandiga|endast obligatoriska|endast tekniskt|endast kakor som|acceptera nodvandiga|acceptera endast|godkann endast|godkann nodvandiga|tillat endast|tillat bara|tillat nodvandiga|nodvandiga kakor|nodvandiga cookies|utan att acceptera|utan samtycke|acceptera inte|tillat inte|godkann inte|samtycker inte|bara det nodvandigaste|bara det nodvandiga|endast det nodvandiga',
  save: 'spara|bekrafta|tillampa|acceptera val|acceptera valda|acceptera urval|tillat val|tillat valda|tillat urval|godkann val|godkann valda|godkann urval|klar|verkstall|jag bekraftar',
  customize:
    'anpassa|installningar|hantera|alternativ|valj|lat mig valja|preferenser|detaljer|konfigurera|mina val|gor egna val|jag vill valja|jag valjer',
  next: 'nasta|fortsatt|vidare',
  close: 'stang|dolj|senare|inte nu|tillbaka',
  subscribe:
    'prenumerera|prenumeration|betala|kop|logga in|registrera|skapa konto|bli medlem|annonsfri|premium|anmal dig',
  withdraw:
    'aterkalla|andra samtycke|hantera cookies|hantera kakor|cookieinstallningar|cookie installningar|kakinstallningar|installningar for kakor|installningar for cookies|om kakor|integritetsinstallningar',
  topic:
    'cookie|cookies|kakor|samtycke|sparning|integritet|personuppgifter|liknande teknik|cookieinstallningar',
  context:
    'vi anvander|webbplats*|sajten|upplevelse|analy*|statisti*|annons*|reklam|marknadsforing*|personlig*|anpassa*|preferenser|funktion*|nodvandig*|tredje part*|partner*|trafik|mata|matning|forbattra|policy|samtycke|enhet|andamal|innehall|sociala medier|uppgifter|valfri*|prestanda|gdpr',
  other:
    'radera|ta bort|inbjudan|inbjuden|18 ar|fodelsedatum|nyhetsbrev|rabatt|varukorg|kundvagn|bestallning|bestall|recept|ugn|choklad|leverans|betalning|aviseringar|din plats|vill komma at|mikrofon|kamera|hur kan vi hjalpa|losenord|lamna sidan|anvandarvillkor|villkor|vanforfragan|avtal|mote|enkat|ladda ner|samtal|logga ut|bokning|present',
  interest: 'berattigat intresse|berattigade intressen',
  on: 'ja|pa|tillat|acceptera|aktiv|aktiverad|godkann',
  off: 'nej|av|avvisa|neka|inaktiv|inaktiverad|tillat inte',
};
