import type { FactWords } from './words.ts';

/** French. */
export const fr: FactWords = {
  titleLabels: 'titre',
  bylineLabels: 'auteur, auteure, autrice, auteurs, rédaction',
  authorHeadings: `
    auteur, autrice, à propos de l auteur, à propos de l autrice, l auteur, l autrice, écrit par`,
  outletLabels: 'journal, média',
  dateLabels: 'publié, publié le, date de publication, paru le, mis en ligne le',
  urlLabels: 'adresse, lien',
  placeLabels: 'lieu',
  languageLabels: 'langue',
  by: 'par, écrit par, rédigé par, un article de, publié par, propos recueillis par',
  months: `
    janvier janv, février févr fév, mars, avril avr, mai, juin, juillet juil, août aout,
    septembre sept, octobre oct, novembre nov, décembre déc`,
  weekdays: `
    lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lun, mer, jeu, ven, sam, dim`,
  published: 'publié, publié le, publiée le, paru le, mis en ligne le, posté le, le',
  updated: `
    mis à jour, mis à jour le, mise à jour, mise à jour le, modifié le, actualisé le,
    modifié, dernière mise à jour`,
  toldOf: 'jusqu au, jusqu à, expire le, depuis le, née le, né le',
  around: `
    le, à, h, heure, heures, du, de, il y a, jours, lecture, min, temps de, date de,
    publication`,
  portraits: 'portrait de, photo de profil de',
  bios: 'est, était, travaille, écrit',
  more: 'tous les articles de, plus de',
  roles: `
    journaliste, rédacteur, rédactrice, correspondant, correspondante, envoyé spécial,
    envoyée spéciale, reporter, chroniqueur, chroniqueuse, rédacteur en chef, rédactrice en
    chef`,
  desks: 'rédaction',
  honorifics: 'dr, pr',
  outletEndings: 'journal, monde, figaro, gazette, dépêche, échos, echos, télégramme, parisien',
  companies: 'sarl',
  copulas: 'est, était',
};
