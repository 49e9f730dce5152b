import type { FactWords } from './words.ts';

/** Turkish. */
export const tr: FactWords = {
  titleLabels: 'başlık',
  bylineLabels: 'yazar, haber, muhabir',
  authorHeadings: 'yazar, yazar hakkında',
  outletLabels: 'kaynak, gazete',
  dateLabels: 'tarih, yayınlanma, yayınlanma tarihi, giriş',
  urlLabels: 'adres, bağlantı',
  placeLabels: 'yer',
  languageLabels: 'dil',
  by: 'yazan, haber, yazar',
  months: `
    ocak oca, şubat şub, mart mar, nisan nis, mayıs may, haziran haz, temmuz tem, ağustos
    ağu, eylül eyl, ekim eki, kasım kas, aralık ara`,
  weekdays: `
    pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar, pzt, sal, çar, per, cum,
    cmt, paz`,
  published: `
    yayınlanma, yayınlanma tarihi, yayınlandı, giriş, giriş tarihi, oluşturulma tarihi,
    eklenme`,
  updated: 'güncelleme, güncellendi, son güncelleme, güncelleme tarihi, güncellenme tarihi',
  toldOf: '',
  around: 'saat, tarihi, önce, dakika, okuma, süresi, tsi',
  portraits: 'profil fotoğrafı',
  bios: 'yazar',
  more: 'diğer yazıları',
  roles: 'muhabir, gazeteci, editör, köşe yazarı, yazar, muhabiri',
  desks: 'merkezi, servisi',
  honorifics: 'doç',
  outletEndings: 'gazetesi, haberler, haberleri, ajansı',
  companies: '',
  copulas: '',
};
