import { stem } from './stem.ts';

/** General words of the news that are used for one another; the first stands for all. */
const GROUPS = `
deal agreement pact accord bargain
prison jail lockup penitentiary
money cash fund
company firm corporation
attorney lawyer counsel
call phone telephone
end stop halt cease discontinue
begin start launch commence
fire sack dismiss oust
resign quit
kill slay
remove delete yank pull
buy purchase acquire
help aid assist
choose pick select
show reveal disclose
plan scheme
fight battle
movie film
doctor physician
car vehicle automobile
job post position
boss chief head leader
rule ruling verdict
lawsuit suit
police cop
american us usa
uk british britain
big large huge
quick fast rapid
critic criticize criticise criticism
anger angry outrage fury furious
backlash outcry uproar
blame fault
warn caution
reject rebuff
approve okay
allow permit let
ban forbid prohibit bar outlaw
keep retain remain stay
want wish seek
need require
hurt harm damage injure
scare frighten
win victory
vote ballot
cancel scrap abandon revoke rescind scuttle
reverse undo backtrack backpedal
child kid
wife husband spouse
gun firearm
home house residence
town city
document file paper
email mail
talk discuss conversation
near close
rise increase climb grow
fall decrease drop decline
cost price
worker employee staffer
pupil student
about approximately roughly
happen occur
return restore reinstate
hide conceal
lie falsehood
evidence proof
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const TABLE: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((group) => group.map((word) => [stem(word), stem(group[0] as string)] as const)),
);

/** The stem that stands for all of its general synonyms. */
export function synonym(stemmed: string): string {
  return TABLE.get(stemmed) ?? stemmed;
}
