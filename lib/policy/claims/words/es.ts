import type { Vocabulary } from '../concepts';

export const es: Vocabulary = {
  language: 'es',
  phrases: {
    no: 'ningun|ninguna|ningunas|ningunos|ni|sin ningun|sin ninguna|libre de|tampoco|nada de|cero|prescindimos|prescinde|renunciamos|renuncia a|carece de|carecen de|libre de|exento de|no encontrara|no encontraras|no vera|sin ninguna clase de|ningun tipo de',
    not: 'no|nunca|tampoco|jamas|ni',
    only: 'solo|solamente|unicamente|exclusivamente|unicas|unicos|solo las|limitad*|nos limitamos|se limita|limitamos|me limito|puramente|meramente',
    other: 'otras|otros|otra|otro|mas herramientas|mas|adicional*',
    tracker:
      'cookie*|pixel*|pixeles|baliza*|rastreador*|script*|herramienta*|servicio|servicios|tecnologia*|recurso*|tracker*|etiqueta*|identificador*|plugin*|complemento*|galletas|reproductor*|mapa*|video*|iframe|boton*|archivo*|fichero*|sistema*|programa*|red publicitaria|redes|rastreo*|componente*|contenido*|modulo*|contenido* incrustad*|incrustad*',
    cookie: 'cookie*|galletas',
    pixel: 'pixel*|baliza* web',
    fingerprint: 'fingerprint*|huella digital|huellas digitales|huella del navegador|huella del dispositivo',
    'local-storage': 'almacenamiento local|localstorage|local storage|almacenamiento del navegador',
    'personal-data':
      'dato* personal*|datos de caracter personal|informacion personal|identificarle personalmente',
    marketing:
      'publicit*|publicidad|marketing|retargeting|remarketing|comportamental*|seguimiento|anunci*|rastreo|comercial*|promocional*|mercadotecnia|anuncio*|propaganda|patrocin*|personalizada*',
    analytics:
      'analitic*|analytics|estadistic*|medicion|analisis|rendimiento|audiencia|medir|mediciones|estadisticas|visitas|metricas|trafico|visitantes|mapas de calor|medimos|google analytics',
    social: 'redes sociales|red social|sociales|compartir|botones sociales',
    profiling: 'perfilado|elaboracion de perfiles|elaborar perfiles|crear perfiles|elaboramos perfiles',
    preferences: 'personalizacion|de preferencias|de funcionalidad',
    'third-party':
      'tercero*|terceras|externo*|externa*|otras empresas|otros proveedores|proveedores externos|ajenas|ajenos|terceras partes',
    necessary:
      'necesari*|esencial*|imprescindible*|tecnic*|indispensable*|requerid*|exceptuad*|sin las cuales|sin los cuales',
    'non-essential':
      'no esencial*|no necesari*|opcional*|no tecnic*|las demas|el resto|estas cookies|no exentas|no imprescindible*|no exceptuad*|demas cookies|este control|dichas cookies|instalacion|los demas|distintas de las|que no sean',
    adverts: 'anuncios|publicidad',
    deploy:
      'uso|usa|usan|usamos|usar|usad*|utiliz*|emple*|instal*|carg*|coloc*|almacen*|deposit*|activ*|ejecut*|insert*|hay|guard*|grab*|contien*|incorpor*|implant*|integra*|generan|genera|escrib*|establec*|sirve|recurr*|desplieg*|trata*|hacemos|hace|mostr*|muestr*|recog*|recopil*|realiz*|lanz*|pon*|deja*|funcion*|contamos|cuenta con|tenemos|tiene|incluy*|arranc*|se crean|leemos|abre|exist*|permite|llev*|nos limitamos|se limita|me limito|trabaja*|dispone*',
    sell: 'vend*|venta|comercializ*',
    keep: 'conserv*|guard*|almacen*|record*|valid*|vigencia|vigente|caduc*|duracion|expira*|mantien*|mantendr*|registr*|anota|dura|duran|vale|vive*|permanec*|se borra*|elimin*|se olvida*|perdura*|mantenid*|sirve',
    change:
      'cambi*|modific*|retir*|revoc*|gestion*|configur*|ajust*|administr*|volver a|actualiz*|reabrir|abrir|personaliz*|revis*|acced*|eleg*|rectific*|aparece|rehacer|replantear*|corregir|deshacer|alterar|reconfigurar|idea|opinion|mostrar de nuevo|mostrar otra vez|reconsider*',
    withdraw:
      'retirar*|revoc*|retirada|cambiar de opinion|retira|deshacer|anular|dar marcha atras|echarse atras',
    accept: 'acept*|permit*|autoriz*',
    refuse:
      'rechaz*|deneg*|declin*|no acept*|rechace|continuar sin aceptar|oponerse|negativa|no gracias|decir que no',
    block: 'bloque*|desactiv*|inactiv*|apagad*|esper*|quiet*|deshabilitad*|no se cargan|desconectad*',
    consent:
      'consent*|consient*|acept*|autoriz*|acuerdo|opt-in|aprob*|otorg*|haya elegido|aprueb*|si expreso|diga que si|dice que si|dices que si|marque*|active*|pulsa aceptar|pulse aceptar|su si|tu si|vistobueno|visto bueno|permis*|conforme|conformidad|autoric*|elija*|habilit*|diga si|casilla|marca|marcar|opt in|conceda|de su permiso|permita|dar su|las activa|activarlas|active usted|luz verde|marque la casilla|decide si',
    choice:
      'eleccion|preferencia*|consentimiento|opcion|seleccion|elegido|opciones|respuesta|su si|lo que eligio|permiso|decision*',
    settings:
      'preferencia*|configuracion|consentimiento|eleccion|opciones|opinion|ajustes|panel|decision|configurar|su si|permiso*|seleccion|decisiones|configurarlas|idea|banner|aviso|ventana',
    control:
      'enlace|boton|icono|pie de|clic|pulsa*|panel|configurar cookies|configuracion de cookies|preferencias de cookies|gestionar cookies|banner|aviso|configurador|al pie|centro de preferencias|aqui|pulse|menu|esquina|abajo|mis cookies|gestor|inferior|al final|pestana|pinch*|apartado|configuracion de privacidad|icono de la galleta|flotante|a la izquierda|a la derecha|lateral|candado',
    banner:
      'banner|aviso|primera visita|ventana|pop-up|panel de configuracion|cuadro|primera capa|primer nivel|ventanilla|primera pantalla',
    browser:
      'navegador|navegadores|chrome|firefox|safari|terminal|boletin|newsletter|darse de baja|explorador',
    gate: 'solo si|solo despues|solo con|solo tras|solo cuando|hasta que|mientras|salvo que|salvo|previo|previa|previamente|antes de|despues de|a menos que|una vez|sujet* a|unicamente si|unicamente con|unicamente tras|tras|si nos|siempre que|si usted|cuando acept*|si acept*|unicamente cuando|requier*|siempre y cuando|exclusivamente si|exclusivamente tras|en base a|basad* en|necesit*|pedimos|solicit*',
    'with-consent':
      'con su consentimiento previo|solo si dice que si|una vez acept*|requiere consentimiento|requieren consentimiento|requiere su consentimiento|requieren su consentimiento|necesitan su consentimiento|si las activas',
    'without-consent':
      'mientras no acept*|mientras no consient*|mientras no autoric*|hasta que acept*|hasta que no acept*|si no ha elegido|si no decide|si no marca|si no pulsa|si no hace nada|si no elige',
    required:
      'requier*|necesari*|obligatori*|necesit*|precis*|exige*|requerid*|solicit*|pedi*|pide*|pido|recab*|obliga|falta|obligad*|condicion|requisito',
    ask: 'pedir*|solicit*|pregunt*|recab*|pid*|volver a preguntar|pedimos|pedirle|pedirte|preguntamos|preguntar',
    again:
      'de nuevo|nuevamente|otra vez|renov*|volveremos a|volver a|nuevo consentimiento|vuelve a|volvera a|volveran a|vuelva a|una vez mas|renueva',
    exempt:
      'exent*|exceptuad*|exencion|excluid* del|excluidas|eximid*|quedan fuera|no requieren consentimiento|no necesitan consentimiento',
    'continue-use':
      'continuar navegando|seguir navegando|si continua|si continuas|al continuar|si sigue navegando|si sigues navegando|al navegar|al utilizar|uso continuado|continua navegando|continuas navegando|al usar|al acceder|sigue utilizando|utilizacion de este|la navegacion|mediante el uso|continuacion de la navegacion|acceder a este|navegando por|navegacion continuada|la mera navegacion|usar el sitio|continua usando|navega en|navega por|navegas por|navegar por|sigue en|accede a|acceso a|utiliza este sitio|utiliza nuestra|visita nuestra|usa este sitio|usa nuestra|navegacion por|el uso de este|el uso del sitio|el uso de esta|uso de nuestra|su visita|tu visita|permanecer en|permanece en|desplazarse|hacer scroll',
    anytime:
      'en cualquier momento|cuando quieras|cuando lo desee|siempre que quier*|posteriormente|en todo momento|cuando lo desees|siempre|cuando guste|cuando quiera|las veces que|en todo tiempo',
    now: 'actualmente|hoy|a dia de hoy|en la actualidad|en este momento|a fecha de|de momento|por el momento|hasta la fecha|a la fecha|ahora',
    future:
      'futuro|si en algun momento|si decidieramos|en caso de incorporar|si se incorpor*|si anadimos|si anadieramos|cuando se incorpor*|fuera a|algun dia|mas adelante|si esto cambia|previsto',
    if: 'si|cuando|en caso de|en el caso de',
    default: 'por defecto|predeterminad*',
    max: 'maximo|maxima|no superara|hasta|inferior a|entre|superior*|mas de|mas alla|nunca mas|exced*|ninguna dura|tope|supera',
    all: 'todas las cookies|cookies|cualquier cookie|ninguna cookie|ningun rastreador|ninguna de ellas|toda cookie|todas ellas|el conjunto de cookies',
    'change-of-policy':
      'cambios sustanciales|cambio sustancial|modificaciones sustanciales|cambios importantes|nuevas finalidades|nueva finalidad|cambios significativos|modificacion sustancial|cambia esta politica',
    we: 'este sitio|esta web|nosotros|nuestro|nuestra|el sitio|esta pagina|la web|nuestras|utilizamos|usamos|empleamos|instalamos|hacemos|la empresa|cargamos|realizamos|la tienda|el colegio|aqui|el portal|la plataforma|este blog|mi web|la pagina|el centro|mi sitio|esta tienda|esta app|esta aplicacion',
    anaphor:
      'estas cookies|esta cookie|dichas cookies|estas|dicha|este servicio|esta herramienta|google|matomo|stripe|esos datos|estos datos|la cookie|algunas|dicho|los datos|esta informacion|la informacion|ellas|aquellas|cookies tecnicas|ciertas|al hacerlo|para ello',
    'you-may':
      'puedes|podra|podras|si no desea|si desea|si no acepta|si no quieres|el usuario puede|tiene la posibilidad|tienes derecho|su navegador|tu navegador|si desactiva|si bloquea|si rechaza|el usuario podra|puede|los usuarios pueden|debe|posibilidad de|no debe usted|no puede usted|no debes|permite|es posible|cabe',
    hypothetical:
      'puede|pueden|podria|podrian|podemos|podra|podran|eventualmente|a veces|posible|posiblemente',
    but: 'pero|sino|sin embargo|excepto|no obstante|aunque|a excepcion|con la excepcion|salvo|otras que|otra que|mas cookies que|aparte de|fuera de|ademas de|mas que|distintas de|distintos de',
    which: 'que|para que|porque|ya que|salvo|si|mientras|sin|cuando|hasta|a menos',
    'public-pages': 'paginas publicas|parte publica|area publica|zona publica',
    'logged-in':
      'iniciad* sesion|autenticad*|usuarios registrados|area de cliente|inicia sesion|iniciar sesion|identificad*|area privada',
    'logged-out': 'sin iniciar sesion|no autenticad*|no registrad*|visitantes anonimos',
    'login-page': 'pagina de inicio de sesion|pagina de acceso|pagina de login',
    payment:
      'pagina* de pago|proceso de pago|durante el pago|pasarela de pago|al pagar|checkout|proceso de compra',
    gesture:
      'al hacer clic|cuando haga clic|hasta que haga clic|si pulsa|al pulsar|accion del usuario|acciones explicitas',
    listed: 'listad*|siguientes|descrit*|tabla|indicad*|detallad*|a continuacion|enumerad*|mencionad*|lista',
    version: 'version',
    none: 'ninguna|ninguno|tampoco|nunca|nada|no hay|no usamos|no las usamos|en absoluto|no',
    without: 'sin|libre de',
    'nothing-else': 'ninguna otra|ninguna mas|nada mas|y ya esta|ningun otro|y nada mas|no hay mas|y punto',
    'ask-again':
      'volveremos a preguntar*|volvemos a preguntar*|volver a preguntar|volveremos a pedir*|volveremos a solicitar*|le preguntaremos de nuevo|preguntaremos otra vez|se le pedira de nuevo|se volvera a pedir|se volvera a solicitar|se solicitara de nuevo|de nuevo su consentimiento|renovar su consentimiento|se lo preguntaremos otra vez|volvera a aparecer|le volvera a pedir|volvera a mostrarse|volveremos a mostrar*|vuelve a mostrarse|vuelve a aparecer|reaparec*|aparecera de nuevo|mostrara de nuevo|pediremos de nuevo|preguntaremos de nuevo|solicitaremos de nuevo|solicitara nuevamente|se mostrara otra vez',
    silence:
      'cerrar el aviso|cerrar el banner|cerrar este aviso|desplaz*|hacer scroll|seguir usando|el silencio|ignorar el aviso|sin pulsar|mera navegacion|permanecer en|permanencia|visitar este sitio|uso del sitio|inaccion|si no dice nada|cerrar|seguir navegando|continuar navegando|inactividad|mero hecho|deslizar|ignorar|el scroll|navegar por|silencio|no hacer nada',
    sole: 'la unica|el unico|las unicas|los unicos|un unico|una unica|lo unico que usamos son|lo unico que utilizamos son|lo unico que empleamos son',
    complete: 'lista completa|listado completo|eso es todo|esto es todo|nada mas|es todo lo que',
  },
};
