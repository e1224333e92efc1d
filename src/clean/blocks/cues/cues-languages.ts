import type { Cue } from './cue.ts';

/** The commonest pleas, notices and pointers of pages in German, French, Spanish, Italian, Portuguese, Dutch, Polish. */

export const FOREIGN_POINTERS: readonly Cue[] = [
  {
    pattern:
      /^(?:lesen sie (?:auch|mehr|hier|dazu)|lies auch|auch interessant|das könnte (?:sie|dich|euch)|sie könnten auch|könnte sie auch interessieren|mehr (?:zum thema|themen|zu|dazu|lesen|aus|infos?|informationen)|weiterlesen|weiter(?:e|führende)r? (?:artikel|beiträge|informationen|infos|meldungen|themen|links|nachrichten|news)|ähnliche (?:artikel|beiträge|themen)|verwandte (?:artikel|beiträge|themen)|passend(?:e artikel|e beiträge| zum thema)|siehe auch|zum thema|schon gelesen|meistgelesen|neueste (?:artikel|beiträge|kommentare)|auch auf|jetzt lesen|hier geht es|vergrößern|zurück|nach oben|zum (?:artikel|seitenanfang|warenkorb))(?![\p{Ll}])/iu,
    weight: 3,
  },
  {
    pattern:
      /^(?:teilen(?: sie)?(?: dies)?(?: mit| auf)?\s?:?$|teilen sie (?:dies|diesen|uns)|gefällt mir|wird geladen|(?:bisher )?keine kommentare|kommentare? (?:sind|schreiben|hinterlassen|abschicken|verfassen)|hinterlassen? (?:sie )?(?:einen|eine|deinen) (?:kommentar|antwort)|schreiben? sie (?:einen|den ersten) kommentar|\d+ kommentare?|drucken|(?:seite|artikel|rezept) drucken|artikel (?:teilen|merken|versenden)|noch keine bewertung)(?![\p{Ll}]).{0,60}$|^(?:schlagw(?:ö|o)rte?r?|kategorien?|tags?|themen|autor(?:in)?|quellen(?:angaben)?|anzeige|werbung|ansprechpartner(?:in)?(?: zum thema)?|kontakt|pressekontakt|zusatzinformationen)\s?(?::.{0,60})?$/iu,
    weight: 2.5,
  },
  {
    pattern: /\((?:noch )?keine (?:bewertungen|kommentare)\)|\bhinterlassen? (?:sie )?einen? (?:kommentar|antwort)\b/i,
    weight: 3,
  },
  {
    pattern:
      /^(?:lire aussi|à lire aussi|à lire également|sur le même sujet|voir aussi|lire la suite|partager|commentaires?|en savoir plus|plus d'infos|à voir aussi|te puede interesar|también te puede|lee también|lea también|le puede interesar|puede(?:s)? ver|puedes leer|ver también|más información|mira también|relacionad[oa]s|compartir|comentarios|leggi anche|potrebbe interessarti|approfondisci|condividi|leia também|veja também|saiba mais|compartilhe|lees ook|lees meer|delen|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również|więcej)|przeczytaj (?:też|także)|udostępnij|drukuj|więcej|źródło)(?:\s?[:|»>…]|\s|$)/iu,
    weight: 3,
  },
];

export const FOREIGN_NOTICES: readonly Cue[] = [
  {
    pattern:
      /\b(?:alle rechte vorbehalten|tous droits (?:de reproduction )?réservés|(?:todos los )?derechos reservados|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|wszelkie prawa zastrzeżone)\b/i,
    weight: 4,
  },
  {
    pattern:
      /\b(?:datenschutz(?:erklärung|bestimmungen|hinweise)|impressum|nutzungsbedingungen|allgemeine geschäftsbedingungen|mentions légales|politique de confidentialité|política de privacidad|aviso legal|informativa sulla privacy|polityka prywatności)\b/i,
    weight: 1.5,
  },
  {
    pattern:
      /\b(?:dieser (?:eintrag|beitrag|artikel) wurde (?:veröffentlicht|am|erstellt|verfasst|unter|in)|sofern nicht anders (?:angegeben|ausgewiesen|vermerkt)|lesezeichen (?:für|zum)|permalink|verschlagwortet|abgelegt unter|veröffentlicht (?:in|unter) [A-ZÄÖÜ])/i,
    weight: 3,
  },
  {
    pattern:
      /\b(?:verwenden?|nutzen|nutzt|utilise(?:ns|ons)?|utiliza(?:mos)?|usa|utilizza) (?:[a-zà-ÿ]+ ){0,3}cookies\b|\bcookie-(?:einstellungen|richtlinie)/i,
    weight: 3,
  },
];

export const FOREIGN_PLEAS: readonly Cue[] = [
  {
    pattern:
      /\b(?:newsletter (?:abonnieren|bestellen|anmelden)|(?:unseren?|den|zum|our) newsletter|jetzt (?:abonnieren|anmelden|registrieren|bestellen|kaufen|spenden)|abonnieren sie|melden sie sich (?:an|jetzt)|abonnez-vous|inscrivez-vous|suscríbete|suscríbase|hazte (?:miembro|socio)|iscriviti|abbonati|assine|inscreva-se|abonneer|zasubskrybuj|zapraszamy (?:też |także )?do subskrypcji)\b/i,
    weight: 2,
  },
  {
    pattern:
      /\b(?:folgen? (?:sie )?uns|folgt uns|besuchen sie uns|suivez-nous|síguenos|seguinos|seguici|siga-nos|volg ons|nuestro canal de|auf (?:facebook|instagram|twitter) folgen)\b/i,
    weight: 2.5,
  },
  {
    pattern:
      /\b(?:unterstützen sie (?:uns|unsere)|soutenez(?:-nous)?|faites un don|mit ihrer spende|spenden sie|apóyanos)\b/i,
    weight: 1.5,
  },
];
