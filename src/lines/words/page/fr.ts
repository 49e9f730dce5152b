import type { PageWords } from '../words.ts';

/** French. */
export const fr: PageWords = {
  controls: `
    aller au contenu, aller au contenu principal, aller au menu, passer au contenu, menu,
    ouvrir le menu, fermer le menu, accueil, recherche, rechercher, se connecter, connexion, s
    inscrire, inscription, mon compte, s abonner, je m abonne, abonnez vous, fermer, ouvrir,
    plus, voir plus, afficher plus, voir tout, tout voir, suivant, précédent, article suivant,
    article précédent, haut de page, retour en haut, retour, imprimer, imprimer l article,
    écouter l article, écouter, lire plus tard, ajouter à mes favoris, mentions légales,
    politique de confidentialité, confidentialité, cgu, cgv, conditions générales, conditions
    d utilisation, contact, contactez nous, nous contacter, qui sommes nous, à propos, plan du
    site, accessibilité, gestion des cookies, paramétrer les cookies, newsletter, newsletters,
    archives, aide, recrutement, annonces, temps de lecture, agrandir l image, votre compte`,
  sharing: `
    partager, partager l article, partager cet article, partagez, partage, sur, par, via,
    avec, envoyer, envoyer par, envoyer à un ami, tweeter, imprimer, e mail, mail, courriel,
    lien, copier, copier le lien, facebook, twitter, whatsapp, messenger, linkedin,
    enregistrer`,
  advertisement: `
    publicité, pub, annonce, contenu sponsorisé, sponsorisé, la suite après la publicité, la
    suite après cette publicité, partenaire, contenu partenaire, article sponsorisé`,
  support: 'soutenez, soutenir, faites un don, faire un don, devenez membre, aidez',
  subscribe: `
    abonnez vous, abonne toi, inscrivez vous, inscris toi, recevez, je m inscris, je m abonne,
    déjà abonné, vous êtes abonné, vous avez déjà un compte, créez votre compte, identifiez
    vous, connectez vous, testez, profitez, pour lire la suite, lisez la suite, la suite est
    réservée, cet article est réservé, article réservé, il vous reste, découvrez nos offres,
    télécharger l application, téléchargez`,
  follow: `
    suivez nous, suivez, suis nous, rejoignez, rejoignez nous, retrouvez nous, likez`,
  ourselves: `
    nous, notre, nos, newsletter, newsletters, abonnement, abonné, abonnés, abonnez vous,
    lettre d information, infolettre, boîte mail, gratuit, gratuitement, sans engagement,
    offre, facebook, twitter, instagram, whatsapp, telegram, youtube, journalisme,
    application, membre, compte, l essentiel de l actualité`,
  cookies: `
    nous utilisons des cookies, utilise des cookies, utilisation de cookies, utilisation des
    cookies, l utilisation de cookies, accepter les cookies, politique de cookies, gestion des
    cookies, dépôt de cookies, cookies et autres traceurs, cookies pour`,
  browser: `
    votre navigateur, ce navigateur, un navigateur, javascript, bloqueur de publicité, adblock`,
  player: `
    n est pas compatible, ne supporte pas, n est pas supporté, activer, désactiver, désactivé,
    activez, désactivez, mettre à jour, obsolète, prend pas en charge`,
  copyright: `
    tous droits réservés, reproduction interdite, toute reproduction, droits de reproduction
    réservés`,
  tags: `
    mots clés, mot clé, tags, étiquettes, thèmes, thème, sujets, rubrique, catégorie,
    catégories, dans cet article`,
  related: `
    à lire aussi, lire aussi, à lire également, lire également, lire, à lire, à voir aussi,
    voir aussi, à écouter, sur le même sujet, sur le même thème, dans la même rubrique,
    articles liés, articles similaires, article connexe, articles connexes, en lien avec l
    article, à découvrir, à ne pas manquer, les plus lus, les plus lues, le plus lu, les plus
    partagés, les plus commentés, les plus populaires, articles les plus lus, vous aimerez
    aussi, vous pourriez aussi aimer, cela peut vous intéresser, ces articles peuvent vous
    intéresser, dernières actualités, dernières nouvelles, derniers articles, dernières infos,
    plus d articles, plus d infos, notre sélection, nos recommandations, recommandé pour vous,
    recommandés pour vous, lire la suite, voir plus d articles, contenus sponsorisés, en
    direct, vidéo, vidéos, la rédaction vous conseille, nos derniers articles`,
  comments: `
    commentaires, commentaire, laisser un commentaire, ajouter un commentaire, publier le
    commentaire, publier un commentaire, poster un commentaire, écrire un commentaire, voir
    les commentaires, lire les commentaires, afficher les commentaires, réagir, réagissez,
    réactions, vos réactions, vos commentaires, répondre, annuler la réponse, votre adresse e
    mail ne sera pas publiée les champs obligatoires sont indiqués avec, votre adresse de
    messagerie ne sera pas publiée les champs obligatoires sont indiqués avec, connectez vous
    pour commenter, les commentaires sont fermés, soyez le premier à commenter, commenter,
    commenter cet article`,
  commentControls: `
    nom, e mail, site web, envoyer, publier, plus récents, plus anciens, trier par, signaler,
    répondre, votre nom, votre e mail, s abonner, partager`,
  captionLabels: `
    photo, photos, image, images, légende, illustration, photo d illustration, photo d
    archives, image d illustration, infographie, carte, vidéo, crédit photo`,
  creditLabels: `
    photo, crédit, crédits, crédit photo, crédits photo, image, illustration, source,
    photographie, archives, photo d archives, photo d illustration, dessin`,
  staff: `
    avec la collaboration de, avec nos correspondants, avec notre correspondant, avec notre
    correspondante, propos recueillis par`,
};
