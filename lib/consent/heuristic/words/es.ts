import type { ConsentWords } from './words';

export const es: ConsentWords = {
  accept:
    'aceptar|aceptar todo|aceptar todas|aceptar todos|aceptarlas todas|aceptar cookies|aceptar las cookies|aceptar todas las cookies|acepto|acepto todo|aceptar y cerrar|aceptar y continuar|permitir|permitir todo|permitir todas|permitir todas las cookies|de acuerdo|estoy de acuerdo|entendido|consentir|consentir todo|doy mi consentimiento|si|si acepto|vale|activar todo|activar todas|continuar|autorizar|autorizar todo|habilitar todo',
  reject:
    'rechazar|rechazar todo|rechazar todas|rechazarlas todas|rechazar cookies|rechazar las cookies|rechazar todas las cookies|rechazo|denegar|denegar todo|denegar todas|declinar|no|no gracias|no estoy de acuerdo|no acepto|bloquear|bloquear todo|desactivar todo|desactivar todas|oponerse|oponerme|oponerse a todo|oponerme a todo|ninguna|prohibir|negar',
  refusal:
    'solo necesarias|solo las necesarias|solo cookies necesarias|solo las cookies necesarias|aceptar solo necesarias|aceptar solo las necesarias|solo esenciales|solo las esenciales|solo cookies esenciales|unicamente necesarias|unicamente las necesarias|solo lo necesario|solo lo esencial|solo tecnicas|solo imprescindibles|solo estrictamente necesarias|usar solo cookies necesarias|cookies necesarias solamente|aceptar necesarias|aceptar las necesarias|aceptar esenciales|sin aceptar|sin consentir|sin consentimiento|sin cookies|no aceptar|no permitir|no consentir|no consiento|rechazar no esenciales|rechazar las no necesarias|rechazar opcionales',
  save: 'guardar|guardar y cerrar|guardar preferencias|guardar mis preferencias|guardar configuracion|guardar ajustes|guardar seleccion|guardar cambios|guardar elecciones|guardar mi eleccion|guardar opciones|confirmar|confirmar seleccion|confirmar mi seleccion|confirmar preferencias|confirmar mis preferencias|aceptar seleccion|aceptar seleccionadas|aceptar la seleccion|aceptar mi seleccion|permitir seleccion|permitir la seleccion|permitir seleccionadas|aplicar|aplicar cambios|listo|hecho|finalizar',
  customize:
    'personalizar|personalizar cookies|configurar|configurar cookies|configurar las cookies|configuracion|configuracion de cookies|ajustes|ajustes de cookies|gestionar|gestionar cookies|gestionar preferencias|gestionar opciones|administrar|administrar cookies|administrar preferencias|preferencias|preferencias de cookies|opciones|mas opciones|otras opciones|elegir|dejame elegir|quiero elegir|seleccionar|ver detalles|mostrar detalles|detalles|ver preferencias|cambiar ajustes|cambiar configuracion|panel de configuracion|mostrar propositos',
  close: 'cerrar|ocultar|mas tarde|ahora no|volver|omitir|descartar',
  subscribe:
    'suscribirse|suscribirme|suscribete|suscripcion|pagar|comprar|iniciar sesion|inicia sesion|acceder|registrarse|registrarme|registrate|crear cuenta|crear una cuenta|prueba gratis|hazte socio|donar|sin publicidad|sin anuncios|premium',
  withdraw:
    'retirar consentimiento|retirar mi consentimiento|revocar|revocar consentimiento|cambiar consentimiento|configuracion de cookies|configurar cookies|preferencias de cookies|gestionar cookies|administrar cookies|panel de cookies|ajustes de cookies|ajustes de privacidad|preferencias de privacidad',
  topic:
    'cookie|cookies|galletas|consentimiento|rastreadores|rastreo|seguimiento|privacidad|datos personales|tecnologias similares|proteccion de datos',
  context:
    'utilizamos|usamos|este sitio|esta web|nuestro sitio|nuestra web|sitio web|pagina web|utiliza cookies|usa cookies|su experiencia|tu experiencia|experiencia|navegacion|analiti*|estadisti*|publicidad|publicitari*|anuncios|marketing|personaliz*|preferencias|funcional*|necesari*|esencial*|terceros|socios|audiencia|medir|medicion|trafico|mejorar|politica|consentimiento|almacen*|dispositivo|finalidad*|fines|redes sociales|contenido*|sus datos|tus datos|opcional*|tecnicas|rgpd',
  other:
    'eliminar|borrar|suprimir|invitacion|invita*|mayor de edad|mayor de 18|18 anos|fecha de nacimiento|newsletter|boletin|descuento|cupon|carrito|pedido|receta*|hornear|horno|chocolate|envio|pago|transferencia|notificaciones|tu ubicacion|su ubicacion|quiere acceder|microfono|camara|podemos ayudarte|contrasena|salir de la pagina|terminos y condiciones|terminos de servicio|condiciones de uso|solicitud de amistad|presupuesto|contrato|cita|encuesta|descargar la app|instalar|llamada|cerrar sesion|reserva|regalo|esta seguro|estas seguro',
  interest: 'interes legitimo|intereses legitimos',
  on: 'si|activar|activado|permitir|aceptar|acepto|habilitar|habilitado|consentir|activo|permitido',
  off: 'no|desactivar|desactivado|denegar|rechazar|deshabilitar|deshabilitado|bloquear|inactivo|no permitir|no acepto|oponerse',
};
