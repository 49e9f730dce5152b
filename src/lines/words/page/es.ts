import type { PageWords } from '../words.ts';

/** Spanish. */
export const es: PageWords = {
  controls: `
    ir al contenido, ir al contenido principal, saltar al contenido, ir a contenido, menú,
    abrir menú, cerrar menú, inicio, portada, buscar, búsqueda, iniciar sesión, inicia sesión,
    entrar, cerrar sesión, registrarse, regístrate, registro, mi cuenta, suscríbete,
    suscribirse, suscripción, cerrar, abrir, más, ver más, mostrar más, cargar más, ver todo,
    ver todos, siguiente, anterior, artículo siguiente, artículo anterior, subir, volver,
    volver arriba, ir arriba, imprimir, escuchar, escuchar artículo, guardar, leer más tarde,
    aviso legal, política de privacidad, privacidad, política de cookies, configuración de
    cookies, configurar cookies, términos y condiciones, términos de uso, condiciones de uso,
    contacto, contáctanos, quiénes somos, sobre nosotros, publicidad, anúnciate, mapa del
    sitio, mapa web, accesibilidad, hemeroteca, boletines, newsletter, ayuda, empleo, tiempo
    de lectura, ampliar imagen, ampliar foto, edición impresa, clasificados`,
  sharing: `
    compartir, comparte, compartir en, compartir artículo, en, por, vía, con, enviar, enviar
    por, enviar a un amigo, tuitear, twittear, imprimir, correo, correo electrónico, e mail,
    email, enlace, copiar, copiar enlace, facebook, twitter, whatsapp, telegram, linkedin,
    guardar, comentar, menéame, messenger`,
  advertisement: `
    publicidad, anuncio, anuncios, contenido patrocinado, patrocinado, continúa leyendo
    después de la publicidad, sigue leyendo después del anuncio, publirreportaje`,
  support: `
    apoya, apoye, apóyanos, haz una donación, dona, hazte socio, hazte socia, colabora con`,
  subscribe: `
    suscríbete, suscríbase, regístrate, regístrese, inscríbete, apúntate, recibe, reciba,
    inicia sesión para, ya eres suscriptor, si ya eres, accede a, para seguir leyendo, sigue
    leyendo, contenido exclusivo, este contenido es exclusivo, prueba, descarga, descarga la
    app, descarga nuestra, únete, crea tu cuenta`,
  follow: `
    síguenos, síganos, sigue, sigue a, sigue nuestro, sigue toda la información, encuéntranos,
    búscanos, visítanos`,
  ourselves: `
    nos, nuestro, nuestra, nuestros, nuestras, boletín, boletines, newsletter, suscripción,
    suscriptor, suscriptores, gratis, cuenta, facebook, twitter, instagram, whatsapp,
    telegram, youtube, periodismo, socio, socia, aplicación, app, canal, bandeja de entrada,
    tu correo, su correo, oferta, alertas`,
  cookies: `
    utilizamos cookies, usamos cookies, utiliza cookies, usa cookies, uso de cookies, cookies
    propias, política de cookies, aceptar cookies, aceptar todas las cookies, empleamos
    cookies, instalación de cookies, las cookies`,
  browser: `
    tu navegador, su navegador, este navegador, el navegador, javascript, bloqueador de
    anuncios, bloqueador de publicidad`,
  player: `
    no soporta, no es compatible, no admite, activar, activa, desactiva, desactivar,
    desactivado, actualiza, actualizar, habilitar, habilita, obsoleto, no está soportado`,
  copyright: `
    todos los derechos reservados, derechos reservados, prohibida la reproducción, prohibida
    su reproducción, reservados todos los derechos, queda prohibida`,
  tags: `
    etiquetas, etiqueta, temas, tema, tags, archivado en, categorías, categoría, palabras
    clave, más sobre, más información sobre, en esta noticia, sección, temas relacionados`,
  related: `
    lea también, lee también, leer también, lee además, lea además, te puede interesar, le
    puede interesar, te puede gustar, también te puede interesar, quizás te interese, puede
    interesarte, más información, más noticias, noticias relacionadas, artículos relacionados,
    contenido relacionado, contenidos relacionados, relacionado, relacionados, relacionadas,
    notas relacionadas, ver también, vea también, mira también, además, lo más leído, lo más
    visto, lo más comentado, las más leídas, lo último, últimas noticias, últimas entradas,
    noticias recientes, entradas recientes, recomendados, recomendado, te recomendamos, le
    recomendamos, recomendaciones, no te pierdas, seguir leyendo, sigue leyendo, leer más, ver
    más noticias, en vídeo, vídeo, vídeos, también en, noticia anterior, siguiente noticia`,
  comments: `
    comentarios, comentario, deja un comentario, deja tu comentario, dejar un comentario, deja
    una respuesta, escribe un comentario, escribe tu comentario, publicar comentario, publicar
    el comentario, enviar comentario, añadir comentario, ver comentarios, ver los comentarios,
    mostrar comentarios, responder, cancelar respuesta, tu dirección de correo electrónico no
    será publicada los campos obligatorios están marcados con, los campos obligatorios están
    marcados con, inicia sesión para comentar, los comentarios están cerrados, sé el primero
    en comentar, comentar, comenta esta noticia, participa en la conversación`,
  commentControls: `
    nombre, correo electrónico, correo, web, sitio web, enviar, publicar, más recientes, más
    antiguos, ordenar por, denunciar, responder, tu nombre, suscribirse, compartir, guardar`,
  captionLabels: `
    foto, fotos, fotografía, imagen, imágenes, pie de foto, ilustración, foto de archivo,
    imagen de archivo, infografía, mapa, vídeo, video`,
  creditLabels: `
    foto, fotografía, imagen, crédito, créditos, fuente, foto de archivo, archivo,
    ilustración, cortesía, cortesía de`,
  staff: `
    con información de, con información del, con la colaboración de, información de`,
};
