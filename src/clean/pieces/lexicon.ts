/** Word lists of the trade: what web pages say around an article, in any outlet. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** English words that glue sentences together and are rare in menus. */
export const FUNCTION_WORDS = words(`
  a an the and or but nor so yet if as at by for from in into of off on onto out over per than that this these those to
  up with without within about above across after against along among around before behind below beneath beside
  besides between beyond despite down during except inside like near since through throughout toward towards under
  until upon via who whom whose which what when where why how all any both each either enough every few less many more
  most much neither no none not now only other others same several some such too very just also even ever never again
  there here then once i me my mine you your yours he him his she her hers it its we us our ours they them their theirs
  is am are was were be been being has have had do does did will would shall should can could may might must
  while because although though unless whether however s t d ll re ve m don isn wasn aren didn doesn won`);

/** Words that stay small in a headline in title case. */
export const SMALL_IN_TITLES = words(
  'a an the and or but nor for of in on at to by from with as per vs via into over than up off is are',
);

/** Words of which buttons, menus, share bars and section labels are made. */
export const INTERFACE_WORDS = words(`
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
export const LABELS = words(
  `advertisement ad sponsored image photo photos video videos audio edition source sources url email e-mail print comments
  comment close menu search home share more related trending disclaimer tags topics opinion`,
);

/** Roles by which an author's biography or an article's byline names its people. */
export const ROLE_WORDS = words(`
  reporter reporters correspondent correspondents editor editors writer writers columnist columnists journalist
  journalists contributor contributors producer producers professor lecturer fellow author director analyst blogger
  critic anchor host photographer intern scholar attorney strategist researcher`);
