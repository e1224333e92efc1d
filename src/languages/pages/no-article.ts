/** Headings of pages that tell of an error. */
export const ERROR_HEADING =
  /^(?:(?:http )?(?:error|fehler|erreur|errore?)\s?:?\s?)?(?:40[0134]|410|429|50[0234])(?!\d)(?:\s?[-–|:]?\s?(?:error|(?:page |file )?not found|forbidden|gone|bad gateway|service unavailable|internal server error|seite nicht gefunden|nicht gefunden|introuvable|no encontrad[ao]|non trovat[ao])?)?[.!]?$|^(?:oops[!,. ]{1,3})?(?:sorry,? )?(?:(?:the |this )?(?:page|article|story|content|site) (?:(?:was |is |could |can ?)?not (?:be )?(?:found|available)|(?:does not|doesn[’']t) exist|(?:is )?(?:no longer|un)[ -]?(?:available|exists?))|access denied|forbidden|bad gateway|service (?:temporarily )?unavailable|internal server error|not found|(?:die |diese )?seite (?:wurde |konnte )?nicht gefunden(?: werden)?|page (?:introuvable|non trouvée)|página no encontrada|pagina non trovata|página não encontrada|pagina niet gevonden|(?:nie znaleziono strony|strona nie (?:została )?znaleziona))[.!]?$/i;

/** What such pages say besides. */
export const ERROR_WORDS =
  /\b(?:the (?:page|article|story|link) (?:that )?you(?:[’']re| are| were)? (?:requested|looking for|followed|tried)|(?:page|article|story) (?:could not be found|cannot be found|no longer exists|has (?:been )?(?:moved|removed|deleted))|you don[’']t have permission to access|die (?:gewünschte|angeforderte|gesuchte) seite|diese seite existiert nicht|la page (?:que vous|demandée)|la página (?:que |solicitada))/i;

/** Headings of pages that ask whether the reader is a robot. */
export const ROBOT_CHECK_HEADING =
  /^(?:just a moment|one moment,? please|attention required|are you (?:a )?(?:human|robot|bot)|please verify (?:that )?you(?:[’']re| are) (?:a )?human|verify(?:ing)? (?:that )?you are human|human verification|security check(?: required)?|pardon our interruption|checking your browser|captcha|robot check|sind sie ein (?:mensch|roboter)|einen moment bitte|un momento)\b/i;

/** What such pages say besides. */
export const ROBOT_CHECK_WORDS =
  /\b(?:verify(?:ing)? (?:that )?you(?:[’']re| are) (?:a |not a )?(?:human|robot)|checking (?:if the site connection is secure|your browser before)|unusual (?:traffic|activity) from your|complete the (?:security check|captcha)|enable cookies and reload|(?:suspicious|automated) (?:activity|access|requests)|needs to review the security of your connection|dass sie kein roboter sind)\b/i;

/** Headings of pages that show nothing without JavaScript. */
export const SCRIPT_HEADING =
  /^(?:(?:please )?(?:enable|activate|turn on) javascript|javascript (?:is )?(?:required|disabled|not (?:enabled|available)))/i;

/** What such pages say besides. */
export const SCRIPT_WORDS =
  /\b(?:(?:enable|activate|turn on|allow) javascript|javascript (?:is|to be|seems to be|must be|has been)? ?(?:disabled|required|enabled|turned off|not (?:available|enabled|supported))|requires? javascript|javascript (?:aktivieren|ist deaktiviert)|aktivieren sie (?:bitte )?javascript|activer javascript|(?:active|habilite) javascript|attiva(?:re)? javascript)\b/i;

/** Headings of pages and banners that ask for consent. */
export const CONSENT_HEADING =
  /^(?:before you continue|(?:we (?:value|respect|care about) )?your privacy(?: (?:matters|choices|is important))?|(?:your )?cookie (?:consent|settings|preferences)|privacy (?:settings|consent)|privatsphäre|datenschutz-?einstellungen|ihre privatsphäre|cookies? (?:zustimmen|akzeptieren)|votre vie privée|nous respectons votre vie privée|tu privacidad|valoramos (?:tu|su) privacidad|la tua privacy)\b/i;

/** What they say besides. */
export const CONSENT_WORDS =
  /\b(?:(?:we|us) and our (?:\d+ )?(?:[\w-]+ )?partners|(?:accept|reject|manage|use|uses|store|stores) (?:all |optional |necessary |your |and access )?(?:cookies|cookie)|consent to (?:the use|our use|cookies|these)|withdraw your consent|legitimate interest|cookies (?:to|and similar|zu)|personali[sz]ed (?:ads|advertising|content)|personenbezogene daten|einwilligung|zustimmung|partner(?:n|s)? (?:speichern|verarbeiten)|votre consentement|(?:nos|ses) partenaires|su consentimiento|tu consentimiento|il tuo consenso)\b/i;

/** What stands on their buttons. */
export const CONSENT_BUTTON =
  /^(?:(?:i )?(?:accept|agree|consent)(?: all| and (?:continue|close))?|accept (?:all|cookies)(?: cookies)?|reject all|manage (?:options|cookies|preferences|choices)|(?:alle|alles) (?:akzeptieren|annehmen|ablehnen)|akzeptieren|zustimmen(?: und weiter(?:lesen)?)?|einverstanden|tout (?:accepter|refuser)|accepter(?: et (?:continuer|fermer))?|continuer sans accepter|aceptar(?: todo| y continuar)?|rechazar todo|accetta(?: tutto| e continua)?|akceptuję|accepteren)$/i;
