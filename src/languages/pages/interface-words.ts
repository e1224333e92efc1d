import { wordSet } from '../../base/word-set.ts';

/** Words of which buttons, menus, share bars and section labels are made. */
export const INTERFACE_WORDS = wordSet(`
  ad ads advertisement advertisements advertising advertise sponsored sponsor promoted promo paid supported
  share shares shared sharing tweet retweet pin email e-mail mail print reprint reprints order purchase buy save saved
  bookmark copy link links url permalink facebook twitter linkedin pinterest reddit whatsapp telegram instagram youtube
  flipboard tumblr google x bluesky threads messenger snapchat tiktok rss sms viber line kindle pocket digg stumbleupon
  subscribe subscriber subscribers subscription subscriptions newsletter newsletters alerts notification notifications
  login log sign signin signup register account profile follow following followers unfollow join donate donation
  comment comments reply replies respond conversation discussion report abuse
  menu navigation nav search home homepage back next previous prev top footer header sidebar skip main content section
  close open expand collapse toggle show hide view see all load loading cancel send submit ok accept decline
  settings preferences edit dismiss more less
  read reading continue continued related recommended recommendation recommendations trending popular latest newest
  picks pick editors editor's featured must-read most viewed watched watch video videos gallery photos photo image images
  slideshow play playing pause mute unmute listen audio podcast podcasts transcript transcripts embed download enlarge
  caption credit full screen fullscreen
  story stories article articles news coverage topics topic tags tag filed categories category sections edition
  terms privacy policy cookies cookie contact about us help faq feedback careers jobs sitemap disclaimer legal copyright
  reserved rights corrections accessibility advertisers classifieds obituaries archives
  posted published updated source sources via permalink below above here this your you chat
  click tap now free app apps store get our the to on in for of and a by with from it`);

/** Whole lines that label what is around an article; the last group opens a list of other articles. */
export const LABELS = wordSet(
  `advertisement ad sponsored image photo photos video videos audio edition source sources url email e-mail print comments
  comment close menu search home share more related trending disclaimer tags topics opinion`,
);
