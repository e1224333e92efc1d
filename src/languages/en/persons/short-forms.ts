import { MORE_GIVEN_NAMES } from './transliterations.ts';

/** Given names with their short forms, a line a name: those in a line can be one person's. */
const LINES = `
thomas tom tommy
william bill billy will willie liam
robert bob bobby rob robbie
richard rick ricky dick rich
michael mike mick mickey
james jim jimmy jamie
john johnny jack jon
joseph joe joey
edward ed eddie ted teddy ned
charles charlie chuck chas
daniel dan danny
david dave davey
anthony tony
andrew andy drew
alexander alex sandy
alexandra alex sandra
benjamin ben benny
christopher chris kit
christine chris christina tina
donald don donny
douglas doug
elizabeth liz beth betty eliza lizzie
eugene gene
frederick fred freddy
gregory greg
henry harry hank
jeffrey jeff geoffrey geoff
katherine kate kathy katie catherine cathy kathleen
kenneth ken kenny
lawrence larry
leonard len lenny
louis lou
margaret maggie meg peggy
matthew matt
maurice mo
mohammed mo mohammad muhammad mohamed
nicholas nick nicky
patrick pat paddy
patricia pat patty tricia
peter pete
philip phil phillip
raymond ray
ronald ron ronnie
samuel sam sammy
samantha sam
stephen steve steven stevie
susan sue susie
theodore ted teddy theo
timothy tim timmy
victoria vicky
vincent vince
walter walt wally
deborah debbie deb
jennifer jen jenny
jessica jess jessie
judith judy
pamela pam
rebecca becky
`;

/** The lines, by number, in which a given name or a short form stands: two names that share one can be one person's. */
export const GIVEN_NAME_LINES: ReadonlyMap<string, ReadonlySet<number>> = linesOf([
  ...LINES.trim()
    .split('\n')
    .map((line) => line.split(' ')),
  ...MORE_GIVEN_NAMES,
]);

/** True if a given name, or the name it is short for, begins with a letter: "Bob" can be "R." */
export function canBeginWith(name: string, letter: string): boolean {
  return name[0] === letter || (FORMAL.get(name) ?? []).some((formal) => formal[0] === letter);
}

const FORMAL: ReadonlyMap<string, readonly string[]> = formalNames();

function formalNames(): Map<string, string[]> {
  const result = new Map<string, string[]>();
  const lines = [
    ...LINES.trim()
      .split('\n')
      .map((line) => line.split(' ')),
    ...MORE_GIVEN_NAMES,
  ];
  for (const [formal, ...forms] of lines)
    for (const form of forms) result.set(form, [...(result.get(form) ?? []), formal!]);
  return result;
}

function linesOf(lines: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlySet<number>> {
  const result = new Map<string, Set<number>>();
  lines.forEach((line, at) => {
    for (const name of line) result.set(name, (result.get(name) ?? new Set()).add(at));
  });
  return result;
}
