import type { FactWords } from './words.ts';

/** Spanish. */
export const es: FactWords = {
  titleLabels: 'título, titular',
  bylineLabels: 'autor, autora, autores, redacción',
  authorHeadings: `
    autor, autora, sobre el autor, sobre la autora, acerca del autor, escrito por`,
  outletLabels: 'fuente, medio, periódico, diario',
  dateLabels: 'fecha, publicado, publicado el, fecha de publicación',
  urlLabels: 'enlace, dirección',
  placeLabels: 'lugar',
  languageLabels: 'idioma',
  by: 'por, escrito por, publicado por, texto de',
  months: `
    enero ene, febrero feb, marzo mar, abril abr, mayo may, junio jun, julio jul, agosto
    ago, septiembre setiembre sept sep, octubre oct, noviembre nov, diciembre dic`,
  weekdays: `
    lunes, martes, miércoles, jueves, viernes, sábado, domingo, lun, mié, jue, vie, sáb, dom`,
  published: 'publicado, publicado el, publicada el, creado, creado el, fecha de publicación',
  updated: `
    actualizado, actualizado el, actualizada el, última actualización, modificado,
    modificado el, actualización`,
  toldOf: 'hasta, hasta el, desde el, nacido el, nacida el',
  around: `
    de, del, el, a las, a la, las, h, hs, hrs, hora, horas, hace, lectura, min, minutos,
    cest, cet, gmt`,
  portraits: 'foto de perfil de, retrato de',
  bios: 'es, fue, trabaja, escribe',
  more: 'más artículos de, más de, ver más artículos de',
  roles: `
    periodista, redactor, redactora, corresponsal, reportero, reportera, enviado especial,
    enviada especial, editor, editora, columnista`,
  desks: 'redacción',
  honorifics: 'dr, dra, lic',
  outletEndings: 'diario, periódico, noticias, mundo, prensa, gaceta, vanguardia',
  companies: '',
  copulas: 'es, fue',
};
