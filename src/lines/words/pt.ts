import type { FactWords } from './words.ts';

/** Portuguese. */
export const pt: FactWords = {
  titleLabels: 'título',
  bylineLabels: 'autor, autora, autores, redação',
  authorHeadings: 'autor, autora, sobre o autor, sobre a autora, escrito por',
  outletLabels: 'fonte, jornal',
  dateLabels: 'data, publicado, publicado em, data de publicação',
  urlLabels: 'endereço',
  placeLabels: 'local',
  languageLabels: 'idioma, língua',
  by: 'por, escrito por, publicado por, texto de',
  months: `
    janeiro jan, fevereiro fev, março mar, abril abr, maio mai, junho jun, julho jul, agosto
    ago, setembro set, outubro out, novembro nov, dezembro dez`,
  weekdays: `
    segunda feira, terça feira, quarta feira, quinta feira, sexta feira, sábado, domingo,
    seg, ter, qua, qui, sex, sáb, dom`,
  published: 'publicado, publicado em, publicada em, criado em',
  updated: `
    atualizado, atualizado em, atualizada em, última atualização, modificado em, atualização`,
  toldOf: 'até',
  around: 'de, do, em, às, as, h, hora, horas, há, leitura, min, minutos',
  portraits: 'foto de perfil de',
  bios: 'é, foi, trabalha, escreve',
  more: 'mais de, todos os artigos de',
  roles: 'jornalista, repórter, redator, redatora, correspondente, editor, editora, colunista',
  desks: 'redação',
  honorifics: 'dr, dra',
  outletEndings: 'jornal, notícias, folha, diário',
  companies: '',
  copulas: 'é, foi',
};
