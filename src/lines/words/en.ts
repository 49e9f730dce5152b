import type { Words } from './words.ts';

export const en: Words = {
  titleLabels: 'title, headline, head',
  bylineLabels: 'author, authors, byline, writer, reporter',
  authorHeadings: `
    author, authors, about the author, about the authors, about the writer, meet the author, contact the author, photo of author, written by, words by, reported by`,
  outletLabels: 'source, outlet, publication, newspaper, publisher, site, site name',
  dateLabels: `
    date, published, published on, published at, publication date, date published, posted,
    posted on, first published, issued`,
  urlLabels: 'url, link, address, web address, permalink, source url, original url',
  placeLabels: 'place, location, dateline',
  languageLabels: 'language, lang',
  by: `
    by, written by, story by, report by, posted by, reported by, words by, published by, guide by,
    review by, reviewed by, analysis by, opinion by, interview by, article by, text by, author,
    a column by, column by, reporting by, about the author, about the authors, commentary by, essay by, submitted by, contributed by`,
  months: `
    january jan, february feb, march mar, april apr, may, june jun, july jul, august aug,
    september sept sep, october oct, november nov, december dec`,
  weekdays: `
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, weds,
    thu, thur, thurs, fri, sat, sun`,
  published: `
    published, first published, originally published, published on, published at, posted,
    posted on, posted at, issued, created, created on, publication date, date published,
    article published, date posted, released, uploaded`,
  updated: `
    updated, last updated, updated on, last modified, modified, last edited, edited, revised,
    last revised, amended, changed, updated at, last update, last reviewed, reviewed, fact checked`,
  toldOf: `
    until, till, ends, ending, expires, valid through, ended, due, effective, payable, record,
    since, dated, matures, maturing, founded, established, born, year to, months to, as of, as at`,
  around: `
    published, first published, posted, updated, last updated, last modified, modified, issued,
    created, date, on, at, the, of, am, pm, a m, p m, et, est, edt, ct, cst, cdt, mt, mst, mdt,
    pt, pst, pdt, gmt, utc, bst, cet, cest, ist, jst, kst, z, st, nd, rd, th, ago, hour, hours,
    minute, minutes, min, mins, read, day, days, week, weeks, month, months, year, years, time,
    eastern, sast, aest, aedt, wib, pkt, hkt, sgt, eat, wat, cat, hrs, hst, akst, akdt, nzst, nzdt,
    reading, comments, comment, or`,
  portraits: `
    headshot of, profile picture of, avatar of, profile image of, profile photo of,
    byline photo of, email`,
  bios: `
    is, was, has, writes, covers, can be reached, reports, joined, works, has been, has worked,
    studied, contributed, graduated, specializes, spent, leads, served`,
  more: `
    more from, more by, more articles by, all articles by, all posts by, view all posts by,
    see more by, see all by, articles by, posts by, read more by, stories by, about, meet`,
  roles: `
    reporter, staff writer, senior reporter, editor, correspondent, contributor, contributing writer,
    journalist, columnist, senior writer, writer, news editor, political editor, staff, author,
    senior editor, managing editor, executive editor, deputy editor, associate editor, chief,
    special correspondent, political correspondent, freelance writer, news reporter, bureau chief,
    parliamentary editor, contributing editor, staff reporter, critic, producer, analyst,
    business reporter, sports writer, opinion columnist, chief correspondent, health reporter,
    science writer, political reporter, editor in chief, digital producer, expert, professor,
    intern, director, fellow, lecturer, historian, researcher, economist, novelist, photographer,
    cofounder, founder, consultant, blogger, commerce writer, commerce editor, crime reporter, court reporter, news writer,
    guest writer, former, associated press, diplomatic editor, health editor, features writer, news agency`,
  desks: 'staff, desk, team, newsroom, bureau, editors, board, reporters',
  honorifics: 'dr, prof, sir, dame, rev',
  outletEndings: `
    news, times, post, journal, herald, tribune, gazette, chronicle, observer, telegraph, mirror, courier, dispatch, standard, globe, examiner, independent, guardian, press, today, radio, tv, television, broadcasting, newspaper, magazine, monitor, inquirer, mail, weekly, daily, ledger, bulletin, reporter, register, sentinel, star, advertiser, argus, digest, insider, network`,
  companies: 'inc, ltd, llc, plc, admin',
  copulas: 'is, was, has, is a, has been, spent, served',
  controls: `
    skip to content, skip to main content, skip to navigation, skip to footer, jump to content,
    jump to main content, skip ad, skip advertisement, menu, home, search, sign in, sign up,
    log in, login, log out, register, my account, account, close, open, more, less, back, next,
    previous, next article, previous article, back to top, top, loading, show more, show less,
    load more, see all, view all, all, play, pause, video, audio, photos, gallery, live, e paper,
    epaper, print this page, print this article, email this article, logo, privacy policy,
    terms of use, terms of service, terms and conditions, terms, privacy, contact us, contact,
    about, about us, faq, help, careers, sitemap, site map, archive, archives, newsletters,
    newsletter, podcasts, subscribe, subscribe now, donate, advertise, ad choices, accessibility,
    cookie policy, forgot your password, forgot password, edit, cancel, submit, send, reply,
    report, feedback, feedback to editors, listen, listen to this article, page, latest news,
    breaking news, top stories, trending, trending now, popular, photo of author, author, image,
    main article image, author avatar image, expand, enlarge this image, toggle caption,
    hide caption, view comments, load comments, comments, leave a comment, comments are closed,
    read full article, view gallery, thanks for sharing, gift this article, copy link,
    link copied, copied`,
  sharing: `
    share, share this, share this article, share this story, share on, share via, share article,
    facebook, twitter, x, whatsapp, email, e mail, mail, print, linkedin, linked in, pinterest,
    reddit, telegram, instagram, youtube, rss, tumblr, flipboard, pocket, messenger, tweet, pin,
    copy link, copy, link, sms, viber, threads, bluesky, mastodon, tiktok, google, snapchat,
    line, save, bookmark, like, likes, shares, comment, comments, talk, more, on, to, via, by,
    with, and, this, article, story, page, options, icon, clipboard, the, click to,
    opens in new window, copied`,
  advertisement: `
    advertisement, advertisements, advertising, ad, ads, sponsored, promoted, sponsored content,
    paid content, promoted content, story continues below advertisement,
    article continues below advertisement, story continues below, continue reading below,
    article continues after advertisement, article continues below, ad policy, ad feedback,
    continue reading the main story, this article continues below, skip advertisement,
    story continues after advertisement, advertisement continue reading below`,
  support:
    'support, donate, donate to, contribute to, help us, become a, contribute, make a donation, back us',
  subscribe: `
    subscribe, subscribe to, sign up, sign up to, sign up for, get our, join our, receive our, register, newsletter, download our,
    download the, get the, start your, already a subscriber, stay up to date, stay informed,
    join us, sign me up, enter your email, we invite you, want more, thank you for registering,
    please refresh the page, log in to, sign in to, create a free, thank you for subscribing,
    try a, unlock, new to, print subscriber, by signing up`,
  follow: 'follow, follow us, like us, find us, connect with us, tweet us, watch us',
  ourselves: `
    us, our, newsletter, newsletters, inbox, subscription, subscriber, app, subscribers,
    subscribe, daily, email, account, free, unlimited access, logged in, journalism, donation,
    member, membership, facebook, twitter, instagram, offers, privacy policy, sign up, patreon,
    telegram, youtube, alerts, notifications`,
  cookies: `
    we use cookies, uses cookies, use of cookies, cookie policy, cookie settings,
    accept all cookies, cookies to improve, cookies on, our cookies, manage cookies,
    by continuing to use this site, cookie preferences, consent to cookies`,
  browser: `
    your browser, this browser, another browser, a different browser, javascript,
    a modern browser, older browser, optimal experience, browser is not supported,
    supported browser, browser extension, ad blocker, adblock`,
  player: `
    not supported, unsupported, does not support, enable, disabled, update, upgrade, switch,
    turn off, disable, optimal experience, best experience, unable to play, better experience,
    please use, try using, refresh, outdated, required`,
  copyright: `
    all rights reserved, subject to copyright, may not be reproduced, copyright,
    may not be published broadcast, reproduction in whole, rights reserved`,
  tags: `
    tags, tag, topics, filed under, categories, category, keywords, tagged, more on,
    in this article, read more about, more about, related topics, see more on, posted in,
    published in, section, topic`,
  related: `
    related, related articles, related stories, related news, related content, read more,
    related posts, related coverage, also read, read also, see also, read next, more,
    you may also like, you might also like, you might like, most read, most popular, most viewed,
    most watched, recommended, recommended for you, recommended stories, recommended reading,
    more stories, more news, more from, further reading, up next, must read, must reads,
    editor s picks, editors picks, don t miss, watch, read, explore further, explore more,
    latest, latest stories, latest news, more in, listen, watch now, now playing,
    promoted stories, around the web, what to read next, from our partners, read this next,
    more like this, best of, more great, next up, trending, popular, most read by subscribers,
    click here, in pictures, see more, next story, previous story, keep reading,
    continue reading, you may be interested in`,
  comments: `
    notify of, inline feedbacks, view all comments, leave a comment, leave a reply,
    post a comment, add a comment, write a comment, join the conversation, newest most voted,
    your email address will not be published, required fields are marked, cancel reply,
    would love your thoughts please comment, comments, user comments, reader comments, comment,
    sign in to comment, log in to comment, please log in to comment, show comments,
    be the first to comment, comments are closed, load comments, join the discussion,
    view comments, comments filter, most voted, post comment, submit comment,
    you must be logged in to post a comment, start the conversation, responses, replies`,
  commentControls: `
    subscribe, guest, oldest, newest, name, email, website, login, sort by, reply, label, x,
    share, discuss, best, conversation`,
  captionLabels: `
    photo, image, picture, image caption, photo caption, file photo, caption, pic, media caption,
    photos, illustration, in this photo, in this file photo, figure`,
  creditLabels: `
    photo credit, image credit, picture credit, credit, photo, image, picture, pic, photo by,
    image by, picture by, photograph, photograph by, courtesy, file photo, photo courtesy of,
    image courtesy of, courtesy of, illustration by, file, photos by, via, image source,
    photo illustration, screenshot, handout, credits, illustration`,
  staff: `
    reporting by, editing by, additional reporting by, writing by, edited by, compiled by,
    with files from, this story was, contributed to this report`,
};
