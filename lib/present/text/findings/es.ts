import type { LanguageOfFindings } from './language';

/** Spanish words for findings. */
export const es: LanguageOfFindings = {
  language: 'es',
  instruments: {
    eprivacyStorage:
      'Directiva sobre la privacidad y las comunicaciones electrónicas 2002/58/CE, modificada por la 2009/136/CE, artículo 5, apartado 3',
    frenchDataProtectionAct: 'Ley francesa de protección de datos (n.º 78-17), artículo 82',
    gdprConsentDefinition: 'RGPD, artículo 4, punto 11',
    gdprFairness: 'RGPD, artículo 5, apartado 1, letra a',
    gdprWithdrawal: 'RGPD, artículo 7, apartado 3',
    gdprTransparency: 'RGPD, artículo 12, apartado 1',
    gdprRecipients: 'RGPD, artículo 13, apartado 1, letra e',
    gdprStoragePeriod: 'RGPD, artículo 13, apartado 2, letra a',
    planet49: 'Tribunal de Justicia de la UE, C-673/17 Planet49, apartados 65 y 75 a 81',
    edpbTechnicalScope: 'Directrices 2/2023 del CEPD, secciones 2 y 3',
    cnilGuidelines: 'Directrices de la CNIL 2020-091, artículos 2 y 5',
    cnilRecommendation: 'Recomendación de la CNIL 2020-092, parte sobre la conservación de las elecciones',
    cnilMeasurement: 'CNIL, condiciones de la exención de la medición de audiencia',
    cookieBannerTaskforce:
      'Informe del grupo de trabajo sobre avisos de cookies del CEPD, prácticas A, B, C a E, I y K',
    tcfDisclosures: 'Declaraciones de proveedores del TCF del IAB, disclosures[]',
  },
  item: {
    cookie: 'La cookie «{subject}»',
    localStorage: 'La clave de localStorage «{subject}»',
    sessionStorage: 'La clave de sessionStorage «{subject}»',
    indexedDB: 'La base de IndexedDB «{subject}»',
    other: 'El elemento «{subject}»',
  },
  by: {
    response: ' por la respuesta de {setBy}',
    aResponse: ' por una respuesta',
    script: ' por el script {setBy}',
    aScript: ' por un script',
  },
  on: ' en {page}',
  codes: {
    purpose: {
      necessary: 'necesario',
      preferences: 'preferencias',
      analytics: 'medición de audiencia',
      marketing: 'publicidad',
      unclassified: 'sin clasificar',
    },
    medium: {
      cookie: 'cookie',
      localStorage: 'clave de localStorage',
      sessionStorage: 'clave de sessionStorage',
      indexedDB: 'base de IndexedDB',
      pixel: 'píxel',
    },
    about: { category: 'la finalidad', lifetime: 'la duración' },
    ground: {
      'third-party-send': 'su valor se envía a otra empresa',
      'third-party-cookie': 'es una cookie de un tercero',
      lifetime: 'dura más de 13 meses',
      'known-non-exempt-tool': 'se sabe que la herramienta reutiliza lo que mide',
    },
    control: {
      accept: 'aceptar',
      reject: 'rechazar',
      customize: 'personalizar',
      save: 'guardar',
      toggle: 'interruptor',
      next: 'paso siguiente',
      close: 'cerrar',
      withdraw: 'retirar',
      reopen: 'volver a abrir',
      subscribe: 'pagar o suscribirse',
      other: 'otro',
    },
    technique: { canvas: 'el lienzo', webgl: 'WebGL', audio: 'el sistema de audio', fonts: 'las fuentes' },
  },
  reasons: {
    'interval-spans-the-choice':
      'Se encontró en una revisión posterior, así que no se puede decir si llegó antes o después de la elección.',
    'not-a-fresh-profile':
      'El navegador ya tenía datos de este sitio: puede haber una elección anterior que no se vio.',
    'watch-gap': 'Parte de la visita no se observó.',
    'consent-unknown': 'No se conoce el estado del consentimiento en ese momento.',
    'nothing-refused': 'No se rechazó nada en esta visita.',
    'no-consent-signal': 'No se vio ninguna señal ni registro de consentimiento.',
    'no-policy-found': 'No se encontró ninguna política de cookies.',
    'no-cmp-list': 'El aviso no publica ninguna lista legible.',
    'no-vendor-list': 'No se leyó ninguna declaración de proveedores.',
    'not-a-policy': 'Lo que se leyó no es una política de cookies.',
    'not-read': 'No se pudo leer la política: {detail}.',
    'policy-lists-nothing': 'La política leída no enumera ninguna cookie ni afirma nada.',
    'rows-without-a-name': 'La política tiene filas sin nombre que pueden referirse a esto.',
    'vendor-named-without-the-item': 'La política nombra al proveedor, pero no el elemento.',
    'may-be-exempt-measurement':
      'Esta herramienta se puede configurar de modo que no necesite consentimiento.',
    'in-both-media': 'También se guarda donde dice la política.',
    'not-surely-what-the-claim-denies': 'Puede que no sea lo que el sitio niega.',
    'no-such-claim': 'La política no afirma nada de este tipo.',
    'no-limited-row': 'Ninguna fila de la política se limita a páginas o condiciones.',
    'no-choice-record-seen': 'No se vio ningún registro de la elección.',
    'record-lifetime-not-observable':
      'El registro está en el almacenamiento web y no lleva fecha de caducidad.',
    'nothing-withdrawn': 'No se retiró ningún consentimiento en esta visita.',
    'no-page-after-the-withdrawal': 'No se abrió ninguna página después de la retirada.',
    'no-choice-made': 'No se hizo ninguna elección en esta visita.',
    'no-signal-after-the-choice': 'No se vio ninguna señal de consentimiento después de la elección.',
    'no-banner-seen': 'No se vio ningún aviso.',
    'nothing-to-accept': 'El aviso no tiene nada que aceptar.',
    'nothing-asked': 'El sitio no pide ningún consentimiento.',
    'consent-or-pay':
      'El aviso ofrece pagar en su lugar; si eso está permitido no le toca juzgarlo a esta herramienta.',
    'prominence-is-a-matter-of-judgement': 'Si un botón destaca lo suficiente es cuestión de criterio.',
    'closing-may-refuse': 'La cruz del aviso puede dejarlo todo rechazado; su nombre no dice qué hace.',
    'saving-may-refuse': 'Las casillas están desmarcadas; guardarlas así puede ser un rechazo.',
    'control-not-understood': 'Al pie de la página hay un botón cuyas palabras no se entendieron.',
    'no-reopen-control-sought': 'No se buscó ningún botón que vuelva a abrir el aviso.',
    'policy-may-describe-a-way': 'La política, que no se leyó, quizá describa otra vía.',
    'no-exemption-claimed': 'El sitio no invoca ninguna exención para su medición.',
    'recipient-not-known': 'No se sabe nada del destinatario.',
    'coverage-too-small': 'Se vio demasiado poco del sitio para decir que algo no está.',
    'no-standing-consent':
      'No hay un consentimiento vigente de una visita anterior, o no se conoce su fecha.',
    'no-earlier-reading': 'No se conserva ninguna lectura anterior de la política.',
    'named-in-text-but-not-read':
      'El texto de la política contiene este nombre donde no se pudo leer nada sobre él.',
    'policy-partly-unread': 'Parte de la política no se pudo leer.',
    'policy-lists-no-item': 'La política habla de cookies sin enumerar ninguna.',
    'banner-not-unasked':
      'El aviso apareció después de una elección o se volvió a abrir: muestra lo elegido antes.',
    'record-not-understood': 'El registro se leyó solo por su nombre; lo que significa no es seguro.',
    'watched-in-part': 'Quedó sin ver demasiado de la visita para decir que no ocurrió.',
    'not-swept': 'No se miró lo que contiene el navegador.',
    'choice-made-earlier':
      'Una elección anterior a esta visita estuvo vigente todo el tiempo: no se vio el tiempo previo a una elección.',
    'contents-not-read': 'Se envió algo cuyo contenido no se pudo examinar.',
    'nothing-to-compare': 'No se vio nada que permita juzgarlo.',
    'not-yet-due': 'Aún no ha llegado el plazo o el cambio tras el cual el sitio promete volver a preguntar.',
    'requests-blocked': 'El navegador u otra extensión bloqueó solicitudes: no se vio lo que habrían hecho.',
    'third-party-cookies-refused':
      'El navegador rechazó cookies de terceros: no se vio lo que otros navegadores guardarían.',
    'not-observed': 'No se observó.',
  },
  satisfied: 'Se buscó, y no se vio nada de este tipo en esta visita.',
  notEvaluated: 'Esto no se pudo juzgar en esta visita.',
  inconclusive: 'Lo que se vio no basta para decirlo.',
  rules: {
    'pre-consent-write': {
      name: 'Almacenamiento antes del consentimiento',
      title: '«{subject}» se guardó posiblemente antes de que usted eligiera',
      happened:
        '{item} se guardó{by}{on} antes de cualquier elección. Su finalidad es «{purpose}», según [{basis=declared?}la propia declaración del sitio|lo que se sabe públicamente]; eso posiblemente exige primero su consentimiento.',
      meaning:
        'Algo que solo se permite con su acuerdo ya estaba en su dispositivo mientras aún se le preguntaba.',
      advice:
        'Retener el script o la respuesta hasta que haya consentimiento para esta finalidad, y revisar el orden de carga de las etiquetas.',
    },
    'pre-consent-send': {
      name: 'Envío antes del consentimiento',
      title: '«{subject}» se envió posiblemente antes de que usted eligiera',
      happened:
        '{item} se envió a {sentTo} antes de cualquier elección.[{createdEarlier?} Se había guardado en una visita anterior.] Su finalidad es «{purpose}».',
      meaning: 'Pudieron reconocerle antes de que usted tuviera algo que decir.',
      advice:
        'No enviar nada para esta finalidad hasta que haya consentimiento; borrar lo que dejó un consentimiento caducado.',
    },
    'write-after-refusal': {
      name: 'Almacenamiento después del rechazo',
      title: '«{subject}» posiblemente se [{act=sent?}envió|guardó] aunque usted lo rechazó',
      happened:
        '{item} se [{act=sent?}envió a {sentTo}|guardó{by}{on}] después de que se rechazara la finalidad «{purpose}».',
      meaning: 'Usted dijo que no, y el sitio parece haber seguido como si nada.',
      advice:
        'Hacer que la etiqueta lea la elección guardada cada vez que se ejecuta, y detenerla cuando su finalidad está rechazada.',
    },
    'send-after-withdrawal': {
      name: 'Aún en uso tras la retirada',
      title:
        '«{subject}» posiblemente se siguió [{act=sent?}enviando|escribiendo] tras retirar usted el consentimiento',
      happened:
        '{item} se [{act=sent?}envió a {sentTo}|escribió{by}] en una página abierta después de retirar el consentimiento para «{purpose}».',
      meaning: 'Retirar el consentimiento parece no haber cambiado nada.',
      advice: 'Al retirarse el consentimiento, borrar los elementos de la finalidad y detener sus scripts.',
    },
    'phantom-consent': {
      name: 'Consentimiento que nadie dio',
      title: '«{subject}» posiblemente dice que usted aceptó; no se vio ningún clic suyo',
      happened:
        '[{source=consent-mode?}El Consent Mode de Google recibió «granted» antes de cualquier elección, para: {granted}.|El registro «{subject}» del sitio afirma consentimiento para: {granted}; ningún gesto suyo lo explica.][{clickedByPage?} Un script de la página pulsó el botón.]',
      meaning: 'El sitio puede tratarle como alguien que aceptó, aunque no lo hizo.',
      advice:
        'Escribir un registro positivo solo en respuesta a un acto de la persona; dejar todos los valores iniciales en «denied».',
    },
    'signal-conflict': {
      name: 'Señales que contradicen su elección',
      title: '«{subject}» posiblemente dice algo distinto de lo que usted eligió',
      happened:
        'Usted había [{chosen=denied?}rechazado|aceptado]: {purposes}. Después la señal «{subject}» ({source}) dijo [{said=granted?}concedido|denegado].',
      meaning: 'Los proveedores obedecen a estas señales, no a su clic.',
      advice: 'Derivar todas las señales de la única elección guardada, y actualizarlas a la vez.',
    },
    'choice-lifetime': {
      name: 'Cuánto se conserva la elección',
      title:
        '[{issue=unequal?}El rechazo posiblemente se recuerda menos tiempo que la aceptación|Su elección posiblemente se conserva más de los seis meses recomendados]',
      happened:
        '[{issue=unequal?}Lo que se conserva «{subject}» depende de su respuesta.|«{subject}» se conserva {keptSeconds}. Seis meses son una buena práctica, no una obligación.][{issue=unequal?} Si acepta: {acceptedSeconds}.|{issue=unequal?} Si acepta: durante la sesión.][{issue=unequal?} Si rechaza: {refusedSeconds}.|{issue=unequal?} Si rechaza: durante la sesión.]',
      meaning:
        'Pueden preguntarle una y otra vez hasta que acepte, o no volver a preguntarle en mucho tiempo.',
      advice: 'Conservar ambas respuestas el mismo tiempo; la CNIL recomienda seis meses.',
    },
    'unequal-refusal': {
      name: 'Rechazar tan fácil como aceptar',
      title: 'Rechazar es posiblemente más difícil que aceptar',
      happened:
        '[{refusable?}La primera capa del aviso permite rechazar, con un botón que destaca menos que el de aceptar.|La primera capa del aviso permite aceptar y no ofrece nada para rechazar (tiene: {roles}).]',
      meaning: 'Se le empuja a aceptar.',
      advice: 'Poner un botón para rechazar junto al de aceptar, en la misma capa y con el mismo estilo.',
    },
    'preticked-purpose': {
      name: 'Finalidades marcadas de antemano',
      title: 'Hay finalidades posiblemente marcadas de antemano',
      happened: 'Estas finalidades estaban activadas antes de tocar nada: {preticked}.',
      meaning: 'El silencio se toma por acuerdo.',
      advice: 'Dejar desactivada al principio toda finalidad opcional.',
    },
    'missing-withdrawal-route': {
      name: 'Sin vuelta a la elección',
      title: 'Posiblemente no hay manera de volver a su elección',
      happened:
        'Después de la elección no se encontró en la página ningún botón que vuelva a abrir el aviso.',
      meaning: 'Retirar el consentimiento no es tan fácil como darlo.',
      advice: 'Poner en cada página un enlace permanente, como «Configuración de cookies».',
    },
    'undeclared-item': {
      name: 'Almacenamiento no declarado',
      title: '«{subject}» posiblemente no está declarado',
      happened:
        '{item} se guardó{by}{on}; ninguna declaración leída (política, lista del aviso) lo menciona.',
      meaning: 'El sitio guarda algo de lo que no le informa.',
      advice:
        'Añadir a la política una fila con nombre, finalidad, duración y destinatario, o dejar de ponerlo.',
    },
    'split-declaration': {
      name: 'Política y aviso en desacuerdo',
      title: 'La política y el aviso posiblemente no concuerdan sobre «{subject}»',
      happened:
        '[{about=presence?}{namedBy=page?}«{name}» se guarda; la política lo menciona y la lista del aviso no.|{about=presence?}«{name}» se guarda; la lista del aviso lo menciona y la política no.|La política y la lista del aviso lo describen de forma distinta.][ La política dice: {policyCategory}.][ Duración en la política: {policyLifetime}.][ La lista dice: {listCategory}.][ Duración en la lista: {listLifetime}.]',
      meaning: 'Una de las dos le dice algo que no es cierto.',
      advice: 'Generar ambas a partir de una sola fuente.',
    },
    'understated-category': {
      name: 'Finalidad minimizada',
      title: '«{subject}» está posiblemente declarado con una finalidad demasiado inofensiva',
      happened: '{item} figura como «{declaredCategory}»; públicamente se conoce por «{knownCategory}».',
      meaning: 'Pueden negarle una elección que le corresponde.',
      advice: 'Pasar el elemento a la finalidad que cumple y pedir consentimiento para ella.',
    },
    'excessive-retention': {
      name: 'Conservado más de lo declarado',
      title: '«{subject}» posiblemente dura más de lo declarado',
      happened:
        '{item} pide durar [{atLeast?}al menos ]{askedSeconds}; la política dice «{declaredLifetime}».',
      meaning: 'Se le reconoce durante más tiempo del que dice el sitio.',
      advice: 'Acortar Max-Age o Expires a lo que dice la política, o corregir la política.',
    },
    'rolling-expiry': {
      name: 'Caducidad aplazada en cada visita',
      title: '«{subject}» posiblemente aplaza su propio final',
      happened:
        '{item} se volvió a escribir con el mismo valor, por otros {askedSeconds}, mientras el sitio afirma que su medición no necesita consentimiento.',
      meaning: 'El tiempo máximo permitido no acaba nunca.',
      advice: 'Fijar la caducidad una vez, en la primera visita, y mantenerla.',
    },
    'exempt-measurement-too-long': {
      name: 'Medición exenta conservada demasiado',
      title: '«{subject}» posiblemente dura demasiado para estar exento',
      happened:
        '{item} pide durar [{atLeast?}al menos ]{askedSeconds}; una medición sin consentimiento puede usar rastreadores durante 13 meses.',
      meaning: 'Sin preguntarle, el sitio solo puede medir dentro de unos límites, y este supera uno.',
      advice: 'Acortarlo a 13 meses o pedir consentimiento.',
    },
    'other-medium': {
      name: 'Guardado en otro tipo de almacenamiento',
      title: '«{subject}» posiblemente no se guarda donde dice la política',
      happened: 'Se encontró esto: {item}. La política lo declara como: {declaredMedium}.',
      meaning: 'Quien lo busque donde dice la política no lo encontrará ni podrá borrarlo allí.',
      advice: 'Nombrar el tipo de almacenamiento que se usa de verdad.',
    },
    'undisclosed-recipient': {
      name: 'Un destinatario sin nombrar',
      title: '«{subject}» posiblemente recibe datos y no se le nombra',
      happened:
        'Una petición [{identifier?}con un identificador ]fue a {host}{vendor}; la política no nombra a nadie que esté detrás.',
      meaning: 'No se le dice quién recibe datos sobre usted.',
      advice: 'Nombrar a la empresa entre los destinatarios, o dejar de enviarle datos.',
    },
    'declared-not-seen': {
      name: 'Declarado y no visto',
      title: '«{subject}» posiblemente ya no se usa',
      happened: 'Está declarado y no se vio con todo aceptado. Número de páginas vistas: {pages}.',
      meaning: 'La lista puede ser más larga que lo que de verdad se usa.',
      advice: 'Quitar las filas de herramientas que ya no están.',
    },
    'contradictory-rows': {
      name: 'Filas que se contradicen',
      title: '«{subject}» posiblemente figura bajo dos finalidades',
      happened: 'Un mismo documento lo pone bajo: {categories}.',
      meaning: 'No queda claro si usted puede rechazarlo.',
      advice: 'Dejar una sola fila con la finalidad que cumple.',
    },
    'unclassified-item': {
      name: 'Finalidad sin decir',
      title: 'La finalidad de «{subject}» posiblemente no se dice',
      happened: 'Figura como sin clasificar.',
      meaning: 'Se le pregunta por algo que nadie ha examinado.',
      advice: 'Averiguar qué lo pone y darle una finalidad.',
    },
    'unusual-category': {
      name: 'Finalidad inusual',
      title: '«{subject}» está posiblemente declarado con una finalidad inusual',
      happened:
        '{item} figura como «{declaredCategory}»; en otros sitios suele servir para «{knownCategory}».',
      meaning: 'Su elección sobre una finalidad puede regir algo de otra.',
      advice: 'Comprobar la finalidad en la documentación del proveedor.',
    },
    'vendor-disagreement': {
      name: 'Sitio y proveedor en desacuerdo',
      title: 'El sitio y el proveedor posiblemente cuentan cosas distintas de «{subject}»',
      happened:
        'La declaración del propio proveedor va más lejos en: {about}.[ El sitio dice {declaredSeconds}; el proveedor, {vendorSeconds}.]',
      meaning: 'El sitio puede contar menos que su propio proveedor.',
      advice: 'Adoptar lo que declara el proveedor.',
    },
    'contradicted-claim': {
      name: 'Una afirmación del sitio contradicha',
      title: '«{subject}» posiblemente contradice las palabras del propio sitio',
      happened:
        '[{kind=request?}Una petición fue a {subject}{vendor}|{kind=fingerprinting?}Un script de {subject} leyó {techniques} a modo de huella digital|{item} se guardó{by}{on}], y las palabras del propio sitio lo excluyen.',
      meaning: 'El sitio promete que no hace esto.',
      advice: 'Quitar lo que contradice la frase, o cambiar la frase.',
    },
    'outside-declared-scope': {
      name: 'Fuera de sus páginas declaradas',
      title: '«{subject}» posiblemente se guardó fuera de sus páginas declaradas',
      happened: '{item} se guardó{by}{on}; su fila lo limita a otras páginas o condiciones.',
      meaning: 'Algo pensado para una parte del sitio le sigue en otras.',
      advice: 'Cargar el script solo en las páginas que nombra la política, o ampliar la fila.',
    },
    'unmet-exemption': {
      name: 'Exención que no encaja',
      title: '«{subject}» posiblemente no cumple la exención que se invoca',
      happened:
        'Se afirma que esto no necesita consentimiento: {item}. En contra: {grounds}.[ Va a {sentTo}.]',
      meaning: 'No se le preguntó, por un motivo que no parece sostenerse.',
      advice:
        'Pedir consentimiento, o cambiar la herramienta hasta que cumpla las condiciones de la exención.',
    },
    'outdated-claim': {
      name: 'Una afirmación sobre hoy contradicha',
      title: '«{subject}» posiblemente contradice lo que el sitio dice de hoy',
      happened:
        '[{kind=request?}Una petición fue a {subject}{vendor}|{item} se vio{on}], aunque el sitio dice que ahora no hay nada así.',
      meaning: 'Lo que la política dice de hoy ya no es así, o todavía no.',
      advice: 'Actualizar la política cuando se activa una herramienta, antes de que funcione.',
    },
    'missing-reopen-control': {
      name: 'Vuelta prometida no encontrada',
      title: 'La manera prometida de volver a su elección posiblemente no estaba',
      happened: 'La política promete un botón[ «{promised}»]; en la página no se encontró ninguno.',
      meaning: 'No puede cambiar su elección del modo que le dijeron.',
      advice: 'Poner el botón en cada página, donde dice la política.',
    },
    'choice-lifetime-promise': {
      name: 'Duración de su elección',
      title:
        'Su elección posiblemente se conserva [{direction=longer?}más|menos] tiempo del que dice el sitio',
      happened:
        'El registro «{subject}» dura [{keptSeconds}|hasta que se cierra el navegador]; el sitio dice {promisedSeconds}.',
      meaning: 'Le preguntarán antes, o su respuesta se guardará más tiempo, de lo que le dijeron.',
      advice: 'Dar al registro la duración que dice la política.',
    },
    'missing-reconsent': {
      name: 'Sin volver a preguntar como se prometió',
      title: 'Posiblemente no se le volvió a preguntar, aunque se había prometido',
      happened:
        '[{because=age?}Antigüedad del consentimiento: {ageDays}. El sitio promete volver a preguntar al cabo de {promisedSeconds}, y no apareció ningún aviso.|La política ha cambiado desde el consentimiento; el sitio promete volver a preguntar, y no apareció ningún aviso.]',
      meaning:
        'Una respuesta antigua vale para algo que no le preguntaron, o por más tiempo del que le dijeron.',
      advice:
        'Dar a la elección guardada una versión y una fecha, y volver a preguntar cuando una de ellas venza.',
    },
    'unfilled-placeholder': {
      name: 'Huecos en la política',
      title: 'La política tiene huecos que posiblemente nunca se rellenaron',
      happened: 'Lugares donde debía ir un nombre: {count}.',
      meaning: 'No se dice quién recibe sus datos.',
      advice: 'Poner los nombres, o quitar las filas.',
    },
    'shifted-columns': {
      name: 'Columnas desplazadas',
      title: 'Hay celdas de la tabla de la política posiblemente bajo el título equivocado',
      happened: 'Filas cuyas celdas no corresponden a sus títulos: {count}.',
      meaning: 'La tabla no se puede entender tal como está.',
      advice: 'Poner cada celda bajo su título; rellenar la columna vacía o quitarla.',
    },
    'nameless-row': {
      name: 'Cookies sin nombre',
      title: 'La política posiblemente describe cookies sin nombrarlas',
      happened: 'Filas sin nombre: {count}.',
      meaning: 'No puede encontrar estas cookies en su navegador.',
      advice: 'Añadir el nombre técnico, o su parte fija con un *.',
    },
    'missing-duration': {
      name: 'Duraciones sin decir',
      title: 'La política posiblemente no dice cuánto duran los elementos',
      happened: 'Filas sin duración: {count}.',
      meaning: 'No se entera de durante cuánto tiempo se le reconoce.',
      advice: 'Añadir la duración a cada fila.',
    },
    'mangled-name': {
      name: 'Nombres dañados',
      title: 'Hay nombres en la política posiblemente dañados',
      happened: 'Nombres que ningún navegador mostraría así: {count}.',
      meaning: 'No puede encontrar estos elementos por el nombre que se da.',
      advice: 'Escapar guiones bajos y asteriscos donde se escribe la página.',
    },
    'policy-drift': {
      name: 'Política cambiada desde su elección',
      title: 'La política posiblemente se permite más de lo que usted aceptó',
      happened:
        'Desde el consentimiento la política ha crecido, y ningún aviso volvió a aparecer.[ Elementos añadidos: {addedItems}.][ Finalidades añadidas: {addedPurposes}.][ Destinatarios añadidos: {addedRecipients}.]',
      meaning: 'Su respuesta antigua vale para cosas que nunca le preguntaron.',
      advice:
        'Volver a preguntar cuando se añadan finalidades, destinatarios o elementos sujetos a consentimiento.',
    },
  },
};
