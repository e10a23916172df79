import type { ConsentWords } from './words';

export const es: ConsentWords = {
  accept:
    'aceptar|aceptarlas todas|acepto|permitir|de acuerdo|entendido|consentir|doy mi consentimiento|si|vale|activar todo|activar todas|=continuar|autorizar|habilitar todo',
  reject:
    'no acepto|no estoy de acuerdo|no autorizo|no consiento|rechazar|rechazarlas todas|rechazo|denegar|declinar|no|bloquear|desactivar todo|desactivar todas|oponerse|oponerme|ninguna|prohibir|negar|me opongo',
  refusal:
    'solo necesarias|solo las necesarias|solo cookies necesarias|solo las cookies necesarias|solo esenciales|solo las esenciales|solo cookies esenciales|unicamente necesarias|unicamente las necesarias|solo lo necesario|solo lo esencial|solo tecnicas|solo imprescindibles|solo estrictamente necesarias|cookies necesarias solamente|aceptar necesarias|aceptar las necesarias|aceptar esenciales|sin aceptar|sin consentir|sin consentimiento|sin cookies|no aceptar|no permitir|no consentir|no consiento|rechazar no esenciales|rechazar las no necesarias|rechazar opcionales',
  save: '=guardar aceptar|=guardar y aceptar|guardar|confirmar|aceptar seleccion|aceptar seleccionadas|aceptar la seleccion|aceptar mi seleccion|permitir seleccion|permitir la seleccion|permitir seleccionadas|aplicar|listo|hecho|finalizar|confirmo',
  customize:
    'personalizar|configurar|configuracion|ajustes|gestionar|administrar|preferencias|opciones|elegir|seleccionar|detalles|mostrar propositos|elijo',
  next: 'siguiente|continuar|seguir|adelante',
  close: 'cerrar|ocultar|mas tarde|ahora no|volver|omitir|descartar',
  subscribe:
    'suscribirse|suscribirme|suscribete|suscripcion|pagar|comprar|iniciar sesion|inicia sesion|acceder|registrarse|registrarme|registrate|crear cuenta|crear una cuenta|prueba gratis|hazte socio|donar|sin publicidad|sin anuncios|premium',
  withdraw:
    'retirar consentimiento|retirar mi consentimiento|revocar|cambiar consentimiento|configuracion de cookies|configurar cookies|preferencias de cookies|gestionar cookies|administrar cookies|panel de cookies|ajustes de cookies|ajustes de privacidad|preferencias de privacidad',
  topic:
    'cookie|cookies|galletas|consentimiento|rastreadores|rastreo|seguimiento|privacidad|datos personales|tecnologias similares|proteccion de datos',
  context:
    'utilizamos|usamos|este sitio|esta web|nuestro sitio|nuestra web|sitio web|pagina web|utiliza cookies|usa cookies|experiencia|navegacion|analiti*|estadisti*|publicidad|publicitari*|anuncios|marketing|personaliz*|preferencias|funcional*|necesari*|esencial*|terceros|socios|audiencia|medir|medicion|trafico|mejorar|politica|consentimiento|almacen*|dispositivo|finalidad*|fines|redes sociales|contenido*|sus datos|tus datos|opcional*|tecnicas|rgpd',
  other:
    'eliminar|borrar|suprimir|invita*|mayor de edad|mayor de 18|18 anos|fecha de nacimiento|newsletter|boletin|descuento|cupon|carrito|pedido|receta*|hornear|horno|chocolate|envio|pago|notificaciones|tu ubicacion|su ubicacion|quiere acceder|microfono|camara|podemos ayudarte|contrasena|salir de la pagina|terminos y condiciones|terminos de servicio|condiciones de uso|solicitud de amistad|presupuesto|contrato|cita|encuesta|descargar la app|llamada|cerrar sesion|reserva|regalo',
  interest: 'interes legitimo|intereses legitimos',
  on: 'si|activar|activado|permitir|aceptar|acepto|habilitar|habilitado|consentir|activo|permitido',
  off: 'no|desactivar|desactivado|denegar|rechazar|deshabilitar|deshabilitado|bloquear|inactivo|oponerse',
};
