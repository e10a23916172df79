import type { LexiconParts } from './lexicon';

export const es: LexiconParts = {
  headers: {
    name: 'nombre de la cookie|nombre de cookie|nombre cookie|nombre de las cookies|nombre|nombres|clave|identificador|denominacion|titulo|base de datos',
    purpose:
      'finalidad|proposito|descripcion|funcion|uso|utilidad|objetivo|para que|explicacion|informacion|detalle',
    duration:
      'duracion|caducidad|vencimiento|plazo|conservacion|expira|expiracion|validez|vigencia|vida util|tiempo|periodo|persistencia|permanencia|plazo de conservacion',
    provider:
      'proveedor|emisor|titular|empresa|propietario|responsable|servicio|fuente|quien|gestor|prestador|entidad|herramienta|plataforma',
    category: 'categoria|categorias|clasificacion|grupo',
    type: 'tipo|tipo de cookie|tipologia|clase',
    party: 'propia|propias|origen|propia o de|propia/tercer|tercero|terceros|procedencia|titularidad',
    host: 'dominio|host|sitio|url|web$|sitio web',
    medium: 'almacenamiento|tecnologia|soporte|lugar de',
    other:
      'base juridica|base legal|legitimacion|transferencia|politica de privacidad|enlace|datos|contenido|valor|consentimiento|mas informacion|desactivar|exclusion|destinatario|como desactivar',
  },
  session:
    'sesion|fin de sesion|final de la sesion|cierre del navegador|cerrar el navegador|cierra el navegador|cerrar la sesion|cierre de sesion|cierre el navegador|termina la sesion|al cerrar|cierra la pestana|cierre la sesion|cierra la sesion|fin de la sesion|cerrar su navegador|cierre su navegador|cierra su navegador|cierre de la ventana|cierra la ventana|cerrar la pestana|cierre la pestana|abandona el sitio|abandone el sitio|salir del sitio|desconect|duracion de la visita|cierre del explorador|cerrar el explorador|termine la sesion|finaliza la sesion|finalizar la sesion|finaliza la visita|finalizar la visita|navegador este abierto|navegador permanezca abierto|durante la visita|durante su visita|pestana abierta|duracion de su visita|mientras navega|mientras dure la visita|mientras dure la sesion',
  persistent:
    'hasta que usted la borre|permanece hasta|persistente|permanente|indefinid|ilimitad|hasta su eliminacion|hasta que se elimine|hasta que el usuario|hasta borrar|no caduca|no expira|sin caducidad|sin expiracion|nunca|borrado manual|hasta que se borr|hasta que lo|hasta que la borre|hasta que lo borre|hasta que los borre|sin fecha de fin|sin limite|mientras no|hasta que',
  upTo: 'hasta|maximo|como maximo|max|menos de|no superior|inferior',
  lifetime:
    'caduca|caducidad|expira|duracion|duran|dura|almacena|conserva|valida|plazo|durante|tras|se elimina|vence|permanece|se guarda|se conserva|vigencia|vigente',
  numbers:
    'media=0.5|un=1|una=1|uno=1|dos=2|tres=3|cuatro=4|cinco=5|seis=6|siete=7|ocho=8|nueve=9|diez=10|once=11|doce=12|trece=13|catorce=14|quince=15|dieciocho=18|veinte=20|veinticuatro=24|treinta=30|noventa=90|medio=0.5|dieciseis=16|cuarenta=40|cincuenta=50|sesenta=60|cien=100',
  and: 'y|e|o|asi como',
  firstParty: 'propia|propio|propias|interna|primera parte|esta web|este sitio',
  thirdParty: 'tercero|de terceros|externa|tercera',
  localStorage: 'almacenamiento local|localstorage|local storage|almacenamiento del navegador',
  sessionStorage: 'almacenamiento de sesion|sessionstorage|session storage',
  cookie: 'cookie|rastreador|pixel|galleta',
  purposes: {
    necessary:
      'inicio de sesion|iniciar sesion|sesion de usuario|sesion del usuario|autentic|identificador de sesion|identifica la sesion|mantener la sesion|sesion abierta|abierta su sesion|abierta la sesion|protege|csrf|segurid|fraude|robot|bots|humanos|carrito|cesta|pago|consentimiento|aceptacion de cookies|eleccion de cookies|preferencias de cookies|aviso de cookies|banner|balanceo|carga de|admite cookies|logarse',
    preferences:
      'idioma|tema |moneda|modo oscuro|preferenci|visualizacion|configuracion de|personaliza|tamano de|region',
    analytics:
      'estadistic|analitic|analisis|distingu|visitantes unicos|usuarios unicos|numero de visita|paginas visitadas|paginas vistas|trafico|medir|medicion|limitar el porcentaje|tasa de solicitud|mapa de calor|comportamiento|visitas|mapas de calor|cuantos visitantes|grabacion de sesion|grabaciones de sesion|graba las sesiones',
    marketing:
      'publici|anuncio|segmentacion|remarketing|retargeting|campana|conversion|marketing|afiliad|redes sociales|intereses|carrito abandonado|carritos abandonados|abandono del carrito',
  },
};
