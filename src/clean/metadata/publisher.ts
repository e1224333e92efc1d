import type { OutletRegister } from '../../model.ts';

const NAME = String.raw`((?:The )?\p{Lu}[\p{L}\p{N}.&'’-]*(?: (?:(?:of|and|the|for|&) )?\p{Lu}[\p{L}\p{N}.&'’-]*){0,4})`;

interface SelfReference {
  readonly pattern: RegExp;
  readonly weight: number;
}

/** How a page speaks of itself in its furniture, whoever it is. */
const SELF_REFERENCES: readonly SelfReference[] = [
  {
    pattern: new RegExp(
      String.raw`(?:©|\(c\)|copyright)(?: ©| \(c\))? ?(?:(?:19|20)\d\d(?: ?[-–] ?(?:19|20)?\d\d)?,? )?(?:by )?${NAME}`,
      'giu',
    ),
    weight: 3,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:[Ss]upport|[Hh]elp|[Ss]ubscribe to|[Dd]onate to|[Ff]ollow|[Jj]oin|[Aa]t|[Ff]rom|[Cc]ontact) ${NAME}(?=[’']s (?:newsletter|journalism|work|reporting)|,? (?:today|on (?:Twitter|Facebook|Instagram|X)|we\b|continue|stay|keep|produce|publish|with a))`,
      'gu',
    ),
    weight: 2,
  },
  {
    pattern: new RegExp(
      String.raw`^${NAME} (?:is (?:a|an|the) (?:\p{Ll}[\p{Ll}-]* ){0,4}(?:news|newspaper|nonprofit|publication|magazine|newsroom|outlet|organi[sz]ation|broadcaster)|(?:produces|publishes|provides|brings you|delivers|relies on|depends on|may earn|uses cookies|has not|does not|is funded|is supported))`,
      'gmu',
    ),
    weight: 2,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:sign up (?:for|to)|subscribe to|get) (?:the )?${NAME}(?=[’']s? (?:\w+ ){0,3}(?:newsletter|briefing|alerts)| (?:newsletter|briefing|alerts))`,
      'gu',
    ),
    weight: 2,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:app from|welcome to|powered by|published by|a service of|more from|most read on) ${NAME}`,
      'gu',
    ),
    weight: 1,
  },
];

const NOT_A_NAME =
  /^(?:The|This|We|Our|You|Your|It|All|Please|Help|Support|Get|Sign|Read|More|Contact|He|She|They|Share|Related|News|If|No|A|An|In|On|At|For)$/;

/** The outlet's canonical name where the register knows the name or domain, else null. */
export function canonical(name: string, register: OutletRegister): string | null {
  const outlet =
    register.byName(name) ?? (/^[\w.-]+\.[a-z]{2,}(?:\/\S*)?$/i.test(name) ? register.byDomain(name) : null);
  return outlet?.name ?? null;
}

/**
 * The publisher a page names itself by in its furniture: rights line, pleas, disclaimers. An agency's rights line
 * travels with its copy, so it names no publisher. Null where nothing does.
 */
export function selfNamed(furniture: readonly string[], register: OutletRegister): string | null {
  const votes = new Map<string, number>();
  for (const block of furniture) {
    const text = block.slice(0, 600);
    for (const { pattern, weight } of SELF_REFERENCES) {
      for (const match of text.matchAll(pattern)) {
        const name = trimName(match[1] ?? '');
        if (name === null) continue;
        const outlet = register.byName(name);
        if (outlet?.kind === 'agency') continue;
        const key = outlet?.name ?? name;
        votes.set(key, (votes.get(key) ?? 0) + weight + (outlet ? 2 : 0));
      }
    }
  }
  let best: string | null = null;
  let most = 1.5;
  for (const [name, weight] of votes) {
    if (weight > most) {
      most = weight;
      best = name;
    }
  }
  return best;
}

/** A name as stated, without a rights notice; null if nothing else is left. */
function trimName(raw: string): string | null {
  const name = raw
    .replace(
      /(?:^| )(?:All Rights Reserved|All Rights|Alle Rechte|Tous droits|Todos los derechos|Inc|LLC|Ltd|Limited|Company|Corporation|Corp|Co)\b.*$/i,
      '',
    )
    .replace(/\.\s.*$/, '')
    .replace(/[.,’'-]+$/, '')
    .replace(/[’']s$/, '')
    .trim();
  return name.length < 2 || NOT_A_NAME.test(name) ? null : name;
}
