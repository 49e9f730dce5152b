import type { FactWords } from './words.ts';

/** Indonesian and Malay. */
export const id: FactWords = {
  titleLabels: 'judul',
  bylineLabels: 'penulis, wartawan, reporter, pewarta',
  authorHeadings: 'penulis, tentang penulis',
  outletLabels: 'sumber, media',
  dateLabels: 'tanggal, diterbitkan, dipublikasikan, terbit',
  urlLabels: 'alamat, tautan',
  placeLabels: 'tempat, lokasi',
  languageLabels: 'bahasa',
  by: 'oleh, ditulis oleh, penulis, reporter, pewarta',
  months: `
    januari jan, februari feb, maret mac mar, april apr, mei, juni jun, juli julai jul,
    agustus ogos agt agu, september sep, oktober okt, november nov, desember disember des
    dis`,
  weekdays: 'senin, selasa, rabu, kamis, jumat, sabtu, minggu, isnin, khamis, jumaat, ahad',
  published: 'diterbitkan, dipublikasikan, terbit, diunggah, diposting, tayang',
  updated: 'diperbarui, diperbaharui, dimutakhirkan, pembaruan, dikemas kini',
  toldOf: 'hingga',
  around: 'wib, wita, wit, pukul, pada, jam, lalu, menit, baca, waktu',
  portraits: 'foto profil',
  bios: 'adalah, merupakan',
  more: 'artikel lain dari',
  roles: 'wartawan, jurnalis, reporter, redaktur, editor, penulis',
  desks: 'redaksi',
  honorifics: '',
  outletEndings: 'berita, harian',
  companies: '',
  copulas: '',
};
