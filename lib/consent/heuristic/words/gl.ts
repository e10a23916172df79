import type { ConsentWords } from './words';

export const gl: ConsentWords = {
  accept:
    'aceptar|aceptalas todas|acepto|permitir|permito|autorizar|de acordo|conforme|entendido|consentir|consinto|si|vale|=continuar|activar todo|activar todas',
  reject:
    'rexeitar|rexeitalas todas|rexeito|non|denegar|negar|bloquear|desactivar todo|desactivar todas|oponerse|ningunha|prohibir|oponome|oponerme|oporme|oporse',
  refusal:
    'so necesarias|so as necesarias|so cookies necesarias|so esenciais|so as esenciais|so imprescindibles|so as imprescindibles|so tecnicas|so as tecnicas|so o necesario|so o imprescindible|unicamente as necesarias|unicamente necesarias|soamente necesarias|soamente as necesarias|aceptar necesarias|aceptar as necesarias|aceptar so|permitir so|sen aceptar|sen consentir|sen consentimento|sen cookies|non aceptar|non acepto|non permitir|non permito|non consentir|non consinto|non autorizar|cookies necesarias',
  save: 'gardar|confirmar|aplicar|aceptar seleccion|aceptar a seleccion|aceptar seleccionadas|aceptar as seleccionadas|permitir seleccion|permitir a seleccion|permitir seleccionadas|feito|listo|rematar|confirmo',
  customize:
    'personalizar|configurar|configuracion|axustes|axustar|xestionar|administrar|preferencias|opcions|elixir|escoller|seleccionar|detalles|mostrar finalidades',
  next: 'seguinte|continuar|seguir|adiante',
  close: 'pechar|agochar|mais tarde|agora non|volver|omitir|descartar',
  subscribe:
    'subscribirse|subscribirme|subscribete|subscricion|pagar|mercar|comprar|iniciar sesion|inicia sesion|acceder|rexistrarse|rexistrarme|rexistrate|crear conta|crear unha conta|doar|faite socio|sen publicidade|sen anuncios|premium',
  withdraw:
    'retirar consentimento|retirar o consentimento|revogar|cambiar consentimento|cambiar o consentimento|configuracion de cookies|configurar cookies|preferencias de cookies|xestionar cookies|xestionar as cookies|axustes de cookies|axustes de privacidade|preferencias de privacidade',
  topic:
    'cookie|cookies|consentimento|rastrexadores|rastrexo|seguimento|privacidade|datos persoais|tecnoloxias similares|proteccion de datos',
  context:
    'utilizamos|usamos|empregamos|este sitio|esta web|noso sitio|nosa web|sitio web|paxina web|experiencia|navegacion|analiti*|estatisti*|publicidade|publicitari*|anuncios|marketing|mercadotecnia|personaliz*|preferencias|funcional*|necesari*|imprescindib*|esenciai*|terceiros|socios|audiencia|medir|medicion|trafico|mellorar|politica|consentimento|almacen*|dispositivo|finalidade*|fins|redes sociais|contido*|os teus datos|os seus datos|opcionais|tecnicas|rxpd',
  other:
    'eliminar|borrar|suprimir|convida*|maior de idade|18 anos|data de nacemento|boletin|desconto|cupon|carro|pedido|receita*|forno|chocolate|envio|pagamento|notificacions|a tua localizacion|microfono|camara|podemos axudarche|contrasinal|sair da paxina|termos e condicions|termos de servizo|condicions de uso|orzamento|contrato|cita|enquisa|chamada|pechar sesion|reserva|agasallo',
  interest: 'interese lexitimo|intereses lexitimos',
  on: 'si|activar|activado|permitir|aceptar|acepto|habilitar|consentir|activo|permitido',
  off: 'non|desactivar|desactivado|denegar|rexeitar|deshabilitar|bloquear|inactivo|oponerse',
};
