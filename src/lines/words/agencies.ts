/** A news agency: its name as it is commonly written, how else texts name it, and the domain on which it publishes itself. */
export interface Agency {
  readonly name: string;
  /** Between commas, in any language, compared without case and punctuation. */
  readonly aliases: string;
  readonly domain: string | null;
}

/** News agencies whose name signs a dateline, a byline, the end of a story or a picture. */
export const AGENCIES: readonly Agency[] = [
  {
    name: 'Reuters',
    aliases:
      'reuter, thomson reuters, рейтер, 路透社, 路透, ロイター, ロイター通信, 로이터, رويترز',
    domain: 'reuters.com',
  },
  {
    name: 'AP',
    aliases: `
      associated press, the associated press, the ap, 美联社, 美聯社, ap通信, أسوشيتد برس, اسوشيتد برس, أ ب,
      ассошиэйтед пресс`,
    domain: 'apnews.com',
  },
  {
    name: 'AFP',
    aliases: `
      agence france presse, afp com, 法新社, afp通信, afp時事, فرانس برس, وكالة فرانس برس,
      وكالة الأنباء الفرنسية, أ ف ب, франс пресс`,
    domain: 'afp.com',
  },
  { name: 'UPI', aliases: 'united press international', domain: 'upi.com' },
  { name: 'Bloomberg', aliases: 'bloomberg news', domain: 'bloomberg.com' },
  { name: 'The Canadian Press', aliases: 'canadian press, la presse canadienne', domain: null },
  { name: 'AAP', aliases: 'australian associated press', domain: 'aap.com.au' },
  { name: 'PA', aliases: 'pa media, press association, pa wire', domain: null },
  { name: 'IPS', aliases: 'inter press service', domain: 'ipsnews.net' },
  { name: 'dpa', aliases: 'deutsche presse agentur, dpa infocom, dpa afx', domain: 'dpa.com' },
  { name: 'SID', aliases: 'sport informations dienst', domain: null },
  { name: 'epd', aliases: 'evangelischer pressedienst', domain: 'epd.de' },
  { name: 'KNA', aliases: 'katholische nachrichten agentur', domain: 'kna.de' },
  { name: 'APA', aliases: 'austria presse agentur', domain: 'apa.at' },
  {
    name: 'Keystone-SDA',
    aliases: 'sda, keystone sda ats, schweizerische depeschenagentur',
    domain: null,
  },
  { name: 'ANP', aliases: 'algemeen nederlands persbureau', domain: 'anp.nl' },
  { name: 'Belga', aliases: 'agence belga', domain: 'belga.be' },
  { name: 'EFE', aliases: 'agencia efe', domain: 'efe.com' },
  { name: 'Europa Press', aliases: '', domain: 'europapress.es' },
  { name: 'Prensa Latina', aliases: '', domain: 'prensa-latina.cu' },
  { name: 'Agência Brasil', aliases: 'agencia brasil', domain: 'agenciabrasil.ebc.com.br' },
  { name: 'Lusa', aliases: 'agência lusa', domain: 'lusa.pt' },
  { name: 'ANSA', aliases: 'agenzia ansa', domain: 'ansa.it' },
  { name: 'Adnkronos', aliases: '', domain: 'adnkronos.com' },
  { name: 'TT', aliases: 'tt nyhetsbyrån', domain: 'tt.se' },
  { name: 'NTB', aliases: 'norsk telegrambyrå', domain: 'ntb.no' },
  { name: 'Ritzau', aliases: '', domain: 'ritzau.dk' },
  { name: 'STT', aliases: '', domain: 'stt.fi' },
  { name: 'PAP', aliases: 'polska agencja prasowa', domain: 'pap.pl' },
  { name: 'ČTK', aliases: 'ctk', domain: 'ctk.cz' },
  { name: 'MTI', aliases: '', domain: 'mti.hu' },
  {
    name: 'TASS',
    aliases: 'itar tass, тасс, итар тасс, 塔斯社, タス通信, 타스, تاس',
    domain: 'tass.com',
  },
  { name: 'RIA Novosti', aliases: 'риа новости', domain: 'ria.ru' },
  { name: 'Interfax', aliases: 'интерфакс, interfax ru', domain: 'interfax.ru' },
  { name: 'Sputnik', aliases: 'спутник, سبوتنيك', domain: 'sputnikglobe.com' },
  { name: 'Ukrinform', aliases: 'укринформ, укрінформ', domain: 'ukrinform.net' },
  { name: 'BelTA', aliases: 'белта', domain: 'belta.by' },
  { name: 'Anadolu', aliases: 'anadolu agency, anadolu ajansı, aa, الأناضول', domain: 'aa.com.tr' },
  { name: 'DHA', aliases: 'demirören haber ajansı', domain: 'dha.com.tr' },
  { name: 'IRNA', aliases: 'إرنا', domain: 'irna.ir' },
  { name: 'SANA', aliases: 'سانا', domain: 'sana.sy' },
  { name: 'SPA', aliases: 'saudi press agency, واس', domain: 'spa.gov.sa' },
  { name: 'WAM', aliases: 'وام', domain: 'wam.ae' },
  { name: 'MENA', aliases: 'أ ش أ, وكالة أنباء الشرق الأوسط', domain: null },
  {
    name: 'Xinhua',
    aliases: 'xinhua news agency, 新华社, 新華社, 新华网, 신화통신, شينخوا, синьхуа',
    domain: 'xinhuanet.com',
  },
  {
    name: 'China News Service',
    aliases: 'cns, 中新社, 中新网, 中国新闻社',
    domain: 'chinanews.com',
  },
  { name: 'CNA', aliases: '中央社, 中央通訊社', domain: 'cna.com.tw' },
  {
    name: 'Kyodo',
    aliases: 'kyodo news, 共同通信, 共同, 共同社, 교도통신',
    domain: 'kyodonews.net',
  },
  { name: 'Jiji Press', aliases: 'jiji, 時事通信, 時事', domain: 'jiji.com' },
  {
    name: 'Yonhap',
    aliases: 'yonhap news agency, 연합뉴스, 韩联社, 聯合ニュース',
    domain: 'yna.co.kr',
  },
  { name: 'Newsis', aliases: '뉴시스', domain: 'newsis.com' },
  { name: 'News1', aliases: '뉴스1', domain: 'news1.kr' },
  { name: 'KCNA', aliases: '조선중앙통신, 朝中社, 朝鮮中央通信', domain: 'kcna.kp' },
  { name: 'PTI', aliases: 'press trust of india', domain: 'ptinews.com' },
  { name: 'ANI', aliases: 'asian news international', domain: 'aninews.in' },
  { name: 'IANS', aliases: 'indo asian news service', domain: 'ians.in' },
  { name: 'Bernama', aliases: '', domain: 'bernama.com' },
  { name: 'Antara', aliases: '', domain: 'antaranews.com' },
];
